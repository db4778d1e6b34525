/// The natural logarithm from IEEE basic operations alone: the same bits on every machine, which
/// the logarithm of a C library does not promise.
enum PortableLogarithm {
  /// ln x for a positive finite x, error below 1 unit in the last place.
  ///
  /// x = 2^k (1 + f) with 1 + f between √½ and √2, s = f/(2 + f), and a polynomial in s² for
  /// ln(1 + f) = 2 artanh s: the method of FreeBSD's msun and fdlibm.
  static func log(_ x: Double) -> Double {
    var k = Double(x.exponent)
    var m = x.significand
    if m > 1.4142135623730951 {
      m /= 2
      k += 1
    }
    let f = m - 1
    let s = f / (2 + f)
    let z = s * s
    let w = z * z
    let even =
      w * (3.999999999940941908e-01 + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01))
    let odd =
      z
      * (6.666666666666735130e-01
        + w
        * (2.857142874366239149e-01
          + w * (1.818357216161805012e-01 + w * 1.479819860511658591e-01)))
    let half = 0.5 * f * f
    let low = k * 1.90821492927058770002e-10
    return k * 6.93147180369123816490e-01 - ((half - (s * (half + (even + odd)) + low)) - f)
  }
}
