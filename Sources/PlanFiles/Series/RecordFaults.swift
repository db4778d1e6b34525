import Diagnostics
import Tabular

/// What can be wrong with the rows of a stream before their cells mean anything.
struct RecordFaults: Sendable {
  let name: String
  /// Where the header stands, once it has been read.
  var headerSpan: SourceSpan?
  /// Faults that a file has in row after row, and that have been told.
  private var repeated: Set<String> = []

  init(name: String) { self.name = name }

  /// Tells the record's own problems.
  mutating func note(_ record: borrowing CSVRecord, in bag: inout DiagnosticBag) {
    let source = record.excerpt(name: name)
    for problem in record.problems {
      let fault = record.fault(problem, in: source)
      // A fault that a file has in row after row is told once: the rest would say nothing new.
      if fault.isRepeated, !repeated.insert(fault.slug).inserted { continue }
      bag.append(fault.diagnostic())
    }
  }

  /// Tells that a row has not as many fields as the header.
  func reportWidth(
    _ record: borrowing CSVRecord, expected: Int, in bag: inout DiagnosticBag
  ) {
    if bag.isOnlyCounting() { return }
    let source = record.excerpt(name: name)
    var arguments: [String: Argument] = [
      "found": .number(Double(record.count), decimals: 0),
      "expected": .number(Double(expected), decimals: 0), "delimiter": ",",
    ]
    if let headerSpan { arguments["header"] = .place(headerSpan) }
    let last = record.span(record.count - 1, in: source)
    if record.count < expected {
      arguments["missing"] = .number(Double(expected - record.count), decimals: 0)
      let end = SourceSpan(source: source, start: last.end, end: last.end)
      bag.append(.error("table-row-short", at: end, arguments))
    } else {
      arguments["number"] = .number(Double(expected + 1), decimals: 0)
      let first = record.span(expected, in: source)
      bag.append(
        .error(
          "table-row-long", at: SourceSpan(source: source, start: first.start, end: last.end),
          arguments))
    }
  }

  /// The cells of the header.
  mutating func header(_ record: borrowing CSVRecord) -> [Cell] {
    let source = record.excerpt(name: name)
    let spans = record.spans(in: source)
    var cells: [Cell] = []
    for index in 0..<record.count {
      cells.append(
        Cell(text: record.string(index), span: spans[index], isQuoted: record.isQuoted(index)))
    }
    if let first = cells.first, let last = cells.last {
      headerSpan = SourceSpan(source: source, start: first.span.start, end: last.span.end)
    }
    return cells
  }
}

extension DiagnosticBag {
  /// Whether an error has become a mere number, because those before it fill the bag: to find its
  /// place in a row of thousands of fields would take as long as to read the row.
  mutating func isOnlyCounting() -> Bool {
    guard isFullOfErrors else { return false }
    countError()
    return true
  }
}
