import Testing

@testable import Workbooks

@Suite struct NumberFormatTests {
  @Test(arguments: [
    ("General", NumberFormat()), ("0", NumberFormat(decimals: 0)),
    ("#,##0.00", NumberFormat(decimals: 2)),
    ("0.0%", NumberFormat(isPercentage: true, decimals: 1)),
    ("dd/mm/yyyy", NumberFormat(isDate: true)), ("[$-42A]d mmmm yyyy", NumberFormat(isDate: true)),
    ("[h]:mm", NumberFormat(isDate: true)), ("0.0\" ngày\"", NumberFormat(decimals: 1)),
    ("#,##0\\ \"đ\";[Red]-0.00", NumberFormat(decimals: 0)), ("@", NumberFormat()),
    ("0.00E+00", NumberFormat()), ("_(* #,##0.0_);_(@_)", NumberFormat(decimals: 1)),
    ("[Red]0.0", NumberFormat(decimals: 1)), ("", NumberFormat()),
  ])
  func aFormatSaysWhatItsNumbersAre(_ code: String, _ expected: NumberFormat) {
    #expect(NumberFormat(code) == expected)
  }

  /// Days as Python's `datetime` adds them to 1899-12-31, from day 61 on to 1899-12-30, and to
  /// 1904-01-01; day 60 is the one that never was (ECMA-376, part 1, 18.17.4.1).
  @Test(arguments: [
    (0, "1899-12-31", "1904-01-01"), (1, "1900-01-01", "1904-01-02"),
    (59, "1900-02-28", "1904-02-29"), (60, "1900-02-29", "1904-03-01"),
    (61, "1900-03-01", "1904-03-02"), (36_526, "2000-01-01", "2004-01-02"),
    (45_291, "2023-12-31", "2028-01-01"), (45_351, "2024-02-29", "2028-03-01"),
  ])
  func aDayHasItsDate(_ day: Int, _ from1900: String, _ from1904: String) {
    #expect(DayNumber.date(Double(day) + 0.75, startsIn1904: false) == from1900)
    #expect(DayNumber.date(Double(day), startsIn1904: true) == from1904)
  }

  @Test(arguments: [-1, 2_958_466, .infinity, .nan] as [Double])
  func noDateLiesBeyondTheCalendar(_ day: Double) {
    #expect(DayNumber.date(day, startsIn1904: false) == nil)
  }

  @Test(arguments: [
    ("a_x000D_b", "a\rb"), ("_x005F_x0041_", "_x0041_"), ("_x00e9_", "é"), ("_x12", "_x12"),
    ("_xZZZZ_", "_xZZZZ_"), ("_x+041_", "_x+041_"), ("plain", "plain"),
  ])
  func escapesOfTextsAreResolved(_ stored: String, _ text: String) {
    #expect(EscapedText.plain(stored) == text)
  }
}
