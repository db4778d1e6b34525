import Tabular

/// The layouts that observations come in, brought into the one with a row a figure. Cells keep
/// their places, so that every message points to what the user wrote.
struct ObservationLayout {
  /// A row a figure, with the columns of observations.
  let table: Table
  /// The decimal mark that the layout brings with it: files of `unique_id,ds,y` and files with a
  /// column a year have the dot, as the tools do that write them.
  let decimalMark: DecimalMark?

  init(_ table: Table) {
    if let long = Self.renamed(table) ?? Self.unfolded(table) {
      self.table = long
      decimalMark = .dot
    } else {
      self.table = table
      decimalMark = nil
    }
  }

  /// `unique_id,ds,y`, the names of other forecasting tools.
  private static func renamed(_ table: Table) -> Table? {
    let names = ["unique_id": "indicator", "ds": "year", "y": "value"]
    guard table.column(named: "ds") != nil, table.column(named: "y") != nil,
      table.column(named: "year") == nil, table.column(named: "value") == nil,
      table.column(named: "unique_id") != nil, table.column(named: "indicator") == nil
    else { return nil }
    let header = table.header.map { cell in
      names[cell.text].map { Cell(text: $0, span: cell.span, isQuoted: cell.isQuoted) } ?? cell
    }
    return Table(header: header, rows: table.rows, delimiter: table.delimiter)
  }

  /// A column a year: each filled cell of it becomes a row.
  private static func unfolded(_ table: Table) -> Table? {
    guard table.column(named: "year") == nil, table.column(named: "value") == nil else {
      return nil
    }
    let years = table.header.indices.filter { isYear(table.header[$0].text) }
    guard let first = years.first else { return nil }
    let others = table.header.indices.filter { !years.contains($0) }
    let place = table.header[first]
    let header =
      others.map { table.header[$0] }
      + ["year", "value"].map { Cell(text: $0, span: place.span, isQuoted: false) }
    let rows = table.rows.flatMap { row in
      years.filter { !row[$0].isEmpty }.map { year in
        Table.Row(
          cells: others.map { row[$0] } + [table.header[year], row[year]], line: row.line)
      }
    }
    return Table(header: header, rows: rows, delimiter: table.delimiter)
  }

  private static func isYear(_ text: String) -> Bool {
    text.utf8.count == 4 && text.utf8.first != 0x30 && text.utf8.allSatisfy { 0x30...0x39 ~= $0 }
  }
}
