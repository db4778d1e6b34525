import Forecasting
import OrderedCollections
public import Planning
import Probability

extension Dataset {
  /// One row a scenario, area, indicator and year: what is observed, fitted, projected, assumed.
  ///
  /// The observed figures stand in every scenario, so that one scenario's rows are a whole series.
  /// Values of whole-number indicators are rounded to whole numbers.
  public static func forecast(_ plan: Plan, _ projections: [ScenarioProjection]) -> Dataset {
    Dataset(
      columns: [
        "scenario", "area", "indicator", "unit", "year", "kind", "value", "lo-80", "hi-80",
        "lo-95", "hi-95", "status",
      ],
      rows: projections.flatMap { projection in
        projection.series.values.sorted { $0.id < $1.id }.flatMap { series in
          forecastRows(plan, projection.scenario.scenario.id, series)
        }
      })
  }

  private static func forecastRows(
    _ plan: Plan, _ scenario: String, _ series: SeriesProjection
  ) -> [[Value]] {
    guard let indicator = plan.indicators[series.id.indicator] else { return [] }
    let head: [Value] = [
      .text(scenario), .text(series.id.area), .text(indicator.id), .text(indicator.unit.word),
    ]
    let none: [Value] = [.missing, .missing, .missing, .missing]
    var rows: [(year: Int, rank: Int, row: [Value])] = []
    for fact in plan.facts.facts(series.id)
    where fact.role == .actual && fact.status != .partial {
      let cells: [Value] = [.integer(fact.year.number), .text("observed"), .number(fact.value)]
      rows.append((fact.year.number, 0, head + cells + none + [.text(fact.status.rawValue)]))
    }
    if let model = series.model, let statistics = model.statistics {
      for (observation, value) in zip(model.series.fitted, statistics.fittedValues) {
        let cells: [Value] = [
          .integer(observation.year.number), .text("fitted"), .optional(value),
        ]
        rows.append((observation.year.number, 1, head + cells + none + [.missing]))
      }
    }
    for step in series.steps {
      let interval = { (interval: PredictionInterval?) -> [Value] in
        guard let interval else { return [.missing, .missing] }
        return [indicator.figure(interval.lower), indicator.figure(interval.upper)]
      }
      let cells: [Value] = [
        .integer(step.year.number), .text(step.kind.rawValue),
        indicator.figure(step.value),
      ]
      rows.append(
        (
          step.year.number, 2,
          head + cells + interval(step.interval80) + interval(step.interval95) + [.missing]
        ))
    }
    return rows.sorted { ($0.year, $0.rank) < ($1.year, $1.rank) }.map(\.row)
  }
}
