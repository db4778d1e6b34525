/// The fits of many series to one ``BatchDesign``; every part has one column or element a series.
public struct BatchFit: Sendable, Hashable {
  /// The coefficients, one row a column of the design.
  public let coefficients: Matrix
  /// The standard errors of ``coefficients``.
  public let standardErrors: Matrix
  /// Observed - fitted, one row an observation, not multiplied by weights.
  public let residuals: Matrix
  /// Σ w e² over the degrees of freedom.
  public let residualVariances: [Double]
  /// Σ w (e / (1 - h))² (PRESS) of every series; nil when an observation cannot be left out.
  public let leaveOneOutSumsOfSquares: [Double]?
  /// 1 - Σ w e² / Σ w (y - ȳ)² of every series; NaN for a series of equal values.
  public let rSquared: [Double]
  /// h of every observation, the same for all series.
  public let leverages: [Double]
  /// The degrees of freedom of every series.
  public let degreesOfFreedom: Int

  /// The number of series.
  public var count: Int { residualVariances.count }

  /// e / (1 - h) of every observation of one series; nil when an observation cannot be left out.
  ///
  /// Traps outside the batch.
  public func leaveOneOutResiduals(ofSeries series: Int) -> [Double]? {
    guard leaveOneOutSumsOfSquares != nil else { return nil }
    return zip(residuals.column(series), leverages).map { $0 / (1 - $1) }
  }
}
