import Testing

@testable import PlanFiles

@Suite struct PlanNumberTests {
  @Test(arguments: [
    ("0", 0.0), ("+40", 40), ("-146", -146), ("0.4", 0.4), (".5", 0.5), ("1.007", 1.007),
    ("587500", 587_500),
  ])
  func digitsWithAPointAreANumber(text: String, value: Double) {
    #expect(PlanNumber.value(text) == value)
  }

  @Test(arguments: [
    "", "+", "-", ".", "1.", "1,5", "1e3", "0x10", "nan", "inf", "1 000", "1_000", "--1", "١",
    String(repeating: "9", count: 400),
  ])
  func nothingElseIs(text: String) {
    #expect(PlanNumber.value(text) == nil)
  }

  @Test(arguments: [
    ("0.4 points", "0.4", "points"), ("10%", "10", "%"), ("+40", "+40", ""),
    ("600  people ", "600", "people"), ("5 million VND", "5", "million VND"), ("many", "", "many"),
  ])
  func anAmountIsANumberAndItsUnit(text: String, number: String, unit: String) {
    let split = PlanNumber.split(text)
    #expect(split.number == number && split.unit == unit)
  }
}
