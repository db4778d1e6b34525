extension Draws {
  /// The arithmetic mean.
  public var mean: Double { values.reduce(0, +) / Double(count) }

  /// The variance about the mean, with n - 1; NaN for a single draw.
  public var variance: Double {
    guard count > 1 else { return .nan }
    let center = mean
    return values.reduce(0) { $0 + ($1 - center) * ($1 - center) } / Double(count - 1)
  }

  /// The smallest value; NaN is passed over.
  public var minimum: Double { values.reduce(.infinity, Double.minimum) }

  /// The largest value; NaN is passed over.
  public var maximum: Double { values.reduce(-.infinity, Double.maximum) }

  /// The value in the middle: `quantile(0.5)`.
  public var median: Double { quantile(0.5) }

  /// The quantile by linear interpolation at position p(n - 1) of the values in order, from 0
  /// (definition 7 of Hyndman and Fan, the one of R and numpy); NaN where a value or p is NaN.
  ///
  /// For several quantiles of the same draws `quantiles` is faster.
  public func quantile(_ p: Double) -> Double { quantiles([p])[0] }

  /// The quantiles of several probabilities, in the order given; linear in the draws.
  public func quantiles(_ probabilities: [Double]) -> [Double] {
    if values.contains(where: \.isNaN) { return probabilities.map { _ in .nan } }
    var ranks: Set<Int> = []
    for p in probabilities {
      checkProbability(p)
      guard !p.isNaN else { continue }
      let below = Int(p * Double(count - 1))
      ranks.formUnion([below, min(below + 1, count - 1)])
    }
    let sorted = values.withRanks(ranks.sorted())
    return probabilities.map { p in
      if p.isNaN { return p }
      let position = p * Double(sorted.count - 1)
      let below = Int(position)
      let fraction = position - Double(below)
      let low = sorted[below]
      guard fraction > 0 else { return low }
      let high = sorted[below + 1]
      return low == high || low.isInfinite ? low : low + fraction * (high - low)
    }
  }

  /// The quantiles at the two tails of the level.
  public func interval(_ level: Level) -> PredictionInterval {
    let ends = quantiles([level.lowerTail, level.upperTail])
    return PredictionInterval(level: level, lower: ends[0], upper: ends[1])
  }

  /// The share of worlds for whose value the condition holds.
  public func share(where condition: (Double) -> Bool) -> Double {
    Double(values.reduce(0) { condition($1) ? $0 + 1 : $0 }) / Double(count)
  }

  /// The share of worlds with a value of `threshold` or more.
  public func share(atLeast threshold: Double) -> Double { share { $0 >= threshold } }

  /// The share of worlds with a value of `threshold` or less.
  public func share(atMost threshold: Double) -> Double { share { $0 <= threshold } }

  /// The shares of worlds in which this quantity is below, equal to and above the other. They add
  /// up to 1 unless a value is NaN.
  public func comparison(with other: Draws) -> (below: Double, equal: Double, above: Double) {
    precondition(count == other.count, "draws that meet have the same count")
    var below = 0
    var equal = 0
    var above = 0
    for i in values.indices {
      if values[i] < other.values[i] {
        below += 1
      } else if values[i] == other.values[i] {
        equal += 1
      } else if values[i] > other.values[i] {
        above += 1
      }
    }
    let n = Double(count)
    return (Double(below) / n, Double(equal) / n, Double(above) / n)
  }
}
