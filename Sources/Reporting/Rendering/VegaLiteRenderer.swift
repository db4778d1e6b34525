public import Diagnostics

/// Writes a chart as a Vega-Lite specification (version 5) with its data inside, for notebooks.
public struct VegaLiteRenderer: Sendable {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public func render(_ chart: Chart) -> String {
    let parts: (rows: [JSONText], layers: [JSONText]) =
      switch chart.picture {
      case .fan(let fan): VegaLiteFan(fan, chart.dataset).parts
      case .dumbbell: VegaLiteRows.dumbbell(chart.dataset)
      case .tornado(let tornado): VegaLiteRows.tornado(chart.dataset, tornado)
      case .ledger: VegaLiteRows.ledger(chart.dataset)
      }
    return JSONText.object(
      ("$schema", .text("https://vega.github.io/schema/vega-lite/v5.json")),
      (
        "title",
        .object(
          ("text", .text(chart.headline)), ("subtitle", .text(chart.subtitle)),
          ("anchor", .text("start")))
      ),
      ("description", .text(chart.alternative)),
      (
        "usermeta",
        .object(
          (
            "notes",
            .list((chart.notes + (chart.source.map { [$0] } ?? [])).map { .text($0) })
          ))
      ),
      ("width", .number(480)),
      config,
      ("data", .object(("values", .list(parts.rows)))),
      ("layer", .list(parts.layers))
    ).string() + "\n"
  }

  /// Numbers as the language writes them.
  private var config: (String, JSONText) {
    let style = NumeralStyle(language)
    let number = JSONText.object(
      ("decimal", .text(String(style.decimalMark))),
      ("thousands", .text(style.groupMark.map { String($0) } ?? "")),
      ("grouping", .list([.number(3)])), ("currency", .list([.text(""), .text("")])))
    return (
      "config", .object(("font", .text("sans-serif")), ("locale", .object(("number", number))))
    )
  }

  /// The rows of a dataset as objects.
  static func rows(_ dataset: Dataset) -> [JSONText] {
    dataset.rows.map { row in
      .object(
        zip(dataset.columns, row).map { JSONText.Member(name: $0, value: JSONText($1)) })
    }
  }

  static func field(_ name: String, _ type: String, _ more: (String, JSONText)...) -> JSONText {
    .object(
      ([("field", .text(name)), ("type", .text(type))] + more).map {
        JSONText.Member(name: $0.0, value: $0.1)
      })
  }

  /// One layer: which rows, which mark, which channels.
  static func layer(
    _ filter: String?, _ mark: [(String, JSONText)], _ channels: [(String, JSONText)]
  ) -> JSONText {
    func object(_ members: [(String, JSONText)]) -> JSONText {
      .object(members.map { JSONText.Member(name: $0.0, value: $0.1) })
    }
    var members: [(String, JSONText)] = []
    if let filter {
      members.append(("transform", .list([.object(("filter", .text(filter)))])))
    }
    members += [("mark", object(mark)), ("encoding", object(channels))]
    return object(members)
  }
}
