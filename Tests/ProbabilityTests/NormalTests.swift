import Testing

@testable import Probability

@Suite struct NormalTests {
  @Test func shiftAndScaleMoveTheQuantiles() {
    let normal = Normal(mean: -7, standardDeviation: 2.5)
    for p in [0.001, 0.2, 0.5, 0.8, 0.999] {
      #expect(normal.quantile(p) == -7 + 2.5 * Normal.standard.quantile(p))
    }
    #expect(normal.variance == 6.25)
    #expect(normal.median == -7)
  }

  @Test func tailsAreSymmetric() {
    for x in stride(from: -39.0, through: 39, by: 0.37) {
      #expect(Normal.standard.cumulative(x) == Normal.standard.upperTail(-x))
      #expect(Normal.standard.density(x) == Normal.standard.density(-x))
    }
  }

  @Test func quantileIsOddAboutOneHalf() {
    for p in [0.25, 0.125, 0x1p-20, 0x1p-50] {
      #expect(Normal.standard.quantile(p) == -Normal.standard.quantile(1 - p))
    }
  }

  @Test func quantileReachesTheSmallestNumber() {
    let x = Normal.standard.quantile(.leastNonzeroMagnitude)
    #expect(abs(x + 38.467405617144346) < 1e-12)
  }

  @Test func aStandardDeviationOfZeroTraps() async {
    await #expect(processExitsWith: .failure) { _ = Normal(mean: 0, standardDeviation: 0) }
    await #expect(processExitsWith: .failure) { _ = Normal(mean: 0, standardDeviation: .nan) }
    await #expect(processExitsWith: .failure) { _ = Normal(mean: .infinity, standardDeviation: 1) }
  }
}
