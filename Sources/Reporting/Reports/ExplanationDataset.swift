import Diagnostics
import Forecasting
import OrderedCollections
public import Planning

extension Dataset {
  /// One row a value of the scenario: levers and targets with the place that they come from; then one
  /// a change of a rate, with the parts of its numerator and its denominator; then one a figure that
  /// was replaced, with the one that replaced it, a break of definition and a year that is not over.
  public static func explanation(
    _ plan: Plan, _ explanation: ScenarioExplanation, rates: [RateChange], _ wording: Wording
  ) -> Dataset {
    let scenario = explanation.scenario.id
    func row(
      _ kind: String, _ indicator: String, _ text: String, _ origin: ScenarioExplanation.Origin,
      _ span: SourceSpan?
    ) -> [Value] {
      var (state, from, by): (String, String?, String?) = ("counts", scenario, nil)
      switch origin {
      case .own: break
      case .inherited(let parent): from = parent
      case .overridden(let parent, let child, let same):
        (state, from, by) = (same ? "same" : "overridden", parent, child)
      case .plan: from = nil
      }
      return [
        .text(scenario), .text(kind), .text(indicator), .text(text), .text(state),
        .optional(from), .optional(by), .optional(span?.source.name),
        .optional(span?.start.line), .optional(span?.start.column),
      ] + [Value](repeating: .missing, count: rateColumns.count + figureColumns.count)
    }
    let levers = explanation.levers.compactMap { line -> [Value]? in
      guard let indicator = wording.subject(line.indicator, of: plan) else { return nil }
      let text = wording.lever(line.lever, of: indicator)
      return row("lever", line.indicator, text, line.origin, line.span)
    }
    let targets = explanation.targets.compactMap { line -> [Value]? in
      guard let indicator = plan.indicators[line.target.indicator] else { return nil }
      let text = "\(wording.target(line.target, indicator, nil)), \(line.target.when.year)"
      return row("target", line.target.indicator, text, line.origin, line.span)
    }
    return Dataset(
      columns: [
        "scenario", "kind", "indicator", "value", "state", "from", "by", "file", "line", "column",
      ] + rateColumns + figureColumns,
      rows: levers + targets + rates.map { rate($0, in: scenario) } + figures(plan, in: scenario))
  }

  private static let rateColumns = [
    "area", "from_year", "to_year", "rate_from", "rate_to", "base_from", "base_to",
    "numerator_part", "denominator_part",
  ]

  private static let figureColumns = [
    "year", "role", "as_of", "before", "before_as_of", "before_at",
  ]

  private static func figures(_ plan: Plan, in scenario: String) -> [[Value]] {
    func row(_ kind: String, _ fact: Fact, replacing old: Fact? = nil) -> [Value] {
      let head: [Value] = [
        .text(scenario), .text(kind), .text(fact.indicator), .number(fact.value),
        .text(fact.status.rawValue), .missing, .missing, .optional(fact.span?.source.name),
        .optional(fact.span?.start.line), .optional(fact.span?.start.column), .optional(fact.area),
      ]
      return head + [Value](repeating: .missing, count: rateColumns.count - 1) + [
        .integer(fact.year.number), .optional(fact.role.rawValue), .optional(fact.asOf),
        .optional(old?.value), .optional(old?.asOf), .optional(old?.span?.location),
      ]
    }
    return plan.revised.map { row("revision", $0.revision.after, replacing: $0.revision.before) }
      + plan.breaks.map { row("break", $0.fact) }
      + plan.yearsUnderWay.map { row("partial", $0.figure.fact) }
  }

  private static func rate(_ change: RateChange, in scenario: String) -> [Value] {
    let head: [Value] = [
      .text(scenario), .text("rate-change"), .text(change.id.indicator), .number(change.whole),
      .text(change.kind.rawValue),
    ]
    return head + [Value](repeating: .missing, count: 5)
      + [
        .optional(change.id.area), .integer(change.from.year.number),
        .integer(change.to.year.number), .number(change.from.rate), .number(change.to.rate),
        .number(change.from.base), .number(change.to.base), .number(change.numeratorPart),
        .number(change.denominatorPart),
      ] + [Value](repeating: .missing, count: figureColumns.count)
  }
}
