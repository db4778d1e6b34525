public import Forecasting

/// What the years on record say about the flows of a ledger: what holds where no lever speaks.
///
/// The latest five years count. Means are those of the years; the exit share is all who left over all
/// who could have, so that a year of many counts for more than a year of few.
public struct LedgerBase: Sendable, Hashable {
  /// The years that count; none: nothing is known, and all flows are taken as none.
  public let years: [Year]
  public let new: Double
  public let relapse: Double
  public let exits: Double
  public let exitShare: Double
  /// Those who left and did not come back, over all years on record.
  public let former: Double

  static let latest = 5

  public init(_ record: [LedgerYear]) {
    let counted = record.suffix(Self.latest)
    let count = Double(max(1, counted.count))
    func sum(_ value: (LedgerYear) -> Double) -> Double {
      counted.reduce(0) { $0 + max(0, value($1)) }
    }
    years = counted.map(\.year)
    new = sum(\.new.value) / count
    relapse = sum(\.relapse.value) / count
    exits = sum(\.exits.value) / count
    let pool = sum(\.pool)
    exitShare = pool > 0 ? min(1, sum(\.exits.value) / pool) : 0
    former = max(
      0, record.reduce(0) { $0 + max(0, $1.exits.value) - max(0, $1.relapse.value) })
  }

  /// S* = I (1 - e)/e: what the stock settles at where `inflow` come in every year and a share `e` of
  /// all leaves. Nil where nobody leaves and it never settles.
  public static func steadyState(inflow: Double, exitShare: Double) -> Double? {
    guard exitShare > 0 else { return inflow == 0 ? 0 : nil }
    return inflow * (1 - exitShare) / exitShare
  }
}
