/// The shares that an input has in the variance of a figure, by Sobol', with the sampling error of
/// each.
public struct GlobalShares: Sendable, Hashable {
  /// Var(E[y | x]) / Var(y): what would be gone if it were known.
  public let first: Double
  public let firstError: Double
  /// E[Var(y | all others)] / Var(y): what would be left if all others were known.
  public let total: Double
  public let totalError: Double

  public init(first: Double, firstError: Double, total: Double, totalError: Double) {
    self.first = first
    self.firstError = firstError
    self.total = total
    self.totalError = totalError
  }
}
