import Diagnostics
import Forecasting
import OrderedCollections
public import Planning
import Probability

/// Which assumption moves a target most: a row an assumption, the strongest first, and the trend.
public struct SensitivityReport: Sendable {
  let plan: Plan
  let scenario: Scenario
  let sensitivities: [Sensitivity]
  /// How far certain numbers were moved, in percent.
  let swing: Double
  /// The sample of global shares; nil: none were asked for.
  let samples: Int?
  let wording: Wording

  public init(
    plan: Plan, scenario: Scenario, sensitivities: [Sensitivity], swing: Double, samples: Int?,
    wording: Wording
  ) {
    self.plan = plan
    self.scenario = scenario
    self.sensitivities = sensitivities
    self.swing = swing
    self.samples = samples
    self.wording = wording
  }

  public func report() -> Report {
    var sections = sensitivities.map(section)
    let notes = notes()
    if !notes.isEmpty { sections.append(Report.Section(notes: notes)) }
    return Report(
      title: wording.text(plan.name), subtitles: subtitles(plan, scenario, wording),
      sections: sections)
  }

  private func section(_ found: Sensitivity) -> Report.Section {
    let goal: Double? =
      switch found.target.goal {
      case .atMost(let goal), .atLeast(let goal): goal
      default: nil
      }
    let name = wording.target(found.target, found.indicator, goal)
    let area = plan.areas.count > 1 ? "\(found.area) · " : ""
    let heading = "\(area)\(name), \(found.target.when.year)"
    if found.isObserved {
      let year: Argument = .year(found.target.when.year.number)
      return Report.Section(
        heading: heading, paragraphs: [wording.say("sensitivity.decided", ["year": year])])
    }
    return Report.Section(
      heading: heading, paragraphs: [central(found)] + nothing(found), table: table(found))
  }

  private func central(_ found: Sensitivity) -> String {
    var arguments: [String: Argument] = [
      "projected": .text(
        wording.projection(
          found.projected.rounded(decimals: found.indicator.decimals), found.interval80,
          found.indicator.decimals))
    ]
    guard let probability = found.probability else {
      return wording.say("sensitivity.central-point", arguments)
    }
    arguments["chance"] = .probability(probability)
    return wording.say("sensitivity.central", arguments)
  }

  /// What to do where no assumption moves the target.
  private func nothing(_ found: Sensitivity) -> [String] {
    guard found.rows.isEmpty else { return [] }
    let others = plan.scenarios.values.filter {
      $0.id != scenario.id && !$0.levers.isEmpty
    }
    guard !others.isEmpty else { return [wording.say("sensitivity.none")] }
    return [
      wording.say(
        "sensitivity.none-try", ["scenarios": .list(others.prefix(4).map { .text($0.id) })])
    ]
  }

  private func table(_ found: Sensitivity) -> ReportTable {
    var columns: [ReportTable.Column] = [
      .init(wording.say("heading.assumption"), wraps: .readily),
      .init(wording.say("heading.low"), .trailing, wraps: .ifNeeded),
      .init(wording.say("heading.high"), .trailing, wraps: .ifNeeded),
      .init(wording.say("heading.projected-ends"), wraps: .ifNeeded),
      .init(wording.say("heading.chance-ends"), wraps: .ifNeeded),
    ]
    if samples == nil {
      columns.append(.init(wording.say("heading.share"), .trailing))
    } else {
      columns.append(.init(wording.say("heading.share-first"), .trailing))
      columns.append(.init(wording.say("heading.share-total"), .trailing))
    }
    let trend =
      [
        wording.say("sensitivity.trend"), wording.absent, wording.absent,
        found.interval80.map { ends($0.lower, $0.upper, found.indicator) } ?? wording.absent,
        wording.absent,
      ] + shares(found.trendShare, found.trendGlobal)
    return ReportTable(
      columns: columns, rows: found.rows.map { cells($0, found) } + [trend],
      breaks: found.rows.isEmpty ? [] : [found.rows.count])
  }

  private func cells(_ row: Sensitivity.Row, _ found: Sensitivity) -> [String] {
    guard let indicator = wording.subject(row.assumption.indicator, of: plan) else { return [] }
    // A star marks targets that somebody assumed.
    let mark = row.isOfPlan ? "" : " #"
    let chance = row.low.probability.flatMap { low in
      row.high.probability.map { high in
        wording.say(
          "word.interval", ["lower": .probability(low), "upper": .probability(high)])
      }
    }
    return [
      wording.assumption(row.assumption, of: indicator) + mark,
      wording.value(row.low.value, of: row.assumption, indicator),
      wording.value(row.high.value, of: row.assumption, indicator),
      ends(row.low.projected, row.high.projected, found.indicator), chance ?? wording.absent,
    ] + shares(row.share, row.global)
  }

  private func ends(_ low: Double, _ high: Double, _ indicator: Indicator) -> String {
    wording.say(
      "word.interval",
      [
        "lower": .number(low, decimals: indicator.decimals),
        "upper": .number(high, decimals: indicator.decimals),
      ])
  }

  /// The share of one at a time; where all vary at once, those that say more.
  private func shares(_ share: Double?, _ shares: GlobalShares?) -> [String] {
    guard samples != nil else {
      return [share.map { wording.chance(min(max($0, 0), 1)) } ?? wording.absent]
    }
    guard let shares else { return [wording.absent, wording.absent] }
    return [(shares.first, shares.firstError), (shares.total, shares.totalError)].map {
      wording.say(
        "sensitivity.share",
        [
          "value": .number(100 * min(max($0, 0), 1), decimals: 1),
          "error": .text(error($1)),
        ])
    }
  }

  /// A standard error in percent; what rounds to nothing is not nothing.
  private func error(_ error: Double) -> String {
    error > 0 && error < 0.0005
      ? "<" + wording.number(0.1, 1) : wording.number(100 * error, 1)
  }

  private func notes() -> [String] {
    let rows = sensitivities.flatMap(\.rows)
    var notes: [String] = []
    if sensitivities.contains(where: { $0.target.status == .assumed }) {
      notes.append(wording.say("note.assumed"))
    }
    if rows.contains(where: \.isOfPlan) {
      notes.append(wording.say("sensitivity.ends"))
      if samples == nil { notes.append(wording.say("sensitivity.shares")) }
    }
    if rows.contains(where: { !$0.isOfPlan }) {
      notes.append(
        wording.say("sensitivity.swing", ["swing": .number(swing, decimals: nil)]))
    }
    let shares = rows.compactMap(\.global) + sensitivities.compactMap(\.trendGlobal)
    if let samples, !shares.isEmpty {
      notes.append(
        wording.say("sensitivity.global", ["samples": .number(Double(samples), decimals: 0)]))
      if shares.contains(where: { $0.first < 0 }) {
        notes.append(wording.say("sensitivity.negative"))
      }
    }
    if sensitivities.contains(where: \.isCorrelated) {
      notes.append(wording.say("sensitivity.correlated"))
    }
    return notes
  }
}
