public import Probability

/// Which assumption of a scenario moves a target most, in one area.
public struct Sensitivity: Sendable {
  /// What one number of an assumption makes of the target.
  public struct End: Sendable {
    /// The number, in the assumption's unit.
    public let value: Double
    /// The figure that the target judges: its median.
    public let projected: Double
    /// Nil where the figure has no distribution.
    public let probability: Double?
  }

  /// One assumption, moved while all others stay at their central numbers.
  public struct Row: Sendable {
    public let assumption: Assumption
    public let low: End
    public let high: End
    /// Whether the ends are those of the plan's own distribution, 10% and 90%; else the number is
    /// certain in the plan and was moved by the asked share of itself.
    public let isOfPlan: Bool
    /// What the assumption alone adds to the variance of the figure, as a share of the variance with
    /// all of them; nil where the plan is certain of it, and where the figure has no distribution.
    public let share: Double?
    /// Nil unless asked for, and where the plan is certain of it.
    public let global: GlobalShares?

    /// How far the chance moves between the ends.
    var chanceSwing: Double { abs((high.probability ?? 0) - (low.probability ?? 0)) }
    /// How far the figure moves between the ends.
    var swing: Double { abs(high.projected - low.projected) }
  }

  public let scenario: String
  public let area: String
  public let target: Target
  public let indicator: Indicator
  /// All numbers at their central values.
  public let projected: Double
  public let probability: Double?
  public let isObserved: Bool
  /// What the trend alone leaves open.
  public let interval80: PredictionInterval?
  /// The variance of the trend alone, as a share of that with all assumptions.
  public let trendShare: Double?
  public let trendGlobal: GlobalShares?
  /// By how far the chance moves, then by how far the figure does, then by name.
  public let rows: [Row]
  /// Whether correlations join assumptions of which each is moved alone.
  public let isCorrelated: Bool
}
