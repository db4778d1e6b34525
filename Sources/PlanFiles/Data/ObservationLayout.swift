import Diagnostics
import Tabular

/// The layouts that observations come in, brought into the one with a row a figure. Cells keep
/// their places, so that every message points to what the user wrote.
struct ObservationLayout {
  /// A row a figure, with the columns of observations.
  let table: Table
  /// The decimal mark that the layout brings with it: files of `unique_id,ds,y` and files with a
  /// column a year have the dot, as the tools do that write them.
  let decimalMark: DecimalMark?

  /// Nil where rows of a figure each would be more than a table may have, with the reason.
  init?(_ table: Table, limits: CSVLimits = .standard, into bag: inout DiagnosticBag) {
    if let renamed = Self.renamed(table) {
      self.table = renamed
      decimalMark = .dot
      return
    }
    guard let years = Self.years(of: table) else {
      self.table = table
      decimalMark = nil
      return
    }
    // Each row stands once for each of its years: columns times columns times rows.
    let figures = table.rows.reduce(0) { sum, row in sum + years.count { !row[$0].isEmpty } }
    let width = table.header.count - years.count + 2
    guard figures <= limits.cells / width else {
      bag.append(
        .error(
          "table-too-large", at: table.header[years[0]].span,
          ["limit": .number(Double(limits.cells), decimals: 0)]))
      return nil
    }
    self.table = Self.unfolded(table, years: years)
    decimalMark = .dot
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

  /// The columns of a file with a column a year; nil for other files.
  private static func years(of table: Table) -> [Int]? {
    guard table.column(named: "year") == nil, table.column(named: "value") == nil else {
      return nil
    }
    let years = table.header.indices.filter { isYear(table.header[$0].text) }
    return years.isEmpty ? nil : years
  }

  /// A column a year: each filled cell of it becomes a row.
  private static func unfolded(_ table: Table, years: [Int]) -> Table {
    let others = table.header.indices.filter { !isYear(table.header[$0].text) }
    let place = table.header[years[0]]
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
