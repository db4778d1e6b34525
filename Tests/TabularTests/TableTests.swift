import Diagnostics
import Tabular
import Testing

@Suite struct TableTests {
  private func cell(_ text: String) -> Cell {
    let source = SourceText(name: "t", text: text)
    return Cell(text: text, span: SourceSpan(source: source, line: 1, column: 1, length: 1))
  }

  @Test func columnsAreFoundByTheirName() {
    let table = Table(
      header: [cell("hộ"), cell("year")],
      rows: [Table.Row(cells: [cell("23"), cell("2023")], line: 2)])
    #expect(table.column(named: "ho\u{323}\u{302}") == 0)
    #expect(table.column(named: "year") == 1)
    #expect(table.column(named: "Year") == nil)
    #expect(table.rows[0][1].text == "2023")
  }

  @Test(arguments: [("", true), (" \t", true), ("0", false), (" a", false)])
  func emptyIsWhatHasNothingToShow(_ text: String, _ isEmpty: Bool) {
    #expect(cell(text).isEmpty == isEmpty)
  }

  @Test func rowOfAnotherWidthTraps() async {
    await #expect(processExitsWith: .failure) {
      let source = SourceText(name: "t", text: "")
      let cell = Cell(text: "", span: SourceSpan(source: source, line: 1, column: 1, length: 0))
      _ = Table(header: [cell], rows: [Table.Row(cells: [], line: 2)])
    }
  }
}
