import RealModule
import Testing

@testable import Probability

/// Laws that hold for every distribution.
@Suite struct DistributionTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let distribution: any Distribution
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "normal", distribution: Normal(mean: 3, standardDeviation: 0.5)),
    Case(name: "t1", distribution: StudentT(degreesOfFreedom: 1)),
    Case(name: "t2", distribution: StudentT(degreesOfFreedom: 2, location: -1, scale: 3)),
    Case(name: "t3.5", distribution: StudentT(degreesOfFreedom: 3.5, location: 10, scale: 0.1)),
    Case(name: "t40", distribution: StudentT(degreesOfFreedom: 40)),
    Case(name: "chi-squared 1", distribution: ChiSquared(degreesOfFreedom: 1)),
    Case(name: "chi-squared 7", distribution: ChiSquared(degreesOfFreedom: 7)),
    Case(name: "gamma", distribution: Gamma(shape: 0.3, scale: 4)),
    Case(name: "beta", distribution: Beta(2, 0.7)),
    Case(
      name: "F",
      distribution: FDistribution(numeratorDegreesOfFreedom: 3, denominatorDegreesOfFreedom: 12)),
    Case(name: "uniform", distribution: Uniform(from: -2, to: 5)),
    Case(name: "triangular", distribution: Triangular(low: 1.1, mode: 1.3, high: 1.6)),
    Case(name: "triangular, mode at the end", distribution: Triangular(low: 0, mode: 0, high: 3)),
    Case(name: "pert", distribution: PERT(low: -18, mode: -15, high: -8)),
    Case(
      name: "mixture",
      distribution: NormalMixture(
        weights: [0.2, 0.5, 0.3], means: [-4, 0, 5], standardDeviations: [0.1, 2, 1])),
  ]

  static let probabilities = [1e-12, 1e-5, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 1 - 1e-9]

  @Test(arguments: cases) func quantileUndoesCumulative(_ item: Case) {
    for p in Self.probabilities {
      let x = item.distribution.quantile(p)
      // What one unit in the last place of x does to the tail, besides a few units of its own.
      let slack = 4 * x.ulp * item.distribution.density(x)
      #expect(abs(item.distribution.cumulative(x) - p) <= 1e-13 * p + slack, "p \(p), x \(x)")
      #expect(abs(item.distribution.upperTail(x) - (1 - p)) <= 1e-13 * (1 - p) + slack)
    }
  }

  @Test(arguments: cases) func tailsAddUpToOne(_ item: Case) {
    for p in Self.probabilities {
      let x = item.distribution.quantile(p)
      let sum = item.distribution.cumulative(x) + item.distribution.upperTail(x)
      #expect(abs(sum - 1) < 1e-14)
    }
  }

  @Test(arguments: cases) func densityIsTheSlopeOfCumulative(_ item: Case) {
    for p in [0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99] {
      let x = item.distribution.quantile(p)
      let h = 1e-4 * min(p, 1 - p) / item.distribution.density(x)
      let rise = item.distribution.cumulative(x + h) - item.distribution.cumulative(x - h)
      let slope = rise / (2 * h)
      #expect(abs(slope / item.distribution.density(x) - 1) < 1e-7, "p \(p)")
    }
  }

  @Test(arguments: cases) func momentsAreThoseOfTheQuantiles(_ item: Case) {
    // The mean of the middle of each 2,000th part; heavy tails are left out.
    let mean = item.distribution.mean
    let deviation = item.distribution.standardDeviation
    guard mean.isFinite, deviation.isFinite, item.name != "t3.5" else { return }
    let n = 2000
    var sum = 0.0
    var squares = 0.0
    for i in 0..<n {
      let x = item.distribution.quantile((Double(i) + 0.5) / Double(n)) - mean
      sum += x
      squares += x * x
    }
    #expect(abs(sum / Double(n)) < 5e-3 * deviation)
    #expect(abs((squares / Double(n)).squareRoot() / deviation - 1) < 0.05)
  }

  @Test(arguments: cases) func edgeInputMeansTheSameEverywhere(_ item: Case) {
    let d = item.distribution
    #expect(d.cumulative(-.infinity) == 0)
    #expect(d.cumulative(.infinity) == 1)
    #expect(d.upperTail(-.infinity) == 1)
    #expect(d.upperTail(.infinity) == 0)
    #expect(d.cumulative(.nan).isNaN)
    #expect(d.upperTail(.nan).isNaN)
    #expect(d.density(.nan).isNaN)
    #expect(d.density(.infinity) == 0)
    #expect(d.density(-.infinity) == 0)
    #expect(d.quantile(.nan).isNaN)
    #expect(d.cumulative(d.quantile(0)) == 0)
    #expect(d.upperTail(d.quantile(1)) == 0)
  }

  @Test(arguments: cases) func intervalsNest(_ item: Case) {
    let inner = item.distribution.interval(.percent(80))
    let outer = item.distribution.interval(.percent(95))
    #expect(outer.lower < inner.lower)
    #expect(inner.lower < item.distribution.median)
    #expect(item.distribution.median < inner.upper)
    #expect(inner.upper < outer.upper)
  }

  @Test func aProbabilityAboveOneTraps() async {
    await #expect(processExitsWith: .failure) { _ = Normal.standard.quantile(1.0000001) }
    await #expect(processExitsWith: .failure) {
      _ = NormalMixture(weights: [1], means: [0], standardDeviations: [1]).quantile(-0.1)
    }
    await #expect(processExitsWith: .failure) {
      _ = StudentT(degreesOfFreedom: 3).quantile(2)
    }
  }
}
