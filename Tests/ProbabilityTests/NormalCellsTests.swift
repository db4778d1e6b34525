import Testing

@testable import Probability

@Suite struct NormalCellsTests {
  @Test func bothAreAsGoodAsTheySay() {
    let width = NormalCells.cellsPerUnit
    var (worst, worstDensity) = (0.0, 0.0)
    NormalCells.coefficients.withUnsafeBufferPointer { table in
      guard let table = table.baseAddress else { return }
      for step in -44_500...44_500 {
        // Two places far from each other: neither may touch the other.
        let z = Double(step) * 2.02e-4
        let places = SIMD2(z, -z / 3) * width
        let (cumulative, density) = NormalCells.evaluate(places, table)
        for (lane, z) in [z, -z / 3].enumerated() {
          worst = max(worst, abs(cumulative[lane] - StandardNormal.cumulative(z)))
          worstDensity = max(
            worstDensity, abs(density[lane] * width - StandardNormal.density(z)))
        }
      }
    }
    #expect(worst < 3e-11 && worst > 1e-12)
    #expect(worstDensity < 5e-8 && worstDensity > 1e-9)
  }

  @Test func theEndsOfTheTableAreZeroAndOne() {
    NormalCells.coefficients.withUnsafeBufferPointer { table in
      guard let table = table.baseAddress else { return }
      let end = Double(NormalCells.reach)
      let (cumulative, density) = NormalCells.evaluate(SIMD2(-end, end), table)
      #expect(abs(cumulative[0]) < 1e-15 && abs(cumulative[1] - 1) < 1e-15)
      #expect(abs(density[0]) < 1e-15 && abs(density[1]) < 1e-15)
    }
  }
}
