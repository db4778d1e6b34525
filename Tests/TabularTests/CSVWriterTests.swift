import Tabular
import Testing

@Suite struct CSVWriterTests {
  private func written(_ text: String, _ formulas: CSVWriter.Formulas = .harmless) -> String {
    var writer = CSVWriter(formulas: formulas)
    writer.writeRow([.text(text), .text("x")])
    return String(writer.string.dropLast(3))
  }

  @Test(arguments: [
    ("Thường Tín", "Thường Tín"), ("a,b", "\"a,b\""), ("a;b", "\"a;b\""), ("a\tb", "\"a\tb\""),
    ("say \"hi\"", "\"say \"\"hi\"\"\""), ("a\nb", "\"a\nb\""), ("a\rb", "\"a\rb\""),
    (" a", "\" a\""), ("a ", "\"a \""), ("", ""), ("\u{FEFF}a", "\"\u{FEFF}a\""), ("93.0", "93.0"),
  ])
  func textIsQuotedWhereItMust(_ text: String, _ expected: String) {
    #expect(written(text) == expected)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+cmd", "'+cmd"), ("-x", "'-x"), ("@SUM(A1)", "'@SUM(A1)"), ("-", "'-"),
    ("\t=1", "\"'\t=1\""), ("\r=1", "\"'\r=1\""), ("\u{FF1D}1", "'\u{FF1D}1"),
    ("=HYPERLINK(\"x\",1)", "\"'=HYPERLINK(\"\"x\"\",1)\""),
    ("-23", "-23"), ("+40", "+40"), ("-1.007,5", "\"-1.007,5\""),
    ("-0.5%", "-0.5%"), ("a=1", "a=1"), ("lo-80", "lo-80"),
  ])
  func formulasAreMadeHarmless(_ text: String, _ expected: String) {
    #expect(written(text) == expected)
    #expect(!written(text, .verbatim).contains("'"))
  }

  @Test func rowsAreNumbersTextsAndGaps() {
    var writer = CSVWriter()
    writer.writeRow([.text("area"), .text("value"), .text("note")])
    writer.writeRow([.text("Thường Tín"), .number(1.0 / 3), .empty])
    writer.writeRow([.empty, .number(-0.0), .number(2.5, significantDigits: 1)])
    #expect(writer.string == "area,value,note\nThường Tín,0.333333333,\n,0,3\n")
  }

  @Test func takenBytesAreTheWhole() {
    var whole = CSVWriter(delimiter: .semicolon)
    var taken = CSVWriter(delimiter: .semicolon)
    var bytes: [UInt8] = []
    for row in 0..<50 {
      for column in 0..<3 {
        whole.write(column == 0 ? "" : "r\(row)")
        taken.write(column == 0 ? "" : "r\(row)")
        bytes += taken.takeBytes()
      }
      whole.endRow()
      taken.endRow()
    }
    bytes += taken.takeBytes()
    #expect(String(decoding: bytes, as: UTF8.self) == whole.string)
    #expect(taken.byteCount == 0)
  }

  @Test func whatIsWrittenIsReadBackEqual() throws {
    var random = SplitMix(seed: 6)
    let pieces = [
      "a", "hộ nghèo", "ho\u{323}\u{302}", "\"", "\"\"", ",", ";", "\t", "\n", "\r\n", "\r", " ",
      "=", "-", "'", "1.007", "1,5", "中", "\u{FEFF}", "👍", "#",
    ]
    func text(_ most: Int) -> String {
      (0..<Int.random(in: 0...most, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
    }
    for round in 0..<500 {
      let width = Int.random(in: 1...5, using: &random)
      let header = (0..<width).map { "c\($0)" + text(2) }
      let rows = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        (0..<width).map { _ in text(5) }
      }
      let delimiter = CSVDelimiter.allCases[round % 3]
      var writer = CSVWriter(delimiter: delimiter, formulas: .verbatim)
      for row in [header] + rows { writer.writeRow(row.map { .text($0) }) }
      let (table, diagnostics) = Table.read(writer.takeBytes(), name: "t")
      #expect(diagnostics == [], "round \(round)")
      let read = try #require(table, "round \(round)")
      // Compared by scalars: equal strings can be stored in two forms.
      let scalars = { (rows: [[String]]) in rows.map { $0.map { Array($0.unicodeScalars) } } }
      #expect(scalars([read.columnNames]) == scalars([header]), "round \(round)")
      #expect(
        scalars(read.rows.map { $0.cells.map(\.text) }) == scalars(rows), "round \(round)")
    }
  }
}
