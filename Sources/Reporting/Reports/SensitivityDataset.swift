import Forecasting
import OrderedCollections
public import Planning
import Probability

extension Dataset {
  /// One row an area and assumption, the strongest first, and one for the trend. Estimates of global
  /// shares are as they came out, with their standard errors: one may be below 0.
  public static func sensitivities(_ sensitivities: [Sensitivity], of plan: Plan) -> Dataset {
    Dataset(
      columns: [
        "scenario", "area", "target", "indicator", "unit", "year", "assumption",
        "assumption_unit", "from", "central", "low", "high", "range", "projected_low",
        "projected_high", "probability_low", "probability_high", "share", "first", "first_error",
        "total", "total_error",
      ],
      rows: sensitivities.flatMap { found in
        found.rows.map { row($0, found, plan) } + (found.isObserved ? [] : [trend(found)])
      })
  }

  private static func head(_ found: Sensitivity) -> [Value] {
    [
      .text(found.scenario), .text(found.area), .text(found.target.id),
      .text(found.indicator.id), .text(found.indicator.unit.word),
      .integer(found.target.when.year.number),
    ]
  }

  private static func row(
    _ row: Sensitivity.Row, _ found: Sensitivity, _ plan: Plan
  ) -> [Value] {
    let assumption = row.assumption
    let unit = plan.subject(assumption.indicator).map { assumption.unit.word(of: $0) }
    return head(found) + [
      .text(assumption.id), .optional(unit), .text(assumption.scenario),
      .number(assumption.value), .number(row.low.value), .number(row.high.value),
      .text(row.isOfPlan ? "plan" : "swing"), .number(row.low.projected),
      .number(row.high.projected), .optional(row.low.probability),
      .optional(row.high.probability), .optional(row.share),
    ] + shares(row.global)
  }

  private static func trend(_ found: Sensitivity) -> [Value] {
    head(found) + [
      .text("trend"), .missing, .missing, .missing, .missing, .missing, .text("trend"),
      .optional(found.interval80?.lower), .optional(found.interval80?.upper), .missing, .missing,
      .optional(found.trendShare),
    ] + shares(found.trendGlobal)
  }

  private static func shares(_ shares: GlobalShares?) -> [Value] {
    [
      .optional(shares?.first), .optional(shares?.firstError), .optional(shares?.total),
      .optional(shares?.totalError),
    ]
  }
}
