import Diagnostics
import Tabular

/// Where the columns of an observations table stand.
struct ObservationColumns {
  let indicator: Int
  let year: Int
  let value: Int
  let area: Int?
  let role: Int?
  let status: Int?
  let asOf: Int?
  let of: Int?
  let source: Int?
  let note: Int?

  /// Nil where a column that must be there is missing; unknown ones are reported too.
  init?(_ table: Table, into bag: inout DiagnosticBag) {
    let all = ObservationsReader.columns
    var meant: Set<String> = []
    for cell in table.header where !cell.isEmpty && !all.contains(cell.text) {
      var arguments: [String: Argument] = ["name": .text(cell.text)]
      if let close = Suggestion.closest(to: cell.text, among: all) {
        arguments["suggestion"] = .text(close)
        meant.insert(close)
      } else {
        arguments["known"] = .list(all.map { .text($0) })
      }
      bag.append(.error("column-unknown", at: cell.span, arguments))
    }
    let missing = ObservationsReader.required.filter {
      table.column(named: $0) == nil && !meant.contains($0)
    }
    if let first = table.header.first, let last = table.header.last, !missing.isEmpty {
      var arguments: [String: Argument] = ["names": .list(missing.map { .text($0) })]
      if table.header.count == 1 { arguments["count"] = 1 }
      let span = SourceSpan(
        source: first.span.source, start: first.span.start, end: last.span.end)
      bag.append(.error("column-missing", at: span, arguments))
    }
    guard let indicator = table.column(named: "indicator"),
      let year = table.column(named: "year"), let value = table.column(named: "value")
    else { return nil }
    self.indicator = indicator
    self.year = year
    self.value = value
    area = table.column(named: "area")
    role = table.column(named: "role")
    status = table.column(named: "status")
    asOf = table.column(named: "as_of")
    of = table.column(named: "of")
    source = table.column(named: "source")
    note = table.column(named: "note")
  }
}
