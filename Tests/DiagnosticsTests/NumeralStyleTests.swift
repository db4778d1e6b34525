import Diagnostics
import Testing

@Suite struct NumeralStyleTests {
  @Test(
    arguments: [
      (1007, 0, "1,007", "1.007"), (0.22, nil, "0.22", "0,22"), (-23, nil, "-23", "-23"),
      (1_234_567.891, 1, "1,234,567.9", "1.234.567,9"), (999, 0, "999", "999"),
      (999.5, 0, "1,000", "1.000"), (0.15, 1, "0.2", "0,2"), (0.25, 1, "0.3", "0,3"),
      (-0.25, 1, "-0.3", "-0,3"), (1.005, 2, "1.01", "1,01"), (93, 1, "93.0", "93,0"),
      (-0.04, 1, "0.0", "0,0"), (-0.0, nil, "0", "0"), (0.00001, nil, "0.00001", "0,00001"),
      (0.000_000_5, nil, "5e-7", "5e-7"), (0.000_000_5, 2, "0.00", "0,00"),
      (1e20, 0, "100,000,000,000,000,000,000", "100.000.000.000.000.000.000"),
      (1.5e21, 2, "1.5e21", "1,5e21"), (9.995, 2, "10.00", "10,00"), (0.95, 0, "1", "1"),
      (0.05, 0, "0", "0"), (0.5, 0, "1", "1"), (.leastNonzeroMagnitude, 3, "0.000", "0,000"),
    ] as [(Double, Int?, String, String)])
  func numberIsWrittenInTheLanguage(
    _ value: Double, _ decimals: Int?, _ english: String, _ vietnamese: String
  ) {
    #expect(NumeralStyle(.english).string(value, decimals: decimals) == english)
    #expect(NumeralStyle(.vietnamese).string(value, decimals: decimals) == vietnamese)
  }

  @Test func whatIsNotFiniteIsNamed() {
    let style = NumeralStyle(.english)
    #expect(style.string(.nan, decimals: 1) == "NaN")
    #expect(style.string(.infinity) == "inf")
    #expect(style.string(-.infinity) == "-inf")
  }

  @Test func signIsShownBothWays() {
    let style = NumeralStyle(.vietnamese)
    #expect(style.signedString(1, decimals: 1) == "+1,0")
    #expect(style.signedString(-146) == "-146")
    #expect(style.signedString(0.01, decimals: 1) == "0,0")
    #expect(style.signedString(-0.01, decimals: 1) == "0,0")
    #expect(style.signedString(0) == "0")
  }

  @Test func plainTextReadsBackEqual() {
    var random = SplitMix(seed: 11)
    for _ in 0..<5000 {
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { continue }
      #expect(Double(NumeralStyle.plain.string(value)) == value)
    }
  }

  @Test func roundingStaysWithinHalfAUnit() {
    var random = SplitMix(seed: 12)
    for _ in 0..<2000 {
      let value = Double.random(in: -1e6...1e6, using: &random)
      let decimals = Int.random(in: 0...6, using: &random)
      let text = NumeralStyle.plain.string(value, decimals: decimals)
      let read = Double(text) ?? .nan
      var unit = 1.0
      for _ in 0..<decimals { unit /= 10 }
      #expect(abs(read - value) <= 0.5 * unit * (1 + 1e-6), "\(value) \(text)")
      #expect(text.split(separator: ".").dropFirst().first?.count ?? 0 == decimals)
    }
  }

  @Test(
    arguments: [
      (0.15, "15%"), (0.155, "16%"), (0, "0%"), (1, "100%"), (0.004, "<1%"), (0.0099, "<1%"),
      (0.01, "1%"), (0.99, "99%"), (0.9901, ">99%"), (1 - 1e-12, ">99%"), (0.5, "50%"),
    ] as [(Double, String)])
  func probabilityIsAWholePercentage(_ share: Double, _ text: String) {
    #expect(NumeralStyle(.english).probability(share) == text)
    #expect(NumeralStyle(.vietnamese).probability(share) == text)
  }

  @Test func yearIsNeverGrouped() {
    #expect(NumeralStyle(.english).year(2025) == "2025")
    #expect(NumeralStyle(.vietnamese).year(2025) == "2025")
  }
}
