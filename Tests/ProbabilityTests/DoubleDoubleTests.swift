import RealModule
import Testing

@testable import Probability

@Suite struct DoubleDoubleTests {
  @Test func sumsAndProductsAreExact() {
    let sum = DoubleDouble.sum(1, 0x1p-80)
    #expect(sum.high == 1 && sum.low == 0x1p-80)
    let a = 1 + 0x1p-40
    let square = DoubleDouble.product(a, a)
    #expect(square.high == 1 + 0x1p-39 && square.low == 0x1p-80)
  }

  @Test func divisionIsUndoneByMultiplication() {
    let third = DoubleDouble.one / DoubleDouble(3)
    let rest = third * 3 - 1
    #expect(abs(rest.value) < 1e-31)
  }

  @Test func logarithmHasThirtyDigits() {
    // ln 10 = 2.302585092994045684017991454684364207601...
    let ten = DoubleDouble.log(DoubleDouble(10))
    #expect(ten.high == 2.302585092994046)
    #expect(abs(ten.low - -2.1707562233822494e-16) < 1e-31)
    // ln 2 + ln 5 - ln 10 and a log across the whole range.
    let rest = DoubleDouble.log(DoubleDouble(2)) + DoubleDouble.log(DoubleDouble(5)) - ten
    #expect(abs(rest.value) < 1e-30)
    let power = DoubleDouble.log(DoubleDouble(0x1p-1000)) + DoubleDouble.naturalLogarithmOf2 * 1000
    #expect(abs(power.value) < 1e-27)
  }

  @Test func logGammaOfOneHalfIsHalfTheLogOfPi() {
    let rest =
      DoubleDouble.logGamma(.half) - DoubleDouble.log(.pi) * 0.5
    #expect(abs(rest.value) < 1e-20)
  }

  @Test func exponentialOfALargeNegativeIsZero() {
    #expect(DoubleDouble(-1000).exponential == 0)
    #expect(DoubleDouble(0).exponential == 1)
    #expect(DoubleDouble(high: 1e-20, low: 0).exponentialMinusOne == 1e-20)
  }
}
