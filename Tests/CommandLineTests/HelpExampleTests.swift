import Foundation
import Testing

/// What a help page tells to type, typed.
@Suite struct HelpExampleTests {
  /// Files of the user's own that examples name.
  private static let files: [String: String] = [
    "series.csv": "unique_id,ds,y\n"
      + ["a", "b"].flatMap { id in
        (2014...2023).map { "\(id),\($0),\(20 + ($0 * 7) % 50)\n" }
      }.joined(),
    "q.csv": "unique_id,ds,relation,target\na,2025,>=,50\n",
    "communes.csv": "area,2019,2020,2021,2022,2023\n"
      + ["Dung Tien", "An Duong", "Hoa Binh", "Van Diem", "Thang Loi"].enumerated()
      .map { "\($1),\(60 + $0),\(55 + $0),\(48 - $0),\(45 + $0),\(39 - $0)\n" }.joined(),
    "theo-xa.csv": "Chỉ tiêu,Duyên Thái,Văn Bình\nHộ nghèo,12,3\n",
    "figures-2024.csv": """
    indicator,area,year,value
    poor_households,Thường Tín,2024,12

    """,
  ]

  private static let commands = [
    "", "init", "check", "fit", "forecast", "targets", "compare", "solve", "sensitivity", "sweep",
    "decide", "ledger", "explain", "gates", "report", "chart", "backtest", "freeze", "score",
    "import", "schema",
  ]

  /// The example lines of a help page, which is printed so wide that none is broken.
  private func examples(_ command: String, in sandbox: Sandbox) throws -> [String] {
    let page = try sandbox.shell("COLUMNS=400 ontrack \(command) --help").output
    return page.split(separator: "\n").map(String.init).filter { $0.hasPrefix("  ontrack ") }
      .map { String($0.dropFirst(2)) }
  }

  @Test(arguments: commands) func everyExampleRuns(_ command: String) throws {
    let sandbox = try Sandbox()
    for (name, text) in Self.files { try sandbox.write(text, to: name) }
    try FileManager.default.copyItem(
      at: sandbox.path("scenarios/office-report/report.xlsx"), to: sandbox.path("bao-cao.xlsx"))
    // What an earlier page's example leaves behind.
    if command == "schema" { _ = try sandbox.run(["init", "my-plan"]) }
    if command == "score" {
      _ = try sandbox.run(["freeze", "scenarios/thuong-tin", "--output", "january.csv"])
    }
    let examples = try examples(command, in: sandbox)
    #expect(!examples.isEmpty)
    for example in examples {
      let result = try sandbox.shell(example)
      // 10 to 13: the answer of --fail-on and of gates.
      #expect([0, 10, 11, 12, 13].contains(result.status), "\(example)\n\(result.messages)")
    }
  }

  @Test func everyCommandIsAsked() throws {
    let page = try Sandbox().run(["--help"]).output
    let list = page.components(separatedBy: "SUBCOMMANDS:\n").last ?? ""
    let names = list.matches(of: #/(?m)^  ([a-z]+) /#).map { String($0.1) }
    #expect(Set(names) == Set(Self.commands.dropFirst()))
  }
}
