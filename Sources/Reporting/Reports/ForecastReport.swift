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
    let facts = plan.facts.facts(id).filter { $0.role == .actual }.sorted { $0.year < $1.year }
    let series = projections.compactMap { $0.series[id] }
    guard !facts.isEmpty || series.contains(where: { !$0.steps.isEmpty }) else { return nil }
    let several = projections.count > 1
    var columns: [ReportTable.Column] = several ? [.init(wording.say("heading.scenario"))] : []
    columns += [
      .init(wording.say("heading.year"), .trailing), .init(wording.say("heading.kind")),
      .init(wording.say("heading.value"), .trailing),
      .init(wording.say("heading.interval-80")), .init(wording.say("heading.interval-95")),
    ]
    let fan = drawsPictures ? TableFan(facts: facts, projections: series, targets(id)) : nil
    if fan != nil { columns.append(.init(wording.say("heading.fan"), role: .picture)) }
    var rows: [[String]] = facts.map { fact in
      (several ? [""] : [])
        + [
          "\(fact.year)", status(fact), wording.number(fact.value, fact.decimals),
          wording.absent, wording.absent,
        ] + (fan.map { [$0.bar(fact)] } ?? [])
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
      table: ReportTable(columns: columns, rows: rows, breaks: breaks),
      notes: widths(id))
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

  private func status(_ fact: Fact) -> String {
    let text = wording.say("status.\(fact.status.rawValue)")
    return fact.asOf.map { "\(text) (\($0))" } ?? text
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
