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
      title: .init(row: 0, column: 0),
      series: [
        .init(
          name: .cell(.init(row: 0, column: 0)), rows: 16..<18, across: 0, upwards: 1,
          look: .observed)
      ], place: .init(row: 0, column: 4), span: 2020...2023, decimals: 0, alternative: "=1+1")
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
