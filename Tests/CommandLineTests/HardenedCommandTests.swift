import Foundation
import Testing

/// Whatever is asked, an answer or a reason, and no more memory or time than that takes.
@Suite struct HardenedCommandTests {
  @Test(arguments: [
    ["--horizon", "1000000000"], ["--horizon", "9999999999999999999999"], ["--horizon=-1"],
    ["--horizon", "1e9"], ["--horizon", "2", "--levels", "nan"],
    ["--horizon", "2", "--levels", "99.99999999999999999"],
    ["--horizon", "2", "--levels", "99.9999999999999"],
    ["--horizon", "2", "--levels", "1e-320"], ["--horizon", "2", "--levels=-5"],
    ["--horizon", "2", "--levels", "1,2,3,4,5,6,7,8,9,10"], ["--horizon", "2", "--lower", "inf"],
    ["--horizon", "2", "--lower", "nan"], ["--horizon", "2", "--threads", "100000"],
    ["--horizon", "2", "--width", "1"],
  ])
  func anOptionBeyondReasonIsRefused(_ options: [String]) throws {
    let result = try Sandbox().run(
      ["forecast", "-"] + options, input: "unique_id,ds,y\na,2020,1\n")
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    #expect(result.messages.hasPrefix("ontrack: error[usage-"))
  }

  @Test(arguments: [
    ["--levels", "1"], ["--levels", "99.9"], ["--lower=-1e300"], ["--lower", "1e-320"],
    ["--lower", "0", "--upper", "100", "--levels", "99.9"],
    ["--width", "1000000000", "--format", "table"], ["--horizon", "100", "--better", "lower"],
  ])
  func anOddOptionGivesNumbers(_ options: [String]) throws {
    let horizon = options.contains("--horizon") ? [] : ["--horizon", "2"]
    let format = options.contains("--format") ? [] : ["--format", "csv"]
    let result = try Sandbox().run(
      ["forecast", "-"] + horizon + format + options,
      input: "unique_id,ds,y\na,2020,5\na,2021,7\na,2022,6\n")
    #expect(result.status == 0, "\(result.messages)")
    #expect(result.output.utf8.count < 20_000)
    let words = result.output.lowercased()
    #expect(!words.contains("nan") && !words.contains("inf"))
  }

  /// A device without an end, where a limit is passed after the first mebibyte.
  @Test func anEndlessFileIsNotReadToItsEnd() throws {
    guard FileManager.default.fileExists(atPath: "/dev/zero") else { return }
    let series = try Sandbox().run(["forecast", "/dev/zero", "--horizon", "1"])
    #expect(series.status == 65)
    #expect(series.messages.contains("error[table-field-long]"))
    let plan = try Sandbox().run(["check", "/dev/zero"])
    #expect(plan.status == 66)
  }

  /// Seeded series with some that are broken, so that what is skipped and what is told must agree
  /// too.
  @Test(arguments: ["csv", "json"])
  func theNumberOfThreadsChangesNoByte(_ format: String) throws {
    var state: UInt64 = 7
    func next(_ bound: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % bound
    }
    var rows = "unique_id,ds,y,upper\n"
    for id in 0..<530 {
      let count = 1 + next(4)
      for year in 0..<count {
        let value = id % 97 == 5 ? "1e308" : id % 89 == 7 ? "many" : "\(next(100)).\(next(10))"
        rows += "s\(id),\(2020 + year),\(value),\(id % 3 == 0 ? "100" : "")\n"
      }
    }
    let sandbox = try Sandbox()
    try sandbox.write(rows, to: "series.csv")
    func run(_ threads: Int) throws -> Sandbox.Result {
      try sandbox.run([
        "forecast", "series.csv", "--horizon", "1", "--lower", "0", "--format", format,
        "--keep-going", "--threads", "\(threads)",
      ])
    }
    let one = try run(1)
    #expect(one.status == 65)
    #expect(one.output.utf8.count > 20_000)
    for threads in [2, 5] { #expect(try run(threads) == one) }
  }
}
