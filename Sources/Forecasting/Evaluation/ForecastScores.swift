import Probability
import RealModule

/// How good forecasts were, taken together.
public struct ForecastScores: Sendable {
  public let forecasts: Int
  /// Pairs of a series and an origin.
  public let origins: Int
  public let series: Int
  public let indicators: Int
  /// The mean absolute error in the indicator's unit; nil for several indicators, whose units
  /// differ.
  public let meanAbsoluteError: Double?
  /// The same of each reference forecast.
  public let referenceErrors: [ReferenceForecast: Double]
  /// The mean absolute error divided by that of a reference forecast; over several indicators the
  /// geometric mean of the quotients, each counted once. Missing where the reference never erred.
  public let relativeErrors: [ReferenceForecast: Double]
  /// Nil where no forecast has intervals.
  public let coverage80: Coverage?
  public let coverage95: Coverage?
  /// The mean interval score of the 95% intervals, upper - lower + 40 × the distance of figures
  /// outside, divided for each forecast by the mean absolute change of the known figures; nil where
  /// none has both. Without ``meanAbsoluteError``'s units, so that it averages over indicators
  /// (the M4 competition's MSIS).
  public let scaledIntervalScore: Double?
  /// The mean interval score itself, in the indicator's unit; nil for several indicators.
  public let intervalScore: Double?
  /// The probabilities of targets around the last figure; nil without any.
  public let aroundLast: ProbabilityScores?
  /// The probabilities of the plan's targets; nil without any.
  public let targets: ProbabilityScores?

  /// Quotients beyond this or its inverse count as this: one series that a reference met exactly
  /// must not decide.
  static let largestQuotient = 100.0

  /// Nil without a forecast; `indicators` are those of the series by their places.
  package init?(_ forecasts: [TestedForecast], indicators names: [String]) {
    guard !forecasts.isEmpty else { return nil }
    self.forecasts = forecasts.count
    series = Set(forecasts.map(\.series)).count
    origins = Set(forecasts.map { [$0.series, $0.origin.number] }).count
    var sums: [String: [Double]] = [:]
    let references = ReferenceForecast.allCases
    for forecast in forecasts {
      let errors =
        [abs(forecast.error)] + forecast.references.map { abs(forecast.outcome - $0) }
      let sum = sums[names[forecast.series]]
      sums[names[forecast.series]] = sum.map { zip($0, errors).map { $0 + $1 } } ?? errors
    }
    indicators = sums.count
    let count = Double(forecasts.count)
    let single = sums.count == 1 ? sums.values.first : nil
    meanAbsoluteError = single.map { $0[0] / count }
    var absolute: [ReferenceForecast: Double] = [:]
    var relative: [ReferenceForecast: Double] = [:]
    for (place, reference) in references.enumerated() {
      absolute[reference] = single.map { $0[place + 1] / count }
      let logs = sums.keys.sorted().compactMap { name -> Double? in
        guard let sum = sums[name], sum[place + 1] > 0 else { return nil }
        let quotient = sum[0] / sum[place + 1]
        // Sums beyond the range of doubles compare with nothing.
        guard quotient.isFinite else { return nil }
        let most = ForecastScores.largestQuotient
        return Double.log(min(max(quotient, 1 / most), most))
      }
      if !logs.isEmpty {
        relative[reference] = Double.exp(logs.reduce(0, +) / Double(logs.count))
      }
    }
    referenceErrors = absolute
    relativeErrors = relative
    coverage80 = ForecastScores.coverage(forecasts, \.interval80)
    coverage95 = ForecastScores.coverage(forecasts, \.interval95)
    let scores = forecasts.compactMap { forecast in
      forecast.interval95.map { (forecast, ForecastScores.score($0, forecast.outcome)) }
    }
    intervalScore =
      single == nil || scores.isEmpty
      ? nil : scores.reduce(0) { $0 + $1.1 } / Double(scores.count)
    let scaled = scores.compactMap { forecast, score -> Double? in
      guard let change = forecast.pastChange, change > 0 else { return nil }
      return score / change
    }
    scaledIntervalScore =
      scaled.isEmpty ? nil : scaled.reduce(0, +) / Double(scaled.count)
    let questions = forecasts.lazy.flatMap(\.questions)
    aroundLast = ProbabilityScores(questions.filter(\.source.isAroundLast))
    targets = ProbabilityScores(questions.filter { !$0.source.isAroundLast })
  }

  private static func coverage(
    _ forecasts: [TestedForecast], _ interval: (TestedForecast) -> PredictionInterval?
  ) -> Coverage? {
    var count = 0
    var inside = 0
    var level: Level?
    for forecast in forecasts {
      guard let interval = interval(forecast) else { continue }
      level = interval.level
      count += 1
      if interval.contains(forecast.outcome) { inside += 1 }
    }
    return level.map { Coverage(level: $0, count: count, inside: inside) }
  }

  /// upper - lower + (2/α) × the distance of a figure outside.
  private static func score(_ interval: PredictionInterval, _ value: Double) -> Double {
    let outside = max(interval.lower - value, value - interval.upper, 0)
    return interval.width + 2 / (1 - interval.level.coverage) * outside
  }
}

extension TestedQuestion.Source {
  /// Whether the target lies around the last figure.
  var isAroundLast: Bool {
    if case .aroundLast = self { true } else { false }
  }
}
