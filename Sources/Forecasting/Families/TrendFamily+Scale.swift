extension TrendFamily {
  /// The scale on which the family is a sum of columns.
  ///
  /// - Throws: ``FitFailure/boundsMissing`` for the logit without both bounds.
  func scale(bounds: Bounds) throws(FitFailure) -> Scale {
    switch self {
    case .constant, .linear, .quadratic, .piecewiseLinear, .logistic, .gompertz,
      .saturatingExponential:
      return .identity
    case .exponential: return .log
    case .logitLinear:
      guard bounds.lower != nil, bounds.upper != nil else { throw .boundsMissing }
      return Scale(bounds: bounds)
    }
  }

  /// Whether the scale of the family has a place for the value.
  func takes(_ value: Double, bounds: Bounds) -> Bool {
    switch self {
    case .constant, .linear, .quadratic, .piecewiseLinear, .logistic, .gompertz,
      .saturatingExponential:
      true
    case .exponential: value > 0
    case .logitLinear: bounds.contains(value)
    }
  }
}
