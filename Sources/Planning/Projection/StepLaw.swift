import Forecasting
import Probability

/// What is known about the chances of one projected value.
enum StepLaw: Sendable {
  /// The baseline's distribution itself.
  case exact(PredictiveDistribution)
  /// The baseline's distribution, moved by levers that move all paths of the year alike.
  case moved(MovedDistribution)
  /// The same in several worlds.
  case mixed(MovedMixture)
  /// Draws beside those of the baseline, whose distribution is known.
  case paired(PairedDraws)
  /// Whole numbers: a recomputed ledger.
  case counts(CountDistribution)
  /// Draws alone: formulas.
  case draws(Draws)
  /// An assumed figure, or a trend without degrees of freedom.
  case none

  func probability(
    exact: (any TailProbabilities) -> Double, of event: (Double) -> Bool
  ) -> Double? {
    switch self {
    case .none: nil
    case .exact(let distribution): exact(distribution)
    case .moved(let moved): exact(moved)
    case .mixed(let mixture): exact(mixture)
    case .counts(let counts): exact(counts)
    case .draws(let draws): draws.share(where: event)
    case .paired(let paired): paired.probability(exact: exact(paired.distribution), of: event)
    }
  }
}

/// The four tails that a target may ask for.
protocol TailProbabilities {
  func probability(atMost value: Double) -> Double
  func probability(below value: Double) -> Double
  func probability(atLeast value: Double) -> Double
  func probability(above value: Double) -> Double
}

extension PredictiveDistribution: TailProbabilities {}
extension CountDistribution: TailProbabilities {}

/// Draws of a scenario and of the baseline from the same random numbers.
struct PairedDraws: Sendable {
  let scenario: Draws
  let baseline: Draws
  /// The baseline's exact distribution.
  let distribution: PredictiveDistribution
  /// The limits of the figure.
  let lower: Double
  let upper: Double

  /// The baseline's exact figures plus scenario - baseline, both from the draws; within the limits
  /// and in order for rising probabilities.
  func quantiles(_ probabilities: [Double]) -> [Double] {
    let moved = scenario.quantiles(probabilities)
    let still = baseline.quantiles(probabilities)
    var floor = -Double.infinity
    return probabilities.indices.map { i in
      // A figure at its limit is at its limit, whatever the draws say of the baseline.
      let atLimit = moved[i] <= lower || moved[i] >= upper
      let figure =
        atLimit ? moved[i] : distribution.quantile(probabilities[i]) + (moved[i] - still[i])
      floor = max(floor, min(max(figure, lower), upper))
      return floor
    }
  }

  /// The baseline's exact probability plus the difference of the shares, within 0 and 1.
  func probability(exact: Double, of event: (Double) -> Bool) -> Double {
    let share = scenario.share(where: event)
    let still = baseline.share(where: event)
    if share == still { return exact }
    if share == 0 || share == 1 { return share }
    return min(max(exact + (share - still), 0), 1)
  }
}
