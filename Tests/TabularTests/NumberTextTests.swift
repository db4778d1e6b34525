import Tabular
import Testing

@Suite struct NumberTextTests {
  @Test(
    arguments: [
      (0, 9, "0"), (-0.0, 9, "0"), (30, 9, "30"), (-23, 9, "-23"), (0.22, 9, "0.22"),
      (1.0 / 3, 9, "0.333333333"), (2.0 / 3, 9, "0.666666667"), (2.0 / 3, 3, "0.667"),
      (1007, 2, "1000"), (1_234_567.89, 9, "1234567.89"), (1_234_567_891, 9, "1234567890"),
      (0.00001, 9, "0.00001"), (0.000_012_345_678_912, 9, "0.0000123456789"),
      (0.000_001, 9, "0.000001"), (1.5e-7, 9, "1.5e-7"), (1e15, 9, "1000000000000000"),
      (1e20, 9, "100000000000000000000"), (1e21, 9, "1e21"), (-1.5e300, 9, "-1.5e300"),
      (9.999_999_999_9, 9, "10"), (0.999_999_999_9, 9, "1"), (99.95, 3, "100"), (0.15, 1, "0.2"),
      (123_456_789.5, 9, "123456790"), (1.000_000_005, 9, "1.00000001"), (5, 1, "5"),
      (95, 1, "100"),
      (0.1 + 0.2, 17, "0.30000000000000004"), (0.1, 17, "0.1"), (.infinity, 9, "inf"),
      (-.infinity, 9, "-inf"), (.nan, 9, "NaN"),
    ] as [(Double, Int, String)])
  func textIsPlain(_ value: Double, _ digits: Int, _ text: String) {
    #expect(NumberText.shortest(value, significantDigits: digits) == text)
  }

  @Test func textReadsBackEqual() {
    var random = SplitMix(seed: 4)
    for _ in 0..<5000 {
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { continue }
      #expect(Double(NumberText.shortest(value)) == value)
    }
  }

  @Test func bothWaysToNineDigitsAgree() {
    var random = SplitMix(seed: 5)
    for _ in 0..<20_000 {
      let digits = Int.random(in: 1...9, using: &random)
      var scale = 1.0
      for _ in 0..<Int.random(in: 0...18, using: &random) { scale *= 10 }
      let value = Double.random(in: -1...1, using: &random) * scale / 1e4
      let text = NumberText.shortest(value, significantDigits: digits)
      let written = Double(text) ?? .nan
      #expect(abs(written - value) <= abs(value) * 5 / power(digits) * (1 + 1e-9), "\(value)")
      let figures = text.filter { $0.isNumber }.drop { $0 == "0" }
      #expect(
        text.contains("e") || significant(String(figures), text) <= digits, "\(value) \(text)")
    }
  }

  private func power(_ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { product, _ in product * 10 }
  }

  private func significant(_ figures: String, _ text: String) -> Int {
    figures.reversed().drop { $0 == "0" }.count
  }
}
