/// The triangular distribution: a density that rises in a straight line from `low` to `mode` and
/// falls in one to `high`.
///
/// Kotz and van Dorp, "Beyond Beta" (2004), chapter 1. The mode may stand at either end.
public struct Triangular: Distribution, Hashable {
  /// The lower end.
  public let low: Double
  /// The most likely value.
  public let mode: Double
  /// The upper end, above `low`.
  public let high: Double

  /// Traps unless all are finite, `low` lies below `high` and the mode from `low` to `high`.
  public init(low: Double, mode: Double, high: Double) {
    precondition(low.isFinite && high.isFinite, "the ends of a triangular distribution are finite")
    precondition(low < high, "the lower end lies below the upper one")
    precondition(low <= mode && mode <= high, "the mode lies between the ends")
    self.low = low
    self.mode = mode
    self.high = high
  }

  /// (low + mode + high)/3.
  public var mean: Double { mode + ((low - mode) + (high - mode)) / 3 }

  /// (a² + ab + b²)/18 with a = mode - low and b = high - mode.
  public var variance: Double {
    let (a, b) = (mode - low, high - mode)
    return (a * a + a * b + b * b) / 18
  }

  /// P(X ≤ mode) = (mode - low)/(high - low).
  private var below: Double { (mode - low) / (high - low) }

  /// (x - low)²/((high - low)(mode - low)) up to the mode, from there P(X ≤ mode) and the rest.
  public func cumulative(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x <= low { return 0 }
    if x >= high { return 1 }
    return x < mode
      ? corner(x - low, side: mode - low) : below + rest(x - mode, side: high - mode)
  }

  /// (high - x)²/((high - low)(high - mode)) from the mode on, below it P(X > mode) and the rest.
  public func upperTail(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x <= low { return 1 }
    if x >= high { return 0 }
    return x >= mode
      ? corner(high - x, side: high - mode)
      : (high - mode) / (high - low) + rest(mode - x, side: mode - low)
  }

  /// The inverse of either part, from the nearer end.
  public func quantile(_ p: Double) -> Double {
    checkProbability(p)
    if p.isNaN { return p }
    let width = high - low
    if p <= below { return low + (p * width * (mode - low)).squareRoot() }
    let side = high - mode
    guard p < 0.5 else { return high - ((1 - p) * width * side).squareRoot() }
    // From the mode, where nothing cancels.
    let part = width * (p - below)
    return mode + part * side / (side + (side * (side - part)).squareRoot())
  }

  /// Two straight lines with 2/(high - low) at the mode; 0 outside.
  public func density(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x < low || x > high { return 0 }
    let peak = 2 / (high - low)
    if x == mode { return peak }
    return x < mode ? peak * (x - low) / (mode - low) : peak * (high - x) / (high - mode)
  }

  /// What lies between an end and a point on its own side of the mode.
  private func corner(_ distance: Double, side: Double) -> Double {
    distance / (high - low) * (distance / side)
  }

  /// What lies between the mode and a point, a distance of `side` at most from it.
  private func rest(_ distance: Double, side: Double) -> Double {
    distance / (high - low) * ((2 * side - distance) / side)
  }
}
