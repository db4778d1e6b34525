/// A weighted mixture of normal distributions: F(x) = Σ wᵢ Φ((x - mᵢ)/sᵢ).
///
/// A component with standard deviation 0 is a step: all of its weight lies at its mean. Tails are
/// summed as tails, never taken as 1 minus the other side.
public struct NormalMixture: Distribution, Hashable {
  /// The weights of the components; they add up to 1.
  public let weights: [Double]
  /// The means of the components.
  public let means: [Double]
  /// The standard deviations of the components, each at least 0.
  public let standardDeviations: [Double]
  /// Whether a component is a step, so that there is no density to follow.
  let hasSteps: Bool

  /// A mixture of `weights.count` normal distributions.
  ///
  /// Traps where the arrays are empty or differ in length, where a weight is negative, where the
  /// weights differ from 1 in sum by more than 1e-9, where a mean is not finite or a standard
  /// deviation negative or not finite.
  public init(weights: [Double], means: [Double], standardDeviations: [Double]) {
    precondition(!weights.isEmpty, "a mixture has at least one component")
    precondition(
      means.count == weights.count && standardDeviations.count == weights.count,
      "a mixture has as many means and standard deviations as weights")
    var total = 0.0
    var hasSteps = false
    for i in weights.indices {
      precondition(weights[i] >= 0, "a weight of a mixture is at least 0")
      precondition(means[i].isFinite, "the means of a mixture are finite")
      precondition(
        standardDeviations[i] >= 0 && standardDeviations[i].isFinite,
        "a standard deviation of a mixture is at least 0")
      total += weights[i]
      if standardDeviations[i] == 0 { hasSteps = true }
    }
    precondition(abs(total - 1) <= 1e-9, "the weights of a mixture add up to 1")
    self.weights = weights
    self.means = means
    self.standardDeviations = standardDeviations
    self.hasSteps = hasSteps
  }

  /// The number of components.
  public var count: Int { weights.count }

  /// Σ wᵢ mᵢ.
  public var mean: Double {
    var sum = 0.0
    for i in weights.indices { sum += weights[i] * means[i] }
    return sum
  }

  /// Σ wᵢ (sᵢ² + (mᵢ - mean)²).
  public var variance: Double {
    let center = mean
    var sum = 0.0
    for i in weights.indices {
      let distance = means[i] - center
      let deviation = standardDeviations[i]
      sum += weights[i] * (deviation * deviation + distance * distance)
    }
    return sum
  }

  /// Σ wᵢ Φ((x - mᵢ)/sᵢ); a step counts from its place on.
  public func cumulative(_ x: Double) -> Double {
    if x.isNaN { return x }
    var sum = 0.0
    for i in weights.indices {
      let deviation = standardDeviations[i]
      if deviation > 0 {
        sum += weights[i] * StandardNormal.cumulative((x - means[i]) / deviation)
      } else if x >= means[i] {
        sum += weights[i]
      }
    }
    return min(sum, 1)
  }

  /// Σ wᵢ Φ(-(x - mᵢ)/sᵢ); a step counts up to, not including, its place.
  public func upperTail(_ x: Double) -> Double {
    if x.isNaN { return x }
    var sum = 0.0
    for i in weights.indices {
      let deviation = standardDeviations[i]
      if deviation > 0 {
        sum += weights[i] * StandardNormal.cumulative((means[i] - x) / deviation)
      } else if x < means[i] {
        sum += weights[i]
      }
    }
    return min(sum, 1)
  }

  /// Σ wᵢ φ((x - mᵢ)/sᵢ)/sᵢ; infinite at a step that carries weight.
  public func density(_ x: Double) -> Double {
    if x.isNaN { return x }
    var sum = 0.0
    for i in weights.indices where weights[i] > 0 {
      let deviation = standardDeviations[i]
      if deviation > 0 {
        sum += weights[i] * StandardNormal.density((x - means[i]) / deviation) / deviation
      } else if x == means[i] {
        return .infinity
      }
    }
    return sum
  }

  /// The mixture without the components lighter than `threshold`, the rest scaled back to a sum
  /// of 1. Where all are lighter, the heaviest stays.
  ///
  /// Quantiles cost as much as there are components; 1e-7 keeps nine digits of them, 1e-4 moves
  /// nothing that a table shows.
  public func dropping(weightsBelow threshold: Double) -> NormalMixture {
    let heaviest = weights.max() ?? 0
    let bar = min(threshold, heaviest)
    let kept = weights.indices.filter { weights[$0] >= bar }
    if kept.count == weights.count { return self }
    let total = kept.reduce(0) { $0 + weights[$1] }
    return NormalMixture(
      weights: kept.map { weights[$0] / total }, means: kept.map { means[$0] },
      standardDeviations: kept.map { standardDeviations[$0] })
  }

  /// The mixture of the quantity shift + scale · X; a negative scale turns it round.
  public func transformed(shift: Double, scale: Double) -> NormalMixture {
    NormalMixture(
      weights: weights, means: means.map { shift + scale * $0 },
      standardDeviations: standardDeviations.map { abs(scale) * $0 })
  }
}
