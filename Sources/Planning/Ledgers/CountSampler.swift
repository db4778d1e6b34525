import Probability

/// Counts as quantiles of uniform numbers: the same uniform number gives no fewer where there are
/// more to draw from or the chance is greater, so that scenarios meet on the same events.
struct CountSampler {
  private struct Key: Hashable {
    let count: Int
    let share: Double
  }

  /// Above this variance a count is a rounded normal one: its shape differs by less than one in ten
  /// thousand of its deviation.
  private static let large = 250_000.0

  private var binomials: [Key: CountDistribution] = [:]
  private var poissons: [Double: CountDistribution] = [:]

  /// How many of `count` come about, each with probability `share`.
  mutating func binomial(_ count: Int, _ share: Double, _ uniform: Double) -> Int {
    if count == 0 || share <= 0 { return 0 }
    if share >= 1 { return count }
    let mean = Double(count) * share
    let variance = mean * (1 - share)
    if variance > Self.large {
      return min(count, Self.normal(mean, variance, uniform))
    }
    let key = Key(count: count, share: share)
    let known = binomials[key] ?? CountDistribution(binomial: count, share)
    binomials[key] = known
    return known.quantile(uniform)
  }

  mutating func poisson(_ mean: Double, _ uniform: Double) -> Int {
    if mean <= 0 { return 0 }
    if mean > Self.large { return Self.normal(mean, mean, uniform) }
    let known = poissons[mean] ?? CountDistribution(poisson: mean)
    poissons[mean] = known
    return known.quantile(uniform)
  }

  private static func normal(_ mean: Double, _ variance: Double, _ uniform: Double) -> Int {
    let normal = Normal(mean: mean, standardDeviation: variance.squareRoot())
    return Int(max(0, normal.quantile(uniform).rounded()))
  }
}
