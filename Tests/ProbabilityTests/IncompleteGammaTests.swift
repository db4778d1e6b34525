import RealModule
import Testing

@testable import Probability

@Suite struct IncompleteGammaTests {
  @Test func shapeOneIsTheExponentialAndOneHalfTheErrorFunction() {
    for x in [1e-8, 0.3, 1, 2.5, 40] {
      #expect(abs(SpecialFunctions.regularizedGammaQ(1, x) / .exp(-x) - 1) < 1e-14)
      #expect(abs(SpecialFunctions.regularizedGammaP(0.5, x) / .erf(x.squareRoot()) - 1) < 1e-14)
      #expect(abs(SpecialFunctions.regularizedGammaQ(0.5, x) / .erfc(x.squareRoot()) - 1) < 5e-14)
    }
  }

  @Test func neighbouringShapesDifferByTheirTerm() {
    // P(a, x) = P(a + 1, x) + x^a e^-x / Γ(a + 1)
    for (a, x) in [(0.1, 0.2), (3.0, 2.0), (20, 35), (1000, 950)] {
      let tails = IncompleteGamma(a).tails(x)
      let next = IncompleteGamma(a + 1)
      let term = next.weight(x) / x
      #expect(abs(tails.lower - (next.tails(x).lower + term)) <= 1e-14 * tails.lower)
      #expect(abs(next.tails(x).upper - (tails.upper + term)) <= 1e-14 * next.tails(x).upper)
    }
  }

  @Test func smallShapesKeepTheSmallUpperTail() {
    // Q(1e-6, 1) by mpmath with 40 digits; 1 - P would have ten of them.
    let upper = SpecialFunctions.regularizedGammaQ(1e-6, 1)
    #expect(abs(upper / 2.1938415887050923221e-7 - 1) < 1e-12)
  }
}
