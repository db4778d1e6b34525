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
    let x: DoubleDouble
    let y: DoubleDouble
    let logX: DoubleDouble
    let logY: DoubleDouble

    /// The point x, with y = 1 - x.
    init(x: DoubleDouble, y: DoubleDouble) {
      self.x = x
      self.y = y
      logX = DoubleDouble.log(x)
      logY = DoubleDouble.log(y)
    }

    /// A point so close to 0 that y is 1 and only the logarithm of x is at hand.
    init(tinyWithLogarithm logX: DoubleDouble) {
      x = DoubleDouble(logX.exponential)
      y = .one
      self.logX = logX
      logY = .zero
    }

    /// The point x = u f/(u f + v) with y = v/(u f + v): odds of u f to v, for f > 0.
    init(numerator u: DoubleDouble, times f: Double, denominator v: DoubleDouble) {
      // Beyond 1e100 the other part does not count, and exact products would soon overflow.
      guard f > 1e-100 else {
        let log = DoubleDouble.log(DoubleDouble(f)) + DoubleDouble.log(u) - DoubleDouble.log(v)
        self.init(tinyWithLogarithm: log)
        return
      }
      guard f < 1e100 else {
        let log = DoubleDouble.log(v) - DoubleDouble.log(u) - DoubleDouble.log(DoubleDouble(f))
        self = Point(tinyWithLogarithm: log).swapped
        return
      }
      let first = u * f
      let total = first + v
      self.init(x: first / total, y: v / total)
    }

    /// A point with all its parts.
    private init(x: DoubleDouble, y: DoubleDouble, logX: DoubleDouble, logY: DoubleDouble) {
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
    if point.x.value > (a + 1) / (a + b + 2) {
      let (lower, upper) = Self.lowSide(point.swapped, b, a, logBeta)
      return (upper, lower)
    }
    return Self.lowSide(point, a, b, logBeta)
  }

  /// x^a y^b / B(a, b): the density at x, times x y.
  func weight(_ point: Point) -> Double {
    (point.logX * a + point.logY * b - logBeta).exponential
  }

  /// x/(1 - x) at the x with I_x(a, b) = p, for p between 0 and 1; solved on the smaller tail.
  func odds(_ p: Double) -> Double {
    let isLower = p <= 0.5
    return TailRoot.solve(
      target: isLower ? p : 1 - p, grows: isLower, start: a / b
    ) { odds in
      let point = Point(numerator: .one, times: odds, denominator: .one)
      let tails = tails(point)
      return (isLower ? tails.lower : tails.upper, weight(point))
    }
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
      let rest = front * a * powerSeries(point.x.value, a, b)
      let lower = front + rest
      return (min(lower, 1), max(-exponent.exponentialMinusOne - rest, 0))
    }
    let exponent = point.logX * a + point.logY * b - logBeta
    let lower = min(exponent.exponential * continuedFraction(point, a, b), 1)
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

  /// I_x(a, b) B(a, b) / (x^a y^b) by the continued fraction of A. R. DiDonato and A. H. Morris
  /// (TOMS 708, 1992, formula 9), with the method of Lentz as modified by Thompson and Barnett.
  ///
  /// It is written in x and y both: where x is near 1, 1 - x in plain doubles would lose as many
  /// digits as it is small. Needs about √max(a, b) rounds.
  private static func continuedFraction(_ point: Point, _ a: Double, _ b: Double) -> Double {
    let tiny = 1e-300
    let x = point.x.value
    let y = point.y.value
    // a y - b x is the difference of two numbers that may be a million times larger.
    let balance = (point.y * a - point.x * b + 1).value
    var result = max(a / (a + 1) * balance, tiny)
    var c = result
    var d = 0.0
    var n = 1.0
    while n < 1_000_000 {
      let before = a + 2 * n - 1
      let factor = (a + n - 1) / before * ((a + b + n - 1) * x / before)
      let turn = n * (b - n) * x
      let numerator = factor * turn
      let denominator = n + turn / before + (a + n) / (before + 2) * (balance + n * (1 + y))
      d = denominator + numerator * d
      if abs(d) < tiny { d = tiny }
      c = denominator + numerator / c
      if abs(c) < tiny { c = tiny }
      d = 1 / d
      let change = c * d
      result *= change
      if abs(change - 1) <= 2.3e-16 { break }
      n += 1
    }
    return 1 / result
  }
}
