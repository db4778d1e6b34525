public import Forecasting

/// How a plan is projected.
public struct ProjectionOptions: Sendable, Hashable {
  /// Paths of each series, at least 1.
  public let draws: Int
  /// What automatic trends may lean on; nil: what the plan says.
  public let lean: Lean?
  /// The seed of all random numbers; nil: the plan's.
  public let seed: UInt64?

  /// Traps where `draws` is below 1.
  public init(draws: Int = 10_000, lean: Lean? = nil, seed: UInt64? = nil) {
    precondition(draws >= 1, "a projection needs at least one draw, not \(draws)")
    self.draws = draws
    self.lean = lean
    self.seed = seed
  }
}
