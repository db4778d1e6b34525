import Testing

@testable import LeastSquares

@Suite struct DoubleDoubleTests {
  @Test func theSumOfTwoDoublesIsExact() {
    let sum = DoubleDouble.sum(1, 0x1p-80)
    #expect(sum.high == 1 && sum.low == 0x1p-80)
    let third = DoubleDouble.sum(0x1p60, -1)
    #expect(third.high == 0x1p60 && third.low == -1)
  }

  @Test func theProductOfTwoDoublesIsExact() {
    // (1 + 2⁻³⁰)² = 1 + 2⁻²⁹ + 2⁻⁶⁰
    let square = DoubleDouble.product(1 + 0x1p-30, 1 + 0x1p-30)
    #expect(square.high == 1 + 0x1p-29 && square.low == 0x1p-60)
  }

  @Test func whatCancelsLeavesTheLowParts() {
    let (a, b) = (DoubleDouble.sum(1, 0x1p-70), DoubleDouble.sum(1, -0x1p-75))
    let difference = a - b
    #expect(difference.high == 0x1p-70 + 0x1p-75 && difference.low == 0)
  }

  @Test(arguments: 1...20)
  func productsOfFractionsKeepThirtyDigits(denominator: Int) {
    // q is 1 / d to 32 digits: one Newton step from the double.
    let d = Double(denominator)
    let guess = DoubleDouble(1 / d)
    let reciprocal = guess + guess * (DoubleDouble(1) - guess * d)
    let one = reciprocal * DoubleDouble(d)
    #expect((one - DoubleDouble(1)).high.magnitude < 1e-31)
    #expect((reciprocal * d - DoubleDouble(1)).high.magnitude < 1e-31)
  }

  @Test func powersOfTwoMoveBothParts() {
    let number = DoubleDouble.sum(1, 0x1p-70).scaled(by: 5)
    #expect(number.high == 32 && number.low == 0x1p-65)
  }
}
