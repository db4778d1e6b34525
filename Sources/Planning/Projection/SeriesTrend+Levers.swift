import Forecasting
import Probability

extension SeriesTrend {
  /// The projection of the series under levers. Years that none of them moves keep the baseline's
  /// step, bit for bit.
  func projection(_ levering: Levering) -> SeriesProjection {
    SeriesProjection(
      id: id, last: projection.last,
      steps: projection.steps.indices.map { step($0, levering.years[$0], levering) },
      model: projection.model)
  }

  private func step(
    _ index: Int, _ year: LeveredYear, _ levering: Levering
  ) -> SeriesProjection.Step {
    let still = projection.steps[index]
    let hasOwnLimits =
      year.lower > indicator.bounds.lower ?? -.greatestFiniteMagnitude
      || year.upper < indicator.bounds.upper ?? .greatestFiniteMagnitude
    if year.isOwnPath(of: index), !hasOwnLimits { return still }
    guard let paths, let distribution = still.distribution, !year.isAssumed else {
      return SeriesProjection.Step(
        year: still.year, kind: year.isAssumed ? .assumed : .projected,
        value: year.clipped(levering.median(of: year)), interval80: nil, interval95: nil,
        law: .none, source: .none)
    }
    let source = DrawSource.levered(paths, year)
    if let term = year.risesWith, term.weight.isFinite, year.offset.isFinite,
      let base = self.distribution(term)
    {
      let moved = MovedDistribution(
        base: base, factor: term.weight, offset: year.offset, lower: year.lower, upper: year.upper)
      return SeriesProjection.Step(
        year: still.year, kind: .projected, value: year.clipped(levering.median(of: year)),
        interval80: moved.interval(.percent(80)), interval95: moved.interval(.percent(95)),
        law: .moved(moved), source: source)
    }
    guard let draws = year.draws(from: paths), let baseline = still.draws else { return still }
    let paired = PairedDraws(
      scenario: draws, baseline: baseline, distribution: distribution, lower: year.lower,
      upper: year.upper)
    let levels = [Level.percent(80), .percent(95)]
    let figures = paired.quantiles([
      levels[1].lowerTail, levels[0].lowerTail, 0.5, levels[0].upperTail, levels[1].upperTail,
    ])
    return SeriesProjection.Step(
      year: still.year, kind: .projected, value: figures[2],
      interval80: PredictionInterval(level: levels[0], lower: figures[1], upper: figures[3]),
      interval95: PredictionInterval(level: levels[1], lower: figures[0], upper: figures[4]),
      law: .paired(paired), source: .stored(draws))
  }

  /// The distribution of a year's path, moved on the fitted scale.
  private func distribution(_ term: LeveredYear.Term) -> PredictiveDistribution? {
    guard let exact = forecast?.steps[term.step].distribution else { return nil }
    guard term.shift != 0 else { return exact }
    return PredictiveDistribution(
      scaled: ShiftedDistribution(base: exact.scaled, shift: term.shift), scale: exact.scale)
  }
}
