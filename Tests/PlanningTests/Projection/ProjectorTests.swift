import Forecasting
import OrderedCollections
import Probability
import Testing

@testable import Planning

@Suite struct ProjectorTests {
  /// 169 and 23 poor households, a share, and a rate that follows its count and base.
  private func founding(_ scenarios: [Scenario], areas: [String] = [""]) throws -> Plan {
    Sample.plan(
      [
        try Sample.stock("poor"),
        try Sample.stock(
          "insured", unit: .percent, better: .higher, bounds: .percentage, of: "people"),
        try Sample.stock("households", better: nil),
        try Sample.stock("people", unit: .named("people"), better: nil),
        try Sample.stock("rate", unit: .percent, formula: "100 * poor / households"),
      ],
      figures: [
        "poor": [2022: 169, 2023: 23], "insured": [2022: 92, 2023: 93],
        "households": [2022: 76_000, 2023: 77_000], "people": [2023: 270_000],
      ], through: 2026, scenarios: scenarios, areas: areas)
  }

  @Test func scenarioWithoutLeversIsTheBaselineBitForBit() throws {
    let plan = try founding([Sample.scenario("nothing")])
    let projector = Projector(plan: plan)
    let other = try projector.projection(of: "nothing")
    #expect(other.series.keys == projector.baseline.series.keys)
    for (id, series) in projector.baseline.series {
      let same = try #require(other.series[id])
      #expect(
        !series.steps.isEmpty,
        "\(id) \(String(describing: series.formulaFailure)) \(String(describing: series.failure)) \(String(describing: series.last))"
      )
      for (a, b) in zip(series.steps, same.steps) {
        #expect(a.value.bitPattern == b.value.bitPattern)
        #expect(a.interval80 == b.interval80)
        #expect(a.interval95 == b.interval95)
        #expect(a.draws == b.draws)
        #expect(a.probability(atMost: 25) == b.probability(atMost: 25))
      }
    }
  }

  @Test func foundingCaseHasItsPublishedFigures() throws {
    let projector = Projector(plan: try founding([]))
    let step = try #require(projector.baseline.series("poor")?.step(Year(2024)))
    #expect((29...31).contains(step.value))
    #expect(step.interval80?.lower == 0)
    let none = try #require(step.probability(below: 0.5))
    #expect((0.14...0.16).contains(none))
    let share = try #require(step.draws?.share { $0 < 0.5 })
    #expect(abs(share - none) < 0.005)
  }
}
