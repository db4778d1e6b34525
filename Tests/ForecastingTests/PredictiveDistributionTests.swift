import Probability
import Testing

@testable import Forecasting

@Suite("A predictive distribution in data units")
struct PredictiveDistributionTests {
  static let cases: [PredictiveDistribution] = [
    PredictiveDistribution(
      scaled: Normal(mean: 3, standardDeviation: 2), scale: .squareRoot(lower: 0)),
    PredictiveDistribution(
      scaled: Normal(mean: 4, standardDeviation: 1.5), scale: Scale(bounds: .percentage)),
    PredictiveDistribution(
      scaled: Normal(mean: -4, standardDeviation: 1), scale: Scale(bounds: .percentage)),
    PredictiveDistribution(scaled: Normal(mean: 10, standardDeviation: 4), scale: .identity),
    PredictiveDistribution(scaled: Normal(mean: 1, standardDeviation: 1), scale: .log),
  ]

  @Test(arguments: cases.indices) func quantilesAndProbabilitiesAreTheSameThing(_ index: Int) {
    let distribution = Self.cases[index]
    for p in [0.001, 0.025, 0.1, 0.5, 0.8, 0.975, 0.999] {
      let value = distribution.quantile(p)
      let atMost = distribution.probability(atMost: value)
      let below = distribution.probability(below: value)
      #expect(below <= p + 1e-9 && p - 1e-9 <= atMost, "p = \(p), value \(value)")
    }
  }

  @Test func quantilesTogetherAreThoseOneByOne() {
    let mixture = PredictiveDistribution(
      scaled: NormalMixture(
        weights: [0.3, 0.7], means: [1, 4], standardDeviations: [0.5, 2]),
      scale: .squareRoot(lower: 0))
    let levels = [0.025, 0.1, 0.5, 0.9, 0.975]
    for distribution in Self.cases + [mixture] {
      for (together, p) in zip(distribution.quantiles(levels), levels) {
        let alone = distribution.quantile(p)
        #expect(abs(together - alone) <= 1e-12 * max(abs(alone), 1))
      }
    }
  }

  @Test(arguments: cases.indices) func complementsAddUpTo1(_ index: Int) {
    let distribution = Self.cases[index]
    for value in [-5, 0, 0.3, 7, 50, 99.8, 100, 120] {
      let whole =
        distribution.probability(atMost: value) + distribution.probability(above: value)
      let other =
        distribution.probability(below: value) + distribution.probability(atLeast: value)
      #expect(abs(whole - 1) < 1e-14)
      #expect(abs(other - 1) < 1e-14)
    }
  }

  @Test(arguments: cases.indices) func onlyABoundHasMass(_ index: Int) {
    let distribution = Self.cases[index]
    let scale = distribution.scale
    for value in [0.0, 3, 50, 100] {
      let mass =
        distribution.probability(atMost: value) - distribution.probability(below: value)
      if value == scale.lower {
        #expect(mass == distribution.massAtLower)
      } else if value == scale.upper {
        #expect(abs(mass - distribution.massAtUpper) < 1e-15)
      } else {
        #expect(mass == 0)
      }
    }
    if scale.lower == nil { #expect(distribution.massAtLower == 0) }
    if scale.upper == nil { #expect(distribution.massAtUpper == 0) }
  }

  @Test func massAtTheBoundsIsWhatLiesBeyond() {
    // z below 0 counts as 0: Φ(-1.5).
    #expect(abs(Self.cases[0].massAtLower - 0.0668072012688581) < 1e-15)
    #expect(Self.cases[0].quantile(0.05) == 0)
    // z beyond ln(100.5/0.5) counts as 100.
    let share = Self.cases[1]
    #expect(share.massAtUpper > 0.19 && share.massAtUpper < 0.2)
    #expect(share.quantile(0.9) == 100)
    #expect(share.massAtLower < 1e-9)
  }

  @Test(arguments: cases.indices) func intervalsNest(_ index: Int) {
    let distribution = Self.cases[index]
    let levels = [50.0, 80, 90, 95, 99].map { distribution.interval(Level(percent: $0)) }
    for (inner, outer) in zip(levels, levels.dropFirst()) {
      #expect(outer.lower <= inner.lower && inner.upper <= outer.upper)
      #expect(inner.contains(distribution.median))
    }
  }

  @Test func smallTailsKeepTheirDigits() {
    let distribution = Self.cases[3]
    // Φ(-10), published to 17 digits.
    #expect(
      abs(distribution.probability(above: 50) / 7.619853024160527e-24 - 1) < 1e-12)
    #expect(
      abs(distribution.probability(from: 50, through: 60) / 7.619853024160527e-24 - 1) < 1e-12)
  }

  @Test func wholeNumbersShareTheWholeProbability() {
    let count = Self.cases[0]
    let counts = (0...400).reduce(0) { $0 + count.probability(ofWhole: $1) }
    #expect(abs(counts - 1) < 1e-12)
    let share = Self.cases[1]
    let shares = (0...100).reduce(0) { $0 + share.probability(ofWhole: $1) }
    #expect(abs(shares - 1) < 1e-12)
    #expect(share.probability(ofWhole: 101) == 0)
    #expect(share.probability(ofWhole: -1) == 0)
  }

  @Test func aWholeNumberLiesBetweenItsHalves() {
    let count = Self.cases[0]
    #expect(count.probability(ofWhole: 0) == count.probability(below: 0.5))
    #expect(
      count.probability(ofWhole: 4) == count.probability(from: 3.5, through: 4.5))
    #expect(count.probability(wholeAtMost: 4) == count.probability(below: 4.5))
    #expect(count.probability(wholeAtMost: 4.9) == count.probability(below: 4.5))
    #expect(count.probability(wholeAtLeast: 4) == count.probability(atLeast: 3.5))
    #expect(count.probability(wholeAtLeast: 3.2) == count.probability(atLeast: 3.5))
    #expect(
      abs(count.probability(wholeAtMost: 6) + count.probability(wholeAtLeast: 7) - 1) < 1e-14)
  }
}
