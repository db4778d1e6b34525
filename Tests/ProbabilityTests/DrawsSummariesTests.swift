import Testing

@testable import Probability

@Suite struct DrawsSummariesTests {
  @Test func quantilesInterpolateAsRAndNumpyDo() {
    // numpy.quantile([7, 1, 3, 10], ...) and R's quantile(type = 7).
    let draws = Draws([7, 1, 3, 10])
    #expect(draws.quantile(0) == 1)
    #expect(draws.quantile(1) == 10)
    #expect(draws.median == 5)
    #expect(abs(draws.quantile(0.1) - 1.6) < 1e-15)
    #expect(abs(draws.quantile(0.9) - 9.1) < 2e-15)
    #expect(draws.quantiles([0.9, 0.1]) == [draws.quantile(0.9), draws.quantile(0.1)])
    #expect(Draws([4]).quantile(0.3) == 4)
  }

  @Test func momentsAreThoseOfTheValues() {
    let draws = Draws([2, 4, 4, 4, 5, 5, 7, 9])
    #expect(draws.mean == 5)
    #expect(abs(draws.variance - 32.0 / 7) < 1e-15)
    #expect(draws.minimum == 2)
    #expect(draws.maximum == 9)
    #expect(Draws([1]).variance.isNaN)
  }

  @Test func sharesCountWorlds() {
    let draws = Draws([0, 0, 1, 2])
    #expect(draws.share(atLeast: 1) == 0.5)
    #expect(draws.share(atMost: 0) == 0.5)
    #expect(draws.share(where: { $0 == 2 }) == 0.25)
    let comparison = draws.comparison(with: Draws([0, 1, 0, 3]))
    #expect(comparison == (below: 0.5, equal: 0.25, above: 0.25))
  }

  @Test func intervalsComeFromTheTails() {
    let interval = Draws((0...100).map(Double.init)).interval(.percent(80))
    #expect(interval == PredictionInterval(level: .percent(80), lower: 10, upper: 90))
  }

  @Test func nanSpreadsAndInfinityStays() {
    #expect(Draws([1, .nan]).median.isNaN)
    #expect(Draws([1, 2]).quantile(.nan).isNaN)
    #expect(Draws([-.infinity, 2, 3]).quantile(0.25) == -.infinity)
    #expect(Draws([1, .infinity]).quantile(0.5) == .infinity)
    #expect(Draws([.infinity, .infinity]).quantile(0.5) == .infinity)
  }
}
