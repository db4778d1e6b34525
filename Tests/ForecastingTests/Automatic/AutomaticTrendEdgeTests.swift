import Probability
import Testing

@testable import Forecasting

@Suite("The automatic trend answers, whatever it is given")
struct AutomaticTrendEdgeTests {
  static func steps(
    _ values: [Double], _ bounds: Bounds, gaps: [Int]? = nil, horizon: Int = 5
  ) throws -> [Forecast.Step] {
    try TrendSpecification.automatic.fitted(
      to: yearly(values, gaps: gaps), context: SeriesContext(bounds: bounds, better: .lower)
    ).forecast(horizon: horizon).steps
  }

  @Test(arguments: [
    [23], [0], [0, 0, 0, 0], [100, 100, 100], [5, 5, 5, 5, 5, 5], [0, 100, 0, 100, 0],
    [1e-300, 2e-300], [.leastNonzeroMagnitude],
    [.leastNonzeroMagnitude, 3 * .leastNonzeroMagnitude, 0], [1e100, 1, 1e100],
  ])
  func everyForecastIsANumberWithinBounds(_ values: [Double]) throws {
    for bounds in [Bounds.none, Bounds(lower: 0), .percentage] {
      for step in try Self.steps(values, bounds) {
        let distribution = try #require(step.distribution)
        let interval = distribution.interval(Level(percent: 99))
        #expect(interval.lower.isFinite && interval.upper.isFinite)
        #expect(bounds.contains(interval.lower) && bounds.contains(interval.upper))
        #expect(interval.contains(step.point))
      }
    }
  }

  @Test func aSeriesThatStoodStillHasANarrowFuture() throws {
    let still = try #require(Self.steps([50, 50, 50, 50], .percentage).first?.distribution)
    let moving = try #require(Self.steps([50, 40, 60, 50], .percentage).first?.distribution)
    let level = Level(percent: 80)
    #expect(still.interval(level).width * 5 < moving.interval(level).width)
  }

  /// The same figure from a spreadsheet, summed up in two ways: without this its future was certain to
  /// fifteen digits.
  @Test func rawValuesThatStandStillButForRoundingStandStill() throws {
    let still = try Self.steps([0.3, 0.3, 0.3, 0.3], .none)
    let rounded = try Self.steps([0.3, 0.1 + 0.2, 0.3, 0.3], .none)
    for (a, b) in zip(still, rounded) {
      let wanted = try #require(a.distribution).interval(.percent(95))
      let found = try #require(b.distribution).interval(.percent(95))
      #expect(abs(wanted.lower - found.lower) < 1e-9 * wanted.width)
      #expect(abs(wanted.upper - found.upper) < 1e-9 * wanted.width)
    }
  }

  @Test func gapsOfDecadesAndCenturiesAreAnswered() throws {
    let decades = try Self.steps([30, 20, 10], .percentage, gaps: [20, 30])
    #expect(decades.allSatisfy { $0.distribution != nil })
    // What lies more than 60 years back no longer counts: only the last value is left.
    let century = try Self.steps([30, 20, 10], .percentage, gaps: [1, 100])
    let alone = try Self.steps([10], .percentage)
    #expect(century.map(\.point) == alone.map(\.point))
  }

  @Test func only30ObservationsCount() throws {
    let values = (0..<40).map { Double(($0 * 7) % 11) + 3 }
    let all = try Self.steps(values, Bounds(lower: 0))
    let last = try Self.steps(Array(values.suffix(30)), Bounds(lower: 0))
    #expect(all.map(\.point) == last.map(\.point))
  }

  @Test func largeValuesAreAnsweredWhereTheyCanBe() throws {
    for values in [[1e300], [1e300, 2e300], [1e150, 2e150, 1e150]] {
      for bounds in [Bounds.none, Bounds(lower: 0)] {
        for step in try Self.steps(values, bounds, horizon: 100) {
          let distribution = try #require(step.distribution)
          #expect(step.point.isFinite)
          #expect(distribution.quantile(0.999).isFinite)
        }
      }
    }
  }

  @Test(arguments: [[1e308], [1e308, -1e308], [1, 1e308], [1.7e308, 1.7e308]])
  func beyondTheDoublesItSaysSo(_ values: [Double]) throws {
    #expect(throws: FitFailure.notFinite) { try Self.steps(values, .none) }
  }

  @Test func anIntervalTooWideForDoublesIsNotFinite() throws {
    let bounds = try #require(Bounds(lower: -1.7e308, upper: 1.7e308))
    #expect(throws: FitFailure.notFinite) { try Self.steps([1, 2], bounds) }
  }

  @Test func withoutObservationsItSaysSo() throws {
    let partial = try YearlySeries([
      YearlyObservation(year: Year(2024), value: 3, status: .partial)
    ])
    #expect(throws: FitFailure.noObservations) {
      try TrendSpecification.automatic.fitted(to: partial, context: SeriesContext())
    }
  }

  @Test func valuesOutsideTheBoundsCountAsTheBound() throws {
    let outside = try Self.steps([-3, 104], .percentage)
    let at = try Self.steps([0, 100], .percentage)
    #expect(outside.map(\.point) == at.map(\.point))
  }

  /// 10,000 series of every kind, in eight parts.
  @Test(arguments: 0..<8)
  func randomSeriesNeverLeaveTheirBounds(_ part: Int) throws {
    var random = SeededSeries(seed: 1_000 + UInt64(part))
    var cache = ShapeFactorCache()
    for index in 0..<1_250 {
      let (series, context) = try random.next(observations: 1...12, gaps: index % 10 == 0)
      let model = try TrendSpecification.automatic.fitted(
        to: series, context: context, factors: cache.factors(for: series, horizon: 3))
      for step in model.forecast(horizon: 3).steps {
        let distribution = try #require(step.distribution)
        let low = distribution.quantile(0.001)
        let high = distribution.quantile(0.999)
        let sound =
          low.isFinite && high.isFinite && low <= step.point && step.point <= high
          && context.bounds.contains(low) && context.bounds.contains(high)
        #expect(sound, "seed \(1_000 + part), series \(index): \(low), \(step.point), \(high)")
      }
    }
  }

  @Test func aHorizonBeyondAHundredYearsIsAMistake() async throws {
    await #expect(processExitsWith: .failure) {
      let series = try YearlySeries([YearlyObservation(year: Year(2024), value: 3)])
      let model = try TrendSpecification.automatic.fitted(to: series, context: SeriesContext())
      _ = model.forecast(horizon: 101)
    }
  }
}
