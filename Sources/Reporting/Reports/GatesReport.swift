import Diagnostics
import Forecasting
public import Planning

/// The gates of a plan: a line a judgement, with what was asked and what was found.
public struct GatesReport: Sendable {
  let plan: Plan
  let outcomes: [GateOutcome]
  let wording: Wording

  public init(plan: Plan, outcomes: [GateOutcome], wording: Wording) {
    self.plan = plan
    self.outcomes = outcomes
    self.wording = wording
  }

  public func report() -> Report {
    var rows: [[String]] = []
    var breaks: Set<Int> = []
    for outcome in outcomes {
      if !rows.isEmpty { breaks.insert(rows.count) }
      let asked = wording.say(outcome.gate.asked)
      if outcome.judgements.isEmpty {
        let absent = Array(repeating: wording.absent, count: hasAreas ? 4 : 3)
        rows.append(
          [outcome.gate.id, asked, wording.say("gate.nothing")] + absent
            + [wording.say("gate.fails")])
      }
      for (index, judgement) in outcome.judgements.enumerated() {
        rows.append(
          (index == 0 ? [outcome.gate.id, asked] : ["", ""]) + cells(judgement, outcome))
      }
    }
    let failed = outcomes.count { !$0.holds }
    let count: [String: Argument] = [
      "count": .number(Double(outcomes.count), decimals: 0),
      "failed": .number(Double(failed), decimals: 0),
    ]
    let summary =
      failed > 0
      ? "gates.some-fail" : outcomes.count == 1 ? "gates.one-holds" : "gates.all-hold"
    let subtitles = plan.facts.newestYear.map {
      [wording.say("subtitle.observed", ["year": .year($0.number)])]
    }
    let isAssumed = outcomes.contains { outcome in
      outcome.judgements.contains { $0.assessment.target.status == .assumed }
    }
    return Report(
      title: wording.text(plan.name), subtitles: subtitles ?? [],
      sections: [
        Report.Section(
          paragraphs: [wording.say(summary, count)],
          items: outcomes.compactMap { outcome in
            outcome.gate.why.map { "\(outcome.gate.id): \(wording.text($0))" }
          }),
        Report.Section(
          table: ReportTable(columns: columns, rows: rows, breaks: breaks),
          notes: isAssumed ? [wording.say("note.assumed")] : []),
      ])
  }

  private var hasAreas: Bool { plan.areas.count > 1 }

  private var columns: [ReportTable.Column] {
    [
      .init(wording.say("heading.gate"), wraps: .ifNeeded),
      .init(wording.say("heading.asked"), wraps: .readily),
      .init(wording.say("heading.target"), wraps: .readily),
    ] + (hasAreas ? [.init(wording.say("heading.area"), wraps: .ifNeeded)] : []) + [
      .init(wording.say("heading.scenario"), wraps: .ifNeeded),
      .init(wording.say("heading.chance"), .trailing),
      .init(wording.say("heading.verdict"), wraps: .ifNeeded),
      .init(wording.say("heading.holds"), wraps: .ifNeeded),
    ]
  }

  private func cells(_ judgement: GateOutcome.Judgement, _ outcome: GateOutcome) -> [String] {
    let a = judgement.assessment
    return [wording.heading(a)] + (hasAreas ? [a.area] : []) + [
      a.scenario, chance(judgement, outcome.gate), wording.verdict(a.verdict),
      wording.say(judgement.holds ? "gate.holds" : "gate.fails"),
    ]
  }

  /// With decimals where the whole percentage would read like the one asked for.
  private func chance(_ judgement: GateOutcome.Judgement, _ gate: Gate) -> String {
    let a = judgement.assessment
    guard let probability = a.probability, !a.isObserved else { return wording.chance(of: a) }
    guard
      case .number(let value, let decimals?) = Gate.percent(probability, beside: gate.probability),
      decimals > 0
    else { return wording.chance(probability) }
    return wording.number(value, decimals) + "%"
  }
}
