import Diagnostics
import Tabular
import Testing

@Suite struct TableReadingTests {
  /// A file with marks: `»…«` around the stretch that the only diagnostic points at.
  private func check(
    _ marked: String, _ slug: String, delimiter: CSVDelimiter? = nil,
    limits: CSVLimits = .standard, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Diagnostic {
    let text = marked.replacing("»", with: "").replacing("«", with: "")
    let found = Table.read(
      Array(text.utf8), name: "data.csv", delimiter: delimiter, limits: limits
    ).diagnostics
    #expect(found.map(\.slug) == [slug], sourceLocation: sourceLocation)
    let diagnostic = try #require(found.first, sourceLocation: sourceLocation)
    let parts = marked.split(separator: "»", omittingEmptySubsequences: false)
    let inside = try #require(parts.last, sourceLocation: sourceLocation)
      .split(separator: "«", omittingEmptySubsequences: false)
    let start = position(after: parts[0])
    let end = position(after: parts[0] + inside[0])
    #expect(diagnostic.span?.start == start, sourceLocation: sourceLocation)
    #expect(diagnostic.span?.end == end, sourceLocation: sourceLocation)
    return diagnostic
  }

  private func position(after text: some StringProtocol) -> SourcePosition {
    var line = 1
    var column = 1
    for scalar in String(text).replacing("\r\n", with: "\n").unicodeScalars {
      (line, column) = scalar == "\n" || scalar == "\r" ? (line + 1, 1) : (line, column + 1)
    }
    return SourcePosition(line: line, column: column)
  }

  @Test func cellsKnowWhereTheyStand() throws {
    let text = "area,value\r\nTh\u{1B0}\u{1EDD}ng Tín,\"1,5\"\r\n\r\n\"a\n\"\"b\"\"\",2\n"
    let (table, diagnostics) = Table.read(Array(text.utf8), name: "data.csv")
    #expect(diagnostics.isEmpty)
    let rows = try #require(table).rows
    #expect(table?.columnNames == ["area", "value"])
    #expect(table?.column(named: "value") == 1)
    #expect(table?.column(named: "Value") == nil)
    #expect(rows.map(\.line) == [2, 4])
    #expect(rows.map { $0.cells.map(\.text) } == [["Thường Tín", "1,5"], ["a\n\"b\"", "2"]])
    #expect(rows[0][1].isQuoted)
    #expect(!rows[0][0].isQuoted)
    #expect(rows[0][1].span.start == SourcePosition(line: 2, column: 12))
    #expect(rows[0][1].span.end == SourcePosition(line: 2, column: 17))
    #expect(rows[1][0].span.start == SourcePosition(line: 4, column: 1))
    #expect(rows[1][0].span.end == SourcePosition(line: 5, column: 7))
    #expect(rows[1][1].span.location == "data.csv:5:8")
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func everyLineEndGivesTheSameTable(_ end: String) throws {
    let text = ["a,b", "1,2", "", "3,\"x\(end)y\""].joined(separator: end)
    for tail in ["", end] {
      for mark in [[], [0xEF, 0xBB, 0xBF] as [UInt8]] {
        let (table, diagnostics) = Table.read(mark + Array((text + tail).utf8), name: "t")
        #expect(diagnostics.isEmpty)
        let rows = try #require(table).rows
        #expect(rows.map { $0.cells.map(\.text) } == [["1", "2"], ["3", "x\(end)y"]])
        #expect(rows.map(\.line) == [2, 4])
        #expect(table?.header[0].span.start == SourcePosition(line: 1, column: 1))
      }
    }
  }

  @Test func shortRowIsReportedWithBothCounts() throws {
    let found = try check("a,b,c\n1,2,3\n1»«\n", "table-row-short")
    #expect(found.message.arguments["found"] == 1)
    #expect(found.message.arguments["expected"] == 3)
    #expect(found.message.arguments["missing"] == 2)
  }

  @Test func longRowPointsAtTheFirstFieldTooMany() throws {
    let found = try check("a,b\n1,2,»3,4«\n", "table-row-long")
    #expect(found.message.arguments["found"] == 4)
    #expect(found.message.arguments["number"] == 3)
  }

  @Test func faultyRowIsLeftOutAndTheOthersStay() throws {
    let (table, diagnostics) = Table.read(Array("a,b\n1\n3,4\n".utf8), name: "t")
    #expect(diagnostics.count == 1)
    #expect(table?.rows.map(\.line) == [3])
  }

  @Test func duplicateColumnNamesBothPlaces() throws {
    let found = try check("h\u{1ED9},b,»ho\u{323}\u{302}«\n1,2,3\n", "table-duplicate-column")
    guard case .place(let first)? = found.message.arguments["place"] else {
      Issue.record("no first place")
      return
    }
    #expect(first.location == "data.csv:1:1")
  }

  @Test func columnWithoutNameIsReported() throws {
    _ = try check("a,»«,c\n1,2,3\n", "table-unnamed-column")
    _ = try check("a,»  «,c\n1,2,3\n", "table-unnamed-column")
  }

  @Test func openQuoteIsShownWhereItOpens() throws {
    let found = try check("a,b\n1,»\"«x\n2,3\n4,5\n", "table-quote-open")
    #expect(found.message.arguments["last"] == 4)
  }

  @Test func strayQuoteIsReportedWithTheRightSpelling() throws {
    let found = try check("a,b\n5'10»\"«,3\n", "table-quote-stray")
    #expect(found.message.arguments["example"] == "\"5'10\"\"\"")
  }

  @Test func textBehindAClosingQuoteIsReported() throws {
    let found = try check("a,b\n\"say \"»h«i\" now\",3\n", "table-quote-text")
    #expect(found.message.arguments["example"] == "\"say \"\"hi\"\" now\"")
  }

  @Test func exampleKeepsQuotesThatBelongToTheText() throws {
    let found = try check("a,b\n\"Hà\"» «Nội,3\n", "table-quote-text")
    #expect(found.message.arguments["example"] == "\"\"\"Hà\"\" Nội\"")
  }

  @Test func decimalCommaInACommaFileIsExplained() throws {
    let found = try check("a,b\nx,40,»8«\n", "table-row-long")
    #expect(
      Catalogue(.english).help(of: found.message).last
        == "a number with a decimal comma is two fields here: write \"40,8\" or 40.8")
    let other = try check("a;b\nx;40;»8«\n", "table-row-long")
    #expect(Catalogue(.english).help(of: other.message).count == 1)
  }

  @Test func emptyFileAndFileWithoutRowsAreTwoThings() throws {
    _ = try check("»«", "table-empty")
    #expect(Table.read([0xEF, 0xBB, 0xBF], name: "t").diagnostics.map(\.slug) == ["table-empty"])
    #expect(Table.read(Array("\n \n".utf8), name: "t").diagnostics.map(\.slug) == ["table-empty"])
    let found = try check("\n»a,b«\n", "table-no-rows")
    #expect(found.span?.location == "data.csv:2:1")
  }

  @Test func bytesThatAreNotUTF8AreToldOnceWithTheirPlace() throws {
    // "Hà" and "Tín" in Latin-1, in two rows.
    let bytes: [UInt8] =
      Array("a,b\nx,H".utf8) + [0xE0] + Array("\ny,T".utf8) + [0xED] + Array("n\nz,1\n".utf8)
    let (table, diagnostics) = Table.read(bytes, name: "t")
    #expect(diagnostics.map(\.slug) == ["table-utf8"])
    let found = try #require(diagnostics.first)
    #expect(found.span?.start == SourcePosition(line: 2, column: 4))
    #expect(found.message.arguments["byte"] == "0xE0")
    #expect(found.message.arguments["offset"] == 8)
    #expect(found.message.arguments["more"] == 1)
    #expect(table?.rows.map(\.line) == [4])
  }

  @Test(arguments: [[0xFF, 0xFE, 0x61, 0], [0xFE, 0xFF, 0, 0x61]] as [[UInt8]])
  func utf16IsNamed(_ bytes: [UInt8]) {
    let (table, diagnostics) = Table.read(bytes, name: "t")
    #expect(diagnostics.map(\.slug) == ["table-utf16"])
    #expect(table == nil)
  }

  @Test(arguments: [[0x50, 0x4B, 0x03, 0x04, 0x0A], [0xD0, 0xCF, 0x11, 0xE0, 0xA1]] as [[UInt8]])
  func aWorkbookIsNamed(_ bytes: [UInt8]) {
    let (table, diagnostics) = Table.read(bytes, name: "t.xlsx")
    #expect(diagnostics.map(\.slug) == ["table-workbook"])
    #expect(table == nil)
    // Text may begin with the same letters.
    #expect(Table.read(Array("PK,b\n1,2\n".utf8), name: "t").diagnostics.isEmpty)
  }

  @Test func rowsThatAnotherSignSplitsAreToldOnce() throws {
    let found = try check("a;b;c\n»1,2,3«\n4,5,6\n7;8;9\n", "table-rows-separator")
    #expect(found.message.arguments["more"] == 1)
  }

  @Test func aCommentIsExplainedWhereRowsAreShort() throws {
    let found = try check("a,b\n# a comment»«\n1,2\n", "table-row-short")
    #expect(found.message.arguments["comment"] == "#")
  }

  @Test func zeroByteIsReported() throws {
    _ = try check("a,b\n1,x»\0«\n", "table-nul")
  }

  @Test func allIndependentFaultsComeAtOnce() {
    let text = "a,a,\n1\n1,2,3,4\n\"x\"y,2,3\n5,6,7\n"
    let found = Table.read(Array(text.utf8), name: "t").diagnostics.map(\.slug)
    #expect(
      found == [
        "table-duplicate-column", "table-unnamed-column", "table-row-short", "table-row-long",
        "table-quote-text",
      ])
  }

  @Test func atMostAHundredFaultsAreShown() {
    let text = "a,b\n" + String(repeating: "1\n", count: 250)
    let found = Table.read(Array(text.utf8), name: "t").diagnostics
    #expect(found.count == 101)
    #expect(found.last?.slug == "too-many")
    #expect(found.last?.message.arguments["count"] == 150)
  }

  @Test func limitsEndTheReadingWithADiagnostic() throws {
    let small = CSVLimits(fieldBytes: 8, recordBytes: 30, columns: 4, cells: 6)
    _ = try check("a,b\n1,»1«23456789\n", "table-field-long", limits: small)
    _ = try check("a,b\n1,»\"«23456789\n,,,", "table-field-long", limits: small)
    _ = try check("a,b,c,d\n1,2,3,4,»5«,6\n", "table-too-many-columns", limits: small)
    _ = try check("a,b,c\n1,2,3\n4,5,6\n»7«,8,9\n", "table-too-large", limits: small)
    _ = try check(
      "a,b,c,d\n»1«2345678,12345678,12345678,12345678\n", "table-row-large", limits: small)
  }

  @Test func undecidedDelimiterIsAnErrorAtTheHeader() throws {
    let found = try check("»year;poor, rural«\n2020\n", "table-separator")
    #expect(found.message.arguments["firstCount"] == 2)
  }

  @Test func semicolonAndTabAreReadLikeComma() throws {
    for sign in CSVDelimiter.allCases {
      let text = ["a", "b"].joined(separator: sign.text) + "\n1" + sign.text + "2\n"
      let (table, diagnostics) = Table.read(Array(text.utf8), name: "t")
      #expect(diagnostics.isEmpty)
      #expect(table?.delimiter == sign)
      #expect(table?.rows.first?.cells.map(\.text) == ["1", "2"])
    }
  }

  @Test func hashIsNoComment() throws {
    let (table, diagnostics) = Table.read(Array("a\n#1\n".utf8), name: "t")
    #expect(diagnostics.isEmpty)
    #expect(table?.rows.first?[0].text == "#1")
  }

  @Test func textAndItsBytesGiveTheSameTable() {
    let text = "a,b\n\"x\ny\",2\n"
    let fromText = Table.read(SourceText(name: "t", text: text)).table
    #expect(fromText == Table.read(Array(text.utf8), name: "t").table)
  }
}
