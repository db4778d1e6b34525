import Diagnostics
import Forecasting
import OrderedCollections
import Testing

@testable import Planning

/// A plan in the world of an event.
@Suite struct CrossingTests {
  private func plan(_ scenarios: [Scenario]) throws -> Plan {
    Sample.plan(
      [try Sample.stock("y", trend: Sample.linear)],
      figures: ["y": [2019: 98, 2020: 80, 2021: 71, 2022: 60, 2023: 42]], scenarios: scenarios)
  }

  private func values(_ scenario: ResolvedScenario, _ plan: Plan) throws -> [Double] {
    let series = Projector(plan: plan).projection(of: scenario).series("y")
    return try #require(series).steps.map(\.value)
  }

  private let storm = Sample.scenario(
    "storm", ["y": [Lever(.shock(.init(30, .own), in: Year(2024), recovery: nil))]])

  @Test func withTheBaselineItIsTheEvent() throws {
    let plan = try plan([storm])
    let crossed = try plan.resolved("baseline", under: "storm")
    #expect(try values(crossed, plan) == values(try plan.resolved("storm"), plan))
    #expect(crossed.lineage == ["baseline+storm", "storm", "baseline"])
  }

  @Test func itIsWhatAScenarioThatExtendsBothIs() throws {
    let drive = Sample.scenario("drive", ["y": [Lever(.change(.init(-9, .own)))]])
    let both = Sample.scenario("both", extends: ["storm", "drive"])
    let plan = try plan([storm, drive, both])
    let crossed = try plan.resolved("drive", under: "storm")
    #expect(try values(crossed, plan) == values(try plan.resolved("both"), plan))
    #expect(crossed.warnings.isEmpty)
  }

  @Test func whereTheySpeakForTheSameTheEventWinsWithAWarning() throws {
    let drive = Sample.scenario("drive", ["y": [Lever(.change(.init(-9, .own)))]])
    let slump = Sample.scenario("slump", ["y": [Lever(.change(.init(4, .own)))]])
    let plan = try plan([drive, slump])
    let crossed = try plan.resolved("drive", under: "slump")
    #expect(try values(crossed, plan) == values(try plan.resolved("slump"), plan))
    #expect(crossed.warnings.map(\.slug) == ["scenario-lever-conflict"])
  }

  /// A plan whose money comes a year late does not put off the storm.
  @Test func aDelayOfThePlanDoesNotDelayTheEvent() throws {
    let change = Lever(.change(.init(-9, .own)), from: Year(2024))
    let late = Sample.scenario("late", ["y": [change, Lever(.delay(1))]])
    let moved = Sample.scenario(
      "moved", ["y": [Lever(.change(.init(-9, .own)), from: Year(2025))]])
    let plan = try plan([storm, late, moved])
    let crossed = try values(try plan.resolved("late", under: "storm"), plan)
    #expect(try crossed == values(try plan.resolved("moved", under: "storm"), plan))
    let alone = try values(try plan.resolved("late"), plan)
    #expect(abs(crossed[0] - alone[0] - 30) < 1e-9)
  }

  /// In the years of an event's lever the plan's is silent, however late it comes.
  @Test func aDelayedLeverGivesWayInTheEventsOwnYears() throws {
    let late = Sample.scenario(
      "late", ["y": [Lever(.change(.init(-9, .own)), from: Year(2024)), Lever(.delay(1))]])
    let slump = Sample.scenario(
      "slump", ["y": [Lever(.change(.init(4, .own)), from: Year(2025), until: Year(2025))]])
    let moved = Sample.scenario(
      "moved", ["y": [Lever(.change(.init(-9, .own)), from: Year(2025))]])
    let plan = try plan([late, slump, moved])
    #expect(
      try values(try plan.resolved("late", under: "slump"), plan)
        == values(try plan.resolved("moved", under: "slump"), plan))
  }

  @Test func anEventMayDelayThePlan() throws {
    let drive = Sample.scenario(
      "drive", ["y": [Lever(.change(.init(-9, .own)), from: Year(2024))]])
    let moved = Sample.scenario(
      "moved", ["y": [Lever(.change(.init(-9, .own)), from: Year(2025))]])
    let funding = Sample.scenario("funding", ["y": [Lever(.delay(1))]])
    let plan = try plan([drive, moved, funding])
    #expect(
      try values(try plan.resolved("drive", under: "funding"), plan)
        == values(try plan.resolved("moved"), plan))
  }

  @Test func plansAreWhatNoEventIs() throws {
    let child = Sample.scenario("child", extends: ["storm"])
    let drive = Sample.scenario("drive", ["y": [Lever(.change(.init(-9, .own)))]])
    let plan = try plan([storm, child, drive])
    #expect(
      plan.plans(beside: [OutsideEvent(id: "e", scenario: "storm")]) == ["baseline", "drive"])
    #expect(plan.plans(beside: []) == ["baseline", "storm", "child", "drive"])
  }
}
