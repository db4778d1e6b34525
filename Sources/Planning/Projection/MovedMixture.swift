import Forecasting
import Probability

/// A year whose levers differ from world to world: a mixture of moved distributions, one for each
/// world, or for each group of worlds that are much alike.
///
/// So figures and chances of uncertain levers come from distributions too, and no draw is needed:
/// P(y ≤ v) is the mean of that of the worlds.
struct MovedMixture: Sendable {
  /// A distribution, or a figure that is fixed in its worlds.
  enum Part: Sendable {
    case moved(MovedDistribution)
    case fixed(Double)
  }

  /// The number of moved distributions that a mixture has at most, but for one a kind of world.
  ///
  /// Twenty-five of 500 worlds stand together then; what they differ in is a four-hundredth of the
  /// variance between the worlds.
  static let most = 20

  private let parts: [(weight: Double, part: Part)]
  /// Where values may have a probability of their own, in rising order.
  private let atoms: [Double]

  init(_ parts: [(weight: Double, part: Part)]) {
    self.parts = parts
    atoms = Set(parts.flatMap { $0.part.atoms }).sorted()
  }

  /// The value that is not exceeded with probability p, 0 < p < 1.
  func quantile(_ p: Double) -> Double {
    let own = parts.map { $0.part.quantile(p) }
    // The quantile of a mixture lies between the outermost of its parts.
    var low = own.min() ?? 0
    var high = own.max() ?? 0
    guard low < high, probability(atMost: low) < p else { return low }
    // At a value with a probability of its own the cumulative probability jumps.
    let between = atoms.filter { $0 > low && $0 < high }
    let passed = between.partition { probability(atMost: $0) < p }
    if passed > 0 { low = between[passed - 1] }
    if passed < between.count {
      high = between[passed]
      if probability(below: high) < p { return high }
    }
    return root(p, low, high)
  }

  /// Where the cumulative probability, continuous between two values, passes p: the Illinois
  /// algorithm (M. Dowell and P. Jarratt, 1971) inside its bracket.
  private func root(_ p: Double, _ low: Double, _ high: Double) -> Double {
    var (a, b) = (low, high)
    var (fa, fb) = (probability(atMost: a) - p, probability(below: b) - p)
    let tolerance = 1e-10 * Swift.max(abs(a), abs(b), 1e-6)
    for round in 0..<100 where b - a > tolerance && fb > 0 {
      // Every fourth step halves the bracket, however flat the function.
      var x = round % 4 == 3 || fa == fb ? a + (b - a) / 2 : b - fb * (b - a) / (fb - fa)
      if !(x > a && x < b) { x = a + (b - a) / 2 }
      let fx = probability(atMost: x) - p
      if abs(fx) < 1e-13 { return x }
      if fx < 0 {
        if round % 4 != 3 { fb /= 2 }
        (a, fa) = (x, fx)
        fb = Swift.max(fb, .leastNonzeroMagnitude)
      } else {
        if round % 4 != 3 { fa /= 2 }
        (b, fb) = (x, fx)
      }
    }
    return b
  }
}

extension MovedMixture: TailProbabilities {
  func probability(atMost value: Double) -> Double { sum { $0.probability(atMost: value) } }
  func probability(below value: Double) -> Double { sum { $0.probability(below: value) } }
  func probability(atLeast value: Double) -> Double { sum { $0.probability(atLeast: value) } }
  func probability(above value: Double) -> Double { sum { $0.probability(above: value) } }

  private func sum(_ probability: (Part) -> Double) -> Double {
    Swift.min(parts.reduce(0) { $0 + $1.weight * probability($1.part) }, 1)
  }
}

extension MovedMixture.Part: TailProbabilities {
  func quantile(_ p: Double) -> Double {
    switch self {
    case .moved(let distribution): distribution.quantile(p)
    case .fixed(let value): value
    }
  }

  /// The values that may have a probability of their own: limits, and where bounds are moved to.
  var atoms: [Double] {
    switch self {
    case .fixed(let value): return [value]
    case .moved(let moved):
      let scale = moved.base.scale
      let bounds = [scale.lower, scale.upper].compactMap { $0 }.map { moved.value(of: $0) }
      return bounds + [moved.lower, moved.upper]
    }
  }

  func probability(atMost value: Double) -> Double {
    switch self {
    case .moved(let distribution): distribution.probability(atMost: value)
    case .fixed(let figure): figure <= value ? 1 : 0
    }
  }

  func probability(below value: Double) -> Double {
    switch self {
    case .moved(let distribution): distribution.probability(below: value)
    case .fixed(let figure): figure < value ? 1 : 0
    }
  }

  func probability(atLeast value: Double) -> Double {
    switch self {
    case .moved(let distribution): distribution.probability(atLeast: value)
    case .fixed(let figure): figure >= value ? 1 : 0
    }
  }

  func probability(above value: Double) -> Double {
    switch self {
    case .moved(let distribution): distribution.probability(above: value)
    case .fixed(let figure): figure > value ? 1 : 0
    }
  }
}

extension Array {
  /// How many elements at the beginning meet the condition, which all do up to one place and none
  /// after it.
  fileprivate func partition(by condition: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
