import RealModule

/// The special functions that the distributions are made of.
///
/// Digits reached against values of 20 digits stand in the module's documentation. NaN arguments
/// give NaN throughout.
public enum SpecialFunctions {
  /// The error function, 2/√π ∫₀ˣ e^(-t²) dt; -1 and 1 at the infinities.
  public static func erf(_ x: Double) -> Double { .erf(x) }

  /// 1 - erf(x), right in relative terms; 2 and 0 at the infinities.
  public static func erfc(_ x: Double) -> Double { .erfc(x) }

  /// ln Γ(x) for x ≥ 0: infinite at 0 and ∞, NaN below 0.
  ///
  /// Stirling's series in twice the precision; absolute error below 1e-15 near the zeros at 1
  /// and 2.
  public static func logGamma(_ x: Double) -> Double {
    guard x > 0 else { return x == 0 ? .infinity : .nan }
    // Beyond, the exact product inside would overflow; the first terms are all that is left.
    guard x < 1e280 else { return x == .infinity ? x : x * (.log(x) - 1) }
    return DoubleDouble.logGamma(DoubleDouble(x)).value
  }

  /// I_x(a, b), the regularised incomplete beta function; x is taken into 0...1.
  ///
  /// Traps unless both shapes are positive and finite. Time grows with √max(a, b).
  public static func regularizedBeta(_ x: Double, _ a: Double, _ b: Double) -> Double {
    betaTails(x, a, b).lower
  }

  /// 1 - I_x(a, b), right in relative terms.
  public static func regularizedBetaComplement(_ x: Double, _ a: Double, _ b: Double) -> Double {
    betaTails(x, a, b).upper
  }

  /// P(a, x) = γ(a, x)/Γ(a), the regularised lower incomplete gamma function; 0 for x ≤ 0.
  ///
  /// Traps unless the shape is positive and finite. Time grows with √a.
  public static func regularizedGammaP(_ a: Double, _ x: Double) -> Double {
    IncompleteGamma(a).tails(x).lower
  }

  /// Q(a, x) = Γ(a, x)/Γ(a), the regularised upper incomplete gamma function; 1 for x ≤ 0.
  public static func regularizedGammaQ(_ a: Double, _ x: Double) -> Double {
    IncompleteGamma(a).tails(x).upper
  }

  private static func betaTails(
    _ x: Double, _ a: Double, _ b: Double
  ) -> (lower: Double, upper: Double) {
    if x.isNaN { return (x, x) }
    return Beta(a, b).tails(x)
  }
}
