import Testing

@testable import Reporting

@Suite struct TypographyTests {
  @Test(arguments: [
    ("-", "–"), ("-5", "−5"), ("(-0.8 to 0.7)", "(−0.8\u{A0}to 0.7)"), ("pace × -1", "pace × −1"),
    ("2021-2025", "2021–2025"), ("2024-06", "2024-06"), ("2024-06-30", "2024-06-30"),
    ("zero-poor-2025", "zero-poor-2025"), ("Near-poor", "Near-poor"),
    ("861 - 101 = 760", "861 − 101 = 760"), ("none - unlikely", "none – unlikely"),
    ("23 households", "23\u{A0}households"), ("1.007 hộ", "1.007\u{A0}hộ"),
    ("by 2025 the", "by 2025 the"), ("12 345", "12 345"), ("Last year's", "Last year’s"),
    ("say \"no\"", "say “no”"), ("0,22%", "0,22%"), ("09a-CTr/HU", "09a-CTr/HU"),
    ("plan.yaml:12", "plan.yaml:12"), ("* assumed", "*\u{A0}assumed"),
    ("0. * assumed", "0. *\u{A0}assumed"),
    ("none*, 2025", "none*, 2025"), ("at most 600* in", "at most 600* in"), ("", ""),
  ])
  func aTextIsSet(_ text: String, _ expected: String) {
    #expect(Typography.set(text) == expected)
  }
}
