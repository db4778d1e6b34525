import RealModule
import Testing

@testable import Probability

@Suite struct IncompleteBetaTests {
  /// I_x(2, 3) = 6x² - 8x³ + 3x⁴
  @Test func smallWholeShapesAreAPolynomial() {
    for x in [0.001, 0.2, 0.5, 0.75] {
      let exact = x * x * (6 - 8 * x + 3 * x * x)
      #expect(abs(SpecialFunctions.regularizedBeta(x, 2, 3) / exact - 1) < 2e-15)
    }
  }

  @Test func bothTailsKeepTheirDigits() {
    // Neighbouring shapes: I_x(a, b) = I_x(a + 1, b) + x^a y^b / (a B(a, b)).
    for (x, a, b) in [(0.3, 2.5, 7.0), (0.01, 0.2, 0.9), (0.6, 300, 200), (0.999, 40, 0.3)] {
      let point = IncompleteBeta.Point(x: DoubleDouble(x), y: DoubleDouble.sum(1, -x))
      let here = IncompleteBeta(a, b)
      let next = IncompleteBeta(a + 1, b).tails(point)
      let step = here.weight(point) / a
      let tails = here.tails(point)
      #expect(abs(tails.lower - (next.lower + step)) <= 5e-15 * tails.lower)
      #expect(abs(tails.upper - (next.upper - step)) <= 5e-15 * (next.upper + step))
    }
  }

  @Test func oddsOfTheQuantileAreSolvedOnEitherSide() {
    let function = IncompleteBeta(3, 0.5)
    for p in [1e-30, 0.2, 0.5, 0.8, 1 - 1e-12] {
      let odds = function.odds(p)
      let point = IncompleteBeta.Point(numerator: .one, times: odds, denominator: .one)
      let tails = function.tails(point)
      #expect(abs(tails.lower - p) <= 1e-14 * p)
    }
  }
}
