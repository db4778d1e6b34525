import Forecasting
import Probability
import Synchronization

/// Ledgers of one area and scenario, recomputed together.
///
/// A class, because the draws are made once, when somebody first asks for them, for all stocks. What
/// it holds depends only on the stocks and their streams.
final class LedgerOutcome: Sendable {
  let stocks: [LedgerStock]
  private let count: Int
  private let state = Mutex<(draws: [[LedgerDraws]], ranOut: Bool)?>(nil)

  /// As much arithmetic as an exact law may take: a tenth of a second or so.
  private static let limit = 3e7

  init(stocks: [LedgerStock], count: Int) {
    self.stocks = stocks
    self.count = count
  }

  func place(_ id: String) -> Int? { stocks.firstIndex { $0.id == id } }

  private var simulated: (draws: [[LedgerDraws]], ranOut: Bool) {
    state.withLock { state in
      if let known = state { return known }
      let made = LedgerSimulation(stocks: stocks, count: count).run()
      state = made
      return made
    }
  }

  /// The flows of a stock in a year.
  func draws(_ place: Int, _ step: Int) -> LedgerDraws { simulated.draws[place][step] }

  /// The stock at the end of a year.
  func ends(_ place: Int, _ step: Int) -> Draws {
    Draws(draws(place, step).end.map(Double.init))
  }

  /// The exact law of the stock at the end of a year in every world; nil where one household's way
  /// depends on the others', or where it would take too long: then the draws say it.
  func laws(_ place: Int, _ step: Int) -> [CountDistribution]? {
    let stock = stocks[place]
    let isGiven = stocks.contains { $0.ledger.others.contains(stock.id) }
    guard !isGiven, !stock.isLinked else { return nil }
    var laws: [[LedgerRates]: CountDistribution] = [:]
    var work = 0.0
    var result: [CountDistribution] = []
    for world in stock.rates {
      let years = Array(world[...step])
      if let known = laws[years] {
        result.append(known)
        continue
      }
      guard let law = LedgerLaw(stock: stock.start, former: stock.former, years: years) else {
        return nil
      }
      work += law.work
      guard work <= Self.limit else { return nil }
      let distribution = law.distribution
      laws[years] = distribution
      result.append(distribution)
    }
    // Only the draws know whether those who could become poor run out.
    let others = stock.ledger.others.filter { self.place($0) != nil }
    return !others.isEmpty && simulated.ranOut ? nil : result
  }
}
