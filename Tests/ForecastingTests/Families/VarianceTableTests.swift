import Probability
import RealModule
import Testing

@testable import Forecasting

@Suite struct VarianceTableTests {
  @Test(arguments: [1.0, 2, 3, 8, 26, 200])
  func theTableIsWithinOneInTenMillionOfTheQuantiles(_ degreesOfFreedom: Double) {
    let table = VarianceTable(degreesOfFreedom: degreesOfFreedom)
    let chiSquared = ChiSquared(degreesOfFreedom: degreesOfFreedom)
    var stream = RandomStream(seed: 11)
    for _ in 0..<200 {
      let p = stream.nextUniform()
      let z = Normal(mean: 0, standardDeviation: 1).quantile(p)
      let exact = (degreesOfFreedom / chiSquared.quantile(p)).squareRoot()
      #expect(digits(table.stretch(z), certified: exact) >= 7, "z = \(z)")
    }
  }

  @Test func theTableFallsFromEndToEnd() {
    let table = VarianceTable(degreesOfFreedom: 4)
    let stretches = stride(from: -6.4, through: 6.4, by: 0.01).map(table.stretch)
    #expect(zip(stretches, stretches.dropFirst()).allSatisfy { $0 > $1 })
    #expect(table.stretch(-9) == table.stretch(-6.5))
    #expect(table.stretch(9) == table.stretch(6.5))
  }
}
