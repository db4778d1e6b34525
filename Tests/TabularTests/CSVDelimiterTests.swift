import Tabular
import Testing

@Suite struct CSVDelimiterTests {
  private func settled(_ text: String) -> CSVDelimiter.Settlement {
    Array(text.utf8).withUnsafeBufferPointer { CSVDelimiter.settled(byStartOf: $0) }
  }

  @Test(arguments: [
    ("a,b\n1,2\n", CSVDelimiter.comma), ("a;b\n1,5;2\n", .semicolon), ("a\tb\n1,5\t2;3\n", .tab),
    ("a\n1,5\n", .comma), ("", .comma), ("\n\r\n a;b\n", .semicolon),
    ("\"a;x\",b\n", .comma), ("\"a\n;\",b\n", .comma),
    ("year;poor, rural;x\n2020;5;6\n", .semicolon),
    ("area;2020;2021, est.\nx;1,5;2,5\n", .semicolon),
  ])
  func headerSettlesIt(_ text: String, _ delimiter: CSVDelimiter) {
    #expect(settled(text) == .settled(delimiter))
  }

  @Test(arguments: ["a;b,c\n", "a;b,c\n1;2,3\n", "a;b,c\n1\n"])
  func nothingIsGuessed(_ text: String) {
    #expect(settled(text) == .undecided([.comma: 1, .semicolon: 1]))
  }
}
