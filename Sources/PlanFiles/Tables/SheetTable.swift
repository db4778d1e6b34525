import Diagnostics
import Forecasting
import Tabular
import Workbooks

/// The table of a workbook's sheet, ready for the readers of observations and of series.
struct SheetTable {
  /// Nil where there is none.
  let table: Table?
  /// Whether its columns are those of observations by our own making, and not by the file's heading.
  let isUnderstood: Bool
  private(set) var diagnostics: [Diagnostic]

  init(_ bytes: [UInt8], _ path: WorkbookPath, limits: WorkbookLimits = .standard) {
    let reading = WorkbookReader(limits: limits).read(bytes, path)
    diagnostics = reading.diagnostics
    guard let grid = reading.grid else {
      (table, isUnderstood) = (nil, false)
      return
    }
    if let found = GridTable(grid) {
      (table, isUnderstood) = (found.table, false)
      diagnostics += Table.faults(ofHeader: found.table.header)
      if let first = found.beside.first {
        diagnostics.append(
          .warning(
            "workbook-beside", at: first.span,
            [
              "text": .text(first.text),
              "count": .number(Double(found.beside.count), decimals: 0),
            ]))
      }
      return
    }
    let (office, found) = OfficeTableReader().read(grid)
    diagnostics += found
    table = office?.table
    isUnderstood = true
    if let office, let note = Self.note(office) { diagnostics.append(note) }
  }

  /// What gives no figure, in one note: `ontrack import` shows it row by row.
  private static func note(_ office: OfficeTable) -> Diagnostic? {
    guard let first = office.leftOut.first else { return nil }
    let places = office.leftOut.prefix(12).map { Argument.text($0.place.start.cellReference) }
    let message = Message(
      "workbook-left-out",
      [
        "count": .number(Double(office.leftOut.count), decimals: 0),
        "places": .list(places + (office.leftOut.count > 12 ? ["…"] : [])),
      ])
    return Diagnostic(.note, message, at: first.place)
  }

  /// The table as series know it: actual figures of whole years, `ds` and `y`.
  var series: Table? {
    guard let table, isUnderstood else { return table }
    let names = ["indicator": "indicator", "area": "area", "year": "ds", "value": "y"]
    guard let role = table.column(named: "role"), let status = table.column(named: "status") else {
      return table
    }
    let kept = table.header.indices.filter { names[table.header[$0].text] != nil }
    // A column without any area would only put a slash before every name.
    let area = table.column(named: "area")
    let hasAreas = area.map { column in table.rows.contains { !$0[column].isEmpty } } ?? false
    let columns = kept.filter { $0 != area || hasAreas }
    let header = columns.map { index in
      Cell(text: names[table.header[index].text] ?? "", span: table.header[index].span)
    }
    let rows = table.rows.filter { row in
      row[role].isEmpty && row[status].text != ObservationStatus.partial.rawValue
    }
    .map { row in Table.Row(cells: columns.map { row[$0] }, line: row.line) }
    return Table(header: header, rows: rows)
  }
}
