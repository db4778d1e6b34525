/// A number of about 106 bits: the unevaluated sum of two doubles, the second at most half a unit
/// in the last place of the first.
///
/// The exponents of Student-t, beta and gamma densities are differences of large logarithms; in
/// plain doubles each digit before the point is a digit lost behind it. Here nothing is lost, with
/// basic operations alone (T. J. Dekker 1971; D. E. Knuth, TAOCP 2, 4.2.2).
struct DoubleDouble: Sendable {
  let high: Double
  let low: Double

  /// The double as it is.
  init(_ value: Double) {
    high = value
    low = 0
  }

  /// The sum of two parts that are already `high` and `low`.
  init(high: Double, low: Double) {
    self.high = high
    self.low = low
  }

  /// high + low, renormalised; |high| ≥ |low|.
  private init(ordered high: Double, _ low: Double) {
    let sum = high + low
    self.high = sum
    self.low = low - (sum - high)
  }

  /// The nearest double.
  var value: Double { high + low }

  /// The exact sum of two doubles.
  static func sum(_ a: Double, _ b: Double) -> DoubleDouble {
    let sum = a + b
    let part = sum - a
    return DoubleDouble(high: sum, low: (a - (sum - part)) + (b - part))
  }

  /// The exact product of two doubles, for magnitudes between 1e-290 and 1e290.
  static func product(_ a: Double, _ b: Double) -> DoubleDouble {
    let product = a * b
    let x = halves(a)
    let y = halves(b)
    let rest = ((x.0 * y.0 - product) + x.0 * y.1 + x.1 * y.0) + x.1 * y.1
    return DoubleDouble(high: product, low: rest)
  }

  /// The upper and the lower half of the digits (Veltkamp).
  private static func halves(_ a: Double) -> (Double, Double) {
    let scaled = 134_217_729 * a
    let upper = scaled - (scaled - a)
    return (upper, a - upper)
  }

  static func + (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    let s = sum(a.high, b.high)
    let t = sum(a.low, b.low)
    let first = DoubleDouble(ordered: s.high, s.low + t.high)
    return DoubleDouble(ordered: first.high, first.low + t.low)
  }

  static prefix func - (a: DoubleDouble) -> DoubleDouble {
    DoubleDouble(high: -a.high, low: -a.low)
  }

  static func - (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble { a + -b }

  static func * (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    let p = product(a.high, b.high)
    return DoubleDouble(ordered: p.high, p.low + (a.high * b.low + a.low * b.high))
  }

  static func * (a: DoubleDouble, b: Double) -> DoubleDouble { a * DoubleDouble(b) }

  static func + (a: DoubleDouble, b: Double) -> DoubleDouble { a + DoubleDouble(b) }

  static func - (a: DoubleDouble, b: Double) -> DoubleDouble { a + DoubleDouble(-b) }

  static func / (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    let first = a.high / b.high
    let rest = a - b * first
    let second = rest.high / b.high
    let last = (rest - b * second).high / b.high
    return DoubleDouble(ordered: first, second) + last
  }
}
