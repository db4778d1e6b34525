import Diagnostics
import Forecasting
import OrderedCollections
import Testing

@testable import Planning

/// A plan's series and targets as they are tested.
@Suite struct PlanTestedSeriesTests {
  private func target(
    _ id: String, _ goal: Target.Goal, _ when: Target.When, base: Int? = nil
  ) -> Target {
    Target(
      id: id, indicator: "poor", goal: goal, when: when, baseYear: base.map { Year($0) })
  }

  @Test func everyFittedSeriesIsTestedWithItsTargets() throws {
    let plan = Sample.plan(
      [
        try Sample.stock("poor"), try Sample.stock("households", better: nil, trend: Sample.linear),
        try Sample.stock("rate", unit: .percent, formula: "100 * poor / households"),
      ],
      figures: ["poor": [2020: 30, 2021: 25, 2022: 26], "households": [2021: 900, 2022: 910]],
      through: 2025,
      targets: [
        target("none", .atMost(0), .by(Year(2025))),
        target("fall", .reduceBy(3), .during(Year(2024))),
        target("rise", .increaseBy(2), .during(Year(2024))),
        target("kept", .maintain, .by(Year(2025)), base: 2021),
        target("band", .between(5, 9), .by(Year(2025))),
        target("sum", .total(50), .over(from: Year(2024), through: Year(2025))),
      ], areas: ["north", "south"])
    let tested = plan.testedSeries()
    #expect(
      tested.map(\.id) == ["poor/north", "households/north", "poor/south", "households/south"])
    let poor = try #require(tested.first)
    #expect(poor.indicator == "poor" && poor.area == "north" && poor.decimals == 0)
    #expect(poor.context == plan.indicators["poor"]?.context)
    #expect(poor.series.fitted.map(\.value) == [30, 25, 26])
    #expect(
      poor.targets == [
        TestedTarget(id: "none", relation: .atMost, basis: .level(0)),
        TestedTarget(id: "fall", relation: .atMost, basis: .change(-3)),
        TestedTarget(id: "rise", relation: .atLeast, basis: .change(2)),
        TestedTarget(id: "kept", relation: .atMost, basis: .firstFigure(since: Year(2021))),
      ])
    #expect(tested.map(\.trend) == [.automatic, Sample.linear, .automatic, Sample.linear])
    #expect(plan.testedSeries(trend: .automatic).allSatisfy { $0.trend == .automatic })
    #expect(plan.testedHorizon == 3)
  }
}
