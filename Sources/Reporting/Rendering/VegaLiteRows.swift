/// The layers of charts with a row, or a column, an item.
enum VegaLiteRows {
  typealias Parts = (rows: [JSONText], layers: [JSONText])

  /// The names of the rows, in their order.
  private static func names(_ field: String) -> [(String, JSONText)] {
    [
      (
        "y",
        VegaLiteRenderer.field(
          field, "nominal", ("sort", .null),
          ("axis", .object(("title", .null), ("labelLimit", .number(320)))))
      )
    ]
  }

  private static func value(_ field: String, _ end: String? = nil) -> [(String, JSONText)] {
    let x = VegaLiteRenderer.field(
      field, "quantitative", ("title", .null), ("scale", .object(("zero", .flag(false)))))
    return [("x", x)] + (end.map { [("x2", .object(("field", .text($0))))] } ?? [])
  }

  private static func point(
    _ field: String, _ shape: String, _ color: String, isFilled: Bool,
    of names: [(String, JSONText)]
  ) -> JSONText {
    VegaLiteRenderer.layer(
      "isValid(datum.\(field))",
      [
        ("type", .text("point")), ("shape", .text(shape)), ("color", .text(color)),
        ("filled", .flag(isFilled)), ("size", .number(90)),
        ("tooltip", .object(("content", .text("data")))),
      ], names + value(field))
  }

  /// From base to projection to target; a row a scenario, or an area where there is one scenario.
  static func dumbbell(_ dataset: Dataset) -> Parts {
    let scenarios = Set(dataset.rows.map { $0[0] }).count
    let names = names(scenarios > 1 ? "scenario" : "area")
    return (
      VegaLiteRenderer.rows(dataset),
      [
        VegaLiteRenderer.layer(
          "isValid(datum['lo-80'])",
          [
            ("type", .text("bar")), ("color", .text(ChartStyle.band80)), ("height", .number(7)),
          ], names + value("lo-80", "hi-80")),
        VegaLiteRenderer.layer(
          "isValid(datum.base)",
          [("type", .text("rule")), ("color", .text(ChartStyle.projected)), ("size", .number(2))],
          names + value("base", "projected")),
        point("base", "circle", ChartStyle.context, isFilled: false, of: names),
        point("target_value", "diamond", ChartStyle.target, isFilled: true, of: names),
        point("projected", "circle", ChartStyle.projected, isFilled: true, of: names),
      ]
    )
  }

  static func tornado(_ dataset: Dataset, _ chart: TornadoChart) -> Parts {
    func rule(_ value: Double, _ color: String) -> JSONText {
      .object(
        ("mark", .object(("type", .text("rule")), ("color", .text(color)))),
        ("encoding", .object(("x", .object(("datum", .number(value)))))))
    }
    let bar = VegaLiteRenderer.layer(
      nil,
      [
        ("type", .text("bar")), ("color", .text(ChartStyle.edge)), ("height", .number(14)),
        ("tooltip", .object(("content", .text("data")))),
      ], names("assumption") + value("projected_low", "projected_high"))
    return (
      VegaLiteRenderer.rows(dataset),
      [bar, rule(chart.central.value, ChartStyle.ink)]
        + (chart.target.map { [rule($0.value, ChartStyle.target)] } ?? [])
    )
  }

  static func ledger(_ dataset: Dataset) -> Parts {
    let years = (
      "x",
      VegaLiteRenderer.field(
        "year", "ordinal", ("axis", .object(("title", .null), ("labelAngle", .number(0)))))
    )
    let quantity = { (name: String) -> (String, JSONText) in
      ("y", VegaLiteRenderer.field(name, "quantitative", ("title", .null)))
    }
    let out = JSONText.object(
      (
        "transform",
        .list([
          .object(("calculate", .text("-datum.outflow")), ("as", .text("negative_outflow")))
        ])
      ),
      ("mark", .object(("type", .text("bar")), ("color", .text(ChartStyle.edge)))),
      ("encoding", .object(years, quantity("negative_outflow"))))
    return (
      VegaLiteRenderer.rows(dataset),
      [
        VegaLiteRenderer.layer(
          nil, [("type", .text("bar")), ("color", .text(ChartStyle.target))],
          [years, quantity("inflow")]),
        out,
        VegaLiteRenderer.layer(
          "isValid(datum['lo-80'])",
          [("type", .text("rule")), ("color", .text(ChartStyle.edge)), ("size", .number(5))],
          [years, quantity("lo-80"), ("y2", .object(("field", .text("hi-80"))))]),
        VegaLiteRenderer.layer(
          nil,
          [("type", .text("line")), ("color", .text(ChartStyle.ink)), ("point", .flag(true))],
          [years, quantity("end")]),
      ]
    )
  }
}
