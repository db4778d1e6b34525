import Diagnostics
import Forecasting
import Tabular

extension SeriesRows {
  /// Reads how the figures of a series come about; one series has one way.
  mutating func readCounting(
    _ record: borrowing CSVRecord, _ column: Int, into series: inout SeriesAccumulator
  ) {
    let text = ObservationsReader.trimmed(record.string(column))
    if text.isEmpty { return }
    guard let counted = Counting(rawValue: text) else {
      if bag.isOnlyCounting() { return }
      let words = Counting.allCases.map(\.rawValue)
      var arguments: [String: Argument] = [
        "text": .text(text), "words": .list(words.map { .text($0) }),
      ]
      if let close = Suggestion.closest(to: text, among: words) {
        arguments["suggestion"] = .text(close)
      }
      bag.append(
        .error(
          "observation-word", at: record.span(column, in: record.excerpt(name: name)), arguments))
      return
    }
    guard let before = series.counted, before != counted else {
      series.counted = counted
      return
    }
    if bag.isOnlyCounting() { return }
    bag.append(
      .error(
        "series-word-differs", at: record.span(column, in: record.excerpt(name: name)),
        [
          "column": "counted", "first": .text(before.rawValue), "second": .text(text),
        ]))
  }
}
