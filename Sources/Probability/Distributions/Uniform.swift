/// The uniform distribution between two numbers: density 1/(high - low) on low...high.
public struct Uniform: Distribution, Hashable {
  /// The lower end.
  public let low: Double
  /// The upper end, above `low`.
  public let high: Double

  /// Traps unless both ends are finite and `low` lies below `high`.
  public init(from low: Double, to high: Double) {
    precondition(low.isFinite && high.isFinite, "the ends of a uniform distribution are finite")
    precondition(low < high, "the lower end lies below the upper one")
    self.low = low
    self.high = high
  }

  /// (low + high)/2.
  public var mean: Double { low + (high - low) / 2 }

  /// (high - low)²/12.
  public var variance: Double { (high - low) * (high - low) / 12 }

  /// (x - low)/(high - low); 0 below and 1 above.
  public func cumulative(_ x: Double) -> Double { share(x - low) }

  /// (high - x)/(high - low); 1 below and 0 above.
  public func upperTail(_ x: Double) -> Double { share(high - x) }

  /// low + p (high - low), from the nearer end.
  public func quantile(_ p: Double) -> Double {
    checkProbability(p)
    return p < 0.5 ? low + p * (high - low) : high - (1 - p) * (high - low)
  }

  /// 1/(high - low) between the ends, 0 outside.
  public func density(_ x: Double) -> Double {
    if x.isNaN { return x }
    return x < low || x > high ? 0 : 1 / (high - low)
  }

  private func share(_ length: Double) -> Double {
    length.isNaN ? length : min(max(length / (high - low), 0), 1)
  }
}
