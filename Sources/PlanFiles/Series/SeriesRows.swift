import Diagnostics
import Forecasting
import OrderedCollections
import Tabular

/// Turns the records of a series file into series.
struct SeriesRows: Sendable {
  let name: String
  private(set) var options: SeriesReadingOptions
  var bag: DiagnosticBag
  /// The smallest value of all series so far.
  var smallestValue: Double?

  private var layout: SeriesLayout?

  /// Whether the header says which column holds what.
  var hasLayout: Bool { layout != nil }
  private var hasHeader = false
  private var faults: RecordFaults
  private var current: SeriesAccumulator?
  private var seen = SeenNames()
  /// All series, where their rows may stand apart.
  private var gathered: OrderedDictionary<[UInt8], SeriesAccumulator> = [:]
  private var sawRow = false
  /// The sheet that the rows stand in; nil for those of a CSV file.
  private var sheet: SourceText?

  var isSheet: Bool { sheet != nil }

  /// Says that the rows are those of a sheet: they may then stand apart.
  mutating func isOfSheet(_ source: SourceText?) {
    sheet = source
    options = options.anyOrdered
  }

  /// The start of a row, where nothing more is known of it.
  func place(line: Int) -> SourceSpan {
    SourceSpan(
      source: sheet ?? SourceText(name: name, text: ""), line: line, column: 1, length: 0)
  }

  init(name: String, options: SeriesReadingOptions) {
    self.name = name
    self.options = options
    faults = RecordFaults(name: name)
    bag = DiagnosticBag(limit: options.diagnosticLimit)
  }

  mutating func take<Failure: Error>(
    _ record: borrowing CSVRecord, _ body: (LocatedSeries) throws(Failure) -> Void
  ) throws(Failure) {
    guard record.problems.isEmpty else {
      faults.note(record, in: &bag)
      // A row that cannot be read is still a row.
      if hasHeader { sawRow = true }
      hasHeader = true
      return
    }
    if record.isBlank { return }
    guard hasHeader else {
      hasHeader = true
      layout = SeriesLayout(faults.header(record), into: &bag)
      return
    }
    sawRow = true
    guard let layout else { return }
    guard record.count == layout.width else {
      faults.reportWidth(record, expected: layout.width, in: &bag)
      try skip(record, layout, body)
      return
    }
    if let column = layout.id.first, layout.id.count == 1,
      record.bytes(column).allSatisfy({ $0 == 0x20 })
    {
      let source = record.excerpt(name: name)
      bag.append(
        .error(
          "cell-empty", at: record.span(column, in: source), ["column": .text(layout.idName)]))
      return
    }
    if options.anyOrder {
      var bytes: [UInt8] = []
      appendID(record, layout, to: &bytes)
      var series = gathered[bytes] ?? SeriesAccumulator(id: bytes, line: record.line)
      readMarking(record, layout, into: &series)
      gathered[bytes] = series
      return
    }
    try advance(to: record, layout, body)
    if var series = current.take() {
      readMarking(record, layout, into: &series)
      current = series
    }
  }

  mutating func finish<Failure: Error>(
    _ body: (LocatedSeries) throws(Failure) -> Void
  ) throws(Failure) {
    if let series = current.take() { try handOut(series, body) }
    let all = gathered
    gathered = [:]
    for series in all.values { try handOut(series, body) }
    if !hasHeader {
      let source = SourceText(name: name, text: "")
      bag.append(
        .error(
          "table-empty", at: SourceSpan(source: source, line: 1, column: 1, length: 0),
          ["file": .text(name)]))
    } else if layout != nil, !sawRow {
      bag.append(.error("table-no-rows", at: faults.headerSpan, ["file": .text(name)]))
    }
  }

  // MARK: - Rows

  private func appendID(
    _ record: borrowing CSVRecord, _ layout: SeriesLayout, to bytes: inout [UInt8]
  ) {
    for (index, column) in layout.id.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: "/")) }
      bytes.append(contentsOf: record.bytes(column))
    }
  }

  /// Makes the series of this row the current one, and hands the one before out.
  private mutating func advance<Failure: Error>(
    to record: borrowing CSVRecord, _ layout: SeriesLayout,
    _ body: (LocatedSeries) throws(Failure) -> Void
  ) throws(Failure) {
    if let current, layout.id.count <= 1 {
      if let column = layout.id.first {
        if !layout.isWide, current.isNamed(record.bytes(column)) { return }
      } else if !layout.isWide {
        return
      }
    }
    var bytes: [UInt8] = []
    appendID(record, layout, to: &bytes)
    if let current, current.id == bytes, !layout.isWide { return }
    if let done = current.take() { try handOut(done, body) }
    let isRepeated = !bytes.withUnsafeBufferPointer { seen.insert($0) }
    if isRepeated, !bag.isOnlyCounting() {
      let source = record.excerpt(name: name)
      let slug = layout.isWide ? "series-repeated" : "series-order"
      let span = layout.id.first.map { record.span($0, in: source) }
      bag.append(
        .error(slug, at: span, ["id": .text(String(decoding: bytes, as: UTF8.self))]))
    }
    current = SeriesAccumulator(id: bytes, line: record.line)
    current?.isBroken = isRepeated
  }

  /// Marks the series of a row that is too short or too long, as far as its name can be read.
  private mutating func skip<Failure: Error>(
    _ record: borrowing CSVRecord, _ layout: SeriesLayout,
    _ body: (LocatedSeries) throws(Failure) -> Void
  ) throws(Failure) {
    guard let furthest = layout.id.max() else {
      current?.isBroken = true
      return
    }
    guard furthest < record.count else { return }
    if options.anyOrder {
      var bytes: [UInt8] = []
      appendID(record, layout, to: &bytes)
      var series = gathered[bytes] ?? SeriesAccumulator(id: bytes, line: record.line)
      series.isBroken = true
      gathered[bytes] = series
    } else {
      try advance(to: record, layout, body)
      current?.isBroken = true
    }
  }

  private mutating func readMarking(
    _ record: borrowing CSVRecord, _ layout: SeriesLayout, into series: inout SeriesAccumulator
  ) {
    let before = bag.errorCount
    readRow(record, layout, into: &series)
    if bag.errorCount > before { series.isBroken = true }
  }
}

extension SeriesLayout {
  var isWide: Bool {
    if case .wide = shape { true } else { false }
  }
}
