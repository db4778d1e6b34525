import Forecasting
import Probability

// Steps that are known through draws.

extension SeriesProjection.Step {
  private static let levels = [Level.percent(80), .percent(95)]
  private static let probabilities = [
    levels[1].lowerTail, levels[0].lowerTail, 0.5, levels[0].upperTail, levels[1].upperTail,
  ]

  /// A projected year from draws beside those of the baseline.
  init(year: Year, paired: PairedDraws, worlds: Int? = nil) {
    self.init(
      year: year, kind: .projected, figures: paired.quantiles(Self.probabilities),
      law: .paired(paired), draws: paired.scenario, worlds: worlds)
  }

  /// A year from draws alone.
  init(year: Year, kind: SeriesProjection.Kind, draws: Draws, worlds: Int?) {
    self.init(
      year: year, kind: kind, figures: draws.quantiles(Self.probabilities), law: .draws(draws),
      draws: draws, worlds: worlds)
  }

  private init(
    year: Year, kind: SeriesProjection.Kind, figures: [Double], law: StepLaw, draws: Draws,
    worlds: Int?
  ) {
    self.init(
      year: year, kind: kind, value: figures[2],
      interval80: PredictionInterval(
        level: Self.levels[0], lower: figures[1], upper: figures[3]),
      interval95: PredictionInterval(
        level: Self.levels[1], lower: figures[0], upper: figures[4]),
      law: law, source: .stored(draws), worlds: worlds)
  }
}
