import Diagnostics
import Tabular

/// A sheet whose heading has the column names of observations or of series, below titles or not, as
/// the table that a CSV file would be.
struct GridTable {
  let table: Table
  /// Cells beside the table, which no heading names.
  let beside: [Cell]

  /// Nil where no row is such a heading.
  init?(_ grid: Grid) {
    guard let index = grid.rows.prefix(60).firstIndex(where: Self.isHeading) else { return nil }
    let heading = grid.rows[index]
    guard let first = heading.places.first?.column, let last = heading.places.last?.column else {
      return nil
    }
    let source = grid.source
    let header = (first...last).map { column in
      Self.yearOfDay(heading.place(column)?.cell) ?? Self.empty(source, heading.line, column)
    }
    var beside: [Cell] = []
    let rows = grid.rows[(index + 1)...].compactMap { row -> Table.Row? in
      beside += row.places.filter { !(first...last).contains($0.column) && !$0.isCopy }.map(\.cell)
      let cells = (first...last).map { column -> Cell in
        guard let place = row.place(column) else { return Self.empty(source, row.line, column) }
        let name = header[column - first].text
        // A merged name stands for all its rows; a merged figure would be counted twice.
        guard !place.isCopy || Self.names.contains(name) else {
          return Self.empty(source, row.line, column)
        }
        return Self.years.contains(name) ? Self.yearOfDay(place.cell) ?? place.cell : place.cell
      }
      return cells.allSatisfy(\.isEmpty) ? nil : Table.Row(cells: cells, line: row.line)
    }
    self.beside = beside
    table = Table(header: header, rows: rows)
  }

  private static let names: Set<String> = [
    "indicator", "unique_id", "area", "role", "status", "as_of", "of", "source", "note", "year",
    "ds", "lower", "upper", "better", "counted",
  ]
  private static let years: Set<String> = ["year", "ds"]

  private static func isHeading(_ row: Grid.Row) -> Bool {
    let texts = row.places.map { ObservationsReader.trimmed($0.cell.text) }
    let names = Set(texts)
    if names.isSuperset(of: ["indicator", "year"]) || names.isSuperset(of: ["ds", "y"]) {
      return true
    }
    let isNamed = !names.isDisjoint(with: ["indicator", "unique_id"])
    return isNamed
      && row.places.contains { place in
        let heading = YearHeading(place.cell)
        return heading.year != nil && heading.isUnderstood
      }
  }

  private static func empty(_ source: SourceText, _ line: Int, _ column: Int) -> Cell {
    Cell(text: "", span: SourceSpan(source: source, line: line, column: column, length: 1))
  }

  /// A day in a heading or in a column of years stands for its year.
  private static func yearOfDay(_ cell: Cell?) -> Cell? {
    guard let cell else { return nil }
    guard cell.stored == .date else { return cell }
    return Cell(text: String(cell.text.prefix(4)), span: cell.span)
  }
}
