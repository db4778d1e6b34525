import Diagnostics
import Forecasting
import OrderedCollections
import Probability

/// Recomputes the ledgers of a scenario, area by area.
struct LedgerRun {
  let plan: Plan
  let scenario: ResolvedScenario
  let trends: [SeriesID: SeriesTrend]
  let values: ValueDraws
  /// The stocks whose ledgers the scenario recomputes.
  let moved: Set<String>
  private var outcomes: [String: LedgerOutcome] = [:]

  init(
    plan: Plan, scenario: ResolvedScenario, trends: [SeriesID: SeriesTrend], values: ValueDraws
  ) {
    self.plan = plan
    self.scenario = scenario
    self.trends = trends
    self.values = values
    moved = plan.ledgers(movedBy: scenario.levers.keys)
  }

  /// The ledgers of an area; nil where the scenario moves none.
  ///
  /// `sources` has the series that links come from, by indicator.
  mutating func outcome(_ area: String, sources: [String: LinkSource] = [:]) -> LedgerOutcome? {
    guard !moved.isEmpty else { return nil }
    if let known = outcomes[area] { return known }
    let records = plan.ledgerRecord(area: area)
    let stocks = plan.ledgerOrder(moved).compactMap { indicator in
      stock(indicator, area, records[indicator.id] ?? [], sources)
    }
    let count = stocks.compactMap { trends[SeriesID(area: area, indicator: $0.id)]?.paths?.count }
    guard let paths = count.first else { return nil }
    let outcome = LedgerOutcome(stocks: stocks, count: paths)
    outcomes[area] = outcome
    return outcome
  }

  private func stock(
    _ indicator: Indicator, _ area: String, _ record: [LedgerYear],
    _ sources: [String: LinkSource]
  ) -> LedgerStock? {
    let id = SeriesID(area: area, indicator: indicator.id)
    guard let ledger = indicator.ledger, let trend = trends[id], let paths = trend.paths,
      let last = trend.projection.last, let start = Int(exactly: last.value.rounded())
    else { return nil }
    let years = trend.projection.steps.map(\.year)
    let base = LedgerBase(record)
    return LedgerStock(
      indicator: indicator, ledger: ledger, years: years, start: max(0, start),
      former: Int(base.former.rounded()), base: base, rates: rates(indicator, base, years),
      stream: paths.stream.split("ledger"),
      linked: linked(indicator, years, paths.count, sources))
  }

  /// The links into flows of these ledgers that are at work.
  var links: [Link] {
    scenario.activeLinks.filter { moved.contains(plan.moved(by: $0.to)) }
  }

  private func linked(
    _ stock: Indicator, _ years: [Year], _ count: Int, _ sources: [String: LinkSource]
  ) -> [[LedgerPart: [Double]]] {
    var result = years.map { _ in [LedgerPart: [Double]]() }
    for link in links {
      guard let (owner, part) = plan.ledgerPart(link.to), owner.id == stock.id,
        let source = sources[link.from]
      else { continue }
      let working = WorkingLink(
        link: link, part: part, moves: source.moves(years, lag: link.lag, to: .flow, paths: count))
      let effects = working.effects(values)
      for (step, move) in working.moves.enumerated() where move != .none {
        var sums = result[step][part] ?? Array(repeating: 0, count: count)
        for i in 0..<count { sums[i] += effects[i % effects.count] * move.value(i) }
        result[step][part] = sums.contains { $0 != 0 } ? sums : nil
      }
    }
    return result
  }

  /// The rates of every year in every world; of one world where all levers are certain.
  private func rates(
    _ stock: Indicator, _ base: LedgerBase, _ years: [Year]
  ) -> [[LedgerRates]] {
    // A number of households comes after a chance: where both are written the number counts.
    let order: [LedgerPart] = [.new, .relapseShare, .relapse, .exitShare, .exits]
    var result = [years.map { _ in LedgerRates(base) }]
    for part in order {
      let subject = Indicator(part: part, of: stock)
      guard let levers = scenario.levers[subject.id], !levers.isEmpty else { continue }
      let basis = LeverBasis(part: part, base: base, years: years)
      let worlds = LeverWorlds(levers, subject: subject.id, values: values)
      if let worlds, result.count < worlds.count {
        result = Array(repeating: result[0], count: worlds.count)
      }
      for world in result.indices {
        var levering = Levering(basis, levers: worlds?[world] ?? levers) { amount, _ in
          amount.unit == .percent ? nil : amount.value
        }
        levering.run()
        for (step, year) in levering.years.enumerated() where !basis.isUntouched(year, step) {
          result[world][step].set(part, to: year.clipped(levering.median(of: year)))
        }
      }
    }
    return result
  }
}

extension LeverBasis {
  /// What levers on a part of a ledger act on: the same figure every year.
  init(part: LedgerPart, base: LedgerBase, years: [Year]) {
    let level = LedgerRates.start(part, base)
    self.years = years
    medians = years.map { _ in level }
    scaledMedians = nil
    scale = .identity
    originValue = level
    bounds = part.bounds
    measure = .flow
    better = nil
  }

  /// Whether no lever speaks of a year.
  func isUntouched(_ year: LeveredYear, _ step: Int) -> Bool {
    year.isOwnPath(of: step) && year.lower == bounds.lower ?? -.greatestFiniteMagnitude
      && year.upper == bounds.upper ?? .greatestFiniteMagnitude
  }
}
