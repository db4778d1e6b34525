import Diagnostics
import Tabular

// What is wrong with a row before its cells mean anything.

extension SeriesRows {
  mutating func reportWidth(_ record: borrowing CSVRecord, expected: Int) {
    if isOnlyCounted() { return }
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

  /// Whether an error has become a mere number, because those before it fill the bag: to find its
  /// place in a row of thousands of fields would take as long as to read the row.
  mutating func isOnlyCounted() -> Bool {
    guard bag.isFullOfErrors else { return false }
    bag.countError()
    return true
  }

  mutating func note(_ record: borrowing CSVRecord) {
    let source = record.excerpt(name: name)
    for problem in record.problems {
      let fault = record.fault(problem, in: source)
      // A fault that a file has in row after row is told once: the rest would say nothing new.
      if fault.isRepeated, !repeated.insert(fault.slug).inserted { continue }
      bag.append(fault.diagnostic())
    }
  }
}
