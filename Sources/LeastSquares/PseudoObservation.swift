/// Prior knowledge about the coefficients, as one more row of the problem.
///
/// It says that `row` · coefficients is `value`, known as well as from `weight` observations:
/// with standard deviation σ / √weight, σ being that of an observation of weight 1 (Theil and
/// Goldberger, On pure and mixed statistical estimation in economics, 1961). One such row a
/// coefficient, with value 0, is ridge regression.
public struct PseudoObservation: Sendable, Hashable {
  /// One factor a coefficient.
  public var row: [Double]
  /// What the row times the coefficients is believed to be.
  public var value: Double
  /// How many observations the belief is worth; at least 0.
  public var weight: Double

  /// A belief about a combination of coefficients.
  public init(row: [Double], value: Double, weight: Double = 1) {
    self.row = row
    self.value = value
    self.weight = weight
  }
}
