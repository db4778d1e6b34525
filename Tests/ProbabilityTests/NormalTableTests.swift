import Testing

@testable import Probability

@Suite struct NormalTableTests {
  @Test func agreesWithTheRationalFunctionsTo2e16() throws {
    var worst = 0.0
    var worstDensity = 0.0
    NormalTable.coefficients.withUnsafeBufferPointer { table in
      guard let table = table.baseAddress else { return }
      for step in -100_000...100_000 {
        let z = Double(step) * 1.01e-4
        let (cumulative, density) = NormalTable.evaluate(z, table)
        worst = max(worst, abs(cumulative - StandardNormal.cumulative(z)))
        worstDensity = max(worstDensity, abs(density - StandardNormal.density(z)))
      }
    }
    #expect(worst <= 2.3e-16)
    #expect(worstDensity <= 1e-14)
  }
}
