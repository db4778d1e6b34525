/// A distribution on a few numbers, each with its weight.
///
/// Without weights every value counts once, as in a sample: the empirical distribution.
public struct Discrete: Distribution, Hashable {
  /// The different values in rising order.
  public let values: [Double]
  /// The probability of each value; they add up to 1.
  public let probabilities: [Double]
  /// P(X ≤ value), 1 from the last positive weight on.
  private let cumulated: [Double]

  /// Values with weights that need not add up to 1; equal values are put together.
  ///
  /// Traps where there are no values, another number of weights than of values, a value that is not
  /// finite, a negative or infinite weight, or no weight above 0.
  public init(_ values: [Double], weights: [Double]? = nil) {
    let weights = weights ?? Array(repeating: 1, count: values.count)
    precondition(!values.isEmpty, "a discrete distribution has a value")
    precondition(values.count == weights.count, "every value has a weight")
    precondition(values.allSatisfy(\.isFinite), "the values of a discrete distribution are finite")
    precondition(weights.allSatisfy { $0 >= 0 && $0.isFinite }, "a weight is at least 0")
    let total = weights.reduce(0, +)
    precondition(total > 0 && total.isFinite, "weights need one above 0")
    var kept: [Double] = []
    var masses: [Double] = []
    for (value, weight) in zip(values, weights).sorted(by: { $0.0 < $1.0 }) {
      if kept.last == value {
        masses[masses.count - 1] += weight
      } else {
        kept.append(value)
        masses.append(weight)
      }
    }
    self.values = kept
    probabilities = masses.map { $0 / total }
    let last = masses.lastIndex { $0 > 0 } ?? 0
    var sum = 0.0
    cumulated = masses.indices.map { k in
      sum += masses[k]
      return k >= last ? 1 : min(sum / total, 1)
    }
  }

  /// Σ p v.
  public var mean: Double { zip(values, probabilities).reduce(0) { $0 + $1.0 * $1.1 } }

  /// Σ p (v - mean)².
  public var variance: Double {
    let center = mean
    return zip(values, probabilities).reduce(0) {
      $0 + $1.1 * ($1.0 - center) * ($1.0 - center)
    }
  }

  /// The probabilities of all values up to x, added up.
  public func cumulative(_ x: Double) -> Double {
    if x.isNaN { return x }
    let count = values.partitioned { $0 <= x }
    return count == 0 ? 0 : cumulated[count - 1]
  }

  /// The probabilities of all values above x, added up from the last.
  public func upperTail(_ x: Double) -> Double {
    if x.isNaN { return x }
    return probabilities[values.partitioned { $0 <= x }...].reversed().reduce(0, +)
  }

  /// The smallest value with P(X ≤ value) ≥ p.
  public func quantile(_ p: Double) -> Double {
    checkProbability(p)
    if p.isNaN { return p }
    if p == 0 { return values[probabilities.firstIndex { $0 > 0 } ?? 0] }
    return values[min(cumulated.partitioned { $0 < p }, values.count - 1)]
  }

  /// There is none: infinite at a value of positive probability, 0 elsewhere.
  public func density(_ x: Double) -> Double {
    if x.isNaN { return x }
    return values.firstIndex(of: x).map { probabilities[$0] > 0 ? .infinity : 0 } ?? 0
  }
}

extension Array {
  /// How many elements at the beginning meet the condition, which all do up to one place and none
  /// after it.
  func partitioned(by condition: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
