import Diagnostics
import Forecasting
import OrderedCollections
import Tabular

/// Turns the records of a series file into series.
struct SeriesRows: Sendable {
  let name: String
  let options: SeriesReadingOptions
  var bag: DiagnosticBag
  private(set) var smallestValue: Double?

  private var layout: SeriesLayout?

  /// Whether the header says which column holds what.
  var hasLayout: Bool { layout != nil }
  private var hasHeader = false
  private var headerSpan: SourceSpan?
  private var current: SeriesAccumulator?
  private var seen = SeenNames()
  /// All series, where their rows may stand apart.
  private var gathered: OrderedDictionary<[UInt8], SeriesAccumulator> = [:]
  private var sawRow = false
  /// Faults that a file has in row after row, and that have been told.
  private var repeated: Set<String> = []

  init(name: String, options: SeriesReadingOptions) {
    self.name = name
    self.options = options
    bag = DiagnosticBag(limit: options.diagnosticLimit)
  }

  mutating func take<Failure: Error>(
    _ record: borrowing CSVRecord, _ body: (LocatedSeries) throws(Failure) -> Void
  ) throws(Failure) {
    guard record.problems.isEmpty else {
      note(record)
      // A row that cannot be read is still a row.
      if hasHeader { sawRow = true }
      hasHeader = true
      return
    }
    if record.isBlank { return }
    guard hasHeader else {
      hasHeader = true
      readHeader(record)
      return
    }
    sawRow = true
    guard let layout else { return }
    guard record.count == layout.width else {
      reportWidth(record, expected: layout.width)
      try skip(record, layout, body)
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
      bag.append(.error("table-no-rows", at: headerSpan, ["file": .text(name)]))
    }
  }

  // MARK: - Rows

  private mutating func readHeader(_ record: borrowing CSVRecord) {
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
    layout = SeriesLayout(cells, into: &bag)
  }

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
        if current.id.count == record.bytes(column).count,
          current.id.elementsEqual(record.bytes(column)), !layout.isWide
        {
          return
        }
      } else if !layout.isWide {
        return
      }
    }
    var bytes: [UInt8] = []
    appendID(record, layout, to: &bytes)
    if let current, current.id == bytes, !layout.isWide { return }
    if let done = current.take() { try handOut(done, body) }
    let isRepeated = !bytes.withUnsafeBufferPointer { seen.insert($0) }
    if isRepeated, !isOnlyCounted() {
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

  private mutating func readRow(
    _ record: borrowing CSVRecord, _ layout: SeriesLayout, into series: inout SeriesAccumulator
  ) {
    if series.figures.isEmpty {
      series.area = series.area ?? layout.area.map { record.string($0) }
      series.indicator = series.indicator ?? layout.indicator.map { record.string($0) }
    }
    if let column = layout.lower, let value = value(record, column) {
      reportChange(of: "lower", from: series.lower, to: value, record, column)
      series.lower = series.lower ?? value
    }
    if let column = layout.upper, let value = value(record, column) {
      reportChange(of: "upper", from: series.upper, to: value, record, column)
      series.upper = series.upper ?? value
    }
    if let column = layout.better { readDirection(record, column, into: &series) }
    switch layout.shape {
    case .long(let ds, let y):
      guard let year = SeriesYear.parse(record.bytes(ds)) else {
        if !isOnlyCounted() {
          let source = record.excerpt(name: name)
          bag.append(
            .error(
              "series-year", at: record.span(ds, in: source), ["text": .text(record.string(ds))]))
        }
        // The value of the row may be wrong on its own.
        _ = value(record, y)
        return
      }
      take(year, record, y, into: &series)
    case .wide(let columns):
      for (column, year) in columns { take(year, record, column, into: &series) }
    }
  }

  private mutating func take(
    _ year: Year, _ record: borrowing CSVRecord, _ column: Int,
    into series: inout SeriesAccumulator
  ) {
    guard let value = value(record, column) else { return }
    let low = series.lower ?? options.bounds.lower
    let high = series.upper ?? options.bounds.upper
    if value < low ?? value || value > high ?? value {
      if isOnlyCounted() { return }
      let source = record.excerpt(name: name)
      var arguments: [String: Argument] = [
        "text": .text(record.string(column)),
        "name": .text(String(decoding: series.id, as: UTF8.self)),
      ]
      if let high, value > high {
        arguments["upper"] = .number(high, decimals: nil)
      } else if let low {
        arguments["lower"] = .number(low, decimals: nil)
      }
      bag.append(.error("series-bounds", at: record.span(column, in: source), arguments))
      return
    }
    smallestValue = min(smallestValue ?? value, value)
    series.append(year, value, line: record.line)
    if series.isCrowded, let pair = series.settle() {
      reportTwice(pair, series)
      series.isBroken = true
      series.dropRepeated()
    }
  }

  /// The number of a cell; nil where it is empty, a missing year, or wrong.
  private mutating func value(_ record: borrowing CSVRecord, _ column: Int) -> Double? {
    let bytes = record.bytes(column)
    if bytes.allSatisfy({ $0 == 0x20 }) { return nil }
    do throws(Numeral.Failure) {
      let numeral = try Numeral.parse(bytes, mark: .dot)
      guard !numeral.hasPercentSign else {
        if isOnlyCounted() { return nil }
        bag.append(
          .error(
            "number-percent", at: record.span(column, in: record.excerpt(name: name)),
            ["text": .text(record.string(column))]))
        return nil
      }
      return numeral.value
    } catch {
      if isOnlyCounted() { return nil }
      let cell = Cell(
        text: record.string(column),
        span: record.span(column, in: record.excerpt(name: name)))
      bag.append(error.diagnostic(at: cell, mark: .dot))
      return nil
    }
  }

  private mutating func reportChange(
    of key: String, from old: Double?, to new: Double, _ record: borrowing CSVRecord,
    _ column: Int
  ) {
    guard let old, old != new, !isOnlyCounted() else { return }
    bag.append(
      .error(
        "series-bound-differs", at: record.span(column, in: record.excerpt(name: name)),
        [
          "column": .text(key), "first": .number(old, decimals: nil),
          "second": .number(new, decimals: nil),
        ]))
  }

  private mutating func readDirection(
    _ record: borrowing CSVRecord, _ column: Int, into series: inout SeriesAccumulator
  ) {
    let text = ObservationsReader.trimmed(record.string(column))
    if text.isEmpty { return }
    if let direction = Direction(rawValue: text) {
      series.better = series.better ?? direction
      return
    }
    if isOnlyCounted() { return }
    let words = Direction.allCases.map(\.rawValue)
    var arguments: [String: Argument] = [
      "text": .text(text), "words": .list(words.map { .text($0) }),
    ]
    if let close = Suggestion.closest(to: text, among: words) {
      arguments["suggestion"] = .text(close)
    }
    bag.append(
      .error(
        "observation-word", at: record.span(column, in: record.excerpt(name: name)), arguments))
  }

  // MARK: - Finished series

  private mutating func handOut<Failure: Error>(
    _ accumulator: SeriesAccumulator, _ body: (LocatedSeries) throws(Failure) -> Void
  ) throws(Failure) {
    var accumulator = accumulator
    if let pair = accumulator.settle() {
      reportTwice(pair, accumulator)
      accumulator.isBroken = true
    }
    let id = accumulator.id.isEmpty ? "series" : String(decoding: accumulator.id, as: UTF8.self)
    let source = SourceText(name: name, text: "")
    let span = SourceSpan(source: source, line: accumulator.line, column: 1, length: 0)
    guard let bounds = bounds(of: accumulator, id: id, at: span) else { return }
    if options.keepGoing, accumulator.isBroken { return }
    guard !accumulator.figures.isEmpty else {
      if !bag.hasErrors { bag.append(.warning("series-no-values", at: span, ["id": .text(id)])) }
      return
    }
    guard !bag.hasErrors || options.keepGoing else { return }
    let observations = accumulator.figures.map {
      YearlyObservation(year: $0.year, value: $0.value)
    }
    // Years are unique and values finite by now.
    guard let series = try? YearlySeries(observations) else { return }
    try body(
      LocatedSeries(
        id: id, area: accumulator.area, indicator: accumulator.indicator, series: series,
        bounds: bounds, better: accumulator.better ?? options.better, line: accumulator.line,
        leftOut: accumulator.leftOut))
  }

  private mutating func bounds(
    of series: SeriesAccumulator, id: String, at span: SourceSpan
  ) -> Bounds? {
    let lower = series.lower ?? options.bounds.lower
    let upper = series.upper ?? options.bounds.upper
    switch (lower, upper) {
    case (nil, nil): return Bounds.none
    case (let low?, nil): return Bounds(lower: low)
    case (nil, let high?):
      bag.append(
        .error(
          "series-bound-alone", at: span, ["id": .text(id), "upper": .number(high, decimals: nil)])
      )
      return nil
    case (let low?, let high?):
      if let bounds = Bounds(lower: low, upper: high) { return bounds }
      bag.append(
        .error(
          "series-bounds-order", at: span,
          [
            "id": .text(id), "lower": .number(low, decimals: nil),
            "upper": .number(high, decimals: nil),
          ]))
      return nil
    }
  }

  private mutating func reportTwice(
    _ pair: (first: SeriesAccumulator.Figure, second: SeriesAccumulator.Figure),
    _ series: SeriesAccumulator
  ) {
    let source = SourceText(name: name, text: "")
    let span = SourceSpan(source: source, line: pair.second.line, column: 1, length: 0)
    bag.append(
      .error(
        "series-duplicate", at: span,
        [
          "id": .text(String(decoding: series.id, as: UTF8.self)),
          "year": .year(pair.first.year.number),
          "first": .number(Double(pair.first.line), decimals: 0),
          "firstValue": .number(pair.first.value, decimals: nil),
          "secondValue": .number(pair.second.value, decimals: nil),
        ]))
  }

  private mutating func reportWidth(_ record: borrowing CSVRecord, expected: Int) {
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
  private mutating func isOnlyCounted() -> Bool {
    guard bag.isFullOfErrors else { return false }
    bag.countError()
    return true
  }

  private mutating func note(_ record: borrowing CSVRecord) {
    let source = record.excerpt(name: name)
    for problem in record.problems {
      let fault = record.fault(problem, in: source)
      // A fault that a file has in row after row is told once: the rest would say nothing new.
      if fault.isRepeated, !repeated.insert(fault.slug).inserted { continue }
      bag.append(fault.diagnostic())
    }
  }
}

extension SeriesLayout {
  var isWide: Bool {
    if case .wide = shape { true } else { false }
  }
}
