import Probability
import Testing

@testable import Forecasting

/// 169 poor households in 2022, 23 in 2023; lower is better and none can be fewer than none.
@Suite("169, then 23 poor households")
struct FoundingCaseTests {
  static let context = SeriesContext(bounds: Bounds(lower: 0), better: .lower)

  static func fitted(lean: Lean = .all) throws -> FittedModel {
    let series = try YearlySeries([
      YearlyObservation(year: Year(2022), value: 169),
      YearlyObservation(year: Year(2023), value: 23),
    ])
    return try TrendSpecification.automatic.fitted(to: series, context: context, lean: lean)
  }

  @Test func medianNear30AndEightyPercentFrom0To140() throws {
    let step = try #require(Self.fitted().forecast(horizon: 2).step(Year(2024)))
    let distribution = try #require(step.distribution)
    #expect(step.point == distribution.median)
    #expect(abs(step.point - 30) < 1, "median \(step.point)")
    let interval = distribution.interval(Level(percent: 80))
    #expect(interval.lower == 0)
    #expect(abs(interval.upper - 140) < 2, "upper end \(interval.upper)")
  }

  @Test func noneIsLeftWithFifteenPercent() throws {
    let step = try #require(Self.fitted().forecast(horizon: 1).step(Year(2024)))
    let distribution = try #require(step.distribution)
    let none = distribution.probability(ofWhole: 0)
    #expect(abs(none - 0.15) < 0.01, "P(none) \(none)")
    #expect(none == distribution.probability(below: 0.5))
    #expect(none == distribution.probability(wholeAtMost: 0))
    #expect(distribution.massAtLower < none)
  }

  @Test func itLeansOnTheClassAndSaysSo() throws {
    let leaning = try #require(Self.fitted().leaning(horizon: 2))
    #expect(leaning.lean == .all)
    #expect(leaning.observations == 2)
    // From the last value alone the class expects a further fall; after a fall this large it
    // expects a return.
    let alone = try #require(leaning.tableAlone[Year(2024)])
    let seen = try #require(leaning.withSeries[Year(2024)])
    #expect(alone < 23)
    #expect(seen > 23)
    #expect(leaning.paceBefore < 0)
    #expect(leaning.paceAfter > leaning.paceBefore)
    // "Mostly a step that stays."
    let heaviest = try #require(leaning.shapes.first)
    #expect(heaviest.kind == .step)
    #expect(heaviest.weight > 0.5)
  }
}
