import Diagnostics
import Forecasting
import OrderedCollections
public import Planning
import Probability

/// Makes the fan charts of a projected scenario.
public struct FanCharts: Sendable {
  let plan: Plan
  let projection: ScenarioProjection
  let assessments: [Assessment]
  let wording: Wording

  /// The assessments are those of the projection.
  public init(
    plan: Plan, projection: ScenarioProjection, assessments: [Assessment], wording: Wording
  ) {
    self.plan = plan
    self.projection = projection
    self.assessments = assessments
    self.wording = wording
  }

  /// The chart of one series; nil where nothing is observed and nothing projected.
  public func chart(_ id: SeriesID) -> Chart? { chart(id, miniature: nil) }

  /// With `miniature`, a small picture of that name, on the scale of its neighbours.
  func chart(
    _ id: SeriesID, miniature: String?, domain: ClosedRange<Double>? = nil
  ) -> Chart? {
    guard let indicator = plan.indicators[id.indicator], let series = projection.series[id] else {
      return nil
    }
    let picture = picture(series, indicator, miniature, domain)
    guard !picture.observations.isEmpty || !picture.steps.isEmpty else { return nil }
    let headline = headline(series, indicator, picture)
    return Chart(
      picture: .fan(picture), headline: headline,
      subtitle: subtitle(id, indicator, beside: headline),
      alternative: alternative(picture, indicator),
      notes: notes(series, indicator, picture), source: source(id),
      table: table(picture, id), dataset: dataset(picture, id, indicator))
  }

  // MARK: - Figures

  private func picture(
    _ series: SeriesProjection, _ indicator: Indicator, _ miniature: String?,
    _ domain: ClosedRange<Double>?
  ) -> FanChart {
    let facts = facts(series.id)
    let start = facts.last { $0.status == .break }?.year
    let observations = facts.map { fact in
      FanChart.Observation(
        year: fact.year.number,
        figure: ChartFigure(fact.value, wording.number(fact.value, fact.decimals)),
        kind: fact.status == .partial
          ? .partial
          : !fact.status.isFitted || start.map { fact.year < $0 } ?? false ? .context : .fitted)
    }
    let steps = series.steps.map { step in
      FanChart.Step(
        year: step.year.number, isAssumed: step.kind == .assumed,
        figure: figure(step.value, indicator), bands: bands(step, indicator))
    }
    return FanChart(
      observations: observations, steps: steps, goals: goals(series.id, indicator),
      limits: limits(indicator),
      breaks: facts.filter { $0.status == .break }.map(\.year.number),
      ticks: TickText(wording.language, of: indicator),
      words: FanChart.Words(
        observed: wording.say("chart.observed"), projected: wording.say("chart.projected"),
        newDefinition: wording.say("chart.new-definition"), target: wording.say("chart.target")),
      miniature: miniature, domain: domain)
  }

  /// The actual figures by year, those that were read first before others of a year.
  private func facts(_ id: SeriesID) -> [Fact] {
    plan.facts.facts(id).filter { $0.role == .actual }.enumerated()
      .sorted { ($0.element.year, $0.offset) < ($1.element.year, $1.offset) }.map(\.element)
  }

  private func figure(_ value: Double, _ indicator: Indicator) -> ChartFigure {
    let shown = indicator.isWhole ? value.rounded(decimals: 0) : value
    return ChartFigure(shown, wording.number(value, indicator.decimals))
  }

  private func bands(
    _ step: SeriesProjection.Step, _ indicator: Indicator
  ) -> [FanChart.Band] {
    func band(_ percent: Int, _ lower: Double, _ upper: Double) -> FanChart.Band {
      FanChart.Band(
        percent: percent,
        range: ChartRange(figure(lower, indicator), figure(upper, indicator)))
    }
    var bands: [FanChart.Band] = []
    if let interval = step.interval95 { bands.append(band(95, interval.lower, interval.upper)) }
    if let interval = step.interval80 { bands.append(band(80, interval.lower, interval.upper)) }
    if !bands.isEmpty, let lower = step.quantile(0.25), let upper = step.quantile(0.75) {
      bands.append(band(50, lower, upper))
    }
    return bands
  }

  private func goals(_ id: SeriesID, _ indicator: Indicator) -> [FanChart.Goal] {
    judged(id).compactMap { a in
      let year = a.target.when.year
      let levels: [Double]
      switch a.target.goal {
      case .atMost(let goal), .atLeast(let goal): levels = [goal]
      case .between(let lower, let upper): levels = [lower, upper]
      case .maintain: levels = a.targetValue.map { [$0] } ?? []
      case .reduceBy(let amount):
        levels = before(id, year).map { [$0 - amount] } ?? []
      case .increaseBy(let amount):
        levels = before(id, year).map { [$0 + amount] } ?? []
      case .total: levels = []
      }
      // A year's figure less a change has no more digits than both.
      let figures = levels.map { level in
        let level = level.rounded(decimals: 6)
        return ChartFigure(level, wording.number(level, Wording.decimals(of: level, atLeast: 0)))
      }
      guard !figures.isEmpty else { return nil }
      let star = a.target.status == .assumed ? "*" : ""
      let unit = indicator.unit.isPercentage ? "%" : ""
      let value = figures.map { $0.text + unit }.joined(separator: "-") + star
      return FanChart.Goal(
        year: year.number, levels: figures,
        name: wording.say("chart.target-value", ["value": .text(value)]),
        text: wording.say(
          "chart.goal", ["value": .text(value), "year": .year(year.number)]))
    }
  }

  /// The observed figure of the year before.
  private func before(_ id: SeriesID, _ year: Year) -> Double? {
    plan.facts.actual(id, year.advanced(by: -1))?.value
  }

  private func limits(_ indicator: Indicator) -> [FanChart.Limit] {
    let bounds = indicator.bounds
    return [(bounds.lower, false), (bounds.upper, true)].compactMap { bound, isUpper in
      guard let bound else { return nil }
      let decimals = Wording.decimals(of: bound, atLeast: 0)
      let text =
        wording.number(bound, decimals) + (indicator.unit.isPercentage ? "%" : "")
      return FanChart.Limit(
        figure: ChartFigure(bound, wording.number(bound, decimals)), isUpper: isUpper,
        text: wording.say(isUpper ? "chart.cap" : "chart.floor", ["value": .text(text)]))
    }
  }

  private func judged(_ id: SeriesID) -> [Assessment] {
    assessments.filter { $0.area == id.area && $0.indicator.id == id.indicator }
  }

  // MARK: - Words

  private func headline(
    _ series: SeriesProjection, _ indicator: Indicator, _ picture: FanChart
  ) -> String {
    let judged = judged(series.id)
    let a = judged.last { !$0.isObserved } ?? judged.last
    if let a {
      let heading = wording.heading(a)
      return wording.say(
        "chart.finding", ["what": .text(heading), "finding": .text(wording.finding(a))])
    }
    let label = wording.text(indicator.label)
    if let last = picture.steps.last {
      let value = wording.value(last.figure.value, of: indicator, indicator.decimals)
      return wording.say(
        last.isAssumed ? "chart.assumed-in" : "chart.expected-in",
        ["indicator": .text(label), "value": .text(value), "year": .year(last.year)])
    }
    guard let last = picture.observations.last else { return label }
    return wording.say(
      "chart.no-projection",
      ["indicator": .text(label), "value": .text(last.figure.text), "year": .year(last.year)])
  }

  private func subtitle(
    _ id: SeriesID, _ indicator: Indicator, beside headline: String
  ) -> String {
    let label = wording.text(indicator.label)
    var parts = headline.contains(label) ? [] : [label]
    parts += measured(indicator)
    if plan.areas.count > 1 { parts.insert(id.area, at: 0) }
    let scenario = subtitles(plan, projection, wording).prefix(1)
    return ([parts.joined(separator: ", ")] + scenario).joined(separator: " · ")
  }

  /// The unit, when it is taken, and how it comes about.
  private func measured(_ indicator: Indicator) -> [String] {
    let unit = indicator.unit.isPercentage ? "%" : wording.unit(indicator.unit)
    let measure = wording.say("chart.measure-\(indicator.measure.rawValue)")
    return [unit, measure, wording.counted(indicator)].compactMap { $0 }
  }

  /// What all pictures of an indicator show.
  func measure(_ indicator: String) -> String? {
    plan.indicators[indicator].map {
      ([measured($0).joined(separator: ", ")] + subtitles(plan, projection, wording).prefix(1))
        .joined(separator: " · ")
    }
  }

  func source(of ids: [SeriesID]) -> String? {
    wording.sources(ids.flatMap { facts($0).compactMap(\.source) })
  }

  private func alternative(_ picture: FanChart, _ indicator: Indicator) -> String {
    func listed(_ figures: [(Int, String)]) -> String {
      figures.map {
        wording.say("chart.value-year", ["value": .text($0.1), "year": .year($0.0)])
      }.joined(separator: ", ")
    }
    let figures = picture.observations.map { ($0.year, $0.figure.text) }
    var parts = [wording.say("chart.alt-fan")]
    if let first = figures.first, let last = figures.last {
      let shown = figures.count > 6 ? [first, last] : figures
      parts.append(
        wording.say(
          "chart.alt-observed",
          [
            "count": .number(Double(figures.count), decimals: 0),
            "values": .text(listed(shown)),
          ]))
    }
    if let step = picture.steps.last {
      let range = step.bands.first { $0.percent == 80 }?.range
      let value =
        range.map {
          wording.say(
            "word.value-interval",
            [
              "value": .text(step.figure.text), "lower": .text($0.lower.text),
              "upper": .text($0.upper.text),
            ])
        } ?? step.figure.text
      parts.append(
        wording.say(
          step.isAssumed ? "chart.alt-assumed" : "chart.alt-projected",
          ["value": .text(value), "year": .year(step.year)]))
    }
    parts += picture.goals.map { wording.say("chart.alt-goal", ["goal": .text($0.text)]) }
    return parts.joined(separator: " ")
  }

  private func notes(
    _ series: SeriesProjection, _ indicator: Indicator, _ picture: FanChart
  ) -> [String] {
    let fitted = picture.observations.filter { $0.kind == .fitted }
    let others = picture.observations.count - fitted.count
    var notes: [String] = []
    if let first = fitted.first, let last = fitted.last {
      var arguments: [String: Argument] = [
        "count": .number(Double(fitted.count), decimals: 0), "from": .year(first.year),
        "to": .year(last.year),
      ]
      let slug = first.year == last.year ? "chart.count-one" : "chart.count"
      var text = wording.say(slug, arguments)
      if others > 0 {
        arguments["count"] = .number(Double(others), decimals: 0)
        text += " " + wording.say("chart.count-others", arguments)
      }
      notes.append(text)
    }
    notes.append(leaning(series, fitted.count))
    if !picture.breaks.isEmpty {
      notes.append(
        wording.say(
          "chart.break", ["years": .list(picture.breaks.map { .year($0) })]))
    }
    let note = limitNote(picture)
    return notes + (note.map { [$0] } ?? []) + starNote(series.id)
  }

  private func leaning(_ series: SeriesProjection, _ count: Int) -> String {
    if let note = LeaningNotes(plan: plan, wording: wording).note(series) { return note }
    if plan.indicators[series.id.indicator]?.formula != nil, series.model == nil {
      return wording.say("chart.lean-formula")
    }
    guard let model = series.model else { return wording.say("chart.lean-nothing") }
    if case .family(let family) = model.specification {
      return wording.say("chart.lean-family", ["family": .text(family.family.rawValue)])
    }
    return wording.say("chart.lean-own", ["figures": .number(Double(count), decimals: 0)])
  }

  /// The limits that lie beyond the picture.
  private func limitNote(_ picture: FanChart) -> String? {
    guard !picture.limits.isEmpty else { return nil }
    return wording.say(
      "chart.limits", ["limits": .list(picture.limits.map { .text($0.text) })])
  }

  private func starNote(_ id: SeriesID) -> [String] {
    judged(id).contains { $0.target.status == .assumed } ? [wording.say("note.assumed")] : []
  }

  private func source(_ id: SeriesID) -> String? {
    wording.sources(facts(id).compactMap(\.source))
  }

  // MARK: - Table

  private func table(_ picture: FanChart, _ id: SeriesID) -> ReportTable {
    let facts = facts(id)
    let statuses = facts.map { fact -> String in
      let text = wording.say("status.\(fact.status.rawValue)")
      return fact.asOf.map { "\(text) (\($0))" } ?? text
    }
    let none = [String](repeating: wording.absent, count: 3)
    var rows = zip(picture.observations, statuses).map { observation, status in
      ["\(observation.year)", status, observation.figure.text] + none
    }
    var breaks: Set<Int> = [rows.count]
    rows += picture.steps.map { step in
      let ranges = [50, 80, 95].map { percent -> String in
        guard let band = step.bands.first(where: { $0.percent == percent }) else {
          return wording.absent
        }
        return wording.say(
          "word.interval",
          ["lower": .text(band.range.lower.text), "upper": .text(band.range.upper.text)])
      }
      let kind = wording.say(step.isAssumed ? "kind.assumed" : "kind.projected")
      return ["\(step.year)", kind, step.figure.text] + ranges
    }
    breaks.insert(rows.count)
    for goal in picture.goals {
      let text = goal.levels.map(\.text).joined(separator: " - ")
      rows.append(["\(goal.year)", picture.words.target, text] + none)
    }
    for limit in picture.limits {
      let kind = wording.say(limit.isUpper ? "chart.cap-row" : "chart.floor-row")
      rows.append([wording.absent, kind, limit.figure.text] + none)
    }
    return ReportTable(
      columns: [
        .init(wording.say("heading.year"), .trailing), .init(wording.say("heading.kind")),
        .init(wording.say("heading.value"), .trailing),
        .init(wording.say("heading.interval-50"), wraps: .ifNeeded),
        .init(wording.say("heading.interval-80"), wraps: .ifNeeded),
        .init(wording.say("heading.interval-95"), wraps: .ifNeeded),
      ], rows: rows, breaks: breaks.filter { $0 > 0 && $0 < rows.count })
  }

  private func dataset(
    _ picture: FanChart, _ id: SeriesID, _ indicator: Indicator
  ) -> Dataset {
    let head: [Dataset.Value] = [
      .text(projection.scenario.scenario.id), .text(id.area), .text(indicator.id),
      .text(indicator.unit.word),
    ]
    let none = [Dataset.Value](repeating: .missing, count: 6)
    var rows = picture.observations.map { observation -> [Dataset.Value] in
      let kind =
        switch observation.kind {
        case .fitted: "observed"
        case .context: "context"
        case .partial: "partial"
        }
      return head + [
        .integer(observation.year), .text(kind), .number(observation.figure.value),
      ] + none
    }
    rows += picture.steps.map { step in
      let ends = [50, 80, 95].flatMap { percent -> [Dataset.Value] in
        guard let band = step.bands.first(where: { $0.percent == percent }) else {
          return [.missing, .missing]
        }
        return [.number(band.range.lower.value), .number(band.range.upper.value)]
      }
      return head + [
        .integer(step.year), .text(step.isAssumed ? "assumed" : "projected"),
        .number(step.figure.value),
      ] + ends
    }
    rows += picture.goals.flatMap { goal in
      goal.levels.map { level in
        head + [.integer(goal.year), .text("target"), .number(level.value)] + none
      }
    }
    return Dataset(
      columns: [
        "scenario", "area", "indicator", "unit", "year", "kind", "value", "lo-50", "hi-50",
        "lo-80", "hi-80", "lo-95", "hi-95",
      ], rows: rows)
  }
}
