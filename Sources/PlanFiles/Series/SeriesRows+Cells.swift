import Diagnostics
import Forecasting
import Tabular

// The cells of a row: years, values, bounds and directions.

extension SeriesRows {
  /// Reads what a row says of its series.
  mutating func readRow(
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
    if let column = layout.counted { readCounting(record, column, into: &series) }
    switch layout.shape {
    case .long(let ds, let y):
      guard let year = SeriesYear.parse(record.bytes(ds)) else {
        if !bag.isOnlyCounting() {
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
      if bag.isOnlyCounting() { return }
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
    if let stored = record.stored(column) {
      if case .number(let numeral) = stored { return numeral.value }
      if bag.isOnlyCounting() { return nil }
      let cell = Cell(
        text: record.string(column), span: record.span(column, in: record.excerpt(name: name)),
        stored: stored)
      var found: [Diagnostic] = []
      _ = NumeralConvention(declared: options.decimalMark).read(cell, into: &found)
      bag.append(contentsOf: found)
      return nil
    }
    do throws(Numeral.Failure) {
      let numeral = try Numeral.parse(bytes, mark: options.decimalMark)
      guard !numeral.hasPercentSign else {
        if bag.isOnlyCounting() { return nil }
        bag.append(
          .error(
            "number-percent", at: record.span(column, in: record.excerpt(name: name)),
            ["text": .text(record.string(column))]))
        return nil
      }
      return numeral.value
    } catch {
      if bag.isOnlyCounting() { return nil }
      let cell = Cell(
        text: record.string(column),
        span: record.span(column, in: record.excerpt(name: name)))
      bag.append(error.diagnostic(at: cell, mark: options.decimalMark))
      return nil
    }
  }

  private mutating func reportChange(
    of key: String, from old: Double?, to new: Double, _ record: borrowing CSVRecord,
    _ column: Int
  ) {
    guard let old, old != new, !bag.isOnlyCounting() else { return }
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
    if bag.isOnlyCounting() { return }
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
}
