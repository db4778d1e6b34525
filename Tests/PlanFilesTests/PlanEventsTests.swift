import Diagnostics
import OrderedCollections
import Testing

@testable import PlanFiles
@testable import Planning

/// `events:` of a plan.
@Suite struct PlanEventsTests {
  private func reading(_ events: String) throws -> PlanReading {
    let folder = try TemporaryFolder()
    try folder.write(ErrorCase.basePlan + "\nevents:\n\(events)\n", to: "plan.yaml")
    try folder.write(ErrorCase.baseData, to: "observations.csv")
    return PlanReader(options: .init(workingDirectory: folder.path)).read(path: "plan.yaml")
  }

  @Test func eventsAreRead() throws {
    let plan = try #require(
      try reading("  storm: {scenario: drive, probability: 0.2, label: {en: Storm, vi: Bão}}").plan)
    let event = try #require(plan.events["storm"])
    #expect(event.scenario == "drive" && event.probability == 0.2)
    #expect(event.label?.text(in: .vietnamese) == "Bão")
    let bare = try #require(try reading("  storm: {scenario: drive}").plan?.events["storm"])
    #expect(bare.probability == nil && bare.label == nil)
  }

  @Test(arguments: [
    ("  storm: {scenario: drive, probability: 0}", "number-range"),
    ("  storm: {scenario: drive, probability: 1.2}", "number-range"),
    ("  storm: {scenario: drive, probability: -0.1}", "number-range"),
    ("  storm: {scenario: drive, probability: 20%}", "factor-percent"),
    ("  storm: {probability: 0.2}", "missing-key"),
    ("  storm: {scenario: drive, chance: 0.2}", "unknown-key"),
    ("  storm: {scenario: }", "empty-value"),
    ("  storm: drive", "expected-mapping"),
  ])
  func mistakesAreSaid(_ events: String, _ slug: String) throws {
    let reading = try reading(events)
    #expect(reading.plan == nil)
    #expect(reading.diagnostics.filter { $0.severity == .error }.map(\.slug) == [slug])
  }

  @Test func probabilitiesThatFillUpTheWholeAreAllowed() throws {
    let events = (0..<10).map { "  e\($0): {scenario: drive, probability: 0.1}" }
    #expect(try reading(events.joined(separator: "\n")).plan?.events.count == 10)
    let many = (0..<51).map { "  e\($0): {scenario: drive}" }.joined(separator: "\n")
    #expect(try reading(many).diagnostics.map(\.slug) == ["plan-too-many"])
  }
}
