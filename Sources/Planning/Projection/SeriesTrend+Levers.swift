import Forecasting
import Probability

extension SeriesTrend {
  /// The projection of the series under levers. Years that none of them moves keep the baseline's
  /// step, bit for bit.
  ///
  /// `levering` has the levers at their central values; `worlds` the years of every world, where a
  /// lever is uncertain.
  func projection(_ levering: Levering, worlds: [[LeveredYear]]? = nil) -> SeriesProjection {
    SeriesProjection(
      id: id, last: projection.last,
      steps: projection.steps.indices.map { index in
        let year = levering.years[index]
        if let worlds, !worlds.allSatisfy({ $0[index] == year }),
          let step = uncertainStep(index, worlds.map { $0[index] }, levering)
        {
          return step
        }
        return step(index, year, levering)
      },
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
    return SeriesProjection.Step(
      year: still.year,
      paired: PairedDraws(
        scenario: draws, baseline: baseline, distribution: distribution, lower: year.lower,
        upper: year.upper))
  }

  /// A year whose levers differ from world to world. Nil without a distribution, where an interval
  /// of the levers alone would say too little.
  private func uncertainStep(
    _ index: Int, _ worlds: [LeveredYear], _ levering: Levering
  ) -> SeriesProjection.Step? {
    let still = projection.steps[index]
    guard let paths, let distribution = still.distribution else { return nil }
    let kind: SeriesProjection.Kind = worlds.allSatisfy(\.isAssumed) ? .assumed : .projected
    // More worlds than a plan has are asked for their paths only.
    if worlds.count <= ValueDraws.most, let mixture = mixture(worlds, levering) {
      func interval(_ level: Level) -> PredictionInterval {
        PredictionInterval(
          level: level, lower: mixture.quantile(level.lowerTail),
          upper: mixture.quantile(level.upperTail))
      }
      return SeriesProjection.Step(
        year: still.year, kind: kind, value: mixture.quantile(0.5),
        interval80: interval(.percent(80)), interval95: interval(.percent(95)),
        law: .mixed(mixture), source: .worlds(paths, worlds), worlds: worlds.count)
    }
    guard let baseline = still.draws else { return nil }
    return SeriesProjection.Step(
      year: still.year,
      paired: PairedDraws(
        scenario: paths.values(worlds), baseline: baseline, distribution: distribution,
        lower: worlds.map(\.lower).min() ?? -.greatestFiniteMagnitude,
        upper: worlds.map(\.upper).max() ?? .greatestFiniteMagnitude),
      worlds: worlds.count)
  }

  /// The distributions of the worlds; nil where one of them depends on the paths of several years.
  private func mixture(_ worlds: [LeveredYear], _ levering: Levering) -> MovedMixture? {
    let groups = LeveredYear.groups(worlds, most: MovedMixture.most) { levering.median(of: $0) }
    var parts: [(weight: Double, part: MovedMixture.Part)] = []
    for (share, year) in groups {
      if year.isAssumed, year.terms.isEmpty {
        parts.append((share, .fixed(year.clipped(year.offset))))
        continue
      }
      guard let term = year.risesWith, term.weight.isFinite, year.offset.isFinite,
        let base = self.distribution(term)
      else { return nil }
      parts.append(
        (
          share,
          .moved(
            MovedDistribution(
              base: base, factor: term.weight, offset: year.offset, lower: year.lower,
              upper: year.upper))
        ))
    }
    return MovedMixture(parts)
  }

  /// The distribution of a year's path, moved on the fitted scale.
  private func distribution(_ term: LeveredYear.Term) -> PredictiveDistribution? {
    guard let exact = forecast?.steps[term.step].distribution else { return nil }
    guard term.shift != 0 else { return exact }
    return PredictiveDistribution(
      scaled: ShiftedDistribution(base: exact.scaled, shift: term.shift), scale: exact.scale)
  }
}
