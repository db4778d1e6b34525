extension FittedModel {
  /// What other areas lent to it; nil where nothing was borrowed.
  public var loan: Leaning.Loan? { (forecaster as? AutomaticTrend)?.loan }

  /// Whether it was allowed to borrow from other areas; a named family never is.
  public var mayBorrow: Bool { (forecaster as? AutomaticTrend)?.mayBorrow ?? false }

  /// Whether it had to do without the shipped table; a named family always does.
  public var isWithoutReference: Bool {
    (forecaster as? AutomaticTrend).map { !$0.lean.contains(.reference) } ?? true
  }
}
