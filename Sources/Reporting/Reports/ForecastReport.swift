import Diagnostics
import Forecasting
import OrderedCollections
public import Planning
import Probability

/// Observed and projected values by indicator, a block a scenario, with their intervals.
public struct ForecastReport: Sendable {
  let plan: Plan
  let projections: [ScenarioProjection]
  let wording: Wording
  let drawsPictures: Bool

  /// With pictures each table has a small fan chart beside its figures, for terminals.
  public init(
    plan: Plan, projections: [ScenarioProjection], wording: Wording, drawsPictures: Bool = false
  ) {
    self.plan = plan
    self.projections = projections
    self.wording = wording
    self.drawsPictures = drawsPictures
  }

  public func report() -> Report {
    var sections: [Report.Section] = []
    for area in plan.areas {
      for indicator in plan.indicators.values {
        if let section = section(SeriesID(area: area, indicator: indicator.id), indicator) {
          sections.append(section)
        }
      }
    }
    if drawsPictures {
      sections.append(Report.Section(notes: [wording.say("note.fan")]))
    }
    if let first = projections.first {
      let notes = LeaningNotes(plan: plan, wording: wording).notes(first, Array(first.series.keys))
      if !notes.isEmpty {
        sections.append(Report.Section(heading: wording.say("heading.why"), items: notes))
      }
    }
    let subtitles = plan.facts.newestYear.map {
      [wording.say("subtitle.observed", ["year": .year($0.number)])]
    }
    return Report(
      title: wording.text(plan.name), subtitles: subtitles ?? [], sections: sections)
  }

  private func section(_ id: SeriesID, _ indicator: Indicator) -> Report.Section? {
    let facts = figures(id)
    let series = projections.compactMap { $0.series[id] }
    guard !facts.isEmpty || series.contains(where: { !$0.steps.isEmpty }) else { return nil }
    let several = projections.count > 1
    var columns: [ReportTable.Column] = several ? [.init(wording.say("heading.scenario"))] : []
    columns += [
      .init(wording.say("heading.year"), .trailing),
      .init(wording.say("heading.kind"), wraps: drawsPictures ? .ifNeeded : .never),
      .init(wording.say("heading.value"), .trailing),
      .init(wording.say("heading.interval-80")), .init(wording.say("heading.interval-95")),
    ]
    let fan = drawsPictures ? TableFan(facts: facts, projections: series, targets(id)) : nil
    if fan != nil { columns.append(.init(wording.say("heading.fan"), role: .picture)) }
    let start = (try? plan.facts.series(id))?.lastBreak
    func isOlder(_ fact: Fact) -> Bool { start.map { fact.year < $0 } ?? false }
    var rows: [[String]] = facts.map { fact in
      let isFitted = fact.status.isFitted && !isOlder(fact)
      return (several ? [""] : [])
        + [
          "\(fact.year)", status(fact, isOlder: isOlder(fact)),
          wording.number(fact.value, fact.decimals), wording.absent, wording.absent,
        ] + (fan.map { [$0.bar(fact, isFitted: isFitted)] } ?? [])
    }
    var breaks: Set<Int> = []
    for projection in projections {
      guard let series = projection.series[id], !series.steps.isEmpty else { continue }
      if several { breaks.insert(rows.count) }
      for (index, step) in series.steps.enumerated() {
        let name = index == 0 ? wording.scenario(projection.scenario.scenario) : ""
        rows.append(
          (several ? [name] : []) + row(step, indicator) + (fan.map { [$0.bar(step)] } ?? []))
      }
    }
    let unit = indicator.unit.isPercentage ? "%" : wording.unit(indicator.unit)
    let measured = [unit, wording.counted(indicator)].compactMap { $0 }.joined(separator: ", ")
    let name = plan.areas.count > 1 ? "\(id.area) · " : ""
    return Report.Section(
      heading: "\(name)\(wording.text(indicator.label)) (\(measured))",
      table: ReportTable(columns: columns, rows: rows, breaks: breaks, rules: rules(facts)),
      notes: overTime(id, indicator) + widths(id))
  }

  /// The actual figures by year; within the year of a new definition what is of the older one first.
  private func figures(_ id: SeriesID) -> [Fact] {
    plan.facts.facts(id).filter { $0.role == .actual }.enumerated()
      .sorted { a, b in
        (a.element.year, a.element.status == .break ? 1 : 0, a.offset)
          < (b.element.year, b.element.status == .break ? 1 : 0, b.offset)
      }.map(\.element)
  }

  /// A rule before the first figure of each new definition that has older ones.
  private func rules(_ facts: [Fact]) -> [Int: String] {
    var rules: [Int: String] = [:]
    for (index, fact) in facts.enumerated() where index > 0 && fact.status == .break {
      rules[index] = wording.say("rule.break", ["year": .year(fact.year.number)])
    }
    return rules
  }

  /// The year that is not over against the usual one, and figures that were replaced.
  private func overTime(_ id: SeriesID, _ indicator: Indicator) -> [String] {
    let part = plan.underWay(id).map { wording.part($0, of: indicator) }
    let revisions = plan.revisions(id).filter { $0.before.role == .actual }
    return [part].compactMap { $0 } + revisions.map { wording.revision($0) }
  }

  /// The targets on the level of a series, by year, as the first scenario has them.
  private func targets(_ id: SeriesID) -> [Year: Double] {
    guard let projection = projections.first else { return [:] }
    var targets: [Year: Double] = [:]
    for target in projection.scenario.targets.values where target.indicator == id.indicator {
      switch target.goal {
      case .atMost(let value), .atLeast(let value): targets[target.when.year] = value
      case .between, .reduceBy, .increaseBy, .maintain, .total: break
      }
    }
    return targets
  }

  /// Where the width of the last year comes from, in scenarios with uncertain levers.
  private func widths(_ id: SeriesID) -> [String] {
    projections.compactMap { projection in
      guard let step = projection.series[id]?.steps.last, step.kind == .projected else {
        return nil
      }
      guard let width = wording.width(step.split) else { return nil }
      return "\(wording.scenario(projection.scenario.scenario)), \(step.year): \(width)"
    }
  }

  private func status(_ fact: Fact, isOlder: Bool) -> String {
    var text = wording.say("status.\(fact.status.rawValue)")
    if isOlder, fact.status.isFitted {
      text = wording.say("status.before-break", ["status": .text(text)])
    }
    return wording.dated(text, fact)
  }

  private func row(_ step: SeriesProjection.Step, _ indicator: Indicator) -> [String] {
    let decimals = indicator.decimals
    let interval = { (interval: PredictionInterval?) -> String in
      guard let interval else { return wording.absent }
      return wording.say(
        "word.interval",
        [
          "lower": .number(interval.lower, decimals: decimals),
          "upper": .number(interval.upper, decimals: decimals),
        ])
    }
    return [
      "\(step.year)", wording.say("kind.\(step.kind.rawValue)"),
      wording.number(step.value, decimals), interval(step.interval80), interval(step.interval95),
    ]
  }
}
