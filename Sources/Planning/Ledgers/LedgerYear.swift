public import Forecasting

/// One year of a ledger: start + new + relapse + received - given - exits = end.
public struct LedgerYear: Sendable, Hashable {
  /// How a number came about.
  public enum Kind: String, Sendable, Hashable {
    /// Published.
    case observed
    /// What the identity leaves for it, or what the rule for missing flows says.
    case inferred
    /// A lever's.
    case assumed
    /// Carried on from the years on record, or what the ledger makes of the others.
    case projected
    /// The plan declares no such flow.
    case absent
  }

  public struct Figure: Sendable, Hashable {
    public let value: Double
    public let kind: Kind

    public init(_ value: Double, _ kind: Kind) {
      self.value = value
      self.kind = kind
    }

    static let absent = Figure(0, .absent)
  }

  public let year: Year
  public let start: Figure
  public let new: Figure
  public let relapse: Figure
  /// Who came from a ledger that gives to this one.
  public let received: Figure
  /// Who went to a ledger that takes from this one.
  public let given: Figure
  public let exits: Figure
  public let end: Figure

  /// All who were in the stock at some time of the year.
  public var pool: Double {
    start.value + new.value + relapse.value + received.value - given.value
  }

  /// What the published end has more than the flows explain; 0 where the ledger closes.
  public var gap: Double { end.value - (pool - exits.value) }

  /// The part of the pool that left; nil where there was nobody.
  public var exitShare: Double? { pool > 0 ? exits.value / pool : nil }

  /// Whether a flow that was inferred would have to be below zero.
  public var isImpossible: Bool {
    [new, relapse, exits].contains { $0.kind == .inferred && $0.value < 0 }
  }
}
