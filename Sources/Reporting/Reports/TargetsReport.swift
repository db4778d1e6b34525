import Diagnostics
import Forecasting
import OrderedCollections
public import Planning

/// The answer to "will the target be met": a line a target, and below it what is worth knowing of
/// each, and what the forecasts lean on. Several scenarios make a block each.
public struct TargetsReport: Sendable {
  let plan: Plan
  let projections: [ScenarioProjection]
  let assessments: [[Assessment]]
  let standards: [PublishedStandard]
  let wording: Wording
  let drawsPictures: Bool

  /// The assessments are those of each projection, in the order of the projections; the answers of
  /// the published standards are shown beside. With pictures the figures of each target stand in the
  /// table as a word of bars, for terminals.
  public init(
    plan: Plan, projections: [ScenarioProjection], assessments: [[Assessment]],
    standards: [PublishedStandard] = [], wording: Wording, drawsPictures: Bool = false
  ) {
    self.drawsPictures = drawsPictures
    self.plan = plan
    self.projections = projections
    self.assessments = assessments
    self.standards = standards
    self.wording = wording
  }

  public func report() -> Report {
    let isSingle = projections.count == 1
    guard !plan.targets.isEmpty else {
      return Report(
        title: wording.text(plan.name),
        sections: [Report.Section(paragraphs: [wording.say("note.no-targets")])])
    }
    let sections = zip(projections, assessments).flatMap { projection, assessments in
      block(projection, assessments, isSingle: isSingle)
    }
    let subtitles = projections.first.map { Reporting.subtitles(plan, $0, wording) } ?? []
    return Report(
      title: wording.text(plan.name), subtitles: isSingle ? subtitles : subtitles.suffix(1),
      sections: sections)
  }

  private func block(
    _ projection: ScenarioProjection, _ assessments: [Assessment], isSingle: Bool
  ) -> [Report.Section] {
    let scenario = projection.scenario.scenario
    let why = wording.text(scenario.why)
    let paragraphs = isSingle || why.isEmpty ? [] : [why]
    var sections: [Report.Section]
    if plan.areas.count > 1 {
      sections =
        isSingle
        ? [] : [Report.Section(heading: wording.scenario(scenario), paragraphs: paragraphs)]
      sections += byTarget(assessments, table(projection))
    } else {
      sections = [
        Report.Section(
          heading: isSingle ? nil : wording.scenario(scenario), paragraphs: paragraphs,
          table: table(projection).table(assessments),
          notes: starNote(assessments) + breakNote(assessments))
      ]
    }
    let remarks = TargetRemarks(plan: plan, wording: wording).remarks(assessments)
    if !remarks.isEmpty {
      sections.append(
        Report.Section(heading: wording.say("heading.remarks"), items: remarks))
    }
    let leaning = LeaningNotes(plan: plan, wording: wording).notes(projection, assessments)
    if !leaning.isEmpty {
      sections.append(Report.Section(heading: wording.say("heading.why"), items: leaning))
    }
    if !standards.isEmpty {
      sections.append(
        StandardsReport(
          plan: plan, assessments: assessments, standards: standards, wording: wording
        ).section())
    }
    return sections
  }

  private func table(_ projection: ScenarioProjection) -> TargetsTable {
    TargetsTable(
      plan: plan, wording: wording,
      sparkline: drawsPictures ? { sparkline($0, in: projection) } : nil)
  }

  /// What the mark of a new definition means, where a sparkline may have one.
  private func breakNote(_ assessments: [Assessment]) -> [String] {
    guard drawsPictures else { return [] }
    let hasBreak = assessments.contains { a in
      let (observed, start) = recent(a)
      return observed.prefix(max(start ?? 0, 0)).contains { $0 != nil }
    }
    return hasBreak ? [wording.say("note.sparkline-break")] : []
  }

  /// The last eight observed years, older definitions included, and the projection to the target's
  /// year.
  private func sparkline(_ a: Assessment, in projection: ScenarioProjection) -> String {
    let id = SeriesID(area: a.area, indicator: a.indicator.id)
    let (observed, start) = recent(a)
    let steps = (projection.series[id]?.steps ?? []).filter { $0.year <= a.target.when.year }
    return Sparkline.of(observed: observed, projected: steps.map(\.value), breakBefore: start)
  }

  /// The figures of the last eight observed years, nil where there is none, and the place among them
  /// of the first year of the newest definition; it may lie before or at the first.
  private func recent(_ a: Assessment) -> (figures: [Double?], start: Int?) {
    let series = try? plan.facts.series(SeriesID(area: a.area, indicator: a.indicator.id))
    let figures = series?.observations.filter(\.status.isFitted) ?? []
    guard let oldest = figures.first?.year, let last = figures.last?.year else { return ([], nil) }
    let known = Dictionary(figures.map { ($0.year, $0.value) }) { first, _ in first }
    let first = max(oldest, last.advanced(by: -7))
    return (
      (0...first.distance(to: last)).map { known[first.advanced(by: $0)] },
      series?.lastBreak.map { first.distance(to: $0) }
    )
  }

  /// With several areas a table a target, a line an area.
  private func byTarget(
    _ assessments: [Assessment], _ table: TargetsTable
  ) -> [Report.Section] {
    var targets: OrderedDictionary<String, [Assessment]> = [:]
    for a in assessments { targets[a.target.id, default: []].append(a) }
    var sections = targets.values.compactMap { assessments -> Report.Section? in
      guard let first = assessments.first else { return nil }
      return Report.Section(
        heading: wording.heading(first), table: table.table(byArea: assessments))
    }
    let notes = starNote(assessments)
    if !notes.isEmpty { sections.append(Report.Section(notes: notes)) }
    return sections
  }

  private func starNote(_ assessments: [Assessment]) -> [String] {
    assessments.contains { $0.target.status == .assumed } ? [wording.say("note.assumed")] : []
  }
}

/// The scenario and the last observed year, as they stand beside a title.
func subtitles(
  _ plan: Plan, _ projection: ScenarioProjection, _ wording: Wording
) -> [String] {
  subtitles(plan, projection.scenario.scenario, wording)
}

func subtitles(_ plan: Plan, _ scenario: Scenario, _ wording: Wording) -> [String] {
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
