import RealModule
import Testing

@testable import Probability

@Suite struct SpecialFunctionsTests {
  @Test func logGammaOfWholeNumbersIsALogFactorial() {
    var product = 1.0
    for n in 1...18 {
      #expect(abs(SpecialFunctions.logGamma(Double(n)) - .log(product)) < 1e-14)
      product *= Double(n)
    }
  }

  @Test func logGammaAtItsEdges() {
    #expect(SpecialFunctions.logGamma(0) == .infinity)
    #expect(SpecialFunctions.logGamma(-1.5).isNaN)
    #expect(SpecialFunctions.logGamma(.nan).isNaN)
    #expect(SpecialFunctions.logGamma(.infinity) == .infinity)
    let huge = SpecialFunctions.logGamma(1e285)
    #expect(abs(huge / (1e285 * (285 * .log(10) - 1)) - 1) < 1e-14)
    #expect(abs(SpecialFunctions.logGamma(1e-300) / (300 * .log(10)) - 1) < 1e-15)
  }

  @Test func betaIsMirroredByItsComplement() {
    for (x, a, b) in [(0.2, 3.0, 4.0), (0.75, 0.01, 8), (0.5, 40, 0.6), (0.125, 900, 5)] {
      let direct = SpecialFunctions.regularizedBetaComplement(x, a, b)
      let mirrored = SpecialFunctions.regularizedBeta(1 - x, b, a)
      #expect(abs(direct - mirrored) <= 1e-14 * direct)
    }
  }

  @Test func smallComplementsKeepTheirDigits() {
    // I_x(a, 1) = x^a, and Q(a, x) of a small a, where the lower tail is nearly 1.
    let a = 0.001
    for x in [0.5, 0.9, 0.999] {
      let exact = -Double.expMinusOne(a * .log(x))
      let complement = SpecialFunctions.regularizedBetaComplement(x, a, 1)
      #expect(abs(complement - exact) <= 1e-14 * exact)
    }
    #expect(abs(SpecialFunctions.regularizedGammaP(1, 1e-20) - 1e-20) < 1e-35)
  }

  @Test func argumentsOutsideAreTakenToTheEnds() {
    #expect(SpecialFunctions.regularizedBeta(-1, 2, 3) == 0)
    #expect(SpecialFunctions.regularizedBeta(2, 2, 3) == 1)
    #expect(SpecialFunctions.regularizedBeta(.nan, 2, 3).isNaN)
    #expect(SpecialFunctions.regularizedGammaP(2, -1) == 0)
    #expect(SpecialFunctions.regularizedGammaQ(2, .infinity) == 0)
    #expect(SpecialFunctions.regularizedGammaQ(2, .nan).isNaN)
    #expect(SpecialFunctions.erf(.infinity) == 1)
    #expect(SpecialFunctions.erfc(-.infinity) == 2)
  }

  @Test func shapesOfZeroTrap() async {
    await #expect(processExitsWith: .failure) {
      _ = SpecialFunctions.regularizedBeta(0.5, 0, 1)
    }
    await #expect(processExitsWith: .failure) { _ = SpecialFunctions.regularizedGammaP(0, 1) }
  }
}
