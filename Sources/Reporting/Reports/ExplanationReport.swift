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
        + [split].compactMap { $0 } + RevisionSections(plan: plan, wording: wording).sections()
        + [Report.Section(notes: [rest])])
  }

  func levers() -> Report.Section {
    var last = ""
    let rows = explanation.levers.compactMap { line -> [String]? in
      guard let indicator = wording.subject(line.indicator, of: plan) else { return nil }
      let name = line.indicator == last ? "" : wording.text(indicator.label)
      last = line.indicator
      return [
        name, wording.lever(line.lever, of: indicator), origin(line.origin),
        wording.line(line.span),
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
        origin(line.origin), wording.line(line.span),
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
}
