import RealModule

extension DoubleDouble {
  static let zero = DoubleDouble(0)
  static let one = DoubleDouble(1)
  static let half = DoubleDouble(0.5)
  static let naturalLogarithmOf2 = DoubleDouble(
    high: 0.6931471805599453, low: 2.3190468138462996e-17)
  static let pi = DoubleDouble(high: 3.141592653589793, low: 1.2246467991473532e-16)
  /// ½ ln 2π
  static let halfLogarithmOfTwoPi = log(pi * 2) * 0.5

  /// 1/(2k + 1) for k from 0.
  private static let oddReciprocals: [DoubleDouble] = (0...9).map {
    one / DoubleDouble(Double(2 * $0 + 1))
  }

  /// ln x for a positive finite x, to about 30 digits.
  ///
  /// x = 2^k m with m between √½ and √2, and ln m = 2 artanh((m - 1)/(m + 1)) by its series; the
  /// terms from the tenth on are small enough for plain doubles.
  static func log(_ x: DoubleDouble) -> DoubleDouble {
    var k = x.high.exponent
    if x.high.significand > 1.4142135623730951 { k += 1 }
    // Two steps, for 2^-k itself may overflow.
    let first = Double(sign: .plus, exponent: -(k / 2), significand: 1)
    let second = Double(sign: .plus, exponent: -(k - k / 2), significand: 1)
    let m = DoubleDouble(high: x.high * first * second, low: x.low * first * second)
    let s = (m - 1) / (m + 1)
    let square = s * s
    let z = square.high
    var rest = 0.0
    for j in stride(from: 18, through: 10, by: -1) { rest = rest * z + 1 / Double(2 * j + 1) }
    var sum = DoubleDouble(rest)
    for j in stride(from: 9, through: 0, by: -1) { sum = sum * square + oddReciprocals[j] }
    return s * sum * 2 + naturalLogarithmOf2 * Double(k)
  }

  /// exp of the whole number, as a double: right to the last digit or the one before.
  var exponential: Double {
    high < -745.2 ? 0 : .exp(high) * (1 + low)
  }

  /// exp(x) - 1, as a double.
  var exponentialMinusOne: Double {
    let base = Double.expMinusOne(high)
    return base + low * (base + 1)
  }

  /// ln Γ(a) for a positive a, to about 21 digits behind the point.
  ///
  /// Stirling's series from 16 on; smaller arguments are lifted by Γ(a + 1) = a Γ(a).
  static func logGamma(_ a: DoubleDouble) -> DoubleDouble {
    var lifted = a
    var factor = one
    while lifted.high < 16 {
      factor = factor * lifted
      lifted = lifted + 1
    }
    let main =
      (lifted - half) * log(lifted) - lifted + halfLogarithmOfTwoPi
      + one / (lifted * 12) - stirlingRest(lifted.high)
    return lifted.high == a.high && lifted.low == a.low ? main : main - log(factor)
  }

  /// -Σ from k = 2 of B₂ₖ / (2k(2k - 1) x^(2k-1)): what Stirling's formula lacks after 1/(12x), for
  /// x from 16 on.
  private static func stirlingRest(_ x: Double) -> Double {
    let r = 1 / x
    let s = r * r
    var sum = -3617.0 / 122_400
    sum = sum * s + 1.0 / 156
    sum = sum * s - 691.0 / 360_360
    sum = sum * s + 1.0 / 1188
    sum = sum * s - 1.0 / 1680
    sum = sum * s + 1.0 / 1260
    sum = sum * s - 1.0 / 360
    return -sum * s * r
  }
}
