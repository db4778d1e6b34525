import Diagnostics
import Forecasting
import OrderedCollections
import Planning
import Probability
import Testing

/// The tour of the module's landing page, as it stands there.
@Suite struct TourTests {
  @Test func tourRunsAndOutreachHelps() throws {
    let poor = Indicator(
      id: "poor", label: LocalizedText("Poor households"), unit: .named("households"),
      kind: .count, measure: .stock, better: .lower, bounds: Bounds(lower: 0), decimals: 0)
    let outreach = Scenario(
      id: "outreach", why: LocalizedText("Household by household."),
      levers: ["poor": [Lever(.pace(1.3), from: Year(2024), ramp: 2)]])
    let plan = Plan(
      name: LocalizedText("A district"), through: Year(2025), seed: 8,
      indicators: ["poor": poor], targets: [:], scenarios: ["outreach": outreach],
      facts: Facts([
        Fact(indicator: "poor", year: Year(2022), value: 169),
        Fact(indicator: "poor", year: Year(2023), value: 150),
      ]), areas: [""])

    let projector = Projector(plan: plan)
    let without = try #require(projector.baseline.series("poor")?.step(Year(2025)))
    let with = try #require(
      try projector.projection(of: "outreach").series("poor")?.step(Year(2025)))

    #expect(without.value < 150)
    #expect(with.value < without.value)
    #expect(with.interval80?.contains(with.value) == true)
    let chance = try #require(with.probability(atMost: 120))
    #expect(chance > without.probability(atMost: 120) ?? 1)
    #expect(with.draws?.count == 10_000)
  }
}
