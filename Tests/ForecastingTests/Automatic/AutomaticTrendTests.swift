import Probability
import Testing

@testable import Forecasting

@Suite("Laws of the automatic trend")
struct AutomaticTrendTests {
  static let levels = [0.025, 0.1, 0.5, 0.9, 0.975]

  /// The quantiles of the first five years, all levels of a year together.
  static func quantiles(
    _ values: [Double], _ bounds: Bounds = .none, _ better: Direction? = nil,
    gaps: [Int]? = nil, lean: Lean = .all
  ) throws -> [Double] {
    let trend = try AutomaticTrend(
      yearly(values, gaps: gaps), context: SeriesContext(bounds: bounds, better: better),
      lean: lean)
    return trend.forecast(horizon: 5).steps.flatMap { step in
      levels.map { step.distribution?.quantile($0) ?? .nan }
    }
  }

  /// Whether two lists agree to about 11 digits of their largest number.
  static func agree(_ a: [Double], _ b: [Double]) -> Bool {
    let largest = (a + b).reduce(0) { max($0, $1.magnitude) }
    return a.count == b.count && zip(a, b).allSatisfy { abs($0 - $1) <= 1e-11 * largest }
  }

  /// Lower quantiles become upper ones, year by year.
  static func levelsTurned(_ quantiles: [Double]) -> [Double] {
    stride(from: 0, to: quantiles.count, by: levels.count).flatMap { start -> [Double] in
      quantiles[start..<start + levels.count].reversed()
    }
  }

  static let raw: [[Double]] = [
    [3, 5], [3, 5, 4, -8], [1, 2, 3, 4, 5, 6], [0.2, 0.9, 0.1, 0.3, 0.2, 0.7, 0.2],
  ]

  @Test(arguments: raw, [Direction.higher, .lower, nil])
  func rawValuesAreShiftEquivariant(_ values: [Double], _ better: Direction?) throws {
    let shifted = try Self.quantiles(values.map { $0 + 64 }, .none, better)
    let moved = try Self.quantiles(values, .none, better).map { $0 + 64 }
    #expect(Self.agree(shifted, moved))
  }

  @Test(arguments: raw, [Direction.higher, .lower, nil])
  func everythingIsScaleEquivariant(_ values: [Double], _ better: Direction?) throws {
    let counts = values.map(\.magnitude)
    let width = try #require(Bounds(lower: 0, upper: 10))
    let wider = try #require(Bounds(lower: 0, upper: 35))
    for (values, from, to) in [
      (values, Bounds.none, Bounds.none), (counts, Bounds(lower: 0), Bounds(lower: 0)),
      (counts, width, wider),
    ] {
      let scaled = try Self.quantiles(values.map { $0 * 3.5 }, to, better)
      let stretched = try Self.quantiles(values, from, better).map { $0 * 3.5 }
      #expect(Self.agree(scaled, stretched))
    }
  }

  @Test(arguments: raw) func turningEverythingRoundTurnsTheForecastRound(_ values: [Double]) throws
  {
    let mirrored = try Self.quantiles(values.map { -$0 }, .none, .lower).map { -$0 }
    let straight = try Self.quantiles(values, .none, .higher)
    #expect(Self.agree(Self.levelsTurned(mirrored), straight))
  }

  @Test func aShareAndItsComplementSayTheSame() throws {
    let values = [12.0, 15, 14, 22]
    let share = try Self.quantiles(values, .percentage, .higher)
    let complement = try Self.quantiles(values.map { 100 - $0 }, .percentage, .lower)
    let turned = Self.levelsTurned(complement).map { 100 - $0 }
    #expect(Self.agree(turned, share))
  }

  @Test func theCalendarDoesNotMatter() throws {
    let context = SeriesContext(bounds: .percentage, better: .higher)
    let a = try AutomaticTrend(yearly([3, 4, 9], from: 1900), context: context)
    let b = try AutomaticTrend(yearly([3, 4, 9], from: 2019), context: context)
    #expect(
      a.forecast(horizon: 3).steps.map(\.point) == b.forecast(horizon: 3).steps.map(\.point))
    #expect(b.forecast(horizon: 3).steps.map(\.year.number) == [2022, 2023, 2024])
    #expect(b.forecast(horizon: 3).origin == Year(2021))
  }

  @Test(arguments: 1...12, [Direction.higher, .lower, nil])
  func intervalsNestAndStayWithinTheBounds(_ n: Int, _ better: Direction?) throws {
    var random = SeededSeries(seed: UInt64(n))
    for _ in 0..<6 {
      let (series, context) = try random.next(observations: n...n, gaps: true)
      let trend = try AutomaticTrend(
        series, context: SeriesContext(bounds: context.bounds, better: better))
      for step in trend.forecast(horizon: 3).steps {
        let distribution = try #require(step.distribution)
        let inner = distribution.interval(Level(percent: 80))
        let outer = distribution.interval(Level(percent: 95))
        #expect(outer.lower <= inner.lower && inner.upper <= outer.upper)
        #expect(inner.contains(step.point))
        #expect(context.bounds.contains(outer.lower) && context.bounds.contains(outer.upper))
        // The mass at a bound is the probability that quantiles and inequalities tell.
        let (low, high) = (distribution.massAtLower, distribution.massAtUpper)
        #expect(low >= 0 && high >= 0 && low + high <= 1 + 1e-12)
        if let lower = context.bounds.lower, low > 1e-6, low < 1 - 1e-6 {
          #expect(distribution.quantile(low * 0.99) == lower)
          #expect(abs(distribution.probability(above: lower) - (1 - low)) < 1e-12)
        }
        if let upper = context.bounds.upper, high > 1e-6, high < 1 - 1e-6 {
          #expect(distribution.quantile(1 - high * 0.99) == upper)
          #expect(abs(distribution.probability(below: upper) - (1 - high)) < 1e-12)
        }
      }
    }
  }

  @Test func aLongerHorizonLeavesTheYearsBeforeAlone() throws {
    let context = SeriesContext(bounds: .percentage, better: .higher)
    let trend = try AutomaticTrend(yearly([40, 44, 41, 47]), context: context)
    let short = trend.forecast(horizon: 3).steps.map(\.point)
    let long = trend.forecast(horizon: 100).steps.map(\.point)
    #expect(long.count == 100)
    #expect(zip(short, long).allSatisfy { abs($0 - $1) < 1e-10 })
    #expect(long.allSatisfy { $0 >= 0 && $0 <= 100 })
  }

  @Test func uncertaintyGrowsWithTheYears() throws {
    let trend = try AutomaticTrend(
      yearly([10, 12, 11, 15, 14]), context: SeriesContext(better: .higher))
    let widths = trend.forecast(horizon: 20).steps.compactMap {
      $0.distribution?.interval(Level(percent: 80)).width
    }
    #expect(widths.count == 20)
    #expect(zip(widths, widths.dropFirst()).allSatisfy { $0 < $1 })
  }
}

@Suite("What the automatic trend leans on")
struct AutomaticTrendLeanTests {
  @Test func withoutItsOwnPastTheWeightsAreTheTables() throws {
    // Two pasts with the same last value, unit and no carried errors: equal medians one year on
    // need equal weights, so compare what the leaning says of the weights themselves.
    let context = SeriesContext(bounds: .percentage, better: .higher)
    let model = try TrendSpecification.automatic.fitted(
      to: yearly([30, 80, 20, 55]), context: context, lean: [.direction, .reference])
    let leaning = try #require(model.leaning(horizon: 1))
    #expect(leaning.shapes.map(\.kind) == leaning.shapesBefore.map(\.kind))
    for (after, before) in zip(leaning.shapes, leaning.shapesBefore) {
      #expect(abs(after.weight - before.weight) < 1e-9)
    }
    #expect(abs(leaning.paceBefore - leaning.paceAfter) < 1e-9)
    #expect(leaning.lean == [.direction, .reference])
    let all = try #require(
      TrendSpecification.automatic.fitted(to: yearly([30, 80, 20, 55]), context: context)
        .leaning(horizon: 1))
    #expect(all.shapes != all.shapesBefore)
    #expect(all.shapesBefore == leaning.shapesBefore)
  }

  @Test func withoutADirectionBothWaysAreTheSame() throws {
    let values = [30.0, 33, 31]
    let forecasts = try [Direction.higher, .lower, nil].map { better in
      try TrendSpecification.automatic.fitted(
        to: yearly(values), context: SeriesContext(bounds: .percentage, better: better),
        lean: [.own, .reference]
      ).forecast(horizon: 4).steps.map(\.point)
    }
    #expect(forecasts[0] == forecasts[1])
    #expect(forecasts[0] == forecasts[2])
    let up = try AutomaticTrendTests.quantiles(values, .percentage, .higher)
    let down = try AutomaticTrendTests.quantiles(values, .percentage, .lower)
    #expect(zip(up, down).allSatisfy { $0 > $1 })
  }

  @Test func withoutReferencePossibleAtomsCountAlike() throws {
    let table = MethodVectors.table.undirected
    let mixture = AtomMixture(table: table, level: 0.7).evened
    let possible = mixture.weights.filter { $0 > 0 }
    #expect(Set(possible).count == 1)
    #expect(abs(possible.reduce(0, +) - 1) < 1e-12)
    // Without a direction a share has no pace, whether reference is leant on or not.
    #expect(mixture.meanPace == 0)
    let amounts = AtomMixture(table: table, level: nil).evened
    #expect(amounts.meanPace > 0)
  }

  @Test func oneObservationLeansOnTheTableOnly() throws {
    let model = try TrendSpecification.automatic.fitted(
      to: yearly([42]), context: SeriesContext(bounds: .percentage, better: .higher))
    let leaning = try #require(model.leaning(horizon: 5))
    #expect(leaning.lean == [.direction, .reference])
    #expect(leaning.observations == 1)
    #expect(leaning.tableAlone == leaning.withSeries)
    #expect(abs(leaning.paceBefore - leaning.paceAfter) < 1e-9)
    #expect(leaning.withSeries.keys.sorted() == [Year(2001), Year(2005)])
    #expect(leaning.withSeries[Year(2005)] != leaning.withoutDirection[Year(2005)])
  }

  @Test func theAlternativesAreForecastsOfTheirOwn() throws {
    let context = SeriesContext(bounds: .percentage, better: .higher)
    let model = try TrendSpecification.automatic.fitted(to: yearly([42, 40, 45]), context: context)
    let alone = try TrendSpecification.automatic.fitted(
      to: yearly([45], from: 2002), context: context)
    let known = try #require(model.forecast(horizon: 4, knowing: .lastValueOnly))
    #expect(known.steps.map(\.point) == alone.forecast(horizon: 4).steps.map(\.point))
    #expect(known.origin == Year(2002))
    let without = try #require(model.forecast(horizon: 4, knowing: .noDirection))
    let undirected = try TrendSpecification.automatic.fitted(
      to: yearly([42, 40, 45]), context: SeriesContext(bounds: .percentage))
    #expect(without.steps.map(\.point) == undirected.forecast(horizon: 4).steps.map(\.point))
  }

  @Test(arguments: MethodVectors.all)
  func sharesOfTheMixtureAddUpTo1(_ vector: MethodVectors.Case) throws {
    let model = try TrendSpecification.automatic.fitted(
      to: vector.series, context: vector.context)
    let leaning = try #require(model.leaning(horizon: 1))
    for shapes in [leaning.shapes, leaning.shapesBefore] {
      #expect(abs(shapes.reduce(0) { $0 + $1.weight } - 1) < 1e-9)
      #expect(zip(shapes, shapes.dropFirst()).allSatisfy { $0.weight >= $1.weight })
    }
    let division = leaning.division
    #expect(abs(division.goesOn + division.stays + division.reverses - 1) < 1e-9)
    #expect(vector.direction != 0 || !leaning.lean.contains(.direction))
    if vector.direction == 0 { #expect(leaning.withoutDirection == leaning.withSeries) }
  }
}
