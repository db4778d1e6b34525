/// A distribution over whole numbers, mass by mass: binomial and Poisson counts and their sums.
///
/// Masses are the relative ones of the recurrence from the mode, divided by their sum: no factorial
/// is computed. Masses below 1e-30 of the largest are left out at both ends, so that P(0) = p^n is
/// right to 14 digits wherever it is not hopelessly small.
public struct CountDistribution: Sendable, Hashable {
  /// The smallest value.
  public let first: Int
  /// P(N = first), P(N = first + 1) …; they add up to 1.
  public let masses: [Double]
  /// P(N ≤ first + i).
  private let cumulative: [Double]

  private static let smallest = 1e-30

  private init(first: Int, relative: [Double]) {
    let total = relative.reduce(0, +)
    self.first = first
    masses = relative.map { $0 / total }
    var sum = 0.0
    cumulative = masses.map {
      sum += $0
      return sum
    }
  }

  /// Always the same number.
  public init(_ value: Int) { self.init(first: value, relative: [1]) }

  /// How many of `count` come about, each with probability `share` and independently of the others.
  ///
  /// Traps unless `count` is 0 or more and `share` lies between 0 and 1. Time and space grow with
  /// the standard deviation.
  public init(binomial count: Int, _ share: Double) {
    precondition(count >= 0 && share >= 0 && share <= 1, "a count and a share")
    if count == 0 || share == 0 {
      self.init(0)
    } else if share == 1 {
      self.init(count)
    } else {
      let mode = min(count, Int(Double(count + 1) * share))
      self.init(
        mode: mode, upper: count,
        up: { Double(count - $0) / Double($0 + 1) * (share / (1 - share)) })
    }
  }

  /// Events that happen independently of each other, `mean` of them on average; traps unless the
  /// mean is finite and 0 or more.
  public init(poisson mean: Double) {
    precondition(mean >= 0 && mean < 1e12, "a mean of 0 or more")
    if mean == 0 {
      self.init(0)
    } else {
      self.init(mode: Int(mean), upper: .max, up: { mean / Double($0 + 1) })
    }
  }

  /// Draws as they are, rounded to whole numbers, each as likely as the others; traps without any.
  public init(_ draws: Draws) {
    var counts: [Int: Double] = [:]
    for value in draws.values { counts[Int(value.rounded()), default: 0] += 1 }
    self.init(weights: counts)
  }

  private init(weights: [Int: Double]) {
    let low = weights.keys.min() ?? 0
    let high = weights.keys.max() ?? 0
    var relative = Array(repeating: 0.0, count: high - low + 1)
    for (value, weight) in weights { relative[value - low] = weight }
    self.init(first: low, relative: relative)
  }

  /// From the mode up and down by the ratio P(k + 1)/P(k).
  private init(mode: Int, upper: Int, up: (Int) -> Double) {
    var above: [Double] = []
    var mass = 1.0
    var k = mode
    while k < upper {
      mass *= up(k)
      guard mass > Self.smallest else { break }
      above.append(mass)
      k += 1
    }
    var below: [Double] = []
    mass = 1
    k = mode
    while k > 0 {
      mass /= up(k - 1)
      guard mass > Self.smallest else { break }
      below.append(mass)
      k -= 1
    }
    self.init(first: k, relative: below.reversed() + [1] + above)
  }
}

extension CountDistribution {
  /// The sum of two independent counts; as many multiplications as both have masses, multiplied.
  public static func + (a: CountDistribution, b: CountDistribution) -> CountDistribution {
    var sums = Array(repeating: 0.0, count: a.masses.count + b.masses.count - 1)
    for (i, x) in a.masses.enumerated() {
      for (j, y) in b.masses.enumerated() { sums[i + j] += x * y }
    }
    return CountDistribution(first: a.first + b.first, relative: sums)
  }

  /// One of several distributions, as likely as their weights say; traps without any.
  public static func mixture(
    _ parts: [(weight: Double, part: CountDistribution)]
  ) -> CountDistribution {
    precondition(!parts.isEmpty, "a mixture has parts")
    let low = parts.map(\.part.first).min() ?? 0
    let high = parts.map { $0.part.first + $0.part.masses.count }.max() ?? 1
    var sums = Array(repeating: 0.0, count: high - low)
    for (weight, part) in parts {
      for (i, mass) in part.masses.enumerated() { sums[part.first - low + i] += weight * mass }
    }
    return CountDistribution(first: low, relative: sums)
  }

  /// The distribution of a function of the count.
  public func map(_ transform: (Int) -> Int) -> CountDistribution {
    var weights: [Int: Double] = [:]
    for (i, mass) in masses.enumerated() { weights[transform(first + i), default: 0] += mass }
    return CountDistribution(weights: weights)
  }

  /// The smallest whole number that is not exceeded with probability p at least.
  public func quantile(_ p: Double) -> Int {
    // The sum of all may end a little below 1.
    var (low, high) = (0, cumulative.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if cumulative[middle] >= p { high = middle } else { low = middle + 1 }
    }
    return first + low
  }

  /// P(N ≤ value).
  public func probability(atMost value: Double) -> Double {
    let index = (value - Double(first)).rounded(.down)
    if index < 0 { return 0 }
    guard index < Double(cumulative.count - 1) else { return 1 }
    return min(cumulative[Int(index)], 1)
  }

  /// P(N < value).
  public func probability(below value: Double) -> Double {
    probability(atMost: value.rounded(.up) - 1)
  }

  /// P(N ≥ value).
  public func probability(atLeast value: Double) -> Double { 1 - probability(below: value) }

  /// P(N > value).
  public func probability(above value: Double) -> Double { 1 - probability(atMost: value) }

  /// The value where there is only one.
  public var onlyValue: Int? { masses.count == 1 ? first : nil }

  public var mean: Double {
    masses.enumerated().reduce(0) { $0 + $1.element * Double(first + $1.offset) }
  }
}
