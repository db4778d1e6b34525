import Foundation
import Testing

@Suite struct FreezeCommandTests {
  private static let plan = """
    version: 1
    data: observations.csv
    through: 2026
    indicators:
      poor: {unit: households, better: lower, trend: linear}
    targets:
      few: {indicator: poor, at_most: 60, by: 2025, status: assumed}

    """
  private static let data = """
    indicator,year,value
    poor,2021,108
    poor,2022,99
    poor,2023,85
    poor,2024,71

    """

  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    try FileManager.default.createDirectory(
      at: sandbox.path("own"), withIntermediateDirectories: true)
    try sandbox.write(Self.plan, to: "own/plan.yaml")
    try sandbox.write(Self.data, to: "own/observations.csv")
    return sandbox
  }

  /// A fingerprint that another program takes.
  private func sha256(_ file: String, in sandbox: Sandbox) throws -> String {
    String(try sandbox.shell("sha256sum < \(file)").output.prefix(64))
  }

  @Test func theSealAndTheInputsAreTheSHA256OfTheirBytes() throws {
    let sandbox = try sandbox()
    #expect(try sandbox.run(["freeze", "own", "--output", "frozen.csv"]).status == 0)
    let lines = try sandbox.read("frozen.csv").split(separator: "\n")
    try sandbox.write(lines.dropLast().joined(separator: "\n") + "\n", to: "above.csv")
    let seal = try sha256("above.csv", in: sandbox)
    #expect(lines.last?.hasPrefix("seal,sha256,,,,\(seal),") == true)
    for file in ["own/plan.yaml", "own/observations.csv"] {
      let hash = try sha256(file, in: sandbox)
      #expect(lines.contains { $0.hasPrefix("input,\(file),,,,\(hash),") })
    }
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    let (one, two) = (try sandbox(), try sandbox())
    let first = try one.run(["freeze", "own", "--seed", "5"])
    #expect(first.output.contains("\nabout,seed,,,,5,"))
    #expect(try one.run(["freeze", "own", "--seed", "5"]) == first)
    #expect(try two.run(["freeze", "own", "--seed", "5"]) == first)
    try two.write(Self.data.replacing("71", with: "72"), to: "own/observations.csv")
    #expect(try two.run(["freeze", "own", "--seed", "5"]).output != first.output)
  }

  @Test func anAlteredFileIsNotScored() throws {
    let sandbox = try sandbox()
    _ = try sandbox.run(["freeze", "own", "--output", "frozen.csv"])
    let text = try sandbox.read("frozen.csv")
    try sandbox.write(text.replacing("own,", with: "our,"), to: "altered.csv")
    let altered = try sandbox.run(["score", "altered.csv"])
    #expect(altered.status == 65 && altered.output.isEmpty)
    #expect(altered.messages.contains("error[frozen-altered]"))
    #expect(try sandbox.run(["score", "frozen.csv"]).status == 0)
  }

  @Test func figuresMayReachThePlansLastYear() throws {
    let sandbox = try sandbox()
    _ = try sandbox.run(["freeze", "own", "--output", "frozen.csv"])
    try sandbox.write(Self.data + "poor,2025,58\npoor,2026,44\n", to: "own/observations.csv")
    let score = try sandbox.run(["score", "frozen.csv", "--format", "csv"])
    #expect(score.status == 0 && score.messages.isEmpty)
    #expect(score.output.contains("forecast,poor,,2026,came,projected,"))
    #expect(score.output.contains("target,few,,2025,came,,,,,,,58,"))
    let table = try sandbox.run(["score", "frozen.csv"])
    #expect(table.output.contains("60*, 2025"))
    #expect(table.output.contains("\n* assumed, not in the programme\n"))
    // The same figures in a file of their own.
    try sandbox.write(Self.data, to: "own/observations.csv")
    try sandbox.write("indicator,year,value\npoor,2025,58\npoor,2026,44\n", to: "new.csv")
    let given = try sandbox.run(["score", "frozen.csv", "--figures", "new.csv", "--format", "csv"])
    #expect(given == score)
  }

  @Test func whatHasChangedInThePlanIsTold() throws {
    let sandbox = try sandbox()
    _ = try sandbox.run(["freeze", "own", "--output", "frozen.csv"])
    try sandbox.write(
      Self.plan.replacing("poor:", with: "needy:").replacing(": poor,", with: ": needy,"),
      to: "own/plan.yaml")
    try sandbox.write(Self.data.replacing("poor", with: "needy"), to: "own/observations.csv")
    let score = try sandbox.run(["score", "frozen.csv"])
    #expect(score.messages.contains("note[frozen-plan-changed]: \"own/plan.yaml\""))
    #expect(score.messages.contains("warning[frozen-indicator-gone]"))
    #expect(try sandbox.run(["score", "frozen.csv", "--quiet"]).messages.isEmpty)
  }

  @Test(arguments: [
    (["freeze", "own", "--scenario", "all"], 64), (["freeze", "own", "--scenario", "storm"], 64),
    (["freeze", "nowhere"], 66), (["freeze", "empty"], 65), (["score", "nothing.csv"], 66),
    (["score", "own/observations.csv"], 65), (["score", "frozen.csv", "nowhere"], 66),
    (["score", "frozen.csv", "--figures", "nothing.csv"], 66),
    (["score", "frozen.csv", "--figures", "own/plan.yaml"], 65),
    (["freeze", "own", "--output", "no/such/folder.csv"], 74),
  ])
  func mistakesHaveTheirCode(_ arguments: [String], _ status: Int) throws {
    let sandbox = try sandbox()
    _ = try sandbox.run(["freeze", "own", "--output", "frozen.csv"])
    try FileManager.default.createDirectory(
      at: sandbox.path("empty"), withIntermediateDirectories: true)
    try sandbox.write(Self.plan, to: "empty/plan.yaml")
    try sandbox.write("indicator,year,value\nothers,2024,5\n", to: "empty/observations.csv")
    let result = try sandbox.run(arguments)
    #expect(result.status == Int32(status), "\(result.messages)")
    #expect(result.output.isEmpty && !result.messages.isEmpty)
  }

  @Test(arguments: ["thuong-tin", "viet-nam"], ["table", "csv", "json", "markdown"])
  func theShippedPlansAreFrozenAndScored(_ plan: String, _ format: String) throws {
    let sandbox = try Sandbox()
    let frozen = ["freeze", "scenarios/\(plan)", "--output", "frozen.csv", "--quiet"]
    #expect(try sandbox.run(frozen).status == 0)
    for language in ["en", "vi"] {
      let score = try sandbox.run(
        ["score", "frozen.csv", "--format", format, "--lang", language, "--quiet"])
      #expect(score.status == 0 && score.messages.isEmpty)
      #expect(score.output.contains("poverty") || score.output.contains("insurance-95"))
    }
  }
}
