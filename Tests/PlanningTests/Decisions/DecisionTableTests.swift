import Diagnostics
import Forecasting
import OrderedCollections
import Probability
import Testing

@testable import Planning

/// What holds for every choice between plans: seeded random plans and events.
@Suite struct DecisionTableTests {
  private struct Sampled {
    var stream: RandomStream

    mutating func uniform(_ low: Double, _ high: Double) -> Double {
      low + (high - low) * stream.nextUniform()
    }

    mutating func lever() -> Lever {
      switch stream.next() % 4 {
      case 0: Lever(.pace(uniform(0.5, 2)))
      case 1: Lever(.change(.init(uniform(-12, 2), .own)), from: Year(2025))
      case 2:
        Lever(
          .add(.init(-4, .own)),
          uncertainties: [.main: Uncertainty(.uniform(low: -8, high: 0))])
      default: Lever(.scale(uniform(0.7, 1.1)))
      }
    }
  }

  private func plan(_ seed: UInt64, isWeighed: Bool = true, reversed: Bool = false) throws -> Plan {
    var sampled = Sampled(stream: RandomStream(seed: seed))
    let drive = Sample.scenario("drive", ["a": [sampled.lever()], "b": [sampled.lever()]])
    let other = Sample.scenario("other", ["b": [sampled.lever()]])
    let storm = Sample.scenario(
      "storm",
      ["a": [Lever(.shock(.init(sampled.uniform(5, 30), .own), in: Year(2025), recovery: nil))]])
    let late = Sample.scenario("late", ["a": [Lever(.delay(1))], "b": [Lever(.delay(1))]])
    let idle = Sample.scenario("idle", extends: [Scenario.baselineID])
    let scenarios = [drive, other, storm, late, idle]
    let events = [("storm", 0.3), ("late", 0.25)].map {
      OutsideEvent(id: "e-\($0)", scenario: $0, probability: isWeighed ? $1 : nil)
    }
    let plain = Sample.plan(
      [try Sample.stock("a"), try Sample.stock("b")],
      figures: [
        "a": [2020: 98, 2021: 90, 2022: 71, 2023: 60], "b": [2021: 40, 2022: 38, 2023: 30],
      ],
      scenarios: reversed ? scenarios.reversed() : scenarios,
      targets: [
        Target(id: "a", indicator: "a", goal: .atMost(45), when: .by(Year(2026))),
        Target(id: "b", indicator: "b", goal: .atMost(22), when: .by(Year(2026))),
        Target(id: "past", indicator: "a", goal: .atMost(50), when: .by(Year(2023))),
      ], seed: seed)
    return Plan(
      name: plain.name, through: plain.through, seed: plain.seed, indicators: plain.indicators,
      targets: plain.targets, scenarios: plain.scenarios,
      events: OrderedDictionary(
        uniqueKeysWithValues: (reversed ? events.reversed() : events).map { ($0.id, $0) }),
      facts: plain.facts, areas: plain.areas)
  }

  private func decision(
    _ plan: Plan, _ plans: [String]? = nil, events: [OutsideEvent]? = nil
  ) throws -> Decision {
    let events = events ?? Array(plan.events.values)
    let table = try DecisionTable(
      plans ?? plan.plans(beside: events), events: events, asked: 0.5,
      projector: Projector(plan: plan, options: ProjectionOptions(draws: 2000)))
    var done = 0
    let decision = try #require(table.decisions { done += 1 }.decisions.first)
    // Whoever waits hears of every part.
    #expect(done == table.parts && done >= table.plans.count)
    return decision
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func regretIsNeverNegativeAndZeroForSomePlanInEachEvent(_ seed: UInt64) throws {
    let decision = try decision(plan(seed))
    #expect(decision.rows.map(\.plan.id) == ["baseline", "drive", "other", "idle"])
    #expect(decision.happenings.map(\.id) == ["none", "e-storm", "e-late"])
    for index in decision.happenings.indices {
      let regrets = try decision.rows.map { try #require($0.regrets)[index] }
      #expect(regrets.allSatisfy { $0 >= 0 } && regrets.contains(0), "seed \(seed)")
    }
    let smallest = try #require(decision.rows.compactMap(\.largestRegret).min())
    for row in decision.rows {
      let expected = try #require(row.expectedRegret)
      let largest = try #require(row.largestRegret)
      #expect(expected <= largest + 1e-12 && expected >= 0)
      #expect(decision.least.contains(row.plan.id) == (largest <= smallest + 1e-12))
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func allMetIsAtMostEverySingleOne(_ seed: UInt64) throws {
    let decision = try decision(plan(seed))
    #expect(decision.targets.map(\.id) == ["a", "b"] && decision.decided.map(\.id) == ["past"])
    for row in decision.rows {
      for cell in row.cells + (row.overall.map { [$0] } ?? []) {
        let all = try #require(cell.allMet)
        let single = try cell.outcomes.map { try #require($0.probability) }
        #expect(single.allSatisfy { all <= $0 + 1e-12 }, "seed \(seed)")
        #expect(all >= single.reduce(0, +) - 1 - 1e-12)
        #expect(abs(try #require(cell.meanMet) - single.reduce(0, +)) < 1e-12)
      }
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func aPlanWithoutDifferencesHasTheBaselinesFigures(_ seed: UInt64) throws {
    let decision = try decision(plan(seed))
    let idle = try #require(decision.rows.first { $0.plan.id == "idle" })
    #expect(idle.cells == decision.rows[0].cells && idle.regrets == decision.rows[0].regrets)
    let drive = try #require(decision.rows.first { $0.plan.id == "drive" })
    #expect(drive.cells != decision.rows[0].cells)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func theOrderOfPlansAndEventsChangesNothing(_ seed: UInt64) throws {
    let (one, other) = (try plan(seed), try plan(seed, reversed: true))
    let first = try decision(one)
    let asked = try decision(
      one, ["other", "idle", "drive", "baseline"], events: one.events.values.reversed())
    #expect(asked.rows.map(\.cells) == first.rows.map(\.cells))
    #expect(asked.happenings == first.happenings && asked.least == first.least)
    let second = try decision(other)
    for row in first.rows {
      let same = try #require(second.rows.first { $0.plan.id == row.plan.id })
      for (index, happening) in first.happenings.enumerated() {
        let place = try #require(second.happenings.firstIndex { $0.id == happening.id })
        #expect(same.cells[place] == row.cells[index], "seed \(seed)")
      }
    }
    #expect(Set(second.least) == Set(first.least))
  }

  @Test func withoutProbabilitiesNothingIsWeighed() throws {
    let decision = try decision(plan(1, isWeighed: false))
    #expect(decision.happenings.allSatisfy { $0.probability == nil })
    #expect(decision.rows.allSatisfy { $0.overall == nil && $0.expectedRegret == nil })
    #expect(decision.rows.allSatisfy { $0.largestRegret != nil })
  }

  @Test func eventsThatLeaveNoRoomTakeNothingHappensAway() throws {
    let plan = try plan(1)
    let events = [
      OutsideEvent(id: "e-storm", scenario: "storm", probability: 0.3),
      OutsideEvent(id: "e-late", scenario: "late", probability: 0.7),
    ]
    #expect(try decision(plan, events: events).happenings.map(\.id) == ["e-storm", "e-late"])
  }

  @Test func whatCannotBeCrossedIsSaid() throws {
    let plan = try plan(1)
    func failure(_ plans: [String], _ events: [OutsideEvent]) -> DecisionFailure? {
      do throws(DecisionFailure) {
        _ = try DecisionTable(
          plans, events: events, asked: 0.5, projector: Projector(plan: plan))
        return nil
      } catch {
        return error
      }
    }
    let events = Array(plan.events.values)
    #expect(failure(["baseline"], []) == .noEvents)
    #expect(failure(["storm"], events) == .planIsEvent("storm", "e-storm"))
    #expect(
      failure(["drive"], [OutsideEvent(id: "x", scenario: "baseline")]) == .baseline("x"))
    let some = events + [OutsideEvent(id: "z", scenario: "other")]
    #expect(failure(["drive"], some)?.diagnostic.slug == "event-some")
    #expect(try plan.event(named: "e-storm") == events[0])
    #expect(try plan.event(named: "storm=0.4").probability == 0.4)
    #expect(
      throws: DecisionFailure.unknownEvent(
        "strom", ["e-storm", "e-late"] + Array(plan.scenarios.keys))
    ) {
      try plan.event(named: "strom")
    }
    for text in ["storm=", "storm=0", "storm=1.5", "storm=nan", "storm=-0.1", "storm=1e-1"] {
      #expect(throws: DecisionFailure.form(text)) { try plan.event(named: text) }
    }
  }

  /// A plan that fixes a target's figure takes for granted what it should show.
  @Test func aPlanThatFixesAFigureIsNotCompared() throws {
    let base = try plan(2)
    let fixed = Sample.scenario("fixed", ["a": [Lever(.set([Year(2026): 40], then: .continue))]])
    let plan = Plan(
      name: base.name, through: base.through, seed: base.seed, indicators: base.indicators,
      targets: base.targets,
      scenarios: OrderedDictionary(
        uniqueKeysWithValues: Array(base.scenarios.values).map { ($0.id, $0) }
          + [("fixed", fixed)]), events: base.events, facts: base.facts, areas: base.areas)
    let decision = try decision(plan)
    let row = try #require(decision.rows.last)
    #expect(row.plan.id == "fixed" && row.fixed.map(\.id) == ["a"])
    #expect(row.regrets == nil && row.cells.allSatisfy { $0.allMet == nil })
    #expect(row.cells[0].outcomes[0] == .given(true))
    #expect(try self.decision(base).rows.map(\.regrets) == decision.rows.dropLast().map(\.regrets))
  }

  @Test func signpostsOfAPlanAreForTheTargetsThatItMoves() throws {
    let decision = try decision(plan(3))
    #expect(decision.rows[0].signposts.isEmpty)
    let other = try #require(decision.rows.first { $0.plan.id == "other" })
    #expect(other.signposts.map(\.target.id) == ["b", "b"])
    #expect(other.signposts.map(\.year) == [Year(2024), Year(2025)])
    #expect(other.signposts.allSatisfy { !$0.isLeast })
  }
}
