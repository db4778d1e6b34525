import Diagnostics
import Tabular
import Testing
import Workbooks

@Suite struct WorkbookReaderTests {
  @Test(
    arguments: [
      ("A1", "shared", nil), ("A2", "rich text", nil), ("A3", "TRUE", .truth(true)),
      ("A4", "#DIV/0!", .error), ("A5", "2", .number(Numeral(value: 2, decimals: 0))),
      ("A6", "ab", nil), ("A7", "2023-12-31", .date),
      ("A8", "40.8%", .number(Numeral(value: 40.8, decimals: 1, hasPercentSign: true))),
      ("A9", "93", .number(Numeral(value: 93, decimals: 1))),
      ("A10", "0.3", .number(Numeral(value: 0.3, decimals: 1))),
      ("A11", "line\rbreak _x0041_", nil), ("A12", "1900-01-01", .date),
    ] as [(String, String, StoredValue?)])
  func aCellIsReadAsItIsStored(_ reference: String, _ text: String, _ stored: StoredValue?) throws {
    let grid = try #require(try Fixture.read("values.xlsx").grid)
    let cell = try #require(grid.cell(reference))
    #expect(cell.text == text)
    #expect(cell.stored == stored)
    #expect(cell.span.location == "values.xlsx!Kinds!\(reference)")
  }

  @Test func whatAMergedCellCoversShowsItsText() throws {
    let grid = try #require(try Fixture.read("values.xlsx").grid)
    let first = try #require(grid.place("C1"))
    #expect(first.cell.text == "merged" && !first.isCopy)
    for reference in ["D1", "C2", "D2"] {
      let copy = try #require(grid.place(reference))
      #expect(copy.isCopy && copy.cell.span == first.cell.span, "\(reference)")
    }
    #expect(grid.place("E1") == nil)
  }

  @Test func hiddenRowsColumnsAndSheetsAreSaid() throws {
    let values = try Fixture.read("values.xlsx")
    #expect(
      values.diagnostics.map { "\($0.slug) \($0.span?.location ?? "")" } == [
        "workbook-hidden-rows values.xlsx!Kinds!A14",
        "workbook-hidden-columns values.xlsx!Kinds!G1",
      ])
    let office = try Fixture.read("office.xlsx")
    #expect(office.diagnostics.map(\.slug) == ["workbook-hidden-sheets", "workbook-hidden-rows"])
    #expect(office.grid?.source.name == "office.xlsx!Giảm nghèo")
    let draft = try Fixture.read("office.xlsx!Nháp")
    #expect(draft.grid?.cell("A1")?.text == "2020")
  }

  @Test func daysFrom1904AndTextsInCellsAreRead() throws {
    let grid = try #require(try Fixture.read("inline.xlsx").grid)
    #expect(grid.cell("A1")?.text == "inline text")
    // 43829 days after 1904-01-01.
    #expect(grid.cell("A2")?.text == "2023-12-31")
  }

  @Test func aSheetIsNamedWhereSeveralHaveCells() throws {
    let several = try Fixture.read("sheets.xlsx")
    #expect(several.grid == nil && several.diagnostics.map(\.slug) == ["workbook-sheets"])
    #expect(try Fixture.read("sheets.xlsx!Insurance").grid != nil)
    let unknown = try Fixture.read("sheets.xlsx!Insurence")
    #expect(unknown.diagnostics.map(\.slug) == ["workbook-sheet-unknown"])
    #expect(unknown.diagnostics[0].message.arguments["suggestion"] == "Insurance")
    // An empty sheet beside the only one with cells is no question.
    #expect(try Fixture.read("data.xlsx").grid?.source.name == "data.xlsx!Jobs")
  }

  @Test func aRangeKeepsOnlyItsCells() throws {
    let grid = try #require(try Fixture.read("data.xlsx!Jobs!B4:C5").grid)
    #expect(grid.rows.map(\.line) == [4, 5])
    #expect(grid.rows.flatMap { $0.places.map(\.column) } == [2, 3, 2, 3])
  }

  @Test(
    arguments: [
      ("a.xlsx", "a.xlsx", nil, nil), ("a.csv!x", "a.csv!x", nil, nil),
      ("dir/a.XLSX!Giảm nghèo", "dir/a.XLSX", "Giảm nghèo", nil),
      ("a.xlsx!S!B2:A1", "a.xlsx", "S", "A1:B2"), ("a.xlsx!S!x", "a.xlsx", "S!x", nil),
    ] as [(String, String, String?, String?)])
  func aPathNamesFileSheetAndCells(
    _ text: String, _ file: String, _ sheet: String?, _ range: String?
  ) {
    let path = WorkbookPath(text)
    #expect(path == WorkbookPath(file: file, sheet: sheet, range: range.flatMap { CellRange($0) }))
    #expect(path.isNamedWorkbook == text.lowercased().contains(".xlsx"))
  }

  @Test(arguments: ["A0", "1A", "A", "1", "XFE1", "A1048577", "A1:B", "", "A1:B2:C3"])
  func whatIsNoRangeIsNone(_ text: String) { #expect(CellRange(text) == nil) }

  @Test(arguments: [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA"), (16384, "XFD")])
  func columnsHaveTheirLetters(_ column: Int, _ letters: String) {
    #expect(SourcePosition(line: 7, column: column).cellReference == letters + "7")
    let corner = CellRange.corner("\(letters)7".utf8)
    #expect(corner?.row == 7 && corner?.column == column)
  }
}
