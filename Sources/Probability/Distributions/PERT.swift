/// The PERT distribution: a smooth hump between two ends with a most likely value, low + (high -
/// low) · Beta(1 + 4(mode - low)/(high - low), 1 + 4(high - mode)/(high - low)).
///
/// Malcolm, Roseboom, Clark and Fazar, "Application of a technique for research and development
/// program evaluation", Operations Research 7 (1959): the mean is (low + 4 mode + high)/6. It says
/// less of the ends than the triangular distribution of the same three numbers.
public struct PERT: Distribution, Hashable {
  /// The lower end.
  public let low: Double
  /// The most likely value.
  public let mode: Double
  /// The upper end, above `low`.
  public let high: Double
  private let beta: Beta

  /// Traps unless all are finite, `low` lies below `high` and the mode from `low` to `high`.
  public init(low: Double, mode: Double, high: Double) {
    precondition(low.isFinite && high.isFinite, "the ends of a PERT distribution are finite")
    precondition(low < high, "the lower end lies below the upper one")
    precondition(low <= mode && mode <= high, "the mode lies between the ends")
    self.low = low
    self.mode = mode
    self.high = high
    let width = high - low
    beta = Beta(1 + 4 * ((mode - low) / width), 1 + 4 * ((high - mode) / width))
  }

  /// (low + 4 mode + high)/6.
  public var mean: Double { mode + ((low - mode) + (high - mode)) / 6 }

  /// (mean - low)(high - mean)/7.
  public var variance: Double { (mean - low) * (high - mean) / 7 }

  /// The beta distribution's tail at (x - low)/(high - low).
  public func cumulative(_ x: Double) -> Double { beta.cumulative(place(x)) }

  /// The beta distribution's upper tail at (x - low)/(high - low).
  public func upperTail(_ x: Double) -> Double { beta.upperTail(place(x)) }

  /// low + (high - low) times the quantile of the beta distribution.
  public func quantile(_ p: Double) -> Double {
    let q = beta.quantile(p)
    return p == 1 ? high : low + (high - low) * q
  }

  /// The beta distribution's density over high - low.
  public func density(_ x: Double) -> Double { beta.density(place(x)) / (high - low) }

  private func place(_ x: Double) -> Double {
    if x.isNaN { return x }
    return x <= low ? (x < low ? -1 : 0) : x >= high ? (x > high ? 2 : 1) : (x - low) / (high - low)
  }
}
