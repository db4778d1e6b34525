public import Probability

/// The distribution of a future observation in data units: a distribution on the fitted scale,
/// mapped through the scale's inverse, with what lies beyond a bound kept as mass at the bound.
///
/// Every probability is read from the distribution of z itself, upper tails as upper tails and
/// never as 1 - F, so that small chances keep their digits. Strict and weak inequalities differ
/// at the bounds only, because nowhere else does a single value have a probability.
public struct PredictiveDistribution: Sendable {
  /// The distribution of z on the fitted scale.
  public let scaled: any Distribution
  public let scale: Scale

  public init(scaled: any Distribution, scale: Scale) {
    self.scaled = scaled
    self.scale = scale
  }

  /// Half of the probability lies on either side. This is the point of a forecast.
  public var median: Double { quantile(0.5) }

  /// The value that is not exceeded with probability p, 0 < p < 1; always within the bounds.
  public func quantile(_ p: Double) -> Double { scale.value(of: scaled.quantile(p)) }

  /// The values that are not exceeded with these probabilities, in the order given.
  ///
  /// In a mixture each search starts from the one before, so that several quantiles of one
  /// distribution, asked for together and in order, cost less than one by one.
  public func quantiles(_ probabilities: [Double]) -> [Double] {
    guard let mixture = scaled as? NormalMixture else { return probabilities.map(quantile) }
    return mixture.quantiles(probabilities).map(scale.value(of:))
  }

  /// The central interval of a level: as much probability below it as above it.
  public func interval(_ level: Level) -> PredictionInterval {
    PredictionInterval(
      level: level, lower: quantile(level.lowerTail),
      upper: quantile(level.upperTail))
  }

  /// The probability that the value is exactly at the lower bound: all of z at or below z(L).
  public var massAtLower: Double { scale.lower.map { probability(atMost: $0) } ?? 0 }

  /// The probability that the value is exactly at the upper bound: all of z at or above z(U).
  public var massAtUpper: Double { scale.upper.map { probability(atLeast: $0) } ?? 0 }
}

// MARK: - Probabilities

extension PredictiveDistribution {
  /// P(y ≤ value).
  public func probability(atMost value: Double) -> Double {
    precondition(!value.isNaN, "a threshold is a number")
    if let lower = scale.lower, value < lower { return 0 }
    if let upper = scale.upper, value >= upper { return 1 }
    return scaled.cumulative(scale.z(of: value))
  }

  /// P(y < value): what lies at the lower bound counts only above it.
  public func probability(below value: Double) -> Double {
    precondition(!value.isNaN, "a threshold is a number")
    if let lower = scale.lower, value <= lower { return 0 }
    if let upper = scale.upper, value > upper { return 1 }
    return scaled.cumulative(scale.z(of: value))
  }

  /// P(y ≥ value).
  public func probability(atLeast value: Double) -> Double {
    precondition(!value.isNaN, "a threshold is a number")
    if let lower = scale.lower, value <= lower { return 1 }
    if let upper = scale.upper, value > upper { return 0 }
    return scaled.upperTail(scale.z(of: value))
  }

  /// P(y > value): what lies at the upper bound counts only below it.
  public func probability(above value: Double) -> Double {
    precondition(!value.isNaN, "a threshold is a number")
    if let lower = scale.lower, value < lower { return 1 }
    if let upper = scale.upper, value >= upper { return 0 }
    return scaled.upperTail(scale.z(of: value))
  }

  /// P(a ≤ y ≤ b); 0 where b lies below a.
  public func probability(from a: Double, through b: Double) -> Double {
    guard a <= b else { return 0 }
    // The difference of the smaller tails: 1 - F keeps no digits where F is nearly 1.
    let below = probability(below: a)
    if below > 0.5 { return max(probability(atLeast: a) - probability(above: b), 0) }
    return max(probability(atMost: b) - below, 0)
  }
}

// MARK: - Whole numbers

extension PredictiveDistribution {
  /// P(N = k) where only whole numbers occur: y between k - ½ and k + ½.
  ///
  /// At the lower bound everything below k + ½ counts, at the upper bound everything above
  /// k - ½, so that the probabilities of all whole numbers within the bounds add up to 1.
  public func probability(ofWhole k: Int) -> Double {
    let value = Double(k)
    if let lower = scale.lower, value < lower.rounded(.up) { return 0 }
    if let upper = scale.upper, value > upper.rounded(.down) { return 0 }
    if let lower = scale.lower, value - 1 < lower { return probability(wholeAtMost: value) }
    if let upper = scale.upper, value + 1 > upper { return probability(wholeAtLeast: value) }
    return probability(from: value - 0.5, through: value + 0.5)
  }

  /// P(N ≤ value) where only whole numbers occur: y below ⌊value⌋ + ½.
  public func probability(wholeAtMost value: Double) -> Double {
    probability(below: value.rounded(.down) + 0.5)
  }

  /// P(N ≥ value) where only whole numbers occur: y at or above ⌈value⌉ - ½.
  public func probability(wholeAtLeast value: Double) -> Double {
    probability(atLeast: value.rounded(.up) - 0.5)
  }
}
