import Diagnostics
import Forecasting
import OrderedCollections
import Testing

@testable import Planning

@Suite struct GateOutcomeTests {
  /// One target in three years: met in 2023, missed in 2022, open in 2025.
  private static func plan(gates: [Gate] = []) throws -> Plan {
    let base = Sample.plan(
      [try Sample.stock("poor", trend: Sample.linear)],
      figures: ["poor": [2019: 100, 2020: 92, 2021: 79, 2022: 71, 2023: 59]], through: 2026,
      scenarios: [
        Sample.scenario("drive", ["poor": [Lever(.change(.init(-20, .own)), from: Year(2024))]]),
        Sample.scenario(
          "fixed", ["poor": [Lever(.set([Year(2025): 30], then: .continue), from: Year(2025))]]),
      ],
      targets: [
        Target(id: "past-met", indicator: "poor", goal: .atMost(60), when: .by(Year(2023))),
        Target(id: "past-missed", indicator: "poor", goal: .atMost(60), when: .by(Year(2022))),
        Target(id: "ahead", indicator: "poor", goal: .atMost(38), when: .by(Year(2025))),
      ])
    return Plan(
      name: base.name, through: base.through, seed: base.seed, indicators: base.indicators,
      targets: base.targets, scenarios: base.scenarios,
      gates: OrderedDictionary(uniqueKeysWithValues: gates.map { ($0.id, $0) }), facts: base.facts,
      areas: base.areas)
  }

  private func outcome(_ gate: Gate, in scenarios: [String] = ["baseline", "drive", "fixed"])
    throws -> GateOutcome
  {
    let plan = try Self.plan(gates: [gate])
    let projector = Projector(plan: plan)
    let assessor = Assessor(plan)
    return GateOutcome(
      gate, of: try scenarios.flatMap { assessor.assessments(of: try projector.projection(of: $0)) }
    )
  }

  @Test(arguments: [
    (Gate.Least.met, [Verdict.met]),
    (.onTrack, [.met, .onTrack]),
    (.atRisk, [.met, .onTrack, .metAtRisk, .atRisk]),
  ])
  func aGateLetsThroughWhatIsAsGood(_ least: Gate.Least, _ good: [Verdict]) {
    #expect(
      Verdict.allCases.filter { $0.isAtLeast(least) } == Verdict.allCases.filter(good.contains))
  }

  @Test func observedFiguresCountAsCertain() throws {
    let met = try outcome(Gate(id: "g", targets: ["past-met"], probability: 1))
    #expect(met.judgements.map(\.probability) == [1])
    #expect(met.holds && met.diagnostic == nil)
    let missed = try outcome(Gate(id: "g", targets: ["past-missed"], probability: 0.01))
    #expect(missed.judgements.map(\.probability) == [0])
    #expect(!missed.holds)
  }

  @Test func theChanceIsHeldAgainstTheOneAskedFor() throws {
    let open = try outcome(Gate(id: "g", targets: ["ahead"], probability: 0.5))
    let chance = try #require(open.judgements.first?.probability)
    #expect(chance > 0 && chance < 1)
    #expect(try outcome(Gate(id: "g", targets: ["ahead"], probability: chance)).holds)
    #expect(try !outcome(Gate(id: "g", targets: ["ahead"], probability: chance + 1e-6)).holds)
  }

  @Test func bothConditionsHaveToHold() throws {
    let chance = try #require(
      try outcome(Gate(id: "g", targets: ["ahead"], verdict: .met)).judgements.first?.probability)
    let strict = Gate(id: "g", targets: ["ahead"], verdict: .met, probability: chance)
    #expect(try !outcome(strict).holds)
    let lax = Gate(id: "g", targets: ["ahead"], verdict: .atRisk, probability: min(1, chance + 0.1))
    #expect(try !outcome(lax).holds)
  }

  @Test func scenariosTargetsAndAreasAreThoseNamed() throws {
    let all = try outcome(Gate(id: "g", scenarios: nil, verdict: .atRisk))
    #expect(all.judgements.count == 9)
    let one = try outcome(
      Gate(id: "g", targets: ["ahead"], scenarios: ["drive"], verdict: .atRisk))
    #expect(one.judgements.map(\.assessment.scenario) == ["drive"])
    #expect(one.holds)
    let elsewhere = try outcome(Gate(id: "g", areas: ["Nowhere"], verdict: .atRisk))
    #expect(elsewhere.judgements.isEmpty)
    #expect(!elsewhere.holds)
    #expect(elsewhere.diagnostic?.slug == "gate-empty")
  }

  @Test func anAssumedFigureHasNoChanceToHold() throws {
    let assumed = try outcome(
      Gate(id: "g", targets: ["ahead"], scenarios: ["fixed"], probability: 0.1))
    #expect(assumed.judgements.map(\.probability) == [nil])
    #expect(!assumed.holds)
    let text = DiagnosticRenderer(.english).render([try #require(assumed.diagnostic)])
    #expect(text.contains("an assumed figure, which has no chance"))
  }

  @Test func theWorstIsNamedFirstAndTheRestIsCounted() throws {
    let failed = try outcome(Gate(id: "g", scenarios: nil, probability: 1))
    let diagnostic = try #require(failed.diagnostic)
    #expect(diagnostic.slug == "gate-failed")
    guard case .message(let first)? = diagnostic.message.arguments["first"] else {
      Issue.record("no first judgement")
      return
    }
    // The one without a chance comes before those with one.
    #expect(first.arguments["scenario"] == .text("fixed"))
    #expect(first.arguments["target"] == .text("ahead"))
    // Three scenarios miss 2022, and none is certain of 2025.
    #expect(failed.failures.count == 6)
    #expect(diagnostic.message.arguments["more"] == .number(3, decimals: 0))
  }

  @Test func aChanceIsToldFromTheOneThatItRoundsTo() {
    #expect(Gate.percent(0.496, beside: 0.5) == .number(49.6, decimals: 1))
    #expect(Gate.percent(0.49996, beside: 0.5) == .number(49.996, decimals: 3))
    #expect(Gate.percent(0.30, beside: 0.5) == .number(30, decimals: 0))
    #expect(Gate.percent(0.5, beside: 0.5) == .number(50, decimals: 0))
    #expect(Gate.percent(0.825, beside: nil) == .number(82.5, decimals: nil))
  }

  @Test func thePlanTellsWhichScenariosItsGatesNeed() throws {
    let named = try Self.plan(gates: [
      Gate(id: "a", scenarios: ["fixed"], verdict: .met), Gate(id: "b", verdict: .met),
    ])
    #expect(named.gatedScenarios == ["baseline", "fixed"])
    let all = try Self.plan(gates: [Gate(id: "a", scenarios: nil, verdict: .met)])
    #expect(all.gatedScenarios == ["baseline", "drive", "fixed"])
  }
}
