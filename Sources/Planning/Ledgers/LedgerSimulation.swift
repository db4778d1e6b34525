import Forecasting
import Probability

/// Draws a system of ledgers year by year, path by path, in whole households.
///
/// Stocks that take from or give to others come before these. Nobody is new, and nobody comes back,
/// who is not in the stock that they come from, and nobody leaves who is not there: every ledger
/// closes on every path.
struct LedgerSimulation {
  let stocks: [LedgerStock]
  /// Number of paths.
  let count: Int

  /// How many there are, path by path, who could become new or come back; nil: no limit.
  private struct Supply {
    let new: [Int]?
    let relapse: [Int]?
    /// Whether both are of one stock.
    let isOne: Bool
  }

  /// The draws of every stock, by its place and by year, and whether a stock ran out of those who
  /// could become new elsewhere.
  func run() -> (draws: [[LedgerDraws]], ranOut: Bool) {
    var draws = stocks.map { $0.years.map { _ in LedgerDraws(count: count) } }
    var ranOut = false
    let calendar = Set(stocks.flatMap(\.years)).sorted()
    var formers = stocks.map { Array(repeating: $0.former, count: count) }
    for year in calendar {
      for place in stocks.indices {
        let stock = stocks[place]
        guard let step = stock.years.firstIndex(of: year) else { continue }
        let before = step == 0 ? nil : draws[place][step - 1].end
        draws[place][step].start = before ?? Array(repeating: stock.start, count: count)
      }
      for place in stocks.indices {
        guard let step = stocks[place].years.firstIndex(of: year) else { continue }
        let from = target(stocks[place].ledger.from, year)
        let to = target(stocks[place].ledger.to, year)
        let supply = Supply(
          new: from.map { available(draws[$0.place][$0.step]) },
          relapse: to.map { available(draws[$0.place][$0.step]) },
          isOne: from != nil && stocks[place].ledger.from == stocks[place].ledger.to)
        var own = draws[place][step]
        if pass(stocks[place], step, supply, &own, &formers[place]) { ranOut = true }
        draws[place][step] = own
        for i in 0..<count {
          if let from { draws[from.place][from.step].given[i] += own.new[i] }
          if let to { draws[to.place][to.step].received[i] += own.exits[i] - own.relapse[i] }
        }
      }
    }
    return (draws, ranOut)
  }

  private func target(_ id: String?, _ year: Year) -> (place: Int, step: Int)? {
    guard let id, let place = stocks.firstIndex(where: { $0.id == id }),
      let step = stocks[place].years.firstIndex(of: year)
    else { return nil }
    return (place, step)
  }

  /// Who can still leave a stock for another.
  private func available(_ draws: LedgerDraws) -> [Int] {
    draws.start.indices.map {
      max(0, draws.start[$0] + min(0, draws.received[$0]) - draws.given[$0])
    }
  }

  /// One year of one stock; whether more would have come in than there were.
  private func pass(
    _ stock: LedgerStock, _ step: Int, _ supply: Supply, _ own: inout LedgerDraws,
    _ former: inout [Int]
  ) -> Bool {
    var ranOut = false
    func uniforms(_ name: String) -> [Double] {
      var stream = stock.stream.split(name, stock.years[step].number)
      var order = Array(0..<count)
      stream.shuffle(&order)
      return order.map { (Double($0) + stream.nextUniform()) / Double(count) }
    }
    let (coming, returning, staying) = (uniforms("new"), uniforms("relapse"), uniforms("exits"))
    let linked = stock.linked.isEmpty ? [:] : stock.linked[step]
    let whole = linked.isEmpty ? [] : uniforms("links")
    /// Whole households that links add: the part of one comes about by chance.
    func added(_ part: LedgerPart, _ i: Int) -> Int {
      guard let values = linked[part] else { return 0 }
      return Int(min(max(values[i] + whole[i], -1e12), 1e12).rounded(.down))
    }
    let worlds = stock.rates.count
    for world in 0..<min(worlds, count) {
      let rates = stock.rates[world][step]
      var sampler = CountSampler()
      for i in stride(from: world, to: count, by: worlds) {
        let wanted = max(0, sampler.poisson(rates.new, coming[i]) + added(.new, i))
        let new = min(wanted, supply.new?[i] ?? wanted)
        var back: Int
        switch rates.relapse {
        case .count(let mean): back = sampler.poisson(mean, returning[i])
        case .share(let share): back = sampler.binomial(former[i], share, returning[i])
        }
        back = max(0, back + added(.relapse, i))
        let relapse = min(back, supply.relapse.map { $0[i] - (supply.isOne ? new : 0) } ?? back)
        if new < wanted || relapse < back { ranOut = true }
        let all = own.start[i] + new + relapse + own.received[i] - own.given[i]
        var end: Int
        switch rates.exits {
        case .count(let exits): end = max(0, all - Int(min(max(exits, 0), Double(all))))
        case .share(let share): end = sampler.binomial(all, 1 - share, staying[i])
        }
        end = min(max(end - added(.exits, i), 0), all)
        own.new[i] = new
        own.relapse[i] = relapse
        own.exits[i] = all - end
        own.end[i] = end
        former[i] = max(0, former[i] - relapse) + all - end
      }
    }
    return ranOut
  }
}
