import Diagnostics
import Foundation
import Tabular
import Testing

@testable import Workbooks

@Suite struct WorkbookWriterTests {
  private static let hostile = [
    "=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://example.org\")", "\t=1", "\r=1",
    "https://example.org", "1e5", "00123", "TRUE", "<b>&\"'", "a\u{1}b", "Hộ nghèo",
    String(repeating: "dài ", count: 9_000),
  ]

  private func write(_ document: WorkbookDocument) throws -> [UInt8] {
    let path = NSTemporaryDirectory() + "ontrack-\(UUID().uuidString).xlsx"
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(WorkbookWriter.write(document, to: path, shown: "x.xlsx") == nil)
    return try Array(Data(contentsOf: URL(fileURLWithPath: path)))
  }

  private var document: WorkbookDocument {
    let texts = Self.hostile.map { [WorkbookDocument.Value.text($0), .text($0, .wrapped)] }
    let numbers: [[WorkbookDocument.Value]] = [
      [.number(0.003, .init(isShare: true)), .number(-23.5, .init(decimals: 1, isSigned: true))],
      [.number(2023, .year), .number(1_007, .init())], [.number(.nan, .init()), .empty],
    ]
    let chart = WorkbookDocument.Chart(
      .years(2020...2023, decimals: 0), title: .init(row: 0, column: 0),
      series: [
        .init(
          name: .cell(.init(row: 0, column: 0)), rows: 16..<18, across: 0, upwards: 1,
          look: .observed)
      ], place: .init(row: 0, column: 4), alternative: "=1+1")
    return WorkbookDocument(
      title: "=cmd",
      sheets: [
        .init(
          name: "Đánh giá", rows: texts + numbers, widths: [20, 20], frozenRows: 1,
          filtered: 0..<3, charts: [chart])
      ])
  }

  @Test func whatIsWrittenIsReadBack() throws {
    let reading = WorkbookReader().read(try write(document), WorkbookPath("x.xlsx"))
    let grid = try #require(reading.grid)
    for (row, text) in Self.hostile.enumerated() {
      for column in [1, 2] {
        let cell = try #require(grid.rows.first { $0.line == row + 1 }?.place(column)?.cell)
        #expect(cell.text == SheetText.cut(text, to: 32_000), "\(text.prefix(20))")
        #expect(cell.stored == nil, "\(text.prefix(20))")
      }
    }
    let first = Self.hostile.count + 1
    #expect(grid.cell("B\(first)")?.stored == .number(Numeral(value: -23.5, decimals: 1)))
    #expect(grid.cell("A\(first + 1)")?.stored == .number(Numeral(value: 2023, decimals: 0)))
    #expect(grid.place("A\(first + 2)") == nil)
  }

  /// The text of a part of a written workbook.
  private func part(_ name: String, of bytes: [UInt8]) throws -> String {
    var text: [UInt8] = []
    try bytes.withUnsafeBytes { bytes in
      var archive = try Archive(bytes, limits: .standard)
      try archive.read(name) { piece, _ in
        text += piece
        return true
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private func sheet(
    _ rules: [Int: WorkbookDocument.Rule] = [:], _ charts: [WorkbookDocument.Chart] = []
  ) -> WorkbookDocument {
    let rows: [[WorkbookDocument.Value]] = [
      [.text("Kịch bản", .column), .text("xác suất", .numberColumn)],
      [.text("a", .wrapped), .number(0.25, .init(isShare: true))],
      [.text("b", .wrapped), .empty], [.text("c", .wrapped), .number(0.5, .init(isShare: true))],
    ]
    return WorkbookDocument(
      title: "t",
      sheets: [
        .init(
          name: "So sánh", rows: rows, widths: [20, 10], frozenRows: 1, filtered: 0..<4,
          rules: rules, charts: charts)
      ])
  }

  /// Freeze, heading on each page, A4 on its side, one page wide.
  @Test func aSheetIsSetUpForThePage() throws {
    let text = try part("xl/worksheets/sheet1.xml", of: try write(sheet()))
    #expect(text.contains("<pane ySplit=\"1\" topLeftCell=\"A2\" "))
    #expect(text.contains("paperSize=\"9\"") && text.contains("orientation=\"landscape\""))
    #expect(text.contains("fitToHeight=\"0\"") && text.contains("<pageSetUpPr fitToPage=\"1\"/>"))
    let book = try part("xl/workbook.xml", of: try write(sheet()))
    #expect(book.contains("_xlnm.Print_Titles") && book.contains("'So sánh'!$1:$1"))
  }

  /// The line goes through empty cells too.
  @Test func aRuleIsABorderAboveEachCellOfItsRow() throws {
    let bytes = try write(sheet([2: .definition, 3: .group]))
    let styles = try part("xl/styles.xml", of: bytes)
    #expect(styles.contains("<top style=\"mediumDashed\">"))
    #expect(styles.contains("<top style=\"thin\"><color rgb=\"FFA6A6A6\"/></top>"))
    let text = try part("xl/worksheets/sheet1.xml", of: bytes)
    #expect(text.contains("<c r=\"B3\" s="))
    #expect(!(try part("xl/styles.xml", of: try write(sheet()))).contains("mediumDashed"))
  }

  @Test func barsAreDrawnFromCells() throws {
    let chart = WorkbookDocument.Chart(
      .shares, title: .init(row: 1, column: 0),
      series: [.init(name: .none, rows: 1..<4, across: 0, upwards: 1, look: .bars)],
      place: .init(row: 6, column: 0), alternative: "a")
    let text = try part("xl/charts/chart1.xml", of: try write(sheet([:], [chart])))
    #expect(text.contains("<c:barDir val=\"bar\"/>"))
    #expect(text.contains("<c:cat><c:strRef><c:f>'So sánh'!$A$2:$A$4</c:f>"))
    #expect(text.contains("<c:val><c:numRef><c:f>'So sánh'!$B$2:$B$4</c:f>"))
    #expect(text.contains("<c:f>'So sánh'!$A$2</c:f>"))
    #expect(text.contains("<c:max val=\"1\"/><c:min val=\"0\"/>"))
    #expect(!text.contains("<c:legend>"))
  }

  /// The bytes do not depend on the clock, nor on the file's name.
  @Test func theSameDocumentGivesTheSameBytes() throws {
    #expect(try write(document) == write(document))
  }

  @Test func aPlaceThatCannotBeWrittenIsSaid() {
    let diagnostic = WorkbookWriter.write(document, to: "/nowhere/x.xlsx", shown: "x.xlsx")
    #expect(diagnostic?.slug == "workbook-write")
  }

  @Test(arguments: [
    (0.0, "0%"), (0.004, "\"<1%\""), (0.5, "0%"), (0.996, "\">99%\""), (1, "0%"),
  ])
  func aShareIsNeverSaidToBeCertainWhenItIsNot(_ share: Double, _ code: String) {
    #expect(CellStyles.code(.init(isShare: true), for: share) == code)
  }

  @Test(arguments: [("ngắn", 20, 1), ("một câu dài hơn cột của nó", 12, 3), ("", 10, 1)])
  func aRowIsAsHighAsItsLines(_ text: String, _ width: Int, _ lines: Int) {
    #expect(SheetText.lines(of: text, width: Double(width)) == lines)
  }
}
