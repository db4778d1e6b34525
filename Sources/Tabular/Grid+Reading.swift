public import Diagnostics

extension Grid {
  /// Reads a CSV file cell by cell, whatever stands in its first lines.
  ///
  /// Without a delimiter it is the sign by which most rows have equally many fields; of equals the
  /// tab before the semicolon before the comma, because a file with decimal commas has one in every
  /// row too. A row whose bytes are at fault is reported, as ``Table/read(_:name:delimiter:limits:)``
  /// does.
  public static func read(
    _ bytes: [UInt8], name: String, delimiter: CSVDelimiter? = nil, limits: CSVLimits = .standard
  ) -> (grid: Grid?, diagnostics: [Diagnostic]) {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let text = String(decoding: bytes[(hasMark ? 3 : 0)...], as: UTF8.self)
    let source = SourceText(name: name, text: text)
    let delimiter = delimiter ?? Self.delimiter(of: bytes)
    var bag = DiagnosticBag()
    var rows: [Row] = []
    var count = 0
    var scanner = CSVScanner(delimiter: delimiter, limits: limits)
    func take(_ record: borrowing CSVRecord) {
      for problem in record.problems {
        bag.append(record.fault(problem, in: source, limits: limits).diagnostic())
      }
      guard record.problems.isEmpty, count <= limits.cells else { return }
      let spans = record.spans(in: source)
      var places: [Place] = []
      for index in 0..<record.count {
        let cell = Cell(
          text: record.string(index), span: spans[index], isQuoted: record.isQuoted(index))
        if !cell.isEmpty { places.append(Place(column: index + 1, cell: cell)) }
      }
      count += record.count
      guard count <= limits.cells else {
        let limit = Argument.number(Double(limits.cells), decimals: 0)
        bag.append(.error("table-too-large", at: spans.first, ["limit": limit]))
        return
      }
      if !places.isEmpty { rows.append(Row(line: record.line, places: places)) }
    }
    scanner.scan(bytes) { take($0) }
    scanner.finish { take($0) }
    let grid = Grid(source: source, rows: rows, delimiter: delimiter)
    return (bag.hasErrors ? nil : grid, bag.diagnostics)
  }

  private static func delimiter(of bytes: [UInt8]) -> CSVDelimiter {
    var best = (delimiter: CSVDelimiter.comma, rows: 0)
    for delimiter in [CSVDelimiter.tab, .semicolon, .comma] {
      var rowsOfWidth: [Int: Int] = [:]
      var scanner = CSVScanner(delimiter: delimiter)
      // A part of a large file tells as much as all of it.
      scanner.scan(Array(bytes.prefix(1 << 18))) { record in
        if record.count > 1 { rowsOfWidth[record.count, default: 0] += 1 }
      }
      scanner.finish { record in
        if record.count > 1 { rowsOfWidth[record.count, default: 0] += 1 }
      }
      let rows = rowsOfWidth.values.max() ?? 0
      if rows > best.rows { best = (delimiter, rows) }
    }
    return best.delimiter
  }
}
