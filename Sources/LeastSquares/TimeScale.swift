/// The centred and scaled time variable t = (x - m) / h.
///
/// m is an integer near the middle of the points and h the power of two that brings t into -1...1,
/// so t is exact in double precision. Powers of raw years have condition numbers near 1e16 already
/// at degree 3, which caps any solver at about 8 digits; those of t stay below 31. Fit, predict and
/// compute errors in t; raw powers are for printing.
public struct TimeScale: Sendable, Hashable {
  /// m, the point that becomes 0.
  public let centre: Double
  /// h, a power of two: the distance that becomes 1.
  public let unit: Double

  /// The scale of points given by their smallest and largest.
  ///
  /// When the points lie less than 2 apart and are not whole numbers, m is a multiple of a quarter
  /// of the power of two at or below the range. A single point has h = 1. Traps unless both are
  /// finite and their difference is, and the first is not above the second.
  public init(from lowest: Double, through highest: Double) {
    let range = highest - lowest
    precondition(
      range.isFinite && range >= 0, "\(lowest) through \(highest) is not a stretch of time")
    let whole = lowest == lowest.rounded() && highest == highest.rounded()
    let grid = whole || range >= 2 || range == 0 ? 1 : range.binade / 4
    let middle = lowest + range / 2
    let rounded = range == 0 ? lowest : (middle / grid).rounded() * grid
    centre = rounded.isFinite ? rounded : middle
    let reach = max(highest - centre, centre - lowest)
    unit = reach == 0 ? 1 : reach == reach.binade ? reach : (reach.binade * 2)
  }

  /// The scale of some points; of none, m = 0 and h = 1.
  ///
  /// Traps unless all are finite.
  public init(covering points: [Double]) {
    precondition(points.firstNonFinite == nil, "a point of time is NaN or infinite")
    self.init(from: points.min() ?? 0, through: points.max() ?? 0)
  }

  /// The scale of some calendar years.
  public init(covering years: [Int]) {
    self.init(covering: years.map(Double.init))
  }

  /// t at a point.
  public func scaled(_ x: Double) -> Double { (x - centre) / unit }

  /// t at a calendar year.
  public func scaled(_ year: Int) -> Double { scaled(Double(year)) }

  /// The point at t.
  public func unscaled(_ t: Double) -> Double { centre + t * unit }

  /// 1, t, t² ... up to the degree, at a point: a row of ``design(_:degree:)``.
  ///
  /// Traps for a degree below 0.
  public func powers(at x: Double, degree: Int) -> [Double] {
    precondition(degree >= 0, "a polynomial cannot have degree \(degree)")
    return exactPowers(at: x, degree: degree).map(\.high)
  }

  /// The design of a polynomial in t: one row a point, column k holds tᵏ.
  ///
  /// Traps for a degree below 0.
  public func design(_ points: [Double], degree: Int) -> Matrix {
    let rows = points.map { powers(at: $0, degree: degree) }
    return Matrix(rows: points.count, columns: degree + 1) { rows[$0][$1] }
  }

  /// The powers of t in twice the precision.
  func exactPowers(at x: Double, degree: Int) -> [DoubleDouble] {
    // h is a power of two, so the division is exact (short of subnormals).
    let difference = DoubleDouble.sum(x, -centre)
    let t = DoubleDouble(difference.high / unit, difference.low / unit)
    var powers = [DoubleDouble(1)]
    for _ in 0..<degree { powers.append(powers[powers.count - 1] * t) }
    return powers
  }
}
