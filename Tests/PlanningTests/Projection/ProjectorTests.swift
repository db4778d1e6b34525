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
    #expect((34...37).contains(step.value))
    #expect(step.interval80?.lower == 0)
    let none = try #require(step.probability(below: 0.5))
    #expect((0.17...0.19).contains(none))
    let share = try #require(step.draws?.share { $0 < 0.5 })
    #expect(abs(share - none) < 0.005)
  }

  @Test func orderOfIndicatorsAndAreasChangesNothing() throws {
    func plan(_ ids: [String], _ areas: [String]) throws -> Plan {
      Sample.plan(
        try ids.map { try Sample.stock($0) },
        figures: ["a": [2022: 100, 2023: 90], "b": [2022: 40, 2023: 60], "c": [2023: 7]],
        scenarios: [Sample.scenario("s", ["a": [Lever(.pace(1.5))], "b": [Lever(.scale(0.9))]])],
        areas: areas)
    }
    let one = try Projector(plan: plan(["a", "b", "c"], ["north", "south"])).projection(of: "s")
    let other = try Projector(plan: plan(["c", "b", "a"], ["south", "north"])).projection(of: "s")
    #expect(one.series.count == 6)
    for (id, series) in one.series {
      let same = try #require(other.series[id])
      for (x, y) in zip(series.steps, same.steps) {
        #expect(x.value == y.value && x.interval95 == y.interval95)
        #expect(x.draws == y.draws)
      }
    }
  }

  @Test func areasAndIndicatorsHaveDrawsOfTheirOwn() throws {
    let plan = Sample.plan(
      [try Sample.stock("a"), try Sample.stock("b")],
      figures: ["a": [2022: 100, 2023: 90], "b": [2022: 100, 2023: 90]],
      areas: ["north", "south"])
    let baseline = Projector(plan: plan).baseline
    func draws(_ indicator: String, _ area: String) throws -> Draws {
      try #require(baseline.series(indicator, area: area)?.step(Year(2024))?.draws)
    }
    let first = try draws("a", "north")
    for other in [try draws("b", "north"), try draws("a", "south"), try draws("b", "south")] {
      let x = first - first.mean
      let y = other - other.mean
      let correlation = (x * y).mean / (x * x).mean
      #expect(abs(correlation) < 0.05)
    }
  }

  @Test func seedChangesDrawsAndNotExactFigures() throws {
    let plan = try founding([Sample.scenario("s", ["poor": [Lever(.pace(1.3))]])])
    let one = try Projector(plan: plan).projection(of: "s").series("poor")?.step(Year(2025))
    let options = ProjectionOptions(seed: 99)
    let other = try Projector(plan: plan, options: options).projection(of: "s").series("poor")?
      .step(Year(2025))
    #expect(one?.value == other?.value && one?.interval80 == other?.interval80)
    #expect(one?.draws != other?.draws)
  }

  @Test func formulaFollowsItsPartsThroughAScenario() throws {
    let plan = try founding([Sample.scenario("s", ["poor": [Lever(.scale(0.5))]])])
    let projector = Projector(plan: plan)
    let moved = try #require(try projector.projection(of: "s").series("rate")?.step(Year(2024)))
    let still = try #require(projector.baseline.series("rate")?.step(Year(2024)))
    #expect(abs(moved.value - still.value / 2) < 1e-12)
    #expect(
      try projector.projection(of: "s").series("households")?.step(Year(2024))?.distribution != nil)
  }

  @Test func eachIndicatorStartsFromItsOwnLastFigure() throws {
    let plan = Sample.plan(
      [try Sample.stock("a"), try Sample.stock("b"), try Sample.stock("c")],
      figures: ["a": [2021: 100], "b": [2022: 40, 2024: 60], "c": [2027: 3]])
    let baseline = Projector(plan: plan).baseline
    #expect(baseline.series("a")?.steps.map(\.year.number) == Array(2022...2027))
    #expect(baseline.series("b")?.steps.map(\.year.number) == Array(2025...2027))
    #expect(baseline.series("c")?.steps.isEmpty == true)
    #expect(baseline.series("c")?.last?.value == 3)
    #expect(baseline.series("c")?.model != nil)
  }

  @Test func sharedFactorsDoNotChangeAFigure() throws {
    let indicator = try Sample.stock("x")
    let plan = Sample.plan(
      [indicator], figures: ["x": [2019: 70, 2022: 60, 2023: 48]], through: 2035,
      areas: ["north", "south"])
    let baseline = Projector(plan: plan).baseline
    let alone = try indicator.trend.fitted(
      to: plan.facts.series(SeriesID(area: "north", indicator: "x")), context: indicator.context
    ).forecast(horizon: 12)
    for area in plan.areas {
      let steps = try #require(baseline.series("x", area: area)).steps
      #expect(steps.map(\.value) == alone.steps.map(\.point))
    }
  }
}
