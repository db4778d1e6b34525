import Testing

@testable import Probability

@Suite struct MixtureTailTests {
  @Test func narrowComponentsDoNotTrapTheSearch() {
    // Newton's method alone jumps to and fro over the narrow component: found in random mixtures.
    for width in [1e-2, 1e-4, 1e-8, 1e-12] {
      for weight in [0.003, 0.07, 0.4] {
        let mixture = NormalMixture(
          weights: [1 - weight, weight], means: [0, 0.427], standardDeviations: [0.6, width])
        let edge = mixture.cumulative(0.427)
        for p in [edge - 0.4 * weight, edge - 0.1 * weight, edge, edge + 0.3 * weight] {
          let x = mixture.quantile(p)
          let slack = 2 * x.ulp * mixture.density(x)
          #expect(
            abs(mixture.cumulative(x) - p) <= 1e-13 + slack,
            "width \(width) weight \(weight) p \(p)")
        }
      }
    }
  }

  @Test func estimatesAreAsGoodAsTheySay() {
    NormalTable.coefficients.withUnsafeBufferPointer { table in
      guard let table = table.baseAddress else { return }
      var worst = 0.0
      var worstDensity = 0.0
      for step in -10_000...10_000 {
        let z = Double(step) * 0.000_917
        let (cumulative, density) = NormalTable.estimate(z, table)
        worst = max(worst, abs(cumulative - StandardNormal.cumulative(z)))
        worstDensity = max(worstDensity, abs(density - StandardNormal.density(z)))
      }
      #expect(worst < 3e-8)
      #expect(worstDensity < 1e-5)
      #expect(NormalTable.evaluate(.nan, table).cumulative < 1e-18)
      #expect(NormalTable.evaluate(.infinity, table).cumulative == 1)
      #expect(NormalTable.evaluate(-.infinity, table).cumulative < 1e-18)
    }
  }
}
