import Forecasting
import Probability
import Testing

@testable import Planning

@Suite struct MovedMixtureTests {
  private let base = PredictiveDistribution(
    scaled: Normal(mean: 4, standardDeviation: 2), scale: .squareRoot(lower: 0))

  private func moved(_ factor: Double, _ offset: Double, lower: Double = 0, upper: Double = 1e9)
    -> MovedMixture.Part
  {
    .moved(
      MovedDistribution(base: base, factor: factor, offset: offset, lower: lower, upper: upper))
  }

  @Test func onePartIsThatDistribution() {
    let mixture = MovedMixture([(1, moved(0.8, -3))])
    let alone = MovedDistribution(base: base, factor: 0.8, offset: -3, lower: 0, upper: 1e9)
    for p in [0.01, 0.1, 0.5, 0.9, 0.99] { #expect(mixture.quantile(p) == alone.quantile(p)) }
    for v in [0.0, 1, 10, 40] {
      #expect(mixture.probability(atMost: v) == alone.probability(atMost: v))
      #expect(mixture.probability(above: v) == alone.probability(above: v))
    }
  }

  @Test func quantilesAndProbabilitiesAreOneThing() {
    // Masses at 0, at the bound that is moved to 5, at a cap and at fixed figures.
    let mixture = MovedMixture([
      (0.3, moved(1, -6)), (0.2, moved(1, 5)), (0.2, moved(1, 0, upper: 30)), (0.1, .fixed(12)),
      (0.2, .fixed(20)),
    ])
    for i in 1..<200 {
      let p = Double(i) / 200
      let x = mixture.quantile(p)
      #expect(mixture.probability(atMost: x) >= p - 1e-9, "\(p)")
      #expect(mixture.probability(below: x) <= p + 1e-9, "\(p)")
      #expect(abs(mixture.probability(atMost: x) + mixture.probability(above: x) - 1) < 1e-12)
      #expect(abs(mixture.probability(below: x) + mixture.probability(atLeast: x) - 1) < 1e-12)
    }
    #expect(mixture.quantile(0.6) <= mixture.quantile(0.61))
    #expect(MovedMixture([(0.5, .fixed(1)), (0.5, .fixed(2))]).quantile(0.5) == 1)
    #expect(MovedMixture([(0.5, .fixed(1)), (0.5, .fixed(2))]).quantile(0.51) == 2)
  }

  private func year(_ offset: Double, step: Int = 0) -> LeveredYear {
    var year = LeveredYear(step: step, shift: 0, lower: 0, upper: 100)
    year.offset = offset
    return year
  }

  @Test func manyWorldsAreGroupedByTheirMedians() {
    let worlds = (0..<500).map { year(Double(($0 * 7) % 500)) }
    let groups = LeveredYear.groups(worlds, most: 20) { $0.offset }
    #expect(groups.count == 20)
    #expect(abs(groups.map(\.share).reduce(0, +) - 1) < 1e-12)
    // Beyond the limit all are alike, in any order of the worlds the same.
    let again = LeveredYear.groups(worlds.reversed(), most: 20) { $0.offset }
    #expect(groups.map(\.year) == again.map(\.year))
  }

  @Test func fewWorldsKeepTheirShares() {
    let worlds = (0..<500).map { year($0 % 10 < 7 ? 3 : -2) }
    let groups = LeveredYear.groups(worlds, most: 20) { $0.offset }
    #expect(groups.map(\.share) == [0.3, 0.7])
    #expect(groups.map(\.year.offset) == [-2, 3])
  }

  @Test func kindsOfWorldsAreNotMixed() {
    var fixed = year(0)
    fixed.fix(at: 50)
    let worlds = (0..<500).map { $0 % 5 == 0 ? fixed : year(Double($0) / 10) }
    let groups = LeveredYear.groups(worlds, most: 20) { $0.offset }
    #expect(abs(groups.filter(\.year.isAssumed).map(\.share).reduce(0, +) - 0.2) < 1e-12)
    #expect(groups.count == 17)
  }
}
