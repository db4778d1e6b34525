import Testing

@testable import Probability

@Suite struct StratificationTests {
  @Test func countsAreWeightsRoundedDownOrUp() {
    let seed: UInt64 = 21
    var stream = RandomStream(seed: seed)
    for round in 0..<200 {
      let raw = (0..<(1 + round % 30)).map { _ in stream.nextUniform() }
      let weights = raw.map { $0 / raw.reduce(0, +) }
      let counts = Stratification.counts(
        weights: weights, total: 1000, offset: stream.nextUniform())
      #expect(counts.reduce(0, +) == 1000)
      for (count, weight) in zip(counts, weights) {
        #expect(abs(Double(count) - 1000 * weight) < 1 + 1e-9, "seed \(seed) round \(round)")
      }
    }
  }

  @Test func wholeSharesAreExact() {
    #expect(Stratification.counts(weights: [0.25, 0.5, 0.25], total: 8) == [2, 4, 2])
    #expect(Stratification.counts(weights: [1, 0, 3], total: 4, offset: 0) == [1, 0, 3])
    #expect(Stratification.counts(weights: [0, 1, 0], total: 3) == [0, 3, 0])
    #expect(Stratification.counts(weights: [1], total: 0) == [0])
  }

  @Test func assignmentFollowsTheCumulativeWeights() {
    let assigned = Stratification.assignment(
      weights: [0.25, 0, 0.5, 0.25, 0], coordinate: [0.001, 0.2499, 0.25, 0.7, 0.75, 0.9999999])
    #expect(assigned == [0, 0, 2, 2, 3, 3])
  }

  @Test func anEvenCoordinateSharesOutEvenly() {
    let uniforms = QuasiUniforms(count: 10_000, dimensions: 1, stream: RandomStream(seed: 22))
    let weights = [0.5, 0.003, 0.2, 0.297]
    var counts = [0, 0, 0, 0]
    for k in Stratification.assignment(weights: weights, coordinate: uniforms.coordinate(0)) {
      counts[k] += 1
    }
    for (count, weight) in zip(counts, weights) {
      #expect(abs(Double(count) - 10_000 * weight) <= 6)
    }
  }

  @Test func wrongWeightsTrap() async {
    await #expect(processExitsWith: .failure) {
      _ = Stratification.counts(weights: [0, 0], total: 3)
    }
    await #expect(processExitsWith: .failure) {
      _ = Stratification.counts(weights: [1, -1], total: 3)
    }
    await #expect(processExitsWith: .failure) {
      _ = Stratification.assignment(weights: [], coordinate: [0.5])
    }
  }
}
