import Diagnostics
import Forecasting
import OrderedCollections
public import Planning

/// A resolved scenario: every value with the line that it comes from and who wrote it.
public struct ExplanationReport: Sendable {
  let plan: Plan
  let explanation: ScenarioExplanation
  let rates: [RateChange]
  let wording: Wording

  /// Of `rates` (what moves the rates in the scenario) it says nothing where there are none.
  public init(
    plan: Plan, explanation: ScenarioExplanation, rates: [RateChange], wording: Wording
  ) {
    self.plan = plan
    self.explanation = explanation
    self.rates = rates
    self.wording = wording
  }

  public func report() -> Report {
    let scenario = explanation.scenario
    var paragraphs = [wording.text(scenario.why)]
    if let cost = scenario.cost {
      paragraphs.append(wording.say("explain.cost", ["cost": .text(wording.text(cost))]))
    }
    if explanation.lineage.count > 1 {
      paragraphs.append(
        wording.say(
          "explain.lineage",
          ["lineage": .text(explanation.lineage.joined(separator: " > "))]))
    }
    let split = RateChangeSection(plan: plan, changes: rates, wording: wording).section()
    let rest = wording.say("explain.rest", ["through": .year(plan.through.number)])
    return Report(
      title: wording.text(plan.name), subtitles: [wording.scenario(scenario)],
      sections: [Report.Section(paragraphs: paragraphs), levers(), targets()]
        + [split, Report.Section(notes: [rest])].compactMap { $0 })
  }

  func levers() -> Report.Section {
    var last = ""
    let rows = explanation.levers.compactMap { line -> [String]? in
      guard let indicator = wording.subject(line.indicator, of: plan) else { return nil }
      let name = line.indicator == last ? "" : wording.text(indicator.label)
      last = line.indicator
      return [
        name, wording.lever(line.lever, of: indicator), origin(line.origin), place(line.span),
      ]
    }
    return Report.Section(
      heading: wording.say("heading.levers"),
      paragraphs: rows.isEmpty ? [wording.say("explain.no-lever")] : [],
      table: ReportTable(columns: columns("heading.indicator", "heading.lever"), rows: rows))
  }

  private func targets() -> Report.Section {
    let rows = explanation.targets.compactMap { line -> [String]? in
      guard let indicator = plan.indicators[line.target.indicator] else { return nil }
      return [
        wording.target(line.target, indicator, nil), "\(line.target.when.year)",
        origin(line.origin), place(line.span),
      ]
    }
    let hasAssumed = explanation.targets.contains { $0.target.status == .assumed }
    return Report.Section(
      heading: wording.say("heading.targets"),
      table: ReportTable(columns: columns("heading.target", "heading.by"), rows: rows),
      notes: hasAssumed ? [wording.say("note.assumed")] : [])
  }

  private func columns(_ first: String, _ second: String) -> [ReportTable.Column] {
    [
      .init(wording.say(first), wraps: .readily), .init(wording.say(second), wraps: .readily),
      .init(wording.say("heading.origin"), wraps: .readily), .init(wording.say("heading.line")),
    ]
  }

  private func origin(_ origin: ScenarioExplanation.Origin) -> String {
    switch origin {
    case .own: wording.say("origin.own")
    case .inherited(let from): wording.say("origin.inherited", ["from": .text(from)])
    case .overridden(let from, let by, let same):
      wording.say(
        same ? "origin.same" : "origin.overridden", ["from": .text(from), "by": .text(by)])
    case .plan: wording.say("origin.plan")
    }
  }

  private func place(_ span: SourceSpan?) -> String {
    guard let span else { return wording.absent }
    let name = span.source.name.split(separator: "/").last.map(String.init) ?? span.source.name
    return "\(name):\(span.start.line)"
  }
}

extension Dataset {
  /// One row a value of the scenario: levers and targets with the place that they come from; then one
  /// a change of a rate, with the parts of its numerator and its denominator.
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
      ] + [Value](repeating: .missing, count: rateColumns.count)
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
      ] + rateColumns, rows: levers + targets + rates.map { rate($0, in: scenario) })
  }

  private static let rateColumns = [
    "area", "from_year", "to_year", "rate_from", "rate_to", "base_from", "base_to",
    "numerator_part", "denominator_part",
  ]

  private static func rate(_ change: RateChange, in scenario: String) -> [Value] {
    // An observed rate of a projected base is no observation.
    let state = change.to.kind == .observed ? change.to.baseKind : change.to.kind
    let head: [Value] = [
      .text(scenario), .text("rate-change"), .text(change.id.indicator), .number(change.whole),
      .text(state.rawValue),
    ]
    return head + [Value](repeating: .missing, count: 5)
      + [
        .optional(change.id.area), .integer(change.from.year.number),
        .integer(change.to.year.number), .number(change.from.rate), .number(change.to.rate),
        .number(change.from.base), .number(change.to.base), .number(change.numeratorPart),
        .number(change.denominatorPart),
      ]
  }
}
