import RealModule

/// The regularised incomplete beta function for one pair of shapes: both tails at once, each with
/// its own relative accuracy.
struct IncompleteBeta: Sendable, Hashable {
  let a: Double
  let b: Double
  /// ln B(a, b), high and low part.
  private let logBetaHigh: Double
  private let logBetaLow: Double

  /// Traps unless both shapes are positive and finite.
  init(_ a: Double, _ b: Double) {
    precondition(a > 0 && b > 0 && a.isFinite && b.isFinite, "shapes are positive and finite")
    self.a = a
    self.b = b
    let log =
      DoubleDouble.logGamma(DoubleDouble(a)) + DoubleDouble.logGamma(DoubleDouble(b))
      - DoubleDouble.logGamma(DoubleDouble.sum(a, b))
    logBetaHigh = log.high
    logBetaLow = log.low
  }

  /// ln B(a, b).
  var logBeta: DoubleDouble { DoubleDouble(high: logBetaHigh, low: logBetaLow) }

  /// A point x of 0...1 with its complement, and the logarithms of both: everything that would
  /// lose digits when taken from x alone.
  struct Point {
    let x: Double
    let y: Double
    let logX: DoubleDouble
    let logY: DoubleDouble

    /// The point x, with y = 1 - x.
    init(x: DoubleDouble, y: DoubleDouble) {
      self.x = x.value
      self.y = y.value
      logX = DoubleDouble.log(x)
      logY = DoubleDouble.log(y)
    }

    /// A point so close to 0 that y is 1 and only the logarithm of x is at hand.
    init(tinyWithLogarithm logX: DoubleDouble) {
      x = logX.exponential
      y = 1
      self.logX = logX
      logY = .zero
    }

    /// A point with all its parts.
    init(x: Double, y: Double, logX: DoubleDouble, logY: DoubleDouble) {
      self.x = x
      self.y = y
      self.logX = logX
      self.logY = logY
    }

    /// The same point seen from the other end.
    var swapped: Point { Point(x: y, y: x, logX: logY, logY: logX) }
  }

  /// I_x(a, b) and 1 - I_x(a, b).
  func tails(_ point: Point) -> (lower: Double, upper: Double) {
    if point.x > (a + 1) / (a + b + 2) {
      let (lower, upper) = Self.lowSide(point.swapped, b, a, logBeta)
      return (upper, lower)
    }
    return Self.lowSide(point, a, b, logBeta)
  }

  /// x^a y^b / B(a, b): the density at x, times x y.
  func weight(_ point: Point) -> Double {
    (point.logX * a + point.logY * b - logBeta).exponential
  }

  /// The side x ≤ (a + 1)/(a + b + 2), where the fraction converges fast and, for small a, the
  /// power series does.
  private static func lowSide(
    _ point: Point, _ a: Double, _ b: Double, _ logBeta: DoubleDouble
  ) -> (lower: Double, upper: Double) {
    if a < 1 {
      // x^a / (a B) · (1 + a Σ): the upper tail as -(exp(ln(x^a/(a B))) - 1) and a small rest, for
      // it may be far below the lower one.
      let exponent = point.logX * a - logBeta - DoubleDouble.log(DoubleDouble(a))
      let front = exponent.exponential
      let rest = front * a * powerSeries(point.x, a, b)
      let lower = front + rest
      return (min(lower, 1), max(-exponent.exponentialMinusOne - rest, 0))
    }
    let exponent =
      point.logX * a + point.logY * b - logBeta - DoubleDouble.log(DoubleDouble(a))
    let lower = min(exponent.exponential * continuedFraction(point.x, a, b), 1)
    return (lower, 1 - lower)
  }

  /// Σ from n = 1 of (1 - b)(2 - b)...(n - b)/n! · x^n/(a + n); for x at most 2/3 and b x at most 2.
  private static func powerSeries(_ x: Double, _ a: Double, _ b: Double) -> Double {
    var term = 1.0
    var sum = 0.0
    var n = 1.0
    while n < 10_000 {
      term *= (n - b) / n * x
      let part = term / (a + n)
      sum += part
      if abs(part) <= 1e-18 * abs(sum) { break }
      n += 1
    }
    return sum
  }

  /// The continued fraction of I_x(a, b) (NIST DLMF 8.17.22) by the method of Lentz, as modified
  /// by Thompson and Barnett. Needs about √max(a, b) rounds.
  private static func continuedFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    let tiny = 1e-300
    var c = 1.0
    var d = 1 - (a + b) * x / (a + 1)
    if abs(d) < tiny { d = tiny }
    d = 1 / d
    var result = d
    var m = 1.0
    while m < 1_000_000 {
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 + even * d
      if abs(d) < tiny { d = tiny }
      c = 1 + even / c
      if abs(c) < tiny { c = tiny }
      d = 1 / d
      result *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 + odd * d
      if abs(d) < tiny { d = tiny }
      c = 1 + odd / c
      if abs(c) < tiny { c = tiny }
      d = 1 / d
      let change = d * c
      result *= change
      if abs(change - 1) <= 2.3e-16 { break }
      m += 1
    }
    return result
  }
}
