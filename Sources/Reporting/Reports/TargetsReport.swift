import Diagnostics
import Forecasting
import OrderedCollections
public import Planning

/// The answer to "will the target be met": a line a target, and below it what the forecasts lean
/// on.
public struct TargetsReport: Sendable {
  let plan: Plan
  let projection: ScenarioProjection
  let assessments: [Assessment]
  let wording: Wording

  public init(
    plan: Plan, projection: ScenarioProjection, assessments: [Assessment], wording: Wording
  ) {
    self.plan = plan
    self.projection = projection
    self.assessments = assessments
    self.wording = wording
  }

  public func report() -> Report {
    var sections = [
      Report.Section(table: table(), notes: starNote() + promiseNotes())
    ]
    let reasons = reasonNotes()
    if !reasons.isEmpty {
      sections.append(Report.Section(heading: wording.say("heading.why"), paragraphs: reasons))
    }
    return Report(
      title: wording.text(plan.name), subtitles: subtitles(plan, projection, wording),
      sections: sections)
  }

  private func table() -> ReportTable {
    let hasAreas = plan.areas.count > 1
    var columns: [ReportTable.Column] = []
    if hasAreas { columns.append(.init(wording.say("heading.area"))) }
    columns += [
      .init(wording.say("heading.target"), wraps: true),
      .init(wording.say("heading.by"), .trailing),
      .init(wording.say("heading.now"), .trailing),
      .init(wording.say("heading.pace-needed"), .trailing),
      .init(wording.say("heading.pace-now"), .trailing),
      .init(wording.say("heading.projected"), .leading, wraps: true),
      .init(wording.say("heading.chance"), .trailing),
      .init(wording.say("heading.verdict"), wraps: true),
    ]
    var breaks: Set<Int> = []
    var rows: [[String]] = []
    for (index, assessment) in assessments.enumerated() {
      if index > 0, assessment.area != assessments[index - 1].area { breaks.insert(index) }
      rows.append((hasAreas ? [assessment.area] : []) + row(assessment))
    }
    return ReportTable(columns: columns, rows: rows, breaks: breaks)
  }

  private func row(_ a: Assessment) -> [String] {
    [
      wording.target(a.target, a.indicator, a.targetValue),
      "\(a.target.when.year)",
      now(a),
      a.measures.paceNeeded.map { wording.change($0, of: a.indicator) } ?? wording.absent,
      paceNow(a),
      wording.projected(a),
      wording.chance(of: a),
      wording.verdict(a.verdict),
    ]
  }

  /// The latest figure; its year where it is not the plan's newest.
  private func now(_ a: Assessment) -> String {
    guard let now = a.now, let year = a.nowYear else { return wording.absent }
    let text = wording.number(now, a.indicator.decimals)
    return year == plan.facts.newestYear ? text : "\(text) (\(year))"
  }

  private func paceNow(_ a: Assessment) -> String {
    guard a.indicator.measure == .stock, let pace = a.measures.paceNow else {
      return wording.absent
    }
    guard !a.measures.paceNowIsProjected else { return wording.absent }
    return wording.change(pace, of: a.indicator)
  }

  private func starNote() -> [String] {
    assessments.contains { $0.target.status == .assumed } ? [wording.say("note.assumed")] : []
  }

  /// What can be promised with 80%, and how many people a gap is: for targets not yet settled.
  private func promiseNotes() -> [String] {
    assessments.compactMap { a -> String? in
      guard plan.areas.count == 1, !a.isObserved, let promised = a.promised else { return nil }
      let decimals = a.indicator.decimals
      var arguments: [String: Argument] = [
        "target": .text(wording.target(a.target, a.indicator, a.targetValue)),
        "year": .year(a.target.when.year.number),
        "promised": .text(wording.value(promised, of: a.indicator, decimals)),
      ]
      let slug = a.preferred < 0 ? "note.promise-at-most" : "note.promise-at-least"
      let promise = wording.say(slug, arguments)
      guard let gap = a.gapInBase else { return promise }
      arguments["gap"] = .text("\(wording.number(gap.amount, 0)) \(wording.unit(gap.unit))")
      return promise + "; " + wording.say("note.gap", arguments)
    }
  }

  /// What the projections lean on: once a series, in the order of the targets.
  private func reasonNotes() -> [String] {
    let notes = LeaningNotes(plan: plan, wording: wording)
    var seen: Set<SeriesID> = []
    return assessments.compactMap { a -> String? in
      let id = SeriesID(area: a.area, indicator: a.indicator.id)
      guard !a.isObserved, seen.insert(id).inserted, let series = projection.series[id] else {
        return nil
      }
      return notes.note(series, scenario: projection.scenario)
    }
  }
}

/// The scenario and the last observed year, as they stand beside a title.
func subtitles(
  _ plan: Plan, _ projection: ScenarioProjection, _ wording: Wording
) -> [String] {
  let scenario = projection.scenario.scenario
  var result = [
    scenario.id == Scenario.baselineID
      ? wording.say("subtitle.baseline")
      : wording.say(
        "subtitle.scenario", ["scenario": .text(scenario.label.map(wording.text) ?? scenario.id)])
  ]
  if let newest = plan.facts.newestYear {
    result.append(wording.say("subtitle.observed", ["year": .year(newest.number)]))
  }
  return result
}
