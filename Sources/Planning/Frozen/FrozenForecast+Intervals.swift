public import Probability

extension FrozenForecast.Step {
  /// The prediction interval of a level whose ends are kept: 50, 80 or 95%; nil without quantiles.
  public func interval(_ level: Level) -> PredictionInterval? {
    let tail = (1 - level.coverage) / 2
    let levels = FrozenForecast.levels
    guard let quantiles, quantiles.count == levels.count,
      let lower = levels.firstIndex(where: { abs($0 - tail) < 1e-9 }),
      let upper = levels.firstIndex(where: { abs($0 - (1 - tail)) < 1e-9 })
    else { return nil }
    return PredictionInterval(level: level, lower: quantiles[lower], upper: quantiles[upper])
  }
}
