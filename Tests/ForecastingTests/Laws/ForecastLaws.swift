import Probability

@testable import Forecasting

/// What holds for the forecasts of any series, tame or wild; each broken law in words.
///
/// The tests hold it against seeded series, and the fuzzer against what it reads.
enum ForecastLaws {
  /// The figures of a year ahead, as a batch gives them: the median, then two for each level, the
  /// levels rising. They are finite, lie within the bounds, and the intervals nest.
  static func broken(by figures: ArraySlice<Double>, within bounds: Bounds) -> String? {
    let median = figures[figures.startIndex]
    guard median.isFinite, bounds.contains(median) else { return "the median is \(median)" }
    var lower = median
    var upper = median
    var index = figures.startIndex + 1
    while index + 1 < figures.endIndex {
      guard figures[index].isFinite, figures[index + 1].isFinite else {
        return "an end of an interval is not finite: \(figures)"
      }
      guard figures[index] <= lower, figures[index + 1] >= upper else {
        return "intervals do not nest: \(figures)"
      }
      lower = figures[index]
      upper = figures[index + 1]
      index += 2
    }
    guard bounds.contains(lower), bounds.contains(upper) else {
      return "an interval passes its bounds: \(figures)"
    }
    return nil
  }

  private static let probabilities = [
    1e-9, 1e-4, 0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975, 1 - 1e-4, 1 - 1e-9,
  ]

  /// Quantiles rise with the probability, lie within the bounds, and lead back to it; probabilities
  /// lie in 0...1 and rise with the value; what is below and what is not add up to 1.
  static func broken(by distribution: PredictiveDistribution, within bounds: Bounds) -> String? {
    let quantiles = probabilities.map(distribution.quantile)
    for (p, value) in zip(probabilities, quantiles) {
      guard value.isFinite, bounds.contains(value) else { return "quantile(\(p)) is \(value)" }
      if let law = brokenReturn(of: p, value, distribution) { return law }
    }
    for (a, b) in zip(quantiles, quantiles.dropFirst()) where a > b {
      return "quantiles fall: \(quantiles)"
    }
    let together = distribution.quantiles(probabilities)
    for index in quantiles.indices {
      let spread = quantiles[8] - quantiles[2]
      let error = abs(together[index] - quantiles[index])
      guard error <= 1e-7 * spread + 1e-9 * abs(quantiles[index]) else {
        return
          "quantile(\(probabilities[index])) is \(quantiles[index]) alone and \(together[index])"
      }
    }
    return brokenProbabilities(at: quantiles, distribution, bounds)
  }

  /// F(Q(p)) = p, but where a single value carries probability: then F steps over p there.
  ///
  /// A value has 53 bits. Where a change of its last bit moves the probability by more than the
  /// tolerance, the neighbours of the value enclose it.
  private static func brokenReturn(
    of p: Double, _ value: Double, _ distribution: PredictiveDistribution
  ) -> String? {
    // On the square root's scale a value y stands for z = √(y - L): what is lost in y - L and in the
    // squaring is a few units in the last place of y.
    let units = [value.ulp, distribution.scale.lower?.ulp ?? 0, distribution.scale.upper?.ulp ?? 0]
    let ulp = 8 * (units.max() ?? 0)
    // The smaller tail, so that a probability of 1e-9 is judged by its own digits.
    let isUpper = p > 0.5
    let tail = isUpper ? 1 - p : p
    let reached =
      isUpper
      ? distribution.probability(atLeast: value - ulp)
      : distribution.probability(atMost: value + ulp)
    let left =
      isUpper
      ? distribution.probability(above: value + ulp)
      : distribution.probability(below: value - ulp)
    guard reached >= tail * (1 - 1e-7), left <= tail * (1 + 1e-7) else {
      return "quantile(\(p)) is \(value), with tails of \(left) and \(reached)"
    }
    return nil
  }

  private static func brokenProbabilities(
    at values: [Double], _ distribution: PredictiveDistribution, _ bounds: Bounds
  ) -> String? {
    var last = 0.0
    var values = values
    if let lower = bounds.lower { values.insert(lower, at: 0) }
    if let upper = bounds.upper { values.append(upper) }
    for value in values {
      let below = distribution.probability(below: value)
      let atMost = distribution.probability(atMost: value)
      let above = distribution.probability(above: value)
      let atLeast = distribution.probability(atLeast: value)
      guard [below, atMost, above, atLeast].allSatisfy({ (0...1).contains($0) }) else {
        return "probabilities at \(value) are \([below, atMost, above, atLeast])"
      }
      guard below <= atMost, above <= atLeast else {
        return "P(y < \(value)) is \(below), P(y ≤ \(value)) \(atMost)"
      }
      guard abs(below + atLeast - 1) < 1e-12, abs(atMost + above - 1) < 1e-12 else {
        return "the sides of \(value) add up to \(below + atLeast) and \(atMost + above)"
      }
      guard atMost >= last - 1e-15 else { return "P(y ≤ \(value)) falls to \(atMost)" }
      last = atMost
    }
    let masses = distribution.massAtLower + distribution.massAtUpper
    guard (0...(1 + 1e-12)).contains(masses) else { return "the bounds carry \(masses)" }
    return nil
  }
}
