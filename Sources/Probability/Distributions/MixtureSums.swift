/// A distribution function at a point with its first four derivatives.
struct MixtureSums {
  var value = 0.0
  var first = 0.0
  var second = 0.0
  var third = 0.0
  var fourth = 0.0

  static func + (a: MixtureSums, b: MixtureSums) -> MixtureSums {
    MixtureSums(
      value: a.value + b.value, first: a.first + b.first, second: a.second + b.second,
      third: a.third + b.third, fourth: a.fourth + b.fourth)
  }

  /// The way to the point where the function is `target`, by the inverse series of four terms
  /// (M. Abramowitz and I. Stegun, Handbook of Mathematical Functions, 3.6.25).
  ///
  /// Far from the point, where the series says nothing, Halley's step or Newton's. NaN or infinite
  /// where there is no slope.
  func step(to target: Double) -> Double {
    let newton = (target - value) / first
    let (a, b, c) = (second / (2 * first), third / (6 * first), fourth / (24 * first))
    let t2 = -a * newton
    let t3 = (2 * a * a - b) * newton * newton
    let t4 = (5 * a * (b - a * a) - c) * newton * newton * newton
    if max(abs(t2), max(abs(t3), abs(t4))) < 0.3 { return newton * (1 + t2 + t3 + t4) }
    return abs(t2) < 0.7 ? newton / (1 - t2) : newton
  }

  /// The same at a point nearby, by Taylor's series.
  func moved(by step: Double) -> MixtureSums {
    let square = step * step
    return MixtureSums(
      value: value + step * (first + step * (second / 2 + step * (third / 6 + step * fourth / 24))),
      first: first + step * (second + step * (third / 2 + step * fourth / 6)),
      second: second + step * third + square * fourth / 2, third: third + step * fourth,
      fourth: fourth)
  }
}
