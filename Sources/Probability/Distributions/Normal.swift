/// The normal distribution.
///
/// Φ after Cody (1969), its inverse after Wichura (AS 241): relative error below 1e-14 in both
/// tails, down to the smallest numbers.
public struct Normal: Distribution, Hashable {
  /// The expected value.
  public let mean: Double

  /// The standard deviation, above 0.
  public let standardDeviation: Double

  /// Mean 0, standard deviation 1.
  public static let standard = Normal(mean: 0, standardDeviation: 1)

  /// Traps unless the mean is finite and the standard deviation positive and finite.
  public init(mean: Double, standardDeviation: Double) {
    precondition(mean.isFinite, "the mean of a normal distribution is finite")
    precondition(
      standardDeviation > 0 && standardDeviation.isFinite, "a standard deviation is positive")
    self.mean = mean
    self.standardDeviation = standardDeviation
  }

  /// The square of the standard deviation.
  public var variance: Double { standardDeviation * standardDeviation }

  /// Φ((x - mean) / standard deviation).
  public func cumulative(_ x: Double) -> Double {
    StandardNormal.cumulative((x - mean) / standardDeviation)
  }

  /// Φ(-(x - mean) / standard deviation).
  public func upperTail(_ x: Double) -> Double {
    StandardNormal.cumulative((mean - x) / standardDeviation)
  }

  /// mean + standard deviation · Φ⁻¹(p).
  public func quantile(_ p: Double) -> Double {
    checkProbability(p)
    return mean + standardDeviation * StandardNormal.quantile(p)
  }

  /// φ((x - mean) / standard deviation) / standard deviation.
  public func density(_ x: Double) -> Double {
    StandardNormal.density((x - mean) / standardDeviation) / standardDeviation
  }
}
