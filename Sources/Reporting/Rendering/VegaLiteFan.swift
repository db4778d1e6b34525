/// The layers of a fan chart.
struct VegaLiteFan {
  let chart: FanChart
  let dataset: Dataset

  init(_ chart: FanChart, _ dataset: Dataset) {
    self.chart = chart
    self.dataset = dataset
  }

  var parts: (rows: [JSONText], layers: [JSONText]) {
    (VegaLiteRenderer.rows(dataset) + origin, bands + limits + lines + points)
  }

  /// The axis of years, which every layer but the limits has.
  private static let years = (
    "x",
    VegaLiteRenderer.field(
      "year", "quantitative", ("scale", .object(("zero", .flag(false)))),
      (
        "axis",
        .object(
          ("format", .text("d")), ("title", .null), ("tickMinStep", .number(1)),
          ("grid", .flag(false)))
      ))
  )

  /// The last figure once more, as the point that the fan opens from.
  private var origin: [JSONText] {
    guard let last = chart.observations.last(where: { $0.kind == .fitted }), !chart.steps.isEmpty
    else { return [] }
    let value = JSONText.number(last.figure.value)
    let ends = ["lo-50", "hi-50", "lo-80", "hi-80", "lo-95", "hi-95"]
    let isFan = chart.steps.first?.bands.isEmpty == false
    return [
      .object(
        [
          JSONText.Member(name: "year", value: .number(Double(last.year))),
          JSONText.Member(name: "kind", value: .text("origin")),
          JSONText.Member(name: "value", value: value),
        ] + (isFan ? ends.map { JSONText.Member(name: $0, value: value) } : []))
    ]
  }

  private static let ahead =
    "datum.kind === 'projected' || datum.kind === 'assumed' || datum.kind === 'origin'"

  private var bands: [JSONText] {
    ChartStyle.edges.map { percent, fill, _ in
      VegaLiteRenderer.layer(
        "isValid(datum['lo-\(percent)'])",
        [("type", .text("area")), ("color", .text(fill))],
        [
          Self.years,
          (
            "y",
            VegaLiteRenderer.field(
              "lo-\(percent)", "quantitative", ("title", .null),
              ("scale", .object(("zero", .flag(false)))))
          ), ("y2", .object(("field", .text("hi-\(percent)")))),
        ])
    }
  }

  /// Limits that lie within the picture.
  private var limits: [JSONText] {
    let domain = FanDrawing.domain(chart)
    return chart.limits.filter { domain.contains($0.figure.value) }.map { limit in
      .object(
        (
          "mark",
          .object(
            ("type", .text("rule")), ("color", .text(ChartStyle.axis)),
            ("strokeDash", .list([.number(2), .number(2)])))
        ),
        ("encoding", .object(("y", .object(("datum", .number(limit.figure.value)))))))
    }
  }

  private var lines: [JSONText] {
    let value: [(String, JSONText)] = [
      Self.years, ("y", VegaLiteRenderer.field("value", "quantitative")),
    ]
    return [
      VegaLiteRenderer.layer(
        Self.ahead,
        [
          ("type", .text("line")), ("color", .text(ChartStyle.projected)),
          ("strokeDash", .list([.number(7), .number(3)])),
        ], value),
      VegaLiteRenderer.layer(
        "datum.kind === 'observed'",
        [("type", .text("line")), ("color", .text(ChartStyle.observed))], value),
    ]
  }

  private var points: [JSONText] {
    let kinds: [(kind: String, shape: String, color: String, isFilled: Bool)] = [
      ("observed", "circle", ChartStyle.observed, true),
      ("context", "circle", ChartStyle.context, false),
      ("partial", "triangle-up", ChartStyle.context, false),
      ("projected", "circle", ChartStyle.projected, false),
      ("assumed", "square", ChartStyle.projected, false),
      ("target", "diamond", ChartStyle.target, true),
    ]
    let present = Set(
      dataset.rows.compactMap { row -> String? in
        if case .text(let kind) = row[5] { kind } else { nil }
      })
    return kinds.filter { present.contains($0.kind) }.map { kind in
      VegaLiteRenderer.layer(
        "datum.kind === '\(kind.kind)'",
        [
          ("type", .text("point")), ("shape", .text(kind.shape)), ("color", .text(kind.color)),
          ("filled", .flag(kind.isFilled)), ("size", .number(kind.kind == "target" ? 110 : 50)),
          ("tooltip", .object(("content", .text("data")))),
        ], [Self.years, ("y", VegaLiteRenderer.field("value", "quantitative"))])
    }
  }
}
