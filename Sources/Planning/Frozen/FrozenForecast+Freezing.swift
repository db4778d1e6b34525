import Forecasting
import OrderedCollections

extension FrozenForecast {
  /// Freezes what a scenario says: every series that has a figure to start from and a year to
  /// forecast, and every target whose figure is not known yet. By area, indicator and target.
  public init(
    _ projection: ScenarioProjection, of plan: Plan, assessments: [Assessment], setting: Setting,
    inputs: [Input]
  ) {
    self.init(
      setting: setting, inputs: inputs,
      series: projection.series.values.compactMap { series in
        guard let indicator = plan.indicators[series.id.indicator],
          let observed = (try? plan.facts.series(series.id))?.fitted, !observed.isEmpty,
          !series.steps.isEmpty
        else { return nil }
        return Series(
          id: series.id, observed: observed,
          steps: series.steps.map { Step($0, after: observed, bounds: indicator.bounds) })
      },
      promises: assessments.filter { !$0.isObserved }.map { a in
        Promise(
          target: a.target.id, area: a.area, year: a.target.when.year, relation: a.target.asked,
          targetValue: a.targetValue, probability: a.probability, verdict: a.verdict)
      })
  }
}

extension FrozenForecast.Step {
  fileprivate init(
    _ step: SeriesProjection.Step, after observed: [YearlyObservation], bounds: Bounds
  ) {
    let origin = observed[observed.count - 1].year
    self.init(
      year: step.year, kind: step.kind, value: step.value,
      quantiles: step.kind == .projected && step.isUncertain
        ? FrozenForecast.levels.compactMap { step.quantile($0) } : nil,
      references: ReferenceForecast.allCases.map {
        $0.value(after: observed, step: origin.distance(to: step.year), bounds: bounds)
      })
  }
}

extension Target {
  /// The goal as results write it, with the first year of a sum: `at_most`, `total from 2022`.
  var asked: String {
    guard case .over(let from, _) = when else { return goal.relationText }
    return "\(goal.relationText) from \(from)"
  }
}
