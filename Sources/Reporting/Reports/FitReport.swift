import Diagnostics
import Forecasting
import OrderedCollections
public import Planning

/// The fitted trends: method, coefficients with standard errors, residual spread, R²,
/// leave-one-out error, and what an automatic trend leaned on.
public struct FitReport: Sendable {
  let plan: Plan
  let projection: ScenarioProjection
  let wording: Wording

  /// The baseline's projection holds the fitted models.
  public init(plan: Plan, projection: ScenarioProjection, wording: Wording) {
    self.plan = plan
    self.projection = projection
    self.wording = wording
  }

  public func report() -> Report {
    Report(
      title: wording.text(plan.name), subtitles: subtitles(plan, projection, wording),
      sections: projection.series.values.compactMap(section))
  }

  private func section(_ series: SeriesProjection) -> Report.Section? {
    guard let indicator = plan.indicators[series.id.indicator] else { return nil }
    let area = plan.areas.count > 1 ? "\(series.id.area) · " : ""
    let counted = wording.counted(indicator).map { " (\($0))" } ?? ""
    let heading = "\(area)\(wording.text(indicator.label))\(counted)"
    guard let model = series.model else {
      if indicator.formula != nil, !series.steps.isEmpty {
        return Report.Section(heading: heading, paragraphs: [wording.say("fit.formula")])
      }
      let note = LeaningNotes(plan: plan, wording: wording)
        .note(series)
      return note.map { Report.Section(heading: heading, paragraphs: [$0]) }
    }
    if let statistics = model.statistics {
      return family(heading, model, statistics, indicator)
    }
    return automatic(heading, model, series, indicator)
  }

  private func family(
    _ heading: String, _ model: FittedModel, _ statistics: FitStatistics, _ indicator: Indicator
  ) -> Report.Section {
    let spread = statistics.residualStandardDeviation.map { significant($0) } ?? wording.absent
    let paragraphs = [
      wording.say(
        "fit.family",
        [
          "family": .text(model.specification.word),
          "observations": .number(Double(statistics.observations), decimals: 0),
          "freedom": .number(Double(statistics.degreesOfFreedom), decimals: 0),
        ]),
      wording.say(
        "fit.spread",
        [
          "spread": .text(spread),
          "rSquared": .text(statistics.rSquared.map { wording.number($0, 4) } ?? wording.absent),
          "leaveOneOut": .text(
            statistics.leaveOneOutError.map { significant($0) } ?? wording.absent),
        ]),
    ]
    let rows = statistics.coefficients.map {
      [
        $0.name, $0.term == .midpoint ? pointInTime($0.estimate) : significant($0.estimate),
        $0.standardError.map { significant($0) } ?? wording.absent,
      ]
    }
    let table = ReportTable(
      columns: [
        .init(wording.say("heading.coefficient")),
        .init(wording.say("heading.estimate"), .trailing),
        .init(wording.say("heading.standard-error"), .trailing),
      ], rows: rows)
    return Report.Section(heading: heading, paragraphs: paragraphs, table: table)
  }

  /// A point in time to a tenth of a year, not grouped: `2013.8`.
  private func pointInTime(_ year: Double) -> String {
    NumeralStyle(decimalMark: wording.style.decimalMark, groupMark: nil)
      .string(year, decimals: 1)
  }

  private func automatic(
    _ heading: String, _ model: FittedModel, _ series: SeriesProjection, _ indicator: Indicator
  ) -> Report.Section {
    let horizon = max(1, min(series.steps.count, 100))
    guard let leaning = model.leaning(horizon: horizon) else {
      return Report.Section(heading: heading)
    }
    var paragraphs = [
      wording.say(
        "fit.automatic",
        [
          "observations": .number(Double(leaning.observations), decimals: 0),
          "shape": .text(shape(leaning)),
        ])
    ]
    let division = leaning.division
    let percents = wording.wholePercents([division.goesOn, division.stays, division.reverses])
    paragraphs.append(
      wording.say(
        "fit.division",
        [
          "goesOn": .text(percents[0]), "stays": .text(percents[1]),
          "reverses": .text(percents[2]),
        ]))
    paragraphs.append(
      wording.say(
        "fit.pace",
        [
          "before": .text(pace(leaning.paceBefore, indicator)),
          "after": .text(pace(leaning.paceAfter, indicator)),
        ]))
    if let loan = leaning.loan {
      paragraphs.append(
        wording.say(
          "fit.loan",
          [
            "share": .probability(loan.share),
            "windows": .number(Double(loan.windows), decimals: 0),
            "areas": .number(Double(loan.areas), decimals: 0),
          ]))
    } else if model.mayBorrow {
      paragraphs.append(wording.say("fit.no-loan"))
    }
    let years = leaning.withSeries.keys.sorted()
    let rows = [
      ("fit.table-alone", leaning.tableAlone), ("fit.with-series", leaning.withSeries),
      ("fit.without-direction", leaning.withoutDirection),
    ].map { slug, values in
      [wording.say(slug)] + years.map { wording.number(values[$0], indicator.decimals) }
    }
    let columns =
      [ReportTable.Column(wording.say("heading.median"))]
      + years.map { ReportTable.Column("\($0)", .trailing) }
    return Report.Section(
      heading: heading, paragraphs: paragraphs, table: ReportTable(columns: columns, rows: rows))
  }

  /// "mostly a step that stays": the heaviest shape, in words that say how heavy it is.
  private func shape(_ leaning: Leaning) -> String {
    guard let first = leaning.shapes.first else { return wording.absent }
    let word = wording.say("shape.\(first.kind.slug)")
    let slug =
      first.weight >= 0.9
      ? "shape-weight.almost-wholly"
      : first.weight >= 0.5 ? "shape-weight.mostly" : "shape-weight.partly"
    return wording.say(slug, ["shape": .text(word), "weight": .probability(first.weight)])
  }

  /// A yearly change with its unit.
  private func pace(_ value: Double, _ indicator: Indicator) -> String {
    let decimals = wording.paceDecimals(value, of: indicator)
    let text = wording.change(value, of: indicator, decimals: decimals)
    return indicator.unit.isPercentage ? text : "\(text) \(wording.unit(indicator.unit))"
  }

  private func significant(_ value: Double) -> String {
    guard value != 0, value.isFinite else { return wording.number(value, 0) }
    var decimals = 0
    var magnitude = abs(value)
    while magnitude < 100, decimals < 9 {
      magnitude *= 10
      decimals += 1
    }
    return wording.number(value, decimals)
  }
}

extension TrendSpecification {
  /// `auto`, or the family's name as a plan writes it.
  var word: String {
    switch self {
    case .automatic: "auto"
    case .family(let family): family.family.rawValue
    }
  }
}

extension Dataset {
  /// One row a series and term: coefficients of families, weights of the shapes for `auto`.
  public static func fit(_ plan: Plan, _ projection: ScenarioProjection) -> Dataset {
    Dataset(
      columns: [
        "area", "indicator", "method", "observations", "degrees_of_freedom", "term", "estimate",
        "standard_error", "residual_sd", "r_squared", "leave_one_out",
      ],
      rows: projection.series.values.flatMap { series -> [[Value]] in
        guard let model = series.model else { return [] }
        let head: [Value] = [
          .text(series.id.area), .text(series.id.indicator), .text(model.specification.word),
          .integer(model.series.fitted.count),
        ]
        if let s = model.statistics {
          return s.coefficients.map { coefficient in
            head + [
              .integer(s.degreesOfFreedom), .text(coefficient.name), .number(coefficient.estimate),
              .optional(coefficient.standardError), .optional(s.residualStandardDeviation),
              .optional(s.rSquared), .optional(s.leaveOneOutError),
            ]
          }
        }
        guard let leaning = model.leaning(horizon: max(1, min(series.steps.count, 100))) else {
          return []
        }
        let rest: [Value] = [.missing, .missing, .missing, .missing]
        let shapes = leaning.shapes.map { ("weight of \($0.kind.rawValue)", $0.weight) }
        let paces = [("pace before", leaning.paceBefore), ("pace after", leaning.paceAfter)]
        let loan = leaning.loan.map {
          [
            ("share borrowed", $0.share), ("areas borrowed from", Double($0.areas)),
            ("windows borrowed from", Double($0.windows)),
          ]
        }
        return (shapes + paces + (loan ?? [])).map {
          head + [.missing, .text($0.0), .number($0.1)] + rest
        }
      })
  }
}

extension ShapeKind {
  /// The last part of its slug in the catalogue.
  fileprivate var slug: String {
    switch self {
    case .step: "step"
    case .reversing: "reversing"
    case .partlyPersistent: "partly-persistent"
    case .persistent: "persistent"
    }
  }
}
