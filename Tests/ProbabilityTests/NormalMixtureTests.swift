import Testing

@testable import Probability

@Suite struct NormalMixtureTests {
  static let probabilities = [1e-60, 1e-9, 9e-4, 0.0011, 0.025, 0.1, 0.5, 0.9, 0.975, 0.9995]

  /// A mixture as forecasts have them: twenty components of very different widths.
  static func random(_ stream: inout RandomStream, count: Int = 20) -> NormalMixture {
    let raw = (0..<count).map { _ in stream.nextUniform() }
    let total = raw.reduce(0, +)
    return NormalMixture(
      weights: raw.map { $0 / total }, means: raw.map { _ in 0.3 * stream.nextNormal() },
      standardDeviations: raw.map { _ in
        [0.01, 0.02, 0.04, 0.08, 0.15, 0.3, 0.6, 1.2][stream.nextInteger(below: 8)]
      })
  }

  @Test func oneComponentIsTheNormal() {
    let normal = Normal(mean: 2, standardDeviation: 3)
    let mixture = NormalMixture(weights: [1], means: [2], standardDeviations: [3])
    for p in Self.probabilities {
      let x = normal.quantile(p)
      #expect(mixture.quantile(p) == x)
      #expect(mixture.cumulative(x) == normal.cumulative(x))
      #expect(mixture.upperTail(x) == normal.upperTail(x))
      #expect(mixture.density(x) == normal.density(x))
    }
    #expect(mixture.mean == 2)
    #expect(mixture.variance == 9)
  }

  @Test func equalComponentsAreTheNormalToo() {
    let normal = Normal(mean: 2, standardDeviation: 3)
    let mixture = NormalMixture(
      weights: [0.3, 0.7], means: [2, 2], standardDeviations: [3, 3])
    for p in Self.probabilities {
      #expect(abs(mixture.quantile(p) - normal.quantile(p)) <= 1e-14 * abs(normal.quantile(p)))
    }
  }

  @Test func quantilesSolveTheirTailTo13Digits() {
    let seed: UInt64 = 20_260_101
    var stream = RandomStream(seed: seed)
    for round in 0..<300 {
      let mixture = Self.random(&stream, count: 1 + round % 25)
      for (p, x) in zip(Self.probabilities, mixture.quantiles(Self.probabilities)) {
        let target = min(p, 1 - p)
        let tail = p <= 0.5 ? mixture.cumulative(x) : mixture.upperTail(x)
        let slack = 2 * x.ulp * mixture.density(x)
        #expect(abs(tail - target) <= 1e-13 * target + slack, "seed \(seed) round \(round) p \(p)")
      }
    }
  }

  @Test func theStartDoesNotMoveTheQuantile() {
    let seed: UInt64 = 7
    var stream = RandomStream(seed: seed)
    for round in 0..<40 {
      let mixture = Self.random(&stream)
      for p in Self.probabilities {
        let x = mixture.quantile(p)
        let tolerance = 1e-13 * min(p, 1 - p) / mixture.density(x) + 2 * x.ulp
        for start in [-1e300, -1, 0, 0.3, 5, .infinity, .nan] {
          #expect(
            abs(mixture.quantile(p, near: start) - x) <= tolerance,
            "seed \(seed) round \(round) p \(p) start \(start)")
        }
      }
    }
  }

  @Test func quantilesGrowWithTheirProbability() {
    var stream = RandomStream(seed: 3)
    let probabilities = (1...199).map { Double($0) / 200 }
    for _ in 0..<50 {
      let quantiles = Self.random(&stream).quantiles(probabilities)
      for (low, high) in zip(quantiles, quantiles.dropFirst()) { #expect(low < high) }
    }
  }

  @Test func shiftAndScaleMoveTheQuantiles() {
    var stream = RandomStream(seed: 4)
    for _ in 0..<100 {
      let mixture = Self.random(&stream)
      let moved = mixture.transformed(shift: 10, scale: -4)
      for p in [0.01, 0.3, 0.5, 0.8] {
        #expect(abs(moved.quantile(1 - p) - (10 - 4 * mixture.quantile(p))) < 1e-12)
        let x = mixture.quantile(p)
        #expect(abs(moved.upperTail(10 - 4 * x) - mixture.cumulative(x)) < 1e-12)
      }
    }
  }

  @Test func farComponentsAreFoundAcrossTheGap() {
    let mixture = NormalMixture(
      weights: [0.5, 0.5], means: [-1e6, 1e6], standardDeviations: [1e-3, 1e-3])
    #expect(mixture.quantile(0.25) == -1e6)
    #expect(mixture.quantile(0.75) == 1e6)
    #expect(abs(mixture.quantile(0.5)) <= 1e6)
    #expect(mixture.cumulative(0) == 0.5)
  }

  @Test func aComponentOfNoWidthIsAStep() {
    let mixture = NormalMixture(weights: [0.25, 0.75], means: [0, 1], standardDeviations: [0, 1])
    let normal = Normal(mean: 1, standardDeviation: 1)
    #expect(mixture.cumulative(0) == 0.25 + 0.75 * normal.cumulative(0))
    #expect(mixture.cumulative(-1e-300) == 0.75 * normal.cumulative(0))
    #expect(mixture.upperTail(0) == 0.75 * normal.upperTail(0))
    #expect(mixture.quantile(0.2) == 0)
    #expect(abs(mixture.cumulative(mixture.quantile(0.6)) - 0.6) < 1e-15)
    #expect(mixture.density(0) == .infinity)

    let steps = NormalMixture(weights: [0.5, 0.5], means: [3, 8], standardDeviations: [0, 0])
    #expect(steps.quantile(0) == 3)
    #expect(steps.quantile(0.5) == 3)
    #expect(steps.quantile(0.51) == 8)
    #expect(steps.quantile(1) == 8)
    #expect(steps.variance == 6.25)
  }

  @Test func lightComponentsMayBeDropped() {
    let mixture = NormalMixture(
      weights: [0.6, 1e-9, 0.4 - 1e-9], means: [0, 50, 1], standardDeviations: [1, 1, 1])
    let dropped = mixture.dropping(weightsBelow: 1e-7)
    #expect(dropped.count == 2)
    #expect(dropped.weights.reduce(0, +) == 1)
    #expect(abs(dropped.quantile(0.9) - mixture.quantile(0.9)) < 1e-7)
    #expect(mixture.dropping(weightsBelow: 1).weights == [1])
    #expect(mixture.dropping(weightsBelow: 0) == mixture)
  }

  @Test func wrongComponentsTrap() async {
    await #expect(processExitsWith: .failure) {
      _ = NormalMixture(weights: [], means: [], standardDeviations: [])
    }
    await #expect(processExitsWith: .failure) {
      _ = NormalMixture(weights: [0.5, 0.4], means: [0, 0], standardDeviations: [1, 1])
    }
    await #expect(processExitsWith: .failure) {
      _ = NormalMixture(weights: [1], means: [.nan], standardDeviations: [1])
    }
    await #expect(processExitsWith: .failure) {
      _ = NormalMixture(weights: [1], means: [0], standardDeviations: [-1])
    }
    await #expect(processExitsWith: .failure) {
      _ = NormalMixture(weights: [1], means: [0, 1], standardDeviations: [1])
    }
  }
}
