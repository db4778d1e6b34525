import Diagnostics
import Forecasting

// A series whose last row has passed.

extension SeriesRows {
  /// Checks a series as a whole, and hands it out where it has no error.
  mutating func handOut<Failure: Error>(
    _ accumulator: SeriesAccumulator, _ body: (LocatedSeries) throws(Failure) -> Void
  ) throws(Failure) {
    var accumulator = accumulator
    if let pair = accumulator.settle() {
      reportTwice(pair, accumulator)
      accumulator.isBroken = true
    }
    let id = accumulator.id.isEmpty ? "series" : String(decoding: accumulator.id, as: UTF8.self)
    let span = place(line: accumulator.line)
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
        bounds: bounds, better: accumulator.better ?? options.better,
        counted: accumulator.counted ?? options.counted, line: accumulator.line,
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

  mutating func reportTwice(
    _ pair: (first: SeriesAccumulator.Figure, second: SeriesAccumulator.Figure),
    _ series: SeriesAccumulator
  ) {
    let span = place(line: pair.second.line)
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
}
