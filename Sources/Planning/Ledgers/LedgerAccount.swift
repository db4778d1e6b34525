public import Probability

/// The ledger of a stock in one scenario and area: the years on record, and those ahead.
public struct LedgerAccount: Sendable {
  /// A year ahead.
  public struct Ahead: Sendable {
    /// Expected numbers: means over the draws, not rounded. They close.
    public let year: LedgerYear
    /// The range of the stock at the end; nil without a distribution.
    public let interval80: PredictionInterval?
    /// The projected figure where levers that come after the ledger change it: shocks, fixed figures.
    public let changed: Double?
  }

  /// How many must leave for a target, gross.
  public struct Need: Sendable {
    public let target: Target
    /// What is above the target now.
    public let above: Double
    /// Expected to come in up to the target's year.
    public let inflow: Double

    /// (now - target) + all who come in; never below 0.
    public var exits: Double { max(0, above + inflow) }
  }

  public let scenario: String
  public let area: String
  public let indicator: Indicator
  public let record: [LedgerYear]
  public let base: LedgerBase
  public let ahead: [Ahead]
  /// Whether levers recompute it; else it explains the fitted projection.
  public let isRecomputed: Bool
  /// What comes in a year at the end of the plan, and the share that leaves; nil where a number leaves
  /// or nothing is known.
  public let pace: (inflow: Double, exitShare: Double)?
  public let needs: [Need]

  /// S* = I (1 - e)/e, what the stock settles at; nil where nothing is known or it never settles.
  public var steadyState: Double? {
    pace.flatMap { LedgerBase.steadyState(inflow: $0.inflow, exitShare: $0.exitShare) }
  }
}
