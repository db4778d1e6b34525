public import Forecasting
public import OrderedCollections
public import Probability

/// The projected figures of one series in one scenario.
public struct SeriesProjection: Sendable {
  /// How a projected year came about.
  public enum Kind: String, Sendable, Hashable {
    case projected
    /// Fixed by `set`, `reach` or `hold`: no interval, no probability.
    case assumed
  }

  /// One year ahead.
  public struct Step: Sendable {
    public let year: Year
    public let kind: Kind
    /// The median, within bounds; not rounded.
    public let value: Double
    /// Nil where no interval can be had.
    public let interval80: PredictionInterval?
    public let interval95: PredictionInterval?
    /// Paired draws in data units, the same random numbers in every scenario; nil where the
    /// forecast has no distribution.
    public let draws: Draws?
    /// The exact distribution where no lever and no formula touches the year.
    public let distribution: PredictiveDistribution?
  }

  public let id: SeriesID
  /// The last observed figure that the projection starts from; nil where nothing is observed.
  public let last: YearlyObservation?
  /// The years after the last observation, up to the plan's last.
  public let steps: [Step]
  /// The trend behind it; nil for a formula or where none could be fitted.
  public let model: FittedModel?
  /// Why there is no trend.
  public let failure: FitFailure?

  public func step(_ year: Year) -> Step? {
    guard let first = steps.first else { return nil }
    let index = first.year.distance(to: year)
    return steps.indices.contains(index) ? steps[index] : nil
  }
}

/// All series of a plan in one scenario.
public struct ScenarioProjection: Sendable {
  public let scenario: ResolvedScenario
  /// By area (in the plan's order), then indicator (in the plan's order).
  public let series: OrderedDictionary<SeriesID, SeriesProjection>
}
