public import Diagnostics

/// How a stock of whole households moves: start + newly poor + relapse - exits = end.
///
/// Every flow is an indicator of the plan, whole and over the year, in the unit of the stock.
public struct Ledger: Sendable, Hashable {
  /// Who comes in for the first time.
  public let new: String?
  /// Who comes back of those that left earlier.
  public let relapse: String?
  /// Who leaves; nil: not counted, always inferred from the net change.
  public let exits: String?
  /// The stock that who is new leaves: the near-poor.
  public let from: String?
  /// The stock that who leaves this one joins, and who relapses comes back from.
  public let to: String?
  /// Where the plan declares it.
  public let span: SourceSpan?

  public init(
    new: String? = nil, relapse: String? = nil, exits: String? = nil, from: String? = nil,
    to: String? = nil, span: SourceSpan? = nil
  ) {
    self.new = new
    self.relapse = relapse
    self.exits = exits
    self.from = from
    self.to = to
    self.span = span
  }

  /// The other stocks, each once.
  public var others: [String] {
    [from, to].compactMap { $0 }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

/// What a lever may move in a ledger: `poor_households.exit_share`.
public enum LedgerPart: String, Sendable, Hashable, CaseIterable {
  /// The mean of those who are new in a year.
  case new
  /// The mean of those who come back in a year.
  case relapse
  /// The chance that one who has left comes back within a year.
  case relapseShare = "relapse_share"
  /// How many leave in a year.
  case exits
  /// The chance that one in the stock, or new in it, leaves within the year.
  case exitShare = "exit_share"

  public var isShare: Bool { self == .relapseShare || self == .exitShare }

  /// The part that speaks of the same households.
  var other: LedgerPart? {
    switch self {
    case .new: nil
    case .relapse: .relapseShare
    case .relapseShare: .relapse
    case .exits: .exitShare
    case .exitShare: .exits
    }
  }
}
