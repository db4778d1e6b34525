import Diagnostics
import OrderedCollections
import Planning
import Testing

@testable import PlanFiles

@Suite struct PlanGatesTests {
  private func read(_ gates: String, data: String = ErrorCase.baseData) throws -> PlanReading {
    let folder = try TemporaryFolder()
    try folder.write(ErrorCase.basePlan + "\ngates:\n" + gates, to: "plan.yaml")
    try folder.write(data, to: "observations.csv")
    return PlanReader(options: .init(workingDirectory: folder.path)).read(path: "plan.yaml")
  }

  private func slugs(_ gates: String) throws -> [String] {
    try read(gates).diagnostics.map(\.slug)
  }

  @Test func gatesAreReadInTheirOrder() throws {
    let reading = try read(
      """
        second: {target: [few-poor, jobs-2025], scenario: [drive, both], verdict: on-track}
        first: {target: all, scenario: all, area: all, probability: 0.8, why: Safe enough.}
        third: {target: few-poor, verdict: at-risk, probability: 1}

      """)
    #expect(reading.diagnostics.map(\.slug) == [])
    let gates = try #require(reading.plan?.gates)
    #expect(Array(gates.keys) == ["second", "first", "third"])
    let second = try #require(gates["second"])
    #expect(second.targets == ["few-poor", "jobs-2025"])
    #expect(second.scenarios == ["drive", "both"])
    #expect(second.verdict == .onTrack && second.probability == nil)
    let first = try #require(gates["first"])
    #expect(first.targets.isEmpty && first.scenarios == nil && first.areas.isEmpty)
    #expect(first.probability == 0.8 && first.verdict == nil)
    #expect(first.why?.text(in: .english) == "Safe enough.")
    #expect(gates["third"]?.scenarios == ["baseline"])
  }

  @Test(arguments: [
    ("  g: {target: few-poor}\n", ["gate-asks-nothing"]),
    ("  g: {verdict: met}\n", ["missing-key"]),
    ("  g: {target: fewpoor, verdict: met}\n", ["gate-target-unknown"]),
    ("  g: {target: all, scenario: driv, verdict: met}\n", ["scenario-unknown"]),
    ("  g: {target: all, area: North, verdict: met}\n", ["gate-area-unknown"]),
    ("  g: {target: all, verdict: off-track}\n", ["unknown-word"]),
    ("  g: {target: all, probability: 80}\n", ["number-range"]),
    ("  g: {target: all, probability: 80%}\n", ["factor-percent"]),
    ("  g: {target: all, probability: 0}\n", ["number-range"]),
    ("  g: {target: all, verdit: met}\n", ["unknown-key"]),
    ("  g: {target: [], verdict: met}\n", ["empty-value"]),
    (
      "  g: {target: nope, scenario: nope, probability: 2}\n",
      ["gate-target-unknown", "scenario-unknown", "number-range"]
    ),
    ("  g: all\n", ["expected-mapping"]),
  ])
  func aGateThatCannotBeMeantIsTold(_ gates: String, _ expected: [String]) throws {
    let reading = try read(gates)
    #expect(reading.diagnostics.map(\.slug) == expected)
    #expect(reading.plan == nil)
  }

  @Test func anAreaOfTheDataMayBeNamed() throws {
    let data = "indicator,area,year,value\npoor,North,2023,71\npoor,North,2024,62\n"
    let plan = """
      version: 1
      data: observations.csv
      through: 2026
      indicators: {poor: {unit: households, better: lower}}
      targets: {few: {indicator: poor, at_most: 40, by: 2026}}
      gates: {g: {target: few, area: North, verdict: met}}

      """
    let folder = try TemporaryFolder()
    try folder.write(plan, to: "plan.yaml")
    try folder.write(data, to: "observations.csv")
    let reading = PlanReader(options: .init(workingDirectory: folder.path)).read(path: "plan.yaml")
    #expect(reading.diagnostics.map(\.slug) == [])
    #expect(reading.plan?.gates["g"]?.areas == ["North"])
  }
}
