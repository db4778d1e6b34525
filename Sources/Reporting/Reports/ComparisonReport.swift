import Diagnostics
import Forecasting
import OrderedCollections
public import Planning
import Probability

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
    if plan.targets.isEmpty {
      sections.append(Report.Section(paragraphs: [wording.say("note.no-targets")]))
    }
    var targets: OrderedDictionary<String, [TargetComparison]> = [:]
    for comparison in comparisons where !comparison.isDecided {
      targets[comparison.target.id, default: []].append(comparison)
    }
    sections += targets.values.compactMap(block)
    if let decided = decided() { sections.append(decided) }
    sections.append(Report.Section(notes: notes()))
    return Report(
      title: wording.text(plan.name), subtitles: subtitles ?? [], sections: sections)
  }

  /// What the columns of all targets mean.
  func notes() -> [String] {
    let isUncertain = projections.contains { $0.scenario.isUncertain }
    var notes =
      projections.count > 1
      ? [wording.say(isUncertain ? "note.shares-uncertain" : "note.shares")] : []
    if comparisons.contains(where: { $0.target.status == .assumed }) {
      notes.insert(wording.say("note.assumed"), at: 0)
    }
    return notes
  }

  /// Who is compared, why, and at what cost.
  func scenarios() -> Report.Section {
    let hasCost = projections.contains { $0.scenario.scenario.cost != nil }
    var columns: [ReportTable.Column] = [
      .init(wording.say("heading.scenario"), wraps: .ifNeeded),
      .init(wording.say("heading.reason"), wraps: .readily),
    ]
    if hasCost { columns.append(.init(wording.say("heading.cost"), wraps: .readily)) }
    let rows = projections.map { projection -> [String] in
      let scenario = projection.scenario.scenario
      let cost = scenario.cost.map { wording.text($0) } ?? wording.absent
      let why = [scenario.label, scenario.why].compactMap { $0.map { wording.text($0) } }
      return [scenario.id, why.joined(separator: ". ")] + (hasCost ? [cost] : [])
    }
    return Report.Section(
      heading: wording.say("heading.scenarios"), table: ReportTable(columns: columns, rows: rows))
  }

  /// Every lever that not all scenarios share, once, with the scenarios that have it.
  func assumptions() -> Report.Section {
    var rows: [[String]] = []
    var breaks: Set<Int> = []
    for id in plan.leverSubjects {
      guard let indicator = wording.subject(id, of: plan) else { continue }
      var holders: OrderedDictionary<String, [String]> = [:]
      for projection in projections {
        for inherited in projection.scenario.levers[id] ?? [] {
          let text = wording.lever(inherited.lever, of: indicator)
          holders[text, default: []].append(projection.scenario.scenario.id)
        }
        for link in projection.scenario.activeLinks where link.to == id {
          let text = wording.link(link, link.uncertainty, to: indicator)
          holders[text, default: []].append(projection.scenario.scenario.id)
        }
      }
      let differing = holders.filter { $0.value.count < projections.count }
      guard !differing.isEmpty else { continue }
      if !rows.isEmpty { breaks.insert(rows.count) }
      for (index, (text, ids)) in differing.enumerated() {
        rows.append([
          index == 0 ? wording.text(indicator.label) : "", text, ids.joined(separator: ", "),
        ])
      }
    }
    let overrides = targetOverrides()
    if !rows.isEmpty, !overrides.isEmpty { breaks.insert(rows.count) }
    rows += overrides
    let table = ReportTable(
      columns: [
        .init(wording.say("heading.indicator"), wraps: .readily),
        .init(wording.say("heading.assumption"), wraps: .readily),
        .init(wording.say("heading.scenarios-with-it"), wraps: .readily),
      ], rows: rows, breaks: breaks)
    return Report.Section(
      heading: wording.say("heading.assumptions-differ"),
      paragraphs: rows.isEmpty ? [nothingDiffers] : [], table: table)
  }

  /// Why no assumption differs.
  private var nothingDiffers: String {
    if projections.count > 1 { return wording.say("note.no-difference") }
    let others = plan.scenarios.keys.filter { $0 != Scenario.baselineID }
    guard !others.isEmpty else { return wording.say("note.no-scenarios") }
    return wording.say(
      "note.only-baseline", ["scenarios": .list(others.prefix(4).map { .text($0) })])
  }

  /// Targets that a scenario asks differently.
  private func targetOverrides() -> [[String]] {
    projections.flatMap { projection in
      projection.scenario.targets.values.compactMap { target -> [String]? in
        guard projection.scenario.targetOrigins[target.id] != nil,
          let indicator = plan.indicators[target.indicator]
        else { return nil }
        return [
          wording.say("heading.target"),
          "\(wording.target(target, indicator, nil)), \(target.when.year)",
          projection.scenario.scenario.id,
        ]
      }
    }
  }

  /// One target, area by area: the baseline, the scenarios that change something, and who changes
  /// nothing.
  func block(_ comparisons: [TargetComparison]) -> Report.Section? {
    guard let first = comparisons.first?.rows.first?.assessment else { return nil }
    let hasAreas = plan.areas.count > 1
    var rows: [[String]] = []
    var breaks: Set<Int> = []
    var unchanged: OrderedDictionary<[String], [String]> = [:]
    for comparison in comparisons {
      if !rows.isEmpty { breaks.insert(rows.count) }
      var same: [String] = []
      for (index, row) in comparison.rows.enumerated() {
        if index > 0, row.isUnchanged {
          same.append(row.assessment.scenario)
        } else {
          let area = hasAreas ? [index == 0 ? comparison.area : ""] : []
          rows.append(area + cells(row, isFirst: index == 0))
        }
      }
      if !same.isEmpty { unchanged[same, default: []].append(comparison.area) }
    }
    let notes = unchanged.map { names, areas in
      let note = wording.say("note.unchanged", ["scenarios": .list(names.map { .text($0) })])
      return areas.count < comparisons.count ? "\(areas.joined(separator: ", ")): \(note)" : note
    }
    let area = hasAreas ? [ReportTable.Column(wording.say("heading.area"))] : []
    return Report.Section(
      heading: wording.heading(first),
      table: ReportTable(columns: area + columns, rows: rows, breaks: breaks),
      notes: notes + widths(comparisons))
  }

  /// Where the width comes from, each thing said once with the scenarios of which it is true.
  private func widths(_ comparisons: [TargetComparison]) -> [String] {
    var said: OrderedDictionary<String, [String]> = [:]
    for comparison in comparisons {
      for row in comparison.rows {
        let a = row.assessment
        guard !a.isAssumed, let width = wording.width(a.split) else { continue }
        let name = plan.areas.count > 1 ? "\(comparison.area) · \(a.scenario)" : a.scenario
        said[width, default: []].append(name)
      }
    }
    return said.map { width, names in "\(names.joined(separator: ", ")): \(width)" }
  }

  private var columns: [ReportTable.Column] {
    [
      .init(wording.say("heading.scenario"), wraps: .ifNeeded),
      .init(wording.say("heading.projected"), wraps: .ifNeeded),
      .init(wording.say("heading.difference"), .trailing),
      .init(wording.say("heading.chance"), .trailing),
      .init(wording.say("heading.chance-difference"), .trailing),
      .init(wording.say("heading.better-equal-worse"), .trailing),
      .init(wording.say("heading.verdict"), wraps: .ifNeeded, role: .verdict),
    ]
  }

  private func cells(_ row: TargetComparison.Row, isFirst: Bool) -> [String] {
    let a = row.assessment
    let shares = row.shares.map {
      wording.wholePercents([$0.better, $0.equal, $0.worse]).joined(separator: " / ")
    }
    let difference = row.difference.map { wording.signed($0, a.indicator.decimals) }
    let chance = row.probabilityDifference.map { wording.signed(100 * $0, 0) }
    return [
      a.scenario, wording.projected(a), isFirst ? wording.absent : difference ?? wording.absent,
      wording.chance(of: a), isFirst ? wording.absent : chance ?? wording.absent,
      isFirst ? wording.absent : shares ?? wording.absent, wording.verdict(a.verdict),
    ]
  }

  /// Targets whose year is observed: no scenario changes them any more.
  private func decided() -> Report.Section? {
    let lines = comparisons.filter(\.isDecided).compactMap { comparison -> String? in
      guard let a = comparison.rows.first?.assessment else { return nil }
      let area = plan.areas.count > 1 ? "\(comparison.area) · " : ""
      return "\(area)\(wording.heading(a)): \(wording.projected(a)), \(wording.verdict(a.verdict))"
    }
    guard !lines.isEmpty else { return nil }
    return Report.Section(heading: wording.say("heading.decided"), items: lines)
  }
}

extension TargetComparison {
  /// Whether the figure of the target's year is observed, whatever the scenario.
  var isDecided: Bool { rows.allSatisfy { $0.assessment.isObserved } }
}

extension TargetComparison.Row {
  /// Whether nothing differs from the first scenario in any draw.
  var isUnchanged: Bool {
    difference == 0 && (probabilityDifference ?? 0) == 0 && (shares?.equal ?? 1) == 1
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
      guard let interval = a.interval80 else {
        return say("word.assumed-value", ["value": .number(value, decimals: decimals)])
      }
      return say(
        "word.assumed-interval",
        [
          "value": .number(value, decimals: decimals),
          "lower": .number(interval.lower, decimals: decimals),
          "upper": .number(interval.upper, decimals: decimals),
        ])
    }
    return projection(value, a.interval80, decimals)
  }
}
