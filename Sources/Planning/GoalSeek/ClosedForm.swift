import RealModule

/// What a lever must be, where that can be solved for on paper.
///
/// A lever that moves all paths of a year alike leaves the distance of every quantile from the
/// median as it is. So a value is reached with a probability when the median is moved by as much as
/// the quantile misses the value.
enum ClosedForm {
  /// The multiple of a pace: f = 1 + missing / Σ ρ D.
  ///
  /// With one yearly change D, m years and R = Σ ρ that is 1 + ((T - v)/D - m)/R.
  ///
  /// - Parameters:
  ///   - missing: what is missing at the end, on the fitted scale.
  ///   - progress: Σ ρ D, the median changes that the lever multiplies, with the shares of its ramp.
  /// - Returns: nil where there is no progress to multiply.
  static func factor(missing: Double, progress: Double) -> Double? {
    progress == 0 ? nil : finite(1 + missing / progress)
  }

  /// What must be added to the yearly change: missing / R, with R = Σ ρ over the lever's years.
  static func addition(missing: Double, ramp: Double) -> Double? {
    ramp > 0 ? finite(missing / ramp) : nil
  }

  /// The yearly change instead of the median's own: (missing + Σ ρ D) / R.
  static func change(missing: Double, progress: Double, ramp: Double) -> Double? {
    ramp > 0 ? finite((missing + progress) / ramp) : nil
  }

  /// The share of the gap to a limit that must be closed a year: 1 - ((L - T)/(L - v))^(1/m).
  ///
  /// - Returns: nil where the value lies at the limit or beyond, which no share ever reaches.
  static func gapShare(limit: Double, value: Double, latest: Double, years: Int) -> Double? {
    let (before, after) = (limit - latest, limit - value)
    guard years > 0, before != 0, after / before > 0 else { return nil }
    return finite(1 - Double.pow(after / before, 1 / Double(years)))
  }

  /// The share e that must leave in each of `years` years for none of the households to be left with a
  /// probability P, where each goes by itself and nobody comes in: (1 - (1 - s)^k (1 - e)^m)^S = P,
  /// after k years in which a share s leaves.
  static func exitShare(
    probability: Double, households: Int, before: Int, share: Double, years: Int
  ) -> Double? {
    guard years > 0, households > 0 else { return nil }
    let staying = 1 - Double.pow(probability, 1 / Double(households))
    let left = Double.pow(1 - share, before)
    guard left > staying else { return nil }
    return finite(1 - Double.pow(staying / left, 1 / Double(years)))
  }

  private static func finite(_ value: Double) -> Double? { value.isFinite ? value : nil }
}
