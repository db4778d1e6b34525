import RealModule

extension NormalMixture {
  /// The smallest x with F(x) ≥ p, to the precision of the arithmetic: the tail that is smaller
  /// is solved, inside a bracket.
  ///
  /// The quantile of a mixture lies between the smallest and the largest quantile of its
  /// components: that is the bracket. Inside it runs Halley's method (Newton's with the curvature)
  /// on the tail, three or four evaluations as a rule; a step that leaves the bracket is replaced
  /// by a halving. `quantile(0)` is -∞ and `quantile(1)` ∞; with steps only, the outermost steps.
  public func quantile(_ p: Double) -> Double { root(p, from: .nan) }

  /// The quantile, the search started at `start`, for instance at a neighbouring quantile.
  ///
  /// The start changes the number of evaluations, and the result by no more than its rounding.
  public func quantile(_ p: Double, near start: Double) -> Double { root(p, from: start) }

  /// The quantiles of several probabilities, in the order given; each search starts from the one
  /// before.
  public func quantiles(_ probabilities: [Double]) -> [Double] {
    var last = Double.nan
    var lastScore = 0.0
    let deviation = variance.squareRoot()
    return probabilities.map { p in
      checkProbability(p)
      let score = StandardNormal.quantile(p)
      last = root(p, from: last + (score - lastScore) * deviation)
      lastScore = score
      return last
    }
  }

  private func root(_ p: Double, from start: Double) -> Double {
    checkProbability(p)
    if p.isNaN { return p }
    let isUpper = p > 0.5
    let score = StandardNormal.quantile(p)
    // The components' own quantiles enclose the mixture's.
    var low = Double.infinity
    var high = -Double.infinity
    for i in weights.indices where weights[i] > 0 {
      let deviation = standardDeviations[i]
      let value = deviation > 0 ? means[i] + score * deviation : means[i]
      low = min(low, value)
      high = max(high, value)
    }
    guard low < high, score.isFinite else { return isUpper ? high : low }

    var x = start
    if !(x > low && x < high) {
      x = mean + score * variance.squareRoot()
      if !(x > low && x < high) { x = low + (high - low) / 2 }
    }
    let target = isUpper ? 1 - p : p
    if hasSteps { return bisected(target, isUpper: isUpper, low, high) }
    return target < 1e-3
      ? tailRoot(target, isUpper: isUpper, from: x, low, high)
      : centralRoot(target, isUpper: isUpper, from: x, low, high)
  }

  /// The root for tails from 1e-3 on, where an absolute error of 2e-16 in Φ is good enough.
  private func centralRoot(
    _ target: Double, isUpper: Bool, from start: Double, _ lowest: Double, _ highest: Double
  ) -> Double {
    var low = lowest
    var high = highest
    var x = start
    var lastMove = Double.infinity
    let side: Double = isUpper ? -1 : 1
    return NormalTable.coefficients.withUnsafeBufferPointer { buffer in
      guard let table = buffer.baseAddress else { return x }
      return weights.withUnsafeBufferPointer { weights in
        means.withUnsafeBufferPointer { means in
          standardDeviations.withUnsafeBufferPointer { deviations in
            for _ in 0..<200 {
              // Tail, its slope and its curvature in the direction in which it grows.
              var tail = 0.0
              var slope = 0.0
              var curvature = 0.0
              for i in 0..<weights.count {
                let inverse = 1 / deviations[i]
                let z = side * (x - means[i]) * inverse
                let (cumulative, density) = NormalTable.evaluate(z, table)
                let part = weights[i] * density * inverse
                tail += weights[i] * cumulative
                slope += part
                curvature -= part * z * inverse
              }
              let excess = tail - target
              if excess == 0 { return x }
              if (excess > 0) == (side > 0) { high = x } else { low = x }
              let newton = excess / slope
              let halley = newton / (1 - 0.5 * newton * curvature / slope)
              // Far from the root the correction may be worse than none.
              let step =
                halley.isFinite && abs(halley) < 2 * abs(newton) && (halley > 0) == (newton > 0)
                ? halley : newton
              var next = x - side * step
              // The error after a step is of third order in the step, measured in the local
              // length over which the slope changes.
              if abs(excess) <= 1e-6 * target && abs(newton * curvature) <= 1e-6 * slope {
                return next
              }
              // Beside a narrow component Newton's method may jump to and fro over it: steps that
              // do not shrink are halvings, too.
              if !(next > low && next < high) || abs(step) > 0.5 * lastMove {
                next = low + (high - low) / 2
                if next <= low || next >= high { return x }
              }
              lastMove = abs(next - x)
              x = next
            }
            return x
          }
        }
      }
    }
  }

  /// The root in a small tail: Newton's method on its logarithm, every term right to its last
  /// digits.
  private func tailRoot(
    _ target: Double, isUpper: Bool, from start: Double, _ lowest: Double, _ highest: Double
  ) -> Double {
    var low = lowest
    var high = highest
    var x = start
    var lastMove = Double.infinity
    let side: Double = isUpper ? -1 : 1
    for _ in 0..<500 {
      let tail = isUpper ? upperTail(x) : cumulative(x)
      if tail == target { return x }
      if (tail > target) == (side > 0) { high = x } else { low = x }
      let excess = tail - target
      let ratio =
        abs(excess) < 0.5 * target
        ? Double.log(onePlus: excess / target) : Double.log(tail / target)
      let step = side * ratio * tail / density(x)
      var next = x - step
      // A step is right to second order: nothing is left after this one.
      if abs(ratio) <= 1e-9 { return next }
      if !(next > low && next < high) || abs(step) > 0.5 * lastMove {
        next = low + (high - low) / 2
        if next <= low || next >= high { return x }
      }
      lastMove = abs(next - x)
      x = next
    }
    return x
  }

  /// The root where steps leave no density: halving down to neighbouring numbers.
  private func bisected(
    _ target: Double, isUpper: Bool, _ lowest: Double, _ highest: Double
  ) -> Double {
    func isReached(_ x: Double) -> Bool {
      isUpper ? upperTail(x) <= target : cumulative(x) >= target
    }
    if isReached(lowest) { return lowest }
    var low = lowest
    var high = highest
    while true {
      let middle = low + (high - low) / 2
      guard middle > low && middle < high else { return high }
      if isReached(middle) { high = middle } else { low = middle }
    }
  }
}
