import RealModule

/// The positive x at which a tail has a given size.
enum TailRoot {
  /// Solves tail(x) = target for x in 0...∞, where the tail is monotone.
  ///
  /// Newton's method for ln(tail) as a function of ln x, in which power tails are straight lines
  /// and exponential ones concave, inside a bracket; the last step is taken in x itself, so that
  /// the result is as good as the tail.
  ///
  /// - Parameters:
  ///   - target: the size, above 0 and below 1.
  ///   - grows: whether the tail grows with x.
  ///   - start: a positive first guess.
  ///   - evaluate: the tail at x and x times the density there.
  /// - Returns: the root, or the nearest point reached.
  static func solve(
    target: Double, grows: Bool, start: Double,
    evaluate: (Double) -> (tail: Double, slope: Double)
  ) -> Double {
    var low = 0.0
    var high = Double.infinity
    var x = start
    for _ in 0..<400 {
      let (tail, slope) = evaluate(x)
      if tail == target { return x }
      if (tail > target) == grows { high = x } else { low = x }
      let excess = tail - target
      let ratio =
        abs(excess) < 0.5 * target
        ? Double.log(onePlus: excess / target) : Double.log(tail) - Double.log(target)
      var step = ratio * tail / slope
      if !grows { step = -step }
      // x e^-step; for small steps without the rounding of the exponential.
      var next = abs(step) < 1e-5 ? x - x * (step - 0.5 * step * step) : x * .exp(-step)
      if abs(step) <= 1e-10 { return next }
      if !(next > low && next < high && next.isFinite) {
        next = middle(low, high, x)
        if !(next > low && next < high) { return x }
      }
      x = next
    }
    return x
  }

  /// Between two positive numbers by ratio; with an open end, a thousand times further.
  private static func middle(_ low: Double, _ high: Double, _ x: Double) -> Double {
    if low == 0 { return min(x, high) / 1024 }
    if high == .infinity { return max(x, low) * 1024 }
    return high > 4 * low ? low.squareRoot() * high.squareRoot() : low + (high - low) / 2
  }
}
