import Diagnostics
import Tabular

/// The rows of a CSV that OnTrack wrote itself, read back cell by cell: dot decimals, empty cells for
/// what is missing.
struct ResultTable {
  let table: Table
  var bag: DiagnosticBag

  /// The rows under the columns asked for; nil, with what is said under `slug`, where one of them is
  /// missing. Further columns may stand beside them.
  static func read(
    _ bytes: [UInt8], name: String, columns: [String], missing slug: String
  ) -> (table: ResultTable?, bag: DiagnosticBag) {
    let (table, diagnostics) = Table.read(bytes, name: name)
    var bag = DiagnosticBag()
    bag.append(contentsOf: diagnostics)
    guard let table else { return (nil, bag) }
    let lacking = columns.filter { table.column(named: $0) == nil }
    if let first = table.header.first, let last = table.header.last, !lacking.isEmpty {
      let span = SourceSpan(source: first.span.source, start: first.span.start, end: last.span.end)
      // Faults of the rows of some other file would only hide that it is another one.
      var foreign = DiagnosticBag()
      foreign.append(.error(slug, at: span, ["names": .list(lacking.map { .text($0) })]))
      return (nil, foreign)
    }
    return (ResultTable(table: table, bag: bag), bag)
  }

  /// The cell of a column; nil where the file does not have it.
  func cell(_ row: Table.Row, _ column: String) -> Cell? {
    table.column(named: column).map { row[$0] }
  }

  /// The text of a cell, without the mark that keeps a spreadsheet from running it; empty where
  /// there is none.
  func text(_ row: Table.Row, _ column: String) -> String {
    let text = cell(row, column)?.text ?? ""
    let rest = text.dropFirst()
    guard text.first == "'", let next = rest.unicodeScalars.first,
      ["=", "+", "-", "@", "\t", "\r", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}"]
        .contains(next)
    else { return text }
    return String(rest)
  }

  /// A text that must be there.
  mutating func required(_ row: Table.Row, _ column: String) -> String? {
    guard let cell = cell(row, column) else { return nil }
    guard !cell.isEmpty else {
      bag.append(.error("cell-empty", at: cell.span, ["column": .text(column)]))
      return nil
    }
    return text(row, column)
  }

  /// A number; nil for an empty cell, and for what is no number, which is reported.
  mutating func number(_ row: Table.Row, _ column: String) -> Double? {
    guard let cell = cell(row, column), !cell.isEmpty else { return nil }
    do throws(Numeral.Failure) {
      let numeral = try Numeral.parse(cell.text, mark: .dot)
      guard numeral.hasPercentSign else { return numeral.value }
      bag.append(.error("number-percent", at: cell.span, ["text": .text(cell.text)]))
    } catch {
      bag.append(error.diagnostic(at: cell, mark: .dot))
    }
    return nil
  }

  /// A probability from 0 to 1.
  mutating func probability(_ row: Table.Row, _ column: String) -> Double? {
    guard let value = number(row, column), let cell = cell(row, column) else { return nil }
    guard (0...1).contains(value) else {
      bag.append(
        .error(
          "result-probability", at: cell.span,
          ["text": .text(cell.text), "column": .text(column)]))
      return nil
    }
    return value
  }

  /// A year; the other whole numbers are none.
  mutating func year(_ row: Table.Row, _ column: String) -> Int? {
    guard let value = number(row, column), let cell = cell(row, column) else { return nil }
    guard value == value.rounded(), (1000...9999).contains(value) else {
      bag.append(.error("observation-year", at: cell.span, ["text": .text(cell.text)]))
      return nil
    }
    return Int(value)
  }

  /// One of the words of a list.
  mutating func word<Word>(_ row: Table.Row, _ column: String, as type: Word.Type) -> Word?
  where Word: RawRepresentable & CaseIterable, Word.RawValue == String {
    guard let text = required(row, column), let cell = cell(row, column) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue)
    var arguments: [String: Argument] = [
      "text": .text(text), "words": .list(words.map { .text($0) }),
    ]
    if let close = Suggestion.closest(to: text, among: words) {
      arguments["suggestion"] = .text(close)
    }
    bag.append(.error("unknown-word", at: cell.span, arguments))
    return nil
  }
}
