/// Where the cap of a growth curve comes from.
public enum GrowthCap: Sendable, Hashable {
  /// From the figures, where they determine it.
  case estimated
  /// The upper bound of the indicator.
  case bound
  /// A number that the user knows, in data units; finite.
  case value(Double)
}

extension TrendFamily {
  /// Whether the family is a growth curve: a nonlinear curve towards a cap.
  public var isGrowth: Bool {
    switch self {
    case .logistic, .gompertz, .saturatingExponential: true
    case .constant, .linear, .quadratic, .exponential, .logitLinear, .piecewiseLinear: false
    }
  }
}
