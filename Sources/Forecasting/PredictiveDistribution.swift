public import Probability

/// The distribution of a future observation in data units: a distribution on the fitted scale,
/// mapped through the scale's inverse, with what lies beyond a bound kept as mass at the bound.
public struct PredictiveDistribution: Sendable {
  /// The distribution of z on the fitted scale.
  public let scaled: any Distribution
  public let scale: Scale

  public init(scaled: any Distribution, scale: Scale) {
    self.scaled = scaled
    self.scale = scale
  }
}
