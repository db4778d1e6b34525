import Diagnostics
import Forecasting
import Tabular

/// Which column of a series file holds what.
struct SeriesLayout: Sendable {
  enum Shape: Sendable {
    case long(ds: Int, y: Int)
    /// The columns of the years, in the order of the file.
    case wide([(column: Int, year: Year)])
  }

  let shape: Shape
  /// The columns whose texts, joined by a slash, are the id; none where there is one series.
  let id: [Int]
  /// The heading of the first of them, for messages.
  let idName: String
  let area: Int?
  let indicator: Int?
  let lower: Int?
  let upper: Int?
  let better: Int?
  let counted: Int?
  let width: Int

  static let known = [
    "unique_id", "ds", "y", "area", "indicator", "lower", "upper", "better", "counted",
  ]

  /// Nil where the header is neither long nor wide.
  init?(_ header: [Cell], into bag: inout DiagnosticBag) {
    let before = bag.errorCount
    var columns: [String: Int] = [:]
    var years: [(column: Int, year: Year)] = []
    var others: [Int] = []
    let isLong = header.contains { $0.text == "ds" } && header.contains { $0.text == "y" }
    for (index, cell) in header.enumerated() {
      let name = ObservationsReader.trimmed(cell.text)
      if Self.known.contains(name) {
        if let first = columns[name] {
          bag.append(Self.duplicate(cell, index, header[first], first))
        } else {
          columns[name] = index
        }
      } else if !isLong, let year = Self.year(name) {
        if let first = years.first(where: { $0.year == year }) {
          bag.append(Self.duplicate(cell, index, header[first.column], first.column))
        } else {
          years.append((index, year))
        }
      } else {
        others.append(index)
      }
    }
    for index in others where !header[index].isEmpty {
      let text = header[index].text
      if let close = Suggestion.closest(to: text, among: Self.known), columns[close] == nil,
        text.count >= 3 && close != "y" || text.lowercased() == close
      {
        bag.append(
          .error(
            "column-unknown", at: header[index].span,
            ["name": .text(text), "suggestion": .text(close)]))
      }
    }
    if isLong, let ds = columns["ds"], let y = columns["y"] {
      shape = .long(ds: ds, y: y)
    } else if !years.isEmpty {
      shape = .wide(years)
    } else {
      if let first = header.first, let last = header.last, bag.errorCount == before {
        var arguments: [String: Argument] = [:]
        let names = Set(header.map(\.text))
        if names.isSuperset(of: ObservationsReader.required) {
          arguments["observations"] = .text(first.span.source.name)
        } else {
          arguments["names"] = .list(header.prefix(12).map { .text($0.text) })
        }
        let span = SourceSpan(
          source: first.span.source, start: first.span.start, end: last.span.end)
        bag.append(.error("series-columns", at: span, arguments))
      }
      return nil
    }
    guard bag.errorCount == before else { return nil }
    let labels = [columns["area"], columns["indicator"]].compactMap { $0 }
    if let unique = columns["unique_id"] {
      id = [unique]
    } else if !labels.isEmpty {
      id = labels
    } else if case .wide = shape, let first = others.first {
      id = [first]
    } else {
      id = []
    }
    idName = id.first.map { header[$0].text } ?? ""
    area = columns["area"]
    indicator = columns["indicator"]
    lower = columns["lower"]
    upper = columns["upper"]
    better = columns["better"]
    counted = columns["counted"]
    width = header.count
    let ignored = others.filter { !id.contains($0) && !header[$0].isEmpty }
    if let first = ignored.first {
      let names = Argument.list(ignored.prefix(12).map { .text(header[$0].text) })
      bag.append(
        Diagnostic(
          .note, Message("series-columns-ignored", ["names": names]), at: header[first].span))
    }
  }

  private static func duplicate(
    _ cell: Cell, _ index: Int, _ first: Cell, _ firstIndex: Int
  ) -> Diagnostic {
    .error(
      "table-duplicate-column", at: cell.span,
      [
        "name": .text(cell.text), "second": .number(Double(index + 1), decimals: 0),
        "first": .number(Double(firstIndex + 1), decimals: 0), "place": .place(first.span),
      ])
  }

  /// A heading that is a year: `2019`.
  private static func year(_ text: String) -> Year? {
    guard text.utf8.count == 4, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
      let number = Int(text), number >= 1000
    else { return nil }
    return Year(number)
  }
}
