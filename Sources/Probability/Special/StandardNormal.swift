import RealModule

/// The standard normal distribution: Φ, its inverse and its density.
enum StandardNormal {
  /// φ(x) = exp(-x²/2) / √(2π), relative error below 1e-15 down to the smallest normal number.
  static func density(_ x: Double) -> Double {
    guard abs(x) < 40 else { return x.isNaN ? x : 0 }
    return 0.398942280401432677939946 * halfSquareExponential(abs(x), times: 1)
  }

  /// Φ(x), relative error below 1e-15 in both tails. NaN gives NaN.
  ///
  /// W. J. Cody, "Rational Chebyshev approximations for the error function", Math. Comp. 23
  /// (1969): three rational functions, joined at 0.67 and √32.
  static func cumulative(_ x: Double) -> Double {
    let y = abs(x)
    if y <= 0.67448975 { return 0.5 + central(x) }
    guard y < 40 else { return x.isNaN ? x : (x > 0 ? 1 : 0) }
    let tail = halfSquareExponential(y, times: y <= 5.65685424949238 ? middle(y) : outer(y))
    return x > 0 ? 1 - tail : tail
  }

  /// Φ(-x), the upper tail.
  static func upperTail(_ x: Double) -> Double { cumulative(-x) }

  /// exp(-y²/2)·factor for y ≥ 0. The square is split so that its rounding (y²·2⁻⁵⁴, up to 1e-13
  /// relative in the result) does not show, and halved where exp would be subnormal.
  private static func halfSquareExponential(_ y: Double, times factor: Double) -> Double {
    let head = (y * 16).rounded(.towardZero) / 16
    let rest = (y - head) * (y + head)
    if y < 37 {
      return .exp(-0.5 * head * head) * .exp(-0.5 * rest) * factor
    }
    let root = Double.exp(-0.25 * head * head)
    return root * (root * .exp(-0.5 * rest) * factor)
  }

  /// Φ(x) - ½ for |x| ≤ 0.67.
  private static func central(_ x: Double) -> Double {
    let s = x * x
    var numerator = 0.065682337918207449113 * s
    var denominator = s
    numerator = (numerator + 2.2352520354606839287) * s
    denominator = (denominator + 47.20258190468824187) * s
    numerator = (numerator + 161.02823106855587881) * s
    denominator = (denominator + 976.09855173777669322) * s
    numerator = (numerator + 1067.6894854603709582) * s
    denominator = (denominator + 10260.932208618978205) * s
    return x * (numerator + 18154.981253343561249) / (denominator + 45507.789335026729956)
  }

  /// Φ(-y) exp(y²/2) for y from 0.67 to √32.
  private static func middle(_ y: Double) -> Double {
    var numerator = 1.0765576773720192317e-8 * y
    var denominator = y
    numerator = (numerator + 0.39894151208813466764) * y
    denominator = (denominator + 22.266688044328115691) * y
    numerator = (numerator + 8.8831497943883759412) * y
    denominator = (denominator + 235.38790178262499861) * y
    numerator = (numerator + 93.506656132177855979) * y
    denominator = (denominator + 1519.377599407554805) * y
    numerator = (numerator + 597.27027639480026226) * y
    denominator = (denominator + 6485.558298266760755) * y
    numerator = (numerator + 2494.5375852903726711) * y
    denominator = (denominator + 18615.571640885098091) * y
    numerator = (numerator + 6848.1904505362823326) * y
    denominator = (denominator + 34900.952721145977266) * y
    numerator = (numerator + 11602.651437647350124) * y
    denominator = (denominator + 38912.003286093271411) * y
    return (numerator + 9842.7148383839780218) / (denominator + 19685.429676859990727)
  }

  /// Φ(-y) exp(y²/2) for y above √32.
  private static func outer(_ y: Double) -> Double {
    let s = 1 / (y * y)
    var numerator = 0.02307344176494017303 * s
    var denominator = s
    numerator = (numerator + 0.21589853405795699) * s
    denominator = (denominator + 1.28426009614491121) * s
    numerator = (numerator + 0.1274011611602473639) * s
    denominator = (denominator + 0.468238212480865118) * s
    numerator = (numerator + 0.022235277870649807) * s
    denominator = (denominator + 0.0659881378689285515) * s
    numerator = (numerator + 0.001421619193227893466) * s
    denominator = (denominator + 0.00378239633202758244) * s
    let ratio = s * (numerator + 2.9112874951168792e-5) / (denominator + 7.29751555083966205e-5)
    return (0.398942280401432677939946 - ratio) / y
  }
}
