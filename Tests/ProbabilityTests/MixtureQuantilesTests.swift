import Testing

@testable import Probability

@Suite struct MixtureQuantilesTests {
  private static let probabilities = [0.5, 0.1, 0.9, 0.025, 0.975, 0.0015, 0.9985]

  /// The mixture in a buffer, its heavy components first.
  private static func buffer(_ mixture: NormalMixture) -> MixtureBuffer {
    let places = (0..<mixture.count)
    let heavy = places.filter { mixture.weights[$0] >= MixtureQuantiles.heavy }
    let light = places.filter { mixture.weights[$0] < MixtureQuantiles.heavy }
    let buffer = MixtureBuffer(capacity: mixture.count)
    var next = 0
    for group in [heavy, light] {
      for place in group {
        buffer.weights[next] = mixture.weights[place]
        buffer.means[next] = mixture.means[place]
        buffer.precisions[next] =
          MixtureBuffer.precisionUnit / mixture.standardDeviations[place]
        next += 1
      }
      if !next.isMultiple(of: 2) {
        buffer.weights[next] = 0
        buffer.precisions[next] = MixtureBuffer.precisionUnit
        next += 1
      }
    }
    buffer.resize(heavy: heavy.count + heavy.count % 2, all: next)
    return buffer
  }

  private static func quantiles(
    _ mixture: NormalMixture, _ offsets: inout MixtureQuantiles.Offsets
  ) -> [Double] {
    var found: [Double] = []
    MixtureQuantiles(probabilities: probabilities)
      .append(of: buffer(mixture), &offsets, to: &found)
    return found
  }

  /// Components of one to a hundred widths, many of them light.
  private static func random(_ stream: inout RandomStream, count: Int) -> NormalMixture {
    let raw = (0..<count).map { _ in
      let u = stream.nextUniform()
      return u * u * u * u * u * u * u * u
    }
    let total = raw.reduce(0, +)
    return NormalMixture(
      weights: raw.map { $0 / total }, means: raw.map { _ in 0.3 * stream.nextNormal() },
      standardDeviations: raw.map { _ in
        [0.01, 0.02, 0.04, 0.08, 0.15, 0.3, 0.6, 1.2][stream.nextInteger(below: 8)]
      })
  }

  @Test(arguments: [1, 2, 3, 20, 101])
  func quantilesAreThoseOfTheMixtureToNineDigits(_ count: Int) {
    var stream = RandomStream(seed: 31)
    let quantiles = MixtureQuantiles(probabilities: Self.probabilities)
    var offsets = quantiles.noOffsets
    for round in 0..<200 {
      let mixture = Self.random(&stream, count: count)
      // Whatever mixture came before.
      if round.isMultiple(of: 5) { offsets = quantiles.noOffsets }
      let found = Self.quantiles(mixture, &offsets)
      for (p, x) in zip(Self.probabilities, found) {
        let tail = p <= 0.5 ? mixture.cumulative(x) : mixture.upperTail(x)
        let target = min(p, 1 - p)
        #expect(
          abs(tail - target) <= 2e-9 * target + 6e-11, "count \(count) round \(round) p \(p)")
      }
    }
  }

  @Test func aNormalDistributionHasNormalQuantiles() {
    let mixture = NormalMixture(
      weights: [0.4, 0.6], means: [3, 3], standardDeviations: [2, 2])
    var offsets = MixtureQuantiles(probabilities: Self.probabilities).noOffsets
    let found = Self.quantiles(mixture, &offsets)
    for (p, x) in zip(Self.probabilities, found) {
      #expect(abs(x - (3 + 2 * StandardNormal.quantile(p))) < 1e-7)
    }
  }

  @Test func emptyStretchesAndSmallTailsAreFoundInsideABracket() {
    let apart = NormalMixture(
      weights: [0.5, 0.5], means: [-1e6, 1e6], standardDeviations: [1e-3, 1e-3])
    var offsets = MixtureQuantiles(probabilities: Self.probabilities).noOffsets
    let found = Self.quantiles(apart, &offsets)
    #expect(abs(found[1] + 1e6) < 1e-2 && abs(found[2] - 1e6) < 1e-2)
    #expect(abs(found[0]) <= 1e6)

    let narrow = MixtureQuantiles(probabilities: [1e-6, 0.5])
    var none = narrow.noOffsets
    var quantiles: [Double] = []
    narrow.append(
      of: Self.buffer(NormalMixture(weights: [1], means: [0], standardDeviations: [1])), &none,
      to: &quantiles)
    #expect(abs(quantiles[0] - StandardNormal.quantile(1e-6)) < 1e-12)
  }

  @Test func theBufferIsTheMixture() {
    var stream = RandomStream(seed: 4)
    let mixture = Self.random(&stream, count: 9)
    let back = Self.buffer(mixture).normalMixture(shift: 2, scale: 3)
    for x in [-1.0, 0, 0.2, 2] {
      #expect(abs(back.cumulative(2 + 3 * x) - mixture.cumulative(x)) < 1e-14)
    }
  }

  @Test func oddNumbersOfPlacesTrap() async {
    await #expect(processExitsWith: .failure) {
      MixtureBuffer(capacity: 4).resize(heavy: 1, all: 2)
    }
    await #expect(processExitsWith: .failure) {
      MixtureBuffer(capacity: 4).resize(heavy: 2, all: 20)
    }
  }
}
