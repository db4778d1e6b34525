import Tabular
import Testing

@Suite struct NumeralTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let mark: DecimalMark?
    let value: Double
    let decimals: Int
    var isPercent = false
    var testDescription: String { "\(text) with \(mark?.rawValue ?? "no mark")" }
  }

  static let readable: [Case] = [
    Case(text: "0", mark: nil, value: 0, decimals: 0),
    Case(text: "93", mark: nil, value: 93, decimals: 0),
    Case(text: "93.0", mark: nil, value: 93, decimals: 1),
    Case(text: "0.22", mark: nil, value: 0.22, decimals: 2),
    Case(text: "0,22", mark: nil, value: 0.22, decimals: 2),
    Case(text: "0.220", mark: nil, value: 0.22, decimals: 3),
    Case(text: "12.3456", mark: nil, value: 12.3456, decimals: 4),
    Case(text: "1234.567", mark: nil, value: 1234.567, decimals: 3),
    Case(text: ".5", mark: nil, value: 0.5, decimals: 1),
    Case(text: "1.234.567", mark: nil, value: 1_234_567, decimals: 0),
    Case(text: "1,234,567", mark: nil, value: 1_234_567, decimals: 0),
    Case(text: "1,234.5", mark: nil, value: 1234.5, decimals: 1),
    Case(text: "1.234,5", mark: nil, value: 1234.5, decimals: 1),
    Case(text: "1 007", mark: nil, value: 1007, decimals: 0),
    Case(text: "1\u{A0}007,25", mark: nil, value: 1007.25, decimals: 2),
    Case(text: "12\u{202F}345\u{202F}678", mark: .dot, value: 12_345_678, decimals: 0),
    Case(text: "1 234.567", mark: nil, value: 1234.567, decimals: 3),
    Case(text: "1.007", mark: .dot, value: 1.007, decimals: 3),
    Case(text: "1.007", mark: .comma, value: 1007, decimals: 0),
    Case(text: "1,007", mark: .dot, value: 1007, decimals: 0),
    Case(text: "1,007", mark: .comma, value: 1.007, decimals: 3),
    Case(text: "+40", mark: .dot, value: 40, decimals: 0),
    Case(text: "-23.5", mark: .dot, value: -23.5, decimals: 1),
    Case(text: "\u{2212}23", mark: nil, value: -23, decimals: 0),
    Case(text: "  40.8\u{A0}", mark: .dot, value: 40.8, decimals: 1),
    Case(text: "40.8%", mark: .dot, value: 40.8, decimals: 1, isPercent: true),
    Case(text: "40,8 %", mark: nil, value: 40.8, decimals: 1, isPercent: true),
    Case(text: "1e5", mark: .dot, value: 100_000, decimals: 0),
    Case(text: "1e5", mark: nil, value: 100_000, decimals: 0),
    Case(text: "1.25E-3", mark: .dot, value: 0.00125, decimals: 5),
    Case(text: "1.25e+1", mark: .dot, value: 12.5, decimals: 1),
    Case(text: "1e-999", mark: .dot, value: 0, decimals: 999),
    Case(
      text: "0.1234567890123456789012", mark: .dot, value: 0.1234567890123456789012, decimals: 22),
    Case(text: "9007199254740993", mark: .dot, value: 9_007_199_254_740_992, decimals: 0),
    Case(text: "00000000000000000000000000012", mark: .dot, value: 12, decimals: 0),
    Case(text: "1.7976931348623157e308", mark: .dot, value: .greatestFiniteMagnitude, decimals: 0),
  ]

  @Test(arguments: readable) func printedNumberIsRead(_ example: Case) throws {
    let numeral = try Numeral.parse(example.text, mark: example.mark)
    #expect(numeral.value == example.value)
    #expect(numeral.decimals == example.decimals)
    #expect(numeral.hasPercentSign == example.isPercent)
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let text: String
    let mark: DecimalMark?
    let failure: Numeral.Failure
    var testDescription: String { "\(text) with \(mark?.rawValue ?? "no mark")" }
  }

  static let refused: [Refusal] = [
    Refusal(text: "1.007", mark: nil, failure: .ambiguous(dot: 1.007, comma: 1007)),
    Refusal(text: "1,007", mark: nil, failure: .ambiguous(dot: 1007, comma: 1.007)),
    Refusal(text: "-3.928%", mark: nil, failure: .ambiguous(dot: -3.928, comma: -3928)),
    Refusal(text: "40,8", mark: .dot, failure: .otherMark(40.8)),
    Refusal(text: "40.8", mark: .comma, failure: .otherMark(40.8)),
    Refusal(text: "1.234.567", mark: .dot, failure: .otherMark(1_234_567)),
    Refusal(text: "1.23.456", mark: nil, failure: .grouping),
    Refusal(text: "1.23.456", mark: .comma, failure: .grouping),
    Refusal(text: "1,234,56", mark: nil, failure: .grouping),
    Refusal(text: "1234,567,890", mark: .dot, failure: .grouping),
    Refusal(text: "1 234,567 890", mark: nil, failure: .grouping),
    Refusal(text: "12 05", mark: nil, failure: .grouping),
    Refusal(text: "1.5.5", mark: nil, failure: .grouping),
    Refusal(text: "", mark: .dot, failure: .missing),
    Refusal(text: " \u{A0}\t", mark: nil, failure: .missing),
    Refusal(text: "NaN", mark: .dot, failure: .notFinite),
    Refusal(text: "-Inf", mark: .dot, failure: .notFinite),
    Refusal(text: "infinity", mark: nil, failure: .notFinite),
    Refusal(text: "0x1F", mark: .dot, failure: .hexadecimal),
    Refusal(text: "1e400", mark: .dot, failure: .tooLarge),
    Refusal(text: String(repeating: "9", count: 400), mark: nil, failure: .tooLarge),
    Refusal(text: "1,5e3", mark: nil, failure: .exponent),
    Refusal(text: "1e5", mark: .comma, failure: .exponent),
    Refusal(text: "5.", mark: .dot, failure: .unreadable),
    Refusal(text: ".", mark: .dot, failure: .unreadable),
    Refusal(text: "-", mark: .dot, failure: .unreadable),
    Refusal(text: "%", mark: .dot, failure: .unreadable),
    Refusal(text: "--5", mark: .dot, failure: .unreadable),
    Refusal(text: "1e", mark: .dot, failure: .unreadable),
    Refusal(text: "1e5x", mark: .dot, failure: .unreadable),
    Refusal(text: "23 hộ", mark: nil, failure: .unreadable),
    Refusal(text: "n/a", mark: nil, failure: .unreadable),
    Refusal(text: "(5)", mark: nil, failure: .unreadable),
    Refusal(text: "٣", mark: nil, failure: .unreadable),
    Refusal(text: String(repeating: "1", count: 1001), mark: .dot, failure: .unreadable),
  ]

  @Test(arguments: refused) func otherTextIsRefusedWithItsReason(_ example: Refusal) {
    #expect(throws: example.failure) { try Numeral.parse(example.text, mark: example.mark) }
  }

  @Test(arguments: [
    ("40.8", DecimalMark.dot), ("0.22", .dot), ("1,234.5", .dot), ("12.3456", .dot),
    ("0.220", .dot), ("1.5e3", .dot), ("40.8%", .dot), ("40,8", .comma), ("1.234.567", .comma),
    ("1.007", nil), ("1,007", nil), ("93", nil), ("1 007", nil), ("1e5", nil), ("abc", nil),
    ("1.23.456", nil), ("", nil),
  ])
  func onlyWhatOneMarkAllowsIsEvidence(_ text: String, _ mark: DecimalMark?) {
    #expect(Numeral.evidence(in: text) == mark)
  }

  @Test func anyPrintedDoubleIsReadBackExactly() throws {
    var random = SplitMix(seed: 20_250_101)
    for _ in 0..<5000 {
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { continue }
      let read = try Numeral.parse(value.description, mark: .dot)
      #expect(read.value == value, "\(value)")
    }
  }

  @Test func negativeZeroIsReadAsZero() throws {
    #expect(try Numeral.parse("-0.0", mark: .dot).value.sign == .plus)
  }

  @Test func quickWayAgreesWithTheThoroughOne() throws {
    var random = SplitMix(seed: 21)
    for _ in 0..<5000 {
      let text = String(
        (0..<Int.random(in: 1...17, using: &random)).map { _ in
          "0123456789.-".randomElement(using: &random) ?? "0"
        })
      // A blank in front sends the text the thorough way.
      let quick = Result { try Numeral.parse(text, mark: .dot) }
      let thorough = Result { try Numeral.parse(" " + text, mark: .dot) }
      #expect((try? quick.get()) == (try? thorough.get()), "\(text)")
    }
  }
}
