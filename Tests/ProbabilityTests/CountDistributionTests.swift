import Testing

@testable import Probability

@Suite struct CountDistributionTests {
  /// p^n, computed with 30 digits.
  @Test(arguments: [
    (0.90, 0.08862938119652501095929), (0.95, 0.307356867725023898182185),
    (0.97, 0.496306414341983199698640), (0.99, 0.793614283643655516792919),
  ])
  func allOf23LeaveWithThePowerOfTheShare(_ share: Double, _ zero: Double) {
    let left = CountDistribution(binomial: 23, 1 - share)
    #expect(abs(left.probability(atMost: 0) / zero - 1) < 1e-12)
    #expect(left.probability(atMost: 0.5) == left.probability(below: 1))
  }

  @Test func binomialMassesAreThoseOfTheFormula() {
    let few = CountDistribution(binomial: 4, 0.25)
    let expected = [81.0, 108, 54, 12, 1].map { $0 / 256 }
    #expect(few.first == 0 && few.masses.count == 5)
    for (mass, exact) in zip(few.masses, expected) { #expect(abs(mass - exact) < 1e-15) }
    #expect(CountDistribution(binomial: 4, 1).onlyValue == 4)
    #expect(CountDistribution(binomial: 0, 0.3).onlyValue == 0)
  }

  @Test func poissonMassesAreThoseOfTheFormula() {
    let six = CountDistribution(poisson: 6)
    #expect(abs(six.probability(atMost: 0) / 0.00247875217666635842 - 1) < 1e-12)
    #expect(abs(six.probability(atMost: 6) / 0.606302782412591270278 - 1) < 1e-12)
    #expect(abs(six.mean - 6) < 1e-12)
    let many = CountDistribution(poisson: 90_000)
    #expect(abs(many.mean / 90_000 - 1) < 1e-10)
    #expect(many.masses.count < 9_000)
  }

  @Test func sumsOfBinomialsWithOneShareAreBinomial() {
    let sum = CountDistribution(binomial: 9, 0.3) + CountDistribution(binomial: 14, 0.3)
    let whole = CountDistribution(binomial: 23, 0.3)
    #expect(sum.first == whole.first && sum.masses.count == whole.masses.count)
    for (a, b) in zip(sum.masses, whole.masses) { #expect(abs(a - b) < 1e-14) }
  }

  @Test func quantilesAreTheSmallestWholeNumbers() {
    let few = CountDistribution(binomial: 4, 0.25)
    // P(N ≤ 0) = 0.316, ≤ 1 = 0.738, ≤ 2 = 0.949.
    #expect([0.1, 0.3164, 0.317, 0.5, 0.74, 0.999999].map(few.quantile) == [0, 0, 1, 1, 2, 4])
    #expect(few.probability(above: 1) == 1 - few.probability(atMost: 1))
    #expect(few.probability(atLeast: 1) == 1 - few.probability(atMost: 0.2))
    #expect(few.probability(atMost: -1) == 0 && few.probability(atMost: 4) == 1)
  }

  @Test func mixturesAndMapsMoveMasses() {
    let half = CountDistribution.mixture([
      (1, CountDistribution(2)), (3, CountDistribution(5)),
    ])
    #expect(half.probability(atMost: 2) == 0.25 && half.probability(atMost: 4.9) == 0.25)
    let folded = half.map { max(0, $0 - 4) }
    #expect(folded.first == 0 && folded.masses == [0.25, 0.75])
    let drawn = CountDistribution(Draws([3, 3, 4, 6]))
    #expect(drawn.masses == [0.5, 0.25, 0, 0.25] && drawn.first == 3)
  }
}
