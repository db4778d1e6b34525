/// A condition that the coefficients meet exactly: `row` · coefficients = `value`.
public struct EqualityConstraint: Sendable, Hashable {
  /// One factor a coefficient.
  public var row: [Double]
  /// What the row times the coefficients must be.
  public var value: Double

  /// A condition on a combination of coefficients.
  public init(row: [Double], value: Double) {
    self.row = row
    self.value = value
  }
}
