import Diagnostics
import Forecasting
import OrderedCollections
public import Planning

/// Scenarios side by side: above the assumptions that differ, below a block a target with the
/// scenarios as rows.
public struct ComparisonReport: Sendable {
  let plan: Plan
  let projections: [ScenarioProjection]
  let comparisons: [TargetComparison]
  let wording: Wording

  public init(
    plan: Plan, projections: [ScenarioProjection], comparisons: [TargetComparison],
    wording: Wording
  ) {
    self.plan = plan
    self.projections = projections
    self.comparisons = comparisons
    self.wording = wording
  }

  public func report() -> Report {
    let subtitles = plan.facts.newestYear.map {
      [wording.say("subtitle.observed", ["year": .year($0.number)])]
    }
    var sections = [scenarios(), assumptions()]
    sections += comparisons.map(block)
    if comparisons.contains(where: { $0.target.status == .assumed }) {
      sections.append(Report.Section(notes: [wording.say("note.assumed")]))
    }
    sections.append(Report.Section(notes: [wording.say("note.shares")]))
    return Report(
      title: wording.text(plan.name), subtitles: subtitles ?? [], sections: sections)
  }

  /// Who is compared, why, and at what cost.
  private func scenarios() -> Report.Section {
    let hasCost = projections.contains { $0.scenario.scenario.cost != nil }
    var columns: [ReportTable.Column] = [
      .init(wording.say("heading.scenario")), .init(wording.say("heading.reason"), wraps: true),
    ]
    if hasCost { columns.append(.init(wording.say("heading.cost"), wraps: true)) }
    let rows = projections.map { projection -> [String] in
      let scenario = projection.scenario.scenario
      let cost = scenario.cost.map { wording.text($0) } ?? wording.absent
      return [wording.scenario(scenario), wording.text(scenario.why)] + (hasCost ? [cost] : [])
    }
    return Report.Section(
      heading: wording.say("heading.scenarios"), table: ReportTable(columns: columns, rows: rows))
  }

  /// Every lever that not all scenarios share.
  private func assumptions() -> Report.Section {
    var rows: [[String]] = []
    var breaks: Set<Int> = []
    for indicator in plan.indicators.values {
      let levers = projections.map { projection in
        (projection.scenario.levers[indicator.id] ?? []).map {
          wording.lever($0.lever, of: indicator)
        }
      }
      guard Set(levers).count > 1 else { continue }
      if !rows.isEmpty { breaks.insert(rows.count) }
      var first = true
      for (projection, texts) in zip(projections, levers) {
        for (index, text) in texts.enumerated() {
          rows.append([
            first ? wording.text(indicator.label) : "",
            index == 0 ? wording.scenario(projection.scenario.scenario) : "", text,
          ])
          first = false
        }
      }
    }
    rows += targetOverrides(startingBreak: &breaks, at: rows.count)
    let table = ReportTable(
      columns: [
        .init(wording.say("heading.indicator"), wraps: true),
        .init(wording.say("heading.scenario")),
        .init(wording.say("heading.assumption"), wraps: true),
      ], rows: rows, breaks: breaks)
    return Report.Section(
      heading: wording.say("heading.assumptions-differ"),
      paragraphs: rows.isEmpty ? [wording.say("note.no-difference")] : [], table: table)
  }

  private func targetOverrides(startingBreak breaks: inout Set<Int>, at start: Int) -> [[String]] {
    var rows: [[String]] = []
    for projection in projections {
      for (id, target) in projection.scenario.targets
      where projection.scenario.targetOrigins[id] != nil {
        guard let indicator = plan.indicators[target.indicator] else { continue }
        if rows.isEmpty, start > 0 { breaks.insert(start) }
        rows.append([
          wording.say("heading.target"), wording.scenario(projection.scenario.scenario),
          "\(wording.target(target, indicator, nil)), \(target.when.year)",
        ])
      }
    }
    return rows
  }

  private func block(_ comparison: TargetComparison) -> Report.Section {
    let columns: [ReportTable.Column] = [
      .init(wording.say("heading.scenario")),
      .init(wording.say("heading.projected"), wraps: true),
      .init(wording.say("heading.difference"), .trailing),
      .init(wording.say("heading.chance"), .trailing),
      .init(wording.say("heading.chance-difference"), .trailing),
      .init(wording.say("heading.better-equal-worse"), .trailing),
      .init(wording.say("heading.verdict"), wraps: true),
    ]
    let rows = zip(comparison.rows, projections).enumerated().map { index, pair in
      row(pair.0, pair.1, isFirst: index == 0)
    }
    let indicator = plan.indicators[comparison.target.indicator]
    let goal = comparison.rows.first?.assessment.targetValue
    let name = indicator.map { wording.target(comparison.target, $0, goal) } ?? comparison.target.id
    let area = plan.areas.count > 1 ? "\(comparison.area) · " : ""
    return Report.Section(
      heading: "\(area)\(name), \(comparison.target.when.year)",
      table: ReportTable(columns: columns, rows: rows))
  }

  private func row(
    _ row: TargetComparison.Row, _ projection: ScenarioProjection, isFirst: Bool
  ) -> [String] {
    let a = row.assessment
    let shares = row.shares.map {
      [$0.better, $0.equal, $0.worse].map { wording.chance($0) }.joined(separator: " / ")
    }
    let difference = row.probabilityDifference.map { 100 * $0 }.map {
      wording.say("word.points", ["value": .text(wording.signed($0, 0))])
    }
    return [
      wording.scenario(projection.scenario.scenario),
      wording.projected(a),
      isFirst ? wording.absent : row.difference.map { wording.difference($0, a) } ?? wording.absent,
      wording.chance(of: a),
      isFirst ? wording.absent : difference ?? wording.absent,
      isFirst ? wording.absent : shares ?? wording.absent,
      wording.verdict(a.verdict),
    ]
  }
}

extension Wording {
  /// The figure of the target's year with its interval, or marked as observed or assumed.
  func projected(_ a: Assessment) -> String {
    guard let value = a.projected else { return absent }
    let decimals = a.indicator.decimals
    if a.isObserved {
      return say("word.observed-value", ["value": .number(value, decimals: decimals)])
    }
    if a.isAssumed {
      return say("word.assumed-value", ["value": .number(value, decimals: decimals)])
    }
    return projection(value, a.interval80, decimals)
  }

  /// The difference of two projected figures, at the precision of the figures.
  func difference(_ value: Double, _ a: Assessment) -> String {
    let text = signed(value, a.indicator.decimals)
    guard a.indicator.unit.isPercentage else { return text }
    return say("word.points", ["value": .text(text)])
  }
}
