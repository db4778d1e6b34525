import Forecasting
import Probability

/// What levers act on: the years of a series and the medians of its paths, before any lever.
struct LeverBasis: Sendable {
  let years: [Year]
  /// The median of each year, in data units.
  let medians: [Double]
  /// The medians on the fitted scale, which only `pace` needs; nil where there is no such scale.
  let scaledMedians: [Double]?
  let scale: Scale
  /// The figure before the first year.
  let originValue: Double
  let bounds: Bounds
  let measure: Indicator.Measure
  let better: Direction?

  /// The first projected year: where an open `from` begins.
  var first: Year { years[0] }

  /// The basis of a fitted series; the baseline's steps are at least one.
  init(
    _ indicator: Indicator, forecast: Forecast, baseline: [SeriesProjection.Step],
    levers: [ResolvedScenario.InheritedLever]
  ) {
    years = baseline.map(\.year)
    medians = baseline.map(\.value)
    scale = forecast.scale
    originValue = forecast.originValue
    bounds = indicator.bounds
    measure = indicator.measure
    better = indicator.better
    // The quantile of a mixture is a root that costs more than all the rest.
    let hasPace = levers.contains { if case .pace = $0.lever.kind { true } else { false } }
    scaledMedians =
      hasPace
      ? forecast.steps.map { ahead in
        ahead.distribution?.scaled.quantile(0.5) ?? forecast.scale.z(of: ahead.point)
      } : nil
  }

  /// The median of a year's path, moved on the fitted scale.
  func median(_ term: LeveredYear.Term) -> Double {
    if let difference = term.difference { return difference.median }
    guard term.shift != 0, let scaledMedians else { return medians[term.step] }
    return bounds.clamp(scale.value(of: scaledMedians[term.step] + term.shift))
  }
}
