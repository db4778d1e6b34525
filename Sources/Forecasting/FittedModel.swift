/// Why no trend could be fitted.
public enum FitFailure: Error, Sendable, Hashable {
  /// The series holds no figure that a trend may use.
  case noObservations
  /// A family with `needed` parameters, and fewer observations than that.
  case tooFewObservations(have: Int, needed: Int)
  /// The scale of the family does not take this value: a logarithm of 0, say.
  case outsideScale(year: Year, value: Double)
  /// A coefficient cannot be told from the others, such as the slope after a break without data.
  case undetermined(term: String)
  /// The figures of a growth curve do not bend yet: caps from `lower` to `upper` (infinite where there
  /// is no end) fit them about as well as the best.
  case capUndetermined(lower: Double, upper: Double)
  /// The family needs both bounds, or a lower one.
  case boundsMissing
  /// The arithmetic left the range of doubles.
  case notFinite
}

/// A trend fitted to one series; a separate type, so that "not fitted yet" cannot be written.
public struct FittedModel: Sendable {
  public let specification: TrendSpecification
  public let series: YearlySeries
  public let context: SeriesContext
  /// The classical statistics of the least-squares fit; nil for the automatic trend.
  public let statistics: FitStatistics?

  let forecaster: any Forecaster

  init(
    specification: TrendSpecification, series: YearlySeries, context: SeriesContext,
    statistics: FitStatistics? = nil, forecaster: any Forecaster
  ) {
    self.specification = specification
    self.series = series
    self.context = context
    self.statistics = statistics
    self.forecaster = forecaster
  }

  /// The years up to `horizon` beyond the last fitted observation; traps outside 1...100.
  public func forecast(horizon: Int) -> Forecast {
    precondition(horizons.contains(horizon), "a horizon lies in \(horizons), not \(horizon)")
    return forecaster.forecast(horizon: horizon)
  }

  /// What the automatic trend leans on, with medians for the first and the last of the years up to
  /// `horizon`; nil for a named family, which leans on its own figures only.
  ///
  /// Worked out on each call: it costs two or three further fits. Traps outside 1...100.
  public func leaning(horizon: Int) -> Leaning? {
    precondition(horizons.contains(horizon), "a horizon lies in \(horizons), not \(horizon)")
    return forecaster.leaning(horizon: horizon)
  }

  /// The same forecast with less to lean on; nil for a named family, which has no alternatives.
  ///
  /// Traps outside 1...100.
  public func forecast(horizon: Int, knowing alternative: Alternative) -> Forecast? {
    precondition(horizons.contains(horizon), "a horizon lies in \(horizons), not \(horizon)")
    return forecaster.forecaster(knowing: alternative)?.forecast(horizon: horizon)
  }

  /// What else a forecast might have been made from.
  public enum Alternative: Sendable, Hashable, CaseIterable {
    /// Only the last value: what is said is how similar figures moved elsewhere.
    case lastValueOnly
    /// The figures, but not which way is better.
    case noDirection
  }
}

/// How far ahead a forecast may look, in years.
let horizons = 1...100

/// Carries a fitted trend into the future.
protocol Forecaster: Sendable {
  func forecast(horizon: Int) -> Forecast
  /// What it leans on; nil where the question makes no sense.
  func leaning(horizon: Int) -> Leaning?
  /// The same with less to lean on; nil where the question makes no sense.
  func forecaster(knowing alternative: FittedModel.Alternative) -> (any Forecaster)?
}

extension Forecaster {
  func leaning(horizon: Int) -> Leaning? { nil }

  func forecaster(knowing alternative: FittedModel.Alternative) -> (any Forecaster)? { nil }
}
