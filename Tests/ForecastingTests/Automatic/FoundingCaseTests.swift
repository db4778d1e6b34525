import Probability
import Testing

@testable import Forecasting

/// 169 poor households in 2022, 23 in 2023; lower is better and none can be fewer than none.
@Suite("169, then 23 poor households")
struct FoundingCaseTests {
  static let series = [
    YearlyObservation(year: Year(2022), value: 169), YearlyObservation(year: Year(2023), value: 23),
  ]

  static let context = SeriesContext(bounds: Bounds(lower: 0), better: .lower)

  static func fitted(lean: Lean = .all) throws -> FittedModel {
    try TrendSpecification.automatic.fitted(
      to: YearlySeries(series), context: context, lean: lean)
  }

  static func trend(
    counted: Counting? = nil, table: LearntTable = .shipped
  ) throws -> AutomaticTrend {
    try AutomaticTrend(
      YearlySeries(series),
      context: SeriesContext(bounds: Bounds(lower: 0), better: .lower, counted: counted),
      table: table)
  }

  static func nextYear(
    counted: Counting? = nil, table: LearntTable = .shipped
  ) throws -> PredictiveDistribution {
    let step = try #require(
      trend(counted: counted, table: table).forecast(horizon: 1).step(Year(2024)))
    let distribution = try #require(step.distribution)
    #expect(step.point == distribution.median)
    return distribution
  }

  /// The method as it was first published: median 30, 80% 0 to 140, none with 15%.
  @Test func theFirstTableGivesWhatWasPublished() throws {
    let distribution = try Self.nextYear(table: MethodVectors.table)
    #expect(abs(distribution.median - 30) < 1, "median \(distribution.median)")
    let interval = distribution.interval(Level(percent: 80))
    #expect(interval.lower == 0)
    #expect(abs(interval.upper - 140) < 2, "upper end \(interval.upper)")
    let none = distribution.probability(ofWhole: 0)
    #expect(abs(none - 0.15) < 0.01, "P(none) \(none)")
    #expect(none == distribution.probability(below: 0.5))
    #expect(none == distribution.probability(wholeAtMost: 0))
    #expect(distribution.massAtLower < none)
  }

  /// What ships says the same but for the width: two figures of which one is a leap show less of how
  /// far a series may move than the first table believed.
  @Test(arguments: [nil, Counting.register])
  func whatShipsLeavesTwoHundredOpen(_ counted: Counting?) throws {
    let distribution = try Self.nextYear(counted: counted)
    #expect((25...60).contains(distribution.median), "median \(distribution.median)")
    let interval = distribution.interval(Level(percent: 80))
    #expect(interval.lower == 0)
    #expect((150...230).contains(interval.upper), "upper end \(interval.upper)")
    let none = distribution.probability(ofWhole: 0)
    #expect((0.12...0.2).contains(none), "P(none) \(none)")
  }

  @Test func itLeansOnTheClassAndSaysSo() throws {
    let leaning = try #require(Self.trend().leaning(horizon: 2))
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
