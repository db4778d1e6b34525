import Forecasting
import Probability

/// The fitted trend of one series, carried to the plan's last year: what the baseline and all
/// scenarios start from.
struct SeriesTrend: Sendable {
  let id: SeriesID
  let indicator: Indicator
  let projection: SeriesProjection
  /// Nil where no trend could be fitted, or where the last figure is of the plan's last year.
  let forecast: Forecast?
  let paths: SharedPaths?

  init(
    _ id: SeriesID, indicator: Indicator, facts: Facts, through: Year, lean: Lean,
    borrowed: BorrowedTable?, draws: Int, stream: RandomStream, factors: inout SharedFactors
  ) {
    self.id = id
    self.indicator = indicator
    let series: YearlySeries
    let model: FittedModel
    do {
      series = try facts.series(id)
      model = try indicator.trend.fitted(
        to: series, context: indicator.context, lean: lean,
        factors: indicator.trend == .automatic
          ? factors.factors(for: series, through: through) : nil, borrowed: borrowed)
    } catch {
      let last = (try? facts.series(id))?.last
      projection = SeriesProjection(
        id: id, last: last, steps: [], failure: error as? FitFailure ?? .noObservations)
      forecast = nil
      paths = nil
      return
    }
    // A forecast reaches 100 years at most.
    let horizon = min(series.last?.year.distance(to: through) ?? 0, 100)
    guard horizon >= 1 else {
      projection = SeriesProjection(id: id, last: series.last, steps: [], model: model)
      forecast = nil
      paths = nil
      return
    }
    let forecast = model.forecast(horizon: horizon)
    let paths = SharedPaths(
      forecast: forecast, count: draws,
      stream: stream.split(id.indicator).split(id.area), bounds: indicator.bounds)
    self.forecast = forecast
    self.paths = paths
    projection = SeriesProjection(
      id: id, last: series.last,
      steps: forecast.steps.indices.map { i in
        SeriesTrend.step(forecast.steps[i], index: i, indicator: indicator, paths: paths)
      }, model: model)
  }

  private static func step(
    _ ahead: Forecast.Step, index: Int, indicator: Indicator, paths: SharedPaths
  ) -> SeriesProjection.Step {
    let distribution = ahead.distribution
    return SeriesProjection.Step(
      year: ahead.year, kind: .projected, value: indicator.bounds.clamp(ahead.point),
      interval80: distribution?.interval(.percent(80)),
      interval95: distribution?.interval(.percent(95)),
      law: distribution.map { .exact($0) } ?? .none,
      source: distribution == nil ? .none : .paths(paths, step: index))
  }
}
