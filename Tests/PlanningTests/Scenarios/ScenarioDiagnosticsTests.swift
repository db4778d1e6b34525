import Diagnostics
import Forecasting
import OrderedCollections
import Testing

@testable import Planning

@Suite struct ScenarioDiagnosticsTests {
  private func diagnostics(_ scenarios: [Scenario]) throws -> [Diagnostic] {
    Sample.plan(
      [
        try Sample.stock("poor"), try Sample.stock("households", better: nil),
        try Sample.stock("rate", unit: .percent, formula: "100 * poor / households"),
        try Sample.stock("insured", unit: .percent, better: .higher, of: "people"),
        try Sample.stock("people", unit: .named("people"), better: nil),
      ], figures: [:], scenarios: scenarios
    ).scenarioDiagnostics
  }

  private func slugs(_ levers: OrderedDictionary<String, [Lever]>) throws -> [String] {
    try diagnostics([Sample.scenario("s", levers)]).map(\.slug)
  }

  @Test func soundScenariosHaveNone() throws {
    let levers: OrderedDictionary<String, [Lever]> = [
      "poor": [
        Lever(.pace(1.3), until: Year(2024)), Lever(.pace(1.5), from: Year(2025)),
        Lever(.set([Year(2024): 20], then: .return)), Lever(.set([Year(2025): 20], then: .return)),
        Lever(.shock(.init(4, .own), in: Year(2024), recovery: nil)),
        Lever(.shock(.init(4, .named("households")), in: Year(2025), recovery: nil)),
      ], "insured": [Lever(.add(.init(600, .named("people"))))],
    ]
    #expect(try slugs(levers).isEmpty)
  }

  @Test func secondLeverOfAKindForTheSameYearsIsAnError() throws {
    #expect(try slugs(["poor": [Lever(.pace(1)), Lever(.pace(2))]]) == ["lever-twice"])
    #expect(
      try slugs([
        "poor": [Lever(.pace(1), until: Year(2025)), Lever(.pace(2), from: Year(2025))]
      ]) == ["lever-twice"])
    #expect(try slugs(["poor": [Lever(.delay(1)), Lever(.delay(2))]]) == ["lever-twice"])
    #expect(
      try slugs([
        "poor": [
          Lever(.set([Year(2024): 1, Year(2025): 1], then: .return)),
          Lever(.set([Year(2025): 2], then: .return)),
        ]
      ]) == ["lever-twice"])
  }

  @Test func leverOnAFormulaNamesItsParts() throws {
    let found = try diagnostics([Sample.scenario("s", ["rate": [Lever(.pace(2))]])])
    #expect(found.map(\.slug) == ["lever-on-formula"])
    #expect(found.first?.message.arguments["parts"] == .list(["poor", "households"]))
  }

  @Test func unitsThatTheIndicatorCannotTakeAreErrors() throws {
    #expect(
      try slugs(["poor": [Lever(.add(.init(1, .points)))]]) == ["lever-points-of-amount"])
    #expect(
      try slugs(["poor": [Lever(.add(.init(1, .named("people"))))]])
        == ["lever-unit-not-convertible"])
    #expect(
      try slugs(["insured": [Lever(.add(.init(1, .named("households"))))]])
        == ["lever-unit-not-convertible"])
  }

  @Test func circleIsReportedOnce() throws {
    let found = try diagnostics([
      Sample.scenario("a", extends: ["b"]), Sample.scenario("b", extends: ["a"]),
      Sample.scenario("c", extends: ["a"]), Sample.scenario("d", extends: ["nobody"]),
    ])
    #expect(found.map(\.slug) == ["scenario-cycle", "scenario-unknown-parent"])
  }

  @Test func baselineHasNoLevers() throws {
    let found = try diagnostics([Sample.scenario("baseline", ["poor": [Lever(.pace(2))]])])
    #expect(found.map(\.slug) == ["baseline-with-levers"])
  }

  @Test(arguments: [
    "scenario-not-in-plan", "scenario-unknown-parent", "scenario-cycle", "baseline-with-levers",
    "scenario-lever-conflict", "scenario-target-conflict", "lever-twice", "lever-on-formula",
    "lever-points-of-amount", "lever-unit-not-convertible", "pace-without-progress",
    "lever-without-forecast", "formula-number", "formula-unexpected", "formula-ends-early",
    "formula-open-parenthesis", "formula-previous-of", "formula-too-long", "formula-unknown-part",
    "formula-circle", "formula-unlike-units", "formula-result-unit", "formula-without-100",
  ]) func slugHasASentenceInBothLanguages(_ slug: String) throws {
    let english = try #require(Catalogue(.english).entries[slug])
    let vietnamese = try #require(Catalogue(.vietnamese).entries[slug])
    #expect(english.notes.count == vietnamese.notes.count)
    #expect(english.help.count == vietnamese.help.count)
    #expect((english.label == nil) == (vietnamese.label == nil))
  }
}
