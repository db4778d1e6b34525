import Probability
import RealModule
import Testing

@testable import Forecasting

@Suite("How good forecasts were")
struct ForecastScoresTests {
  private static func forecast(
    series: Int = 0, origin: Int = 2000, step: Int = 1, observations: Int = 3, outcome: Double,
    point: Double, _ references: [Double], interval: ClosedRange<Double>? = nil,
    pastChange: Double? = nil, questions: [(Double, Bool)] = []
  ) -> TestedForecast {
    TestedForecast(
      series: series, origin: Year(origin), observations: observations, step: step,
      outcome: outcome, point: point,
      interval80: interval.map {
        PredictionInterval(level: .percent(80), lower: $0.lowerBound, upper: $0.upperBound)
      },
      interval95: interval.map {
        PredictionInterval(level: .percent(95), lower: $0.lowerBound, upper: $0.upperBound)
      }, references: references, pastChange: pastChange,
      questions: questions.map {
        TestedQuestion(
          source: .aroundLast(1), relation: .atLeast, target: 0, probability: $0.0, isMet: $0.1)
      }, hasBorrowed: false)
  }

  @Test func relativeErrorsAreGeometricMeansOverIndicators() throws {
    // Indicator a: errors 1 and 3 against 2 and 2; indicator b: 10 against 40.
    let forecasts = [
      Self.forecast(outcome: 10, point: 9, [12, 10, 14]),
      Self.forecast(origin: 2001, outcome: 10, point: 13, [8, 10, 14]),
      Self.forecast(series: 1, outcome: 100, point: 110, [60, 100, 120]),
    ]
    let scores = try #require(ForecastScores(forecasts, indicators: ["a", "b"]))
    #expect(scores.forecasts == 3 && scores.series == 2 && scores.origins == 3)
    #expect(scores.indicators == 2 && scores.meanAbsoluteError == nil)
    let relative = try #require(scores.relativeErrors[.noChange])
    #expect(abs(relative - Double.sqrt(1 * 0.25)) < 1e-12)
    // A reference that never erred has no quotient; one far off counts a hundredfold at most.
    #expect(scores.relativeErrors[.drift] == nil)
    #expect(abs((scores.relativeErrors[.line] ?? 0) - Double.sqrt(0.5 * 0.5)) < 1e-12)
    let single = try #require(ForecastScores(Array(forecasts.prefix(2)), indicators: ["a"]))
    #expect(single.meanAbsoluteError == 2)
    #expect(single.referenceErrors == [.noChange: 2, .drift: 0, .line: 4])
    let lucky = try #require(
      ForecastScores([Self.forecast(outcome: 1, point: 1, [3, 3, 3])], indicators: ["a"]))
    #expect(abs((lucky.relativeErrors[.noChange] ?? 0) - 0.01) < 1e-12)
    #expect(ForecastScores([], indicators: []) == nil)
  }

  @Test func intervalsAreCountedAndScored() throws {
    let forecasts = [
      Self.forecast(outcome: 5, point: 5, [5, 5, 5], interval: 5...9, pastChange: 2),
      Self.forecast(outcome: 10, point: 5, [5, 5, 5], interval: 4...9, pastChange: 4),
      Self.forecast(outcome: 3, point: 5, [5, 5, 5], interval: 3.5...9, pastChange: 0),
      Self.forecast(outcome: 3, point: 5, [5, 5, 5]),
    ]
    let scores = try #require(ForecastScores(forecasts, indicators: ["a"]))
    let coverage = try #require(scores.coverage80)
    #expect(coverage.count == 3 && coverage.inside == 1)
    #expect(abs(coverage.standardError - Double.sqrt(0.16 / 3)) < 1e-12)
    let error = try #require(scores.coverage95?.standardError)
    #expect(abs(error - Double.sqrt(0.95 * 0.05 / 3)) < 1e-12)
    // Widths 4, 5 and 5.5, forty times the misses of 1 and ½.
    #expect(abs((scores.intervalScore ?? 0) - (4 + 45 + 25.5) / 3) < 1e-9)
    #expect(abs((scores.scaledIntervalScore ?? 0) - (2 + 11.25) / 2) < 1e-9)
  }

  @Test func probabilitiesAreHeldAgainstWhatHappened() throws {
    let questions = [(0.05, false), (0.05, true), (0.72, true), (0.78, true), (1, true)]
    let forecast = Self.forecast(
      outcome: 1, point: 1, [1, 1, 1], questions: questions)
    let scores = try #require(ForecastScores([forecast], indicators: ["a"])?.aroundLast)
    #expect(scores.count == 5 && scores.metShare == 0.8)
    let squares = [0.05, 0.95, 0.28, 0.22, 0].map { $0 * $0 }.reduce(0, +)
    #expect(abs(scores.brierScore - squares / 5) < 1e-12)
    #expect(abs(scores.constantBrierScore - 0.16) < 1e-12)
    let logs = [0.95, 0.05, 0.72, 0.78, 0.995].map { -Double.log($0) }.reduce(0, +)
    #expect(abs(scores.logScore - logs / 5) < 1e-12)
    #expect(scores.bins.map(\.lower) == [0, 0.7, 0.9])
    #expect(scores.bins.map(\.count) == [2, 2, 1])
    #expect(scores.bins.map(\.happened) == [0.5, 1, 1])
    #expect(abs(scores.bins[1].stated - 0.75) < 1e-12)
    #expect(abs(scores.bins[1].standardError - Double.sqrt(0.75 * 0.25 / 2)) < 1e-12)
    #expect(abs(scores.calibrationError - (2 * 0.45 + 2 * 0.25) / 5) < 1e-12)
    #expect(ForecastScores([forecast], indicators: ["a"])?.targets == nil)
  }

  /// Probabilities that are right by construction are found calibrated, others are not.
  @Test func calibrationTellsRightFromWrong() throws {
    var random = SeededSeries(seed: 31)
    let honest = (0..<4000).map { _ -> (Double, Bool) in
      let p = random.uniform(0...1)
      return (p, random.uniform(0...1) < p)
    }
    func error(_ questions: [(Double, Bool)]) throws -> Double {
      let forecast = Self.forecast(outcome: 1, point: 1, [1, 1, 1], questions: questions)
      return try #require(ForecastScores([forecast], indicators: ["a"])?.aroundLast)
        .calibrationError
    }
    #expect(try error(honest) < 0.03)
    #expect(try error(honest.map { (min($0.0 + 0.2, 1), $0.1) }) > 0.12)
  }

  @Test func groupsAreThoseAskedForInTheirOrder() throws {
    let series = try BacktestTests.series(areas: 3)
    let result = Backtest(series, origins: RollingOrigin(horizon: 2)).result()
    let groups = result.scores(by: [.indicator, .horizon])
    #expect(
      groups.map { "\($0.group.indicator ?? "") \($0.group.horizon ?? 0)" } == [
        "share 1", "share 2", "count 1", "count 2",
      ])
    #expect(groups.reduce(0) { $0 + $1.scores.forecasts } == result.forecasts.count)
    #expect(result.scores(by: [.area]).map(\.group.area) == ["area 0", "area 1", "area 2"])
    let classes = result.scores(by: [.observations]).map(\.group.observations)
    #expect(classes == [2...2, 3...3, 4...4, 5...5, 6...9, 10...14])
    #expect(result.scores().count == 1)
  }

  @Test func smoothSeriesAreToldFromCountedOnes() throws {
    func kind(_ values: [Double], counted: Counting? = nil) throws -> KindFinding? {
      KindFinding.findings(of: [
        TestedSeries(
          id: "a", indicator: "a", series: try yearly(values), context: SeriesContext(),
          counted: counted)
      ])["a"]
    }
    let curve = (0..<12).map { 100 / (1 + Double.exp(-0.3 * Double($0 - 6))) }
    var random = SeededSeries(seed: 3)
    let counted = curve.map { $0 + 3 * random.stream.nextNormal() }
    #expect(try kind(curve)?.kind == .modelled)
    #expect(try kind(counted)?.kind == .observed)
    #expect(try kind(curve, counted: .register)?.kind == .observed)
    #expect(try kind(counted, counted: .estimate)?.kind == .modelled)
    #expect(try kind(counted, counted: .estimate)?.isStated == true)
    // Five figures cannot tell, and a series that never changes is no curve.
    let few = try kind(Array(curve.prefix(5)))
    #expect(few == KindFinding(kind: .observed, isStated: false, roughness: nil))
    #expect(try kind(Array(repeating: 4, count: 9))?.kind == .observed)
  }

  /// Half of the series decide, not one.
  @Test func anIndicatorIsJudgedByTheMedianOfItsSeries() throws {
    let line = (0..<10).map { 3 + 2 * Double($0) }
    let steps: [Double] = [1, 4, 2, 7, 3, 9, 5, 6, 2, 8]
    func kind(_ all: [[Double]]) throws -> SeriesKind? {
      KindFinding.findings(
        of: try all.enumerated().map { place, values in
          TestedSeries(
            id: "\(place)", indicator: "a", series: try yearly(values), context: SeriesContext())
        })["a"]?.kind
    }
    #expect(try kind([line, line, steps]) == .modelled)
    #expect(try kind([line, steps, steps]) == .observed)
  }
}
