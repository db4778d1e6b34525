import RealModule

extension NormalMixture {
  /// The smallest x with F(x) ≥ p, to the precision of the arithmetic: the tail that is smaller
  /// is solved, inside a bracket.
  ///
  /// The quantile of a mixture lies between the smallest and the largest quantile of its
  /// components: that is the bracket. Inside it runs Halley's method (Newton's with the curvature)
  /// on the tail, four or five evaluations as a rule; a step that leaves the bracket or does not
  /// shrink is replaced by a halving. `quantile(0)` is -∞ and `quantile(1)` ∞; with steps only,
  /// the outermost steps.
  public func quantile(_ p: Double) -> Double {
    checkProbability(p)
    return withTail { root(p, StandardNormal.quantile(p), from: .nan, $0) }
  }

  /// The quantile, the search started at `start`, for instance at a neighbouring quantile.
  ///
  /// The start changes the number of evaluations, and the result by no more than its rounding.
  public func quantile(_ p: Double, near start: Double) -> Double {
    checkProbability(p)
    return withTail { root(p, StandardNormal.quantile(p), from: start, $0) }
  }

  /// The quantiles of several probabilities, in the order given; each search starts from the one
  /// before.
  public func quantiles(_ probabilities: [Double]) -> [Double] {
    let deviation = variance.squareRoot()
    return withTail { tail in
      var last = Double.nan
      var lastScore = 0.0
      return probabilities.map { p in
        checkProbability(p)
        let score = StandardNormal.quantile(p)
        last = root(p, score, from: last + (score - lastScore) * deviation, tail)
        lastScore = score
        return last
      }
    }
  }

  private func withTail<Result>(_ body: (MixtureTail) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: Double.self, capacity: count) { precisions in
      for i in 0..<count { precisions.initializeElement(at: i, to: 1 / standardDeviations[i]) }
      return weights.withUnsafeBufferPointer { weights in
        means.withUnsafeBufferPointer { means in
          NormalTable.coefficients.withUnsafeBufferPointer { table in
            guard let weights = weights.baseAddress, let means = means.baseAddress,
              let precisions = precisions.baseAddress, let table = table.baseAddress
            else { preconditionFailure("a mixture has at least one component") }
            return body(
              MixtureTail(
                count: count, weights: weights, means: means,
                precisions: UnsafePointer(precisions), table: table))
          }
        }
      }
    }
  }

  /// The quantile of p, whose standard normal quantile is `score`.
  private func root(
    _ p: Double, _ score: Double, from start: Double, _ tail: MixtureTail
  ) -> Double {
    if p.isNaN { return p }
    let isUpper = p > 0.5
    // The components' own quantiles enclose the mixture's.
    var low = Double.infinity
    var high = -Double.infinity
    for i in 0..<count where weights[i] > 0 {
      let deviation = standardDeviations[i]
      let value = deviation > 0 ? means[i] + score * deviation : means[i]
      low = value < low ? value : low
      high = value > high ? value : high
    }
    guard low < high, score.isFinite else { return isUpper ? high : low }
    let target = isUpper ? 1 - p : p
    if hasSteps { return bisected(target, isUpper: isUpper, low, high) }

    var x = start
    if !(x > low && x < high) {
      x = mean + score * variance.squareRoot()
      if !(x > low && x < high) { x = low + (high - low) / 2 }
    }
    return target < 1e-3
      ? tailRoot(target, isUpper: isUpper, from: x, low, high)
      : tail.root(target, side: isUpper ? -1 : 1, from: x, low, high)
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
