/// A distribution of one real quantity: the one source of its point, its intervals and every
/// probability that is said about it.
///
/// Edge input means the same in every conforming type: `cumulative(-∞)` is 0 and `cumulative(∞)` 1,
/// a NaN argument gives NaN, `quantile(0)` and `quantile(1)` are the ends of the support
/// (infinite where there is none), and a probability outside 0...1 is a programmer's mistake that
/// traps.
public protocol Distribution: Sendable {
  /// The expected value; NaN where it does not exist.
  var mean: Double { get }

  /// The variance; infinite where it diverges, NaN where the mean does not exist.
  var variance: Double { get }

  /// P(X ≤ x), with full relative accuracy when it is small.
  func cumulative(_ x: Double) -> Double

  /// P(X > x), with full relative accuracy when it is small: never computed as 1 - P(X ≤ x)
  /// where that would lose digits.
  func upperTail(_ x: Double) -> Double

  /// The smallest x with P(X ≤ x) ≥ p, for p in 0...1.
  func quantile(_ p: Double) -> Double

  /// The density at x.
  func density(_ x: Double) -> Double
}

extension Distribution {
  /// The square root of the variance.
  public var standardDeviation: Double { variance.squareRoot() }

  /// The value that lies below half of the probability.
  public var median: Double { quantile(0.5) }

  /// The central prediction interval of the level: the quantiles at its two tails.
  public func interval(_ level: Level) -> PredictionInterval {
    PredictionInterval(
      level: level, lower: quantile(level.lowerTail), upper: quantile(level.upperTail))
  }
}

/// Traps where `p` is not a probability; NaN passes, to come out as NaN.
@inline(__always)
func checkProbability(_ p: Double) {
  precondition(!(p < 0 || p > 1), "a probability lies between 0 and 1")
}
