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
  /// What the automatic trend leaned on; nil for a named family.
  public let leaning: Leaning?

  let forecaster: any Forecaster

  /// The years up to `horizon` beyond the last fitted observation, 1...100.
  public func forecast(horizon: Int) -> Forecast { forecaster.forecast(horizon: horizon) }
}

/// Carries a fitted trend into the future.
protocol Forecaster: Sendable {
  func forecast(horizon: Int) -> Forecast
}

/// The table of coefficients that users know from a regression.
public struct FitStatistics: Sendable, Hashable {
  public struct Coefficient: Sendable, Hashable {
    /// `level`, `slope`, `curvature`, `slope from 2020` …: what it multiplies is in `meaning`.
    public let name: String
    public let estimate: Double
    /// Nil where no degree of freedom is left.
    public let standardError: Double?
  }

  public let coefficients: [Coefficient]
  public let observations: Int
  public let degreesOfFreedom: Int
  /// Standard deviation of the residuals on the fitted scale; nil without degrees of freedom.
  public let residualStandardDeviation: Double?
  /// Centred R² on the fitted scale; nil where the values do not vary.
  public let rSquared: Double?
  /// Root mean square of the leave-one-out residuals on the fitted scale; nil where a point
  /// determines a coefficient alone.
  public let leaveOneOutError: Double?
  /// Fitted values in data units, one for each fitted observation.
  public let fittedValues: [Double]
}
