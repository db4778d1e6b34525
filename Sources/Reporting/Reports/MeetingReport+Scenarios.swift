import Diagnostics
import Forecasting
import OrderedCollections
import Planning

extension MeetingReport {
  /// The compared scenarios: above what differs, below what comes of it, a picture and a table a
  /// target.
  func scenarios() -> [Report.Section] {
    guard projections.count > 1 else { return [] }
    let report = ComparisonReport(
      plan: plan, projections: projections, comparisons: comparisons, wording: wording)
    var sections = [Report.Section(heading: part("scenarios"))]
    sections += [report.scenarios(), report.assumptions()].map { detail($0, fold: fold($0.table)) }
    var targets: OrderedDictionary<String, [TargetComparison]> = [:]
    for comparison in comparisons where !comparison.isDecided {
      targets[comparison.target.id, default: []].append(comparison)
    }
    // With many areas the verdicts have the picture, an area a row.
    let drawing = DumbbellCharts(plan: plan, wording: wording)
    let few = targets.values.filter { $0.count <= 4 }
    sections.append(
      Report.Section(
        heading: part("results"), rank: .detail,
        charts: few.flatMap { $0.compactMap { drawing.chart($0, scenarios: projections) } }))
    for comparisons in targets.values {
      guard let block = report.block(comparisons) else { continue }
      sections.append(
        Report.Section(rank: .detail, table: block.table, fold: block.heading, notes: block.notes))
    }
    sections.append(Report.Section(rank: .detail, notes: report.notes()))
    return sections
  }

  /// Which assumption moves the first uncertain target most.
  func tornado() -> [Report.Section] {
    guard let scenario = parts.tornadoScenario,
      parts.sensitivities.contains(where: { !$0.rows.isEmpty })
    else { return [] }
    let drawing = TornadoCharts(plan: plan, wording: wording)
    let report = SensitivityReport(
      plan: plan, scenario: scenario, sensitivities: parts.sensitivities, swing: 20, samples: nil,
      wording: wording
    ).report()
    let charts = parts.sensitivities.compactMap { drawing.chart($0, scenario: scenario) }
    var sections = [
      Report.Section(
        heading: part("tornado"),
        paragraphs: [
          wording.say(
            "page.of-scenario", ["scenario": .text(wording.scenario(scenario))])
        ], charts: charts)
    ]
    sections += report.sections.map { section in
      detail(section, fold: section.table.map { _ in wording.say("page.sensitivity") })
    }
    return sections
  }

  /// How the stocks that declare their flows move.
  func ledgers() -> [Report.Section] {
    guard !parts.ledgers.isEmpty else { return [] }
    let scenario = projection.scenario.scenario
    let drawing = LedgerCharts(plan: plan, wording: wording)
    let report = LedgerReport(
      plan: plan, scenario: scenario, accounts: parts.ledgers, wording: wording
    ).report()
    let charts = parts.ledgers.prefix(12).compactMap { drawing.chart($0, scenario: scenario) }
    return [Report.Section(heading: part("ledgers"), charts: charts)]
      + report.sections.map { section in
        // The notes of each stock stand below its picture.
        Report.Section(
          heading: section.heading, rank: .detail, paragraphs: section.paragraphs,
          table: section.table, fold: fold(section.table),
          notes: section.heading == nil ? section.notes : [])
      }
  }

  /// What moves the rates in the scenario of the page, as `explain` shows it.
  func rates() -> [Report.Section] {
    let changes = projection.rateChanges(of: plan).filter {
      parts.indicators.isEmpty || parts.indicators.contains($0.id.indicator)
    }
    guard
      let section = RateChangeSection(plan: plan, changes: changes, wording: wording).section()
    else { return [] }
    let scenario = wording.scenario(projection.scenario.scenario)
    return [
      Report.Section(
        heading: section.heading,
        paragraphs: [wording.say("page.of-scenario", ["scenario": .text(scenario)])],
        table: section.table, fold: fold(section.table), notes: section.notes)
    ]
  }

  /// What published bodies would say, where it was asked for.
  func standards() -> [Report.Section] {
    guard !parts.standards.isEmpty else { return [] }
    let section = StandardsReport(
      plan: plan, assessments: assessments, standards: parts.standards, wording: wording
    ).section()
    return [
      Report.Section(
        heading: section.heading, table: section.table, fold: fold(section.table),
        notes: section.notes)
    ]
  }
}
