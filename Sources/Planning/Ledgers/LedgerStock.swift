import Forecasting
import Probability

/// One stock of a system of ledgers that are recomputed together.
struct LedgerStock: Sendable {
  let indicator: Indicator
  let ledger: Ledger
  /// The years that are projected, from the one after the last observation.
  let years: [Year]
  /// The last observed stock, and those who left it over the years on record.
  let start: Int
  let former: Int
  let base: LedgerBase
  /// By world, then by year.
  let rates: [[LedgerRates]]
  let stream: RandomStream
  /// Households that links add to a flow, by year, then by path; a flow that none moves is not there.
  var linked: [[LedgerPart: [Double]]] = []

  var isLinked: Bool { linked.contains { !$0.isEmpty } }

  var id: String { indicator.id }
}

/// The drawn flows of a stock in one year: value i of each belongs to path i.
struct LedgerDraws: Sendable {
  var start: [Int]
  var new: [Int]
  var relapse: [Int]
  var received: [Int]
  var given: [Int]
  var exits: [Int]
  var end: [Int]

  init(count: Int) {
    let none = Array(repeating: 0, count: count)
    (start, new, relapse, received, given, exits, end) = (none, none, none, none, none, none, none)
  }
}
