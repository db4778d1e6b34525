/// One tail of a normal mixture as the search for a quantile sees it: its components laid out for a
/// fast sum.
///
/// Holds pointers into the arrays of a mixture, valid within `NormalMixture.withTail` only.
struct MixtureTail {
  let count: Int
  let weights: UnsafePointer<Double>
  let means: UnsafePointer<Double>
  /// 1/s of every component.
  let precisions: UnsafePointer<Double>
  let table: UnsafePointer<Double>

  /// The tail at a point, the density there, and the derivative of the density in the direction in
  /// which the tail grows.
  struct Sums {
    var tail = 0.0
    var slope = 0.0
    var curvature = 0.0
  }

  /// The tail below x (`side` 1) or above it (-1), with an absolute error of 2e-16.
  func sums(_ x: Double, side: Double) -> Sums {
    var sums = Sums()
    for i in 0..<count {
      let z = side * (x - means[i]) * precisions[i]
      let (cumulative, density) = NormalTable.evaluate(z, table)
      let part = weights[i] * density * precisions[i]
      sums.tail += weights[i] * cumulative
      sums.slope += part
      sums.curvature -= part * z * precisions[i]
    }
    return sums
  }

  /// The same with an absolute error of 3e-8, in half the time.
  func estimates(_ x: Double, side: Double) -> Sums {
    var sums = Sums()
    for i in 0..<count {
      let z = side * (x - means[i]) * precisions[i]
      let (cumulative, density) = NormalTable.estimate(z, table)
      let part = weights[i] * density * precisions[i]
      sums.tail += weights[i] * cumulative
      sums.slope += part
      sums.curvature -= part * z * precisions[i]
    }
    return sums
  }

  /// The x at which the tail is `target`, of at least 1e-3; searched from `start` between `lowest`
  /// and `highest`.
  ///
  /// Halley's method, first on the estimates, then on the sums. The error after a step is of third
  /// order in it, measured in the length over which the slope changes: a step from an excess of
  /// a millionth is the last.
  func root(
    _ target: Double, side: Double, from start: Double, _ lowest: Double, _ highest: Double
  ) -> Double {
    var low = lowest
    var high = highest
    var x = start
    var lastMove = Double.infinity
    var isRough = true
    for _ in 0..<200 {
      let sums = isRough ? estimates(x, side: side) : sums(x, side: side)
      let excess = sums.tail - target
      let newton = excess / sums.slope
      let bend = newton * sums.curvature / sums.slope
      let halley = newton / (1 - 0.5 * bend)
      // Far from the root the correction may be worse than none.
      let isSane = halley.isFinite && abs(halley) < 2 * abs(newton) && halley * newton > 0
      let step = isSane ? halley : newton
      var next = x - side * step
      if isRough {
        // The estimate's own error must not close the bracket over the root.
        if abs(excess) > 1e-6 {
          if (excess > 0) == (side > 0) { high = x } else { low = x }
        }
        if abs(excess) <= 1e-2 * target && abs(bend) <= 2e-2 { isRough = false }
      } else {
        if excess == 0 { return x }
        if (excess > 0) == (side > 0) { high = x } else { low = x }
        if abs(excess) <= 1e-6 * target && abs(bend) <= 1e-6 { return next }
      }
      // Beside a narrow component Newton's method may jump to and fro over it: steps that do not
      // shrink are halvings, too.
      if !(next > low && next < high) || abs(step) > 0.5 * lastMove {
        next = low + (high - low) / 2
        if next <= low || next >= high { return x }
      }
      if abs(next - x) <= 1e-6 * (high - low) { isRough = false }
      lastMove = abs(next - x)
      x = next
    }
    return x
  }
}
