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
  func facts(_ id: SeriesID) -> [Fact] {
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

  func judged(_ id: SeriesID) -> [Assessment] {
    assessments.filter { $0.area == id.area && $0.indicator.id == id.indicator }
  }
}
