public import Diagnostics

extension Table {
  /// Reads a CSV file: a header line and rows as wide as it.
  ///
  /// All faults are reported at once, at most 100 and a count of the rest. Nothing is repaired: a row
  /// that is too short or too long, or whose bytes are at fault, is reported and left out. So where
  /// there is an error the table is incomplete and serves only to look for further errors; it is nil
  /// where there is no header to go by. Blank lines are skipped; there are no comments.
  ///
  /// `bytes` are the whole file, with or without a byte-order mark, `name` its path as the user typed
  /// it. Without a delimiter the header line settles it, see ``CSVDelimiter/settled(byStartOf:)``.
  public static func read(
    _ bytes: [UInt8], name: String, delimiter: CSVDelimiter? = nil, limits: CSVLimits = .standard
  ) -> (table: Table?, diagnostics: [Diagnostic]) {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let text = String(decoding: bytes[(hasMark ? 3 : 0)...], as: UTF8.self)
    return read(
      bytes, in: SourceText(name: name, text: text), delimiter: delimiter, limits: limits)
  }

  /// Reads a CSV file from its text.
  public static func read(
    _ source: SourceText, delimiter: CSVDelimiter? = nil, limits: CSVLimits = .standard
  ) -> (table: Table?, diagnostics: [Diagnostic]) {
    read(Array(source.text.utf8), in: source, delimiter: delimiter, limits: limits)
  }

  private static func read(
    _ bytes: [UInt8], in source: SourceText, delimiter: CSVDelimiter?, limits: CSVLimits
  ) -> (table: Table?, diagnostics: [Diagnostic]) {
    let settlement =
      delimiter.map { .settled($0) }
      ?? bytes.withUnsafeBufferPointer { CSVDelimiter.settled(byStartOf: $0) }
    var builder = TableBuilder(source: source, limits: limits)
    switch settlement {
    case .settled(let delimiter):
      var scanner = CSVScanner(delimiter: delimiter, limits: limits)
      builder.delimiter = delimiter
      do throws(TableBuilder.Full) {
        try scanner.scan(bytes) { record throws(TableBuilder.Full) in try builder.add(record) }
        try scanner.finish { record throws(TableBuilder.Full) in try builder.add(record) }
      } catch {
        // The builder has noted why.
      }
    case .undecided(let counts):
      builder.refuse(undecided: counts)
    }
    return builder.finish()
  }
}

/// Gathers the records of one file into a table and a bag of diagnostics.
private struct TableBuilder {
  /// No more cells are taken.
  struct Full: Error {}

  let source: SourceText
  let limits: CSVLimits
  var delimiter = CSVDelimiter.comma

  private var bag = DiagnosticBag()
  private var header: [Cell]?
  private var hasHeader = false
  private var rows: [Table.Row] = []
  private var sawRow = false
  private var isRefused = false
  /// The first row that another sign would split like the header, and the number of further ones.
  private var otherwiseSplit: (arguments: [String: Argument], span: SourceSpan, more: Int)?
  /// The first fault of a kind that a file has in row after row, and the number of further rows.
  private var repeated: [(fault: CSVFault, more: Int)] = []

  init(source: SourceText, limits: CSVLimits) {
    self.source = source
    self.limits = limits
  }

  mutating func add(_ record: borrowing CSVRecord) throws(Full) {
    guard record.problems.isEmpty else {
      sawRow = hasHeader
      hasHeader = true
      note(record)
      return
    }
    if record.isBlank { return }
    let cells = cells(of: record)
    guard hasHeader else {
      hasHeader = true
      header = cells
      bag.append(contentsOf: Table.faults(ofHeader: cells))
      return
    }
    sawRow = true
    guard let header else { return }
    if noteOtherSign(in: cells, header: header) { return }
    if let fault = widthFault(cells, header: header) {
      bag.append(fault)
      return
    }
    guard (rows.count + 1) * header.count <= limits.cells else {
      let limit = Argument.number(Double(limits.cells), decimals: 0)
      bag.append(.error("table-too-large", at: cells[0].span, ["limit": limit]))
      throw Full()
    }
    rows.append(Table.Row(cells: cells, line: record.line))
  }

  mutating func refuse(undecided counts: [CSVDelimiter: Int]) {
    isRefused = true
    let found = CSVDelimiter.allCases.compactMap { sign in counts[sign].map { (sign, $0) } }
    let line = Table.headerLine(of: source)
    let length = source.line(line)?.unicodeScalars.count ?? 0
    bag.append(
      .error(
        "table-separator",
        at: SourceSpan(source: source, line: line, column: 1, length: length),
        [
          "first": found[0].0.word, "firstCount": .number(Double(found[0].1 + 1), decimals: 0),
          "second": found[1].0.word, "secondCount": .number(Double(found[1].1 + 1), decimals: 0),
        ]))
  }

  mutating func finish() -> (table: Table?, diagnostics: [Diagnostic]) {
    for (fault, more) in repeated { bag.append(fault.diagnostic(more: more)) }
    if let first = otherwiseSplit {
      var arguments = first.arguments
      if first.more > 0 { arguments["more"] = .number(Double(first.more), decimals: 0) }
      bag.append(.error("table-rows-separator", at: first.span, arguments))
    }
    if !hasHeader, !isRefused {
      let start = SourceSpan(source: source, line: 1, column: 1, length: 0)
      bag.append(.error("table-empty", at: start, ["file": .text(source.name)]))
    } else if let header, let first = header.first, let last = header.last, !sawRow {
      let span = SourceSpan(source: source, start: first.span.start, end: last.span.end)
      bag.append(.error("table-no-rows", at: span, ["file": .text(source.name)]))
    }
    let table = header.map { Table(header: $0, rows: rows, delimiter: delimiter) }
    return (table, bag.diagnostics)
  }

  private mutating func note(_ record: borrowing CSVRecord) {
    for problem in record.problems {
      let fault = record.fault(problem, in: source, limits: limits)
      guard fault.isRepeated else {
        bag.append(fault.diagnostic())
        continue
      }
      if let known = repeated.firstIndex(where: { $0.fault.slug == fault.slug }) {
        repeated[known].more += 1
      } else {
        repeated.append((fault, 0))
      }
    }
  }

  private func cells(of record: borrowing CSVRecord) -> [Cell] {
    var cells: [Cell] = []
    cells.reserveCapacity(record.count)
    var cursor = PositionCursor(line: record.line)
    for index in 0..<record.count {
      let field = record.fields[index]
      cursor.advance(to: field.start, in: record.raw)
      let start = cursor.position
      cursor.advance(to: field.end, in: record.raw)
      let span = SourceSpan(source: source, start: start, end: cursor.position)
      cells.append(Cell(text: record.string(index), span: span, isQuoted: field.isQuoted))
    }
    return cells
  }

  /// Whether a row is one field that another sign would split into as many as the header has: told
  /// once, for then a file has it in row after row.
  private mutating func noteOtherSign(in cells: [Cell], header: [Cell]) -> Bool {
    guard cells.count == 1, header.count > 1, !cells[0].isQuoted,
      let sign = CSVDelimiter.allCases.first(where: { sign in
        let count = cells[0].text.utf8.count { $0 == sign.rawValue }
        return sign != delimiter && count + 1 == header.count
      })
    else { return false }
    if otherwiseSplit != nil {
      otherwiseSplit?.more += 1
    } else {
      otherwiseSplit = (
        ["first": delimiter.word, "second": sign.word, "header": .place(header[0].span)],
        cells[0].span, 0
      )
    }
    return true
  }

  private func widthFault(_ cells: [Cell], header: [Cell]) -> Diagnostic? {
    guard cells.count != header.count, let last = cells.last else { return nil }
    var arguments: [String: Argument] = [
      "found": .number(Double(cells.count), decimals: 0),
      "expected": .number(Double(header.count), decimals: 0),
      "header": .place(header[0].span), "delimiter": .text(delimiter.text),
    ]
    if cells.count < header.count {
      arguments["missing"] = .number(Double(header.count - cells.count), decimals: 0)
      if cells[0].text.hasPrefix("#") { arguments["comment"] = "#" }
      let end = SourceSpan(source: source, start: last.span.end, end: last.span.end)
      return .error("table-row-short", at: end, arguments)
    }
    arguments["number"] = .number(Double(header.count + 1), decimals: 0)
    if delimiter == .comma { arguments["example"] = "\"40,8\"" }
    let extra = SourceSpan(
      source: source, start: cells[header.count].span.start, end: last.span.end)
    return .error("table-row-long", at: extra, arguments)
  }
}
