import Forecasting
import Probability

/// The distribution of y = factor · x + offset, kept between two limits, where x is a baseline's
/// value: what levers make of a year when they move all of its paths alike.
///
/// Because the map rises, its quantiles are the moved quantiles of x and its probabilities those of
/// x at the value that is moved to the threshold: no draw is needed, and a figure can never disagree
/// with its probability.
struct MovedDistribution: Sendable {
  /// The distribution of x.
  let base: PredictiveDistribution
  /// At least 0; where it is 0, y is `offset`.
  let factor: Double
  let offset: Double
  let lower: Double
  let upper: Double

  /// Traps on a falling map.
  init(
    base: PredictiveDistribution, factor: Double, offset: Double, lower: Double, upper: Double
  ) {
    precondition(factor >= 0, "a moved distribution needs a rising map")
    self.base = base
    self.factor = factor
    self.offset = offset
    self.lower = lower
    self.upper = upper
  }

  func quantile(_ p: Double) -> Double {
    factor == 0 ? value(of: 0) : value(of: base.quantile(p))
  }

  /// Where a value of x is moved to.
  func value(of x: Double) -> Double {
    Swift.min(Swift.max(factor == 0 ? offset : factor * x + offset, lower), upper)
  }

  func interval(_ level: Level) -> PredictionInterval {
    PredictionInterval(
      level: level, lower: quantile(level.lowerTail), upper: quantile(level.upperTail))
  }

  /// The value of x that is moved to this y; nil where all of x is moved to one y.
  private func origin(of y: Double) -> Double? { factor == 0 ? nil : (y - offset) / factor }
}

extension MovedDistribution: TailProbabilities {
  func probability(atMost value: Double) -> Double {
    if value >= upper { return 1 }
    if value < lower { return 0 }
    return origin(of: value).map { base.probability(atMost: $0) } ?? (offset <= value ? 1 : 0)
  }

  func probability(below value: Double) -> Double {
    if value > upper { return 1 }
    if value <= lower { return 0 }
    return origin(of: value).map { base.probability(below: $0) } ?? (offset < value ? 1 : 0)
  }

  func probability(atLeast value: Double) -> Double {
    if value <= lower { return 1 }
    if value > upper { return 0 }
    return origin(of: value).map { base.probability(atLeast: $0) } ?? (offset >= value ? 1 : 0)
  }

  func probability(above value: Double) -> Double {
    if value < lower { return 1 }
    if value >= upper { return 0 }
    return origin(of: value).map { base.probability(above: $0) } ?? (offset > value ? 1 : 0)
  }
}

/// The distribution of x + shift.
struct ShiftedDistribution: Distribution {
  let base: any Distribution
  let shift: Double

  var mean: Double { base.mean + shift }
  var variance: Double { base.variance }
  func cumulative(_ x: Double) -> Double { base.cumulative(x - shift) }
  func upperTail(_ x: Double) -> Double { base.upperTail(x - shift) }
  func quantile(_ p: Double) -> Double { base.quantile(p) + shift }
  func density(_ x: Double) -> Double { base.density(x - shift) }
}
