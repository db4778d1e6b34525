import Diagnostics
import Forecasting
import OrderedCollections
import Planning

extension MeetingReport {
  /// More figures than this are counted by source, and not listed one by one.
  private static let mostFigures = 2000

  /// Assumptions and sources in full.
  func foundations() -> [Report.Section] {
    [Report.Section(heading: part("foundations"), paragraphs: [computation])]
      + [targets(), levers(), measured(), sources(), figures()].compactMap { $0 }
  }

  private var computation: String {
    wording.say(
      "page.computation",
      [
        "draws": .number(Double(parts.draws), decimals: 0), "seed": .text("\(parts.seed)"),
        "through": .year(plan.through.number),
      ])
  }

  private func targets() -> Report.Section? {
    let rows = assessments.reduce(into: OrderedDictionary<String, Assessment>()) {
      if $0[$1.target.id] == nil { $0[$1.target.id] = $1 }
    }.values.map { a in
      [
        wording.target(a.target, a.indicator, plan.areas.count > 1 ? nil : a.targetValue),
        "\(a.target.when.year)", wording.say("page.target-\(a.target.status.rawValue)"),
        wording.line(a.target.span),
      ]
    }
    guard !rows.isEmpty else { return nil }
    return Report.Section(
      heading: wording.say("heading.targets"), rank: .detail,
      table: ReportTable(
        columns: [
          .init(wording.say("heading.target"), wraps: .readily),
          .init(wording.say("heading.by"), .trailing),
          .init(wording.say("heading.origin"), wraps: .readily),
          .init(wording.say("heading.line")),
        ], rows: rows))
  }

  /// Every lever of every scenario, with who wrote it.
  private func levers() -> Report.Section? {
    var rows: [[String]] = []
    var breaks: Set<Int> = []
    for projection in projections {
      let explanation = ExplanationReport(
        plan: plan, explanation: plan.explanation(of: projection.scenario), rates: [],
        wording: wording)
      let levers = explanation.levers().table?.rows ?? []
      let name = wording.scenario(projection.scenario.scenario)
      if !rows.isEmpty, !levers.isEmpty { breaks.insert(rows.count) }
      rows += levers.enumerated().map { index, row in [index == 0 ? name : ""] + row }
    }
    guard !rows.isEmpty else { return nil }
    let table = ReportTable(
      columns: [
        .init(wording.say("heading.scenario"), wraps: .readily),
        .init(wording.say("heading.indicator"), wraps: .readily),
        .init(wording.say("heading.lever"), wraps: .readily),
        .init(wording.say("heading.origin"), wraps: .readily),
        .init(wording.say("heading.line")),
      ], rows: rows, breaks: breaks)
    return Report.Section(
      heading: wording.say("heading.levers"), rank: .detail, table: table, fold: fold(table))
  }

  /// What each indicator is, and the trend behind it.
  private func measured() -> Report.Section? {
    let rows = plan.indicators.values.map { indicator in
      let ids = plan.areas.map { SeriesID(area: $0, indicator: indicator.id) }
      let count = ids.map { (try? plan.facts.series($0))?.fitted.count ?? 0 }.reduce(0, +)
      return [
        wording.text(indicator.label),
        indicator.unit.isPercentage ? "%" : wording.unit(indicator.unit),
        wording.say("chart.measure-\(indicator.measure.rawValue)"),
        wording.counted(indicator) ?? wording.absent, wording.number(Double(count), 0),
        trend(indicator, ids),
      ]
    }
    guard !rows.isEmpty else { return nil }
    let table = ReportTable(
      columns: [
        .init(wording.say("heading.indicator"), wraps: .readily),
        .init(wording.say("page.unit"), wraps: .readily),
        .init(wording.say("heading.measured"), wraps: .readily),
        .init(wording.say("page.counted"), wraps: .readily),
        .init(wording.say("page.figures-used"), .trailing),
        .init(wording.say("page.trend"), wraps: .readily),
      ], rows: rows)
    return Report.Section(
      heading: part("measured"), rank: .detail, table: table, fold: fold(table))
  }

  private func trend(_ indicator: Indicator, _ ids: [SeriesID]) -> String {
    if indicator.formula != nil { return wording.say("page.trend-formula") }
    switch indicator.trend {
    case .automatic: return wording.say("page.trend-automatic")
    case .family(let family): return family.family.rawValue
    }
  }

  private func actual() -> [Fact] {
    let areas = Set(plan.areas)
    return plan.facts.all.filter {
      areas.contains($0.area) && plan.indicators[$0.indicator] != nil
    }
  }

  /// Who published what.
  private func sources() -> Report.Section? {
    var groups: OrderedDictionary<String, [Fact]> = [:]
    for fact in actual() { groups[fact.source ?? "", default: []].append(fact) }
    guard !groups.isEmpty else { return nil }
    let rows = groups.map { source, facts -> [String] in
      let indicators = OrderedSet(facts.map(\.indicator)).map {
        plan.indicators[$0].map { wording.text($0.label) } ?? $0
      }
      let years = facts.map(\.year)
      let (first, last) = (years.min()?.number ?? 0, years.max()?.number ?? 0)
      return [
        source.isEmpty ? wording.say("page.no-source") : source,
        indicators.joined(separator: ", "), first == last ? "\(first)" : "\(first)-\(last)",
        wording.number(Double(facts.count), 0),
      ]
    }
    let table = ReportTable(
      columns: [
        .init(wording.say("page.source"), wraps: .readily),
        .init(wording.say("heading.indicator"), wraps: .readily),
        .init(wording.say("page.years")), .init(wording.say("page.figures"), .trailing),
      ], rows: rows)
    return Report.Section(
      heading: part("sources"), rank: .detail, table: table, fold: fold(table))
  }

  /// Every figure with its source.
  private func figures() -> Report.Section? {
    let facts = actual()
    guard !facts.isEmpty else { return nil }
    guard facts.count <= Self.mostFigures else {
      return Report.Section(
        heading: part("figures"), rank: .detail,
        paragraphs: [
          wording.say(
            "page.figures-many", ["count": .number(Double(facts.count), decimals: 0)])
        ])
    }
    let hasAreas = plan.areas.count > 1
    let rows = facts.map { fact -> [String] in
      let label = plan.indicators[fact.indicator].map { wording.text($0.label) } ?? fact.indicator
      return [label] + (hasAreas ? [fact.area] : []) + [
        "\(fact.year)", wording.number(fact.value, fact.decimals),
        wording.dated(wording.kind(of: fact), fact),
        [fact.source, fact.note].compactMap { $0 }.joined(separator: "; "),
      ]
    }
    let area = hasAreas ? [ReportTable.Column(wording.say("heading.area"))] : []
    let table = ReportTable(
      columns: [.init(wording.say("heading.indicator"), wraps: .readily)] + area + [
        .init(wording.say("heading.year"), .trailing),
        .init(wording.say("heading.value"), .trailing),
        .init(wording.say("heading.kind"), wraps: .readily),
        .init(wording.say("page.source-note"), wraps: .readily),
      ], rows: rows)
    return Report.Section(
      heading: part("figures"), rank: .detail, table: table, fold: fold(table))
  }

  /// How to read the page.
  func reading() -> [Report.Section] {
    let hasLedger = !parts.ledgers.isEmpty
    let slugs =
      ["verdict", "chance", "dots", "target", "dumbbell", "scenario"]
      + (parts.sensitivities.isEmpty ? [] : ["tornado"]) + (hasLedger ? ["ledger"] : [])
      + ["limits"]
    return [
      Report.Section(
        heading: part("reading"), items: slugs.map { wording.say("page.read-\($0)") })
    ]
  }
}
