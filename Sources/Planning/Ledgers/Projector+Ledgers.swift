import Forecasting
import OrderedCollections
import Probability

extension Projector {
  /// The ledgers of a projected scenario: by area, then by stock in the plan's order.
  public func ledgers(of projection: ScenarioProjection) -> [LedgerAccount] {
    var run = ledgerRun(projection.scenario)
    let stocks = plan.indicators.values.filter { $0.ledger != nil }
    return plan.areas.flatMap { area -> [LedgerAccount] in
      var found: [String: LedgerAccount] = [:]
      let records = plan.ledgerRecord(area: area)
      var sources: [String: LinkSource] = [:]
      for link in run.links {
        let id = SeriesID(area: area, indicator: link.from)
        guard let scenario = projection.series[id], let baseline = baseline.series[id],
          let measure = plan.indicators[link.from]?.measure
        else { continue }
        sources[link.from] = LinkSource(
          scenario: scenario, baseline: baseline, measure: measure)
      }
      let outcome = run.outcome(area, sources: sources)
      for stock in plan.ledgerOrder(Set(stocks.map(\.id))) {
        let id = SeriesID(area: area, indicator: stock.id)
        guard let series = projection.series[id] else { continue }
        let maker = LedgerAccounting(
          plan: plan, projection: projection, stock: stock, series: series,
          record: records[stock.id] ?? [],
          linked: linked(projection, stock, series))
        if let outcome, let place = outcome.place(stock.id) {
          found[stock.id] = maker.recomputed(outcome, place)
        } else {
          found[stock.id] = maker.explained(found)
        }
      }
      return stocks.compactMap { found[$0.id] }
    }
  }
}

extension Projector {
  /// The households that links move in a ledger that no lever recomputes: means, by flow and year.
  private func linked(
    _ projection: ScenarioProjection, _ stock: Indicator, _ series: SeriesProjection
  ) -> [LedgerPart: [Double]] {
    let years = series.steps.map(\.year)
    var result: [LedgerPart: [Double]] = [:]
    for link in projection.scenario.activeLinks {
      guard let (owner, part) = plan.ledgerPart(link.to), owner.id == stock.id,
        let measure = plan.indicators[link.from]?.measure,
        case let id = SeriesID(area: series.id.area, indicator: link.from),
        let scenario = projection.series[id], let baseline = baseline.series[id]
      else { continue }
      let source = LinkSource(scenario: scenario, baseline: baseline, measure: measure)
      let count = options.draws
      let moves = source.moves(years, lag: link.lag, to: .flow, paths: count)
      let means = moves.map { move in
        link.effect * (0..<count).reduce(0) { $0 + move.value($1) } / Double(count)
      }
      result[part] = zip(result[part] ?? years.map { _ in 0 }, means).map(+)
    }
    return result
  }
}

/// Makes the account of one stock.
private struct LedgerAccounting {
  let plan: Plan
  let projection: ScenarioProjection
  let stock: Indicator
  let series: SeriesProjection
  let record: [LedgerYear]
  /// What links move where no lever recomputes the ledger.
  let linked: [LedgerPart: [Double]]

  private var base: LedgerBase { LedgerBase(record) }

  /// A ledger that levers recompute: the means of its draws.
  func recomputed(_ outcome: LedgerOutcome, _ place: Int) -> LedgerAccount {
    let own = outcome.stocks[place]
    let ahead = own.years.indices.map { step -> LedgerAccount.Ahead in
      let draws = outcome.draws(place, step)
      let levered = own.rates[0][step].levered.union(
        own.linked.isEmpty ? [] : Set(own.linked[step].keys))
      func figure(_ values: [Int], _ parts: LedgerPart...) -> LedgerYear.Figure {
        let mean = Double(values.reduce(0, +)) / Double(values.count)
        return .init(mean, parts.contains(where: levered.contains) ? .assumed : .projected)
      }
      func transfer(_ values: [Int], _ isOpen: Bool) -> LedgerYear.Figure {
        isOpen ? figure(values) : .absent
      }
      let givers = outcome.stocks.filter { $0.ledger.to == stock.id }
      let takers = outcome.stocks.filter { $0.ledger.from == stock.id }
      let year = LedgerYear(
        year: own.years[step], start: figure(draws.start), new: figure(draws.new, .new),
        relapse: figure(draws.relapse, .relapse, .relapseShare),
        received: transfer(draws.received, !givers.isEmpty),
        given: transfer(draws.given, !takers.isEmpty),
        exits: figure(draws.exits, .exits, .exitShare), end: figure(draws.end))
      return self.year(year, step, ends: draws.end)
    }
    var share: Double?
    if case .share(let value)? = own.rates[0].last?.exits, !own.isLinked { share = value }
    return account(ahead, isRecomputed: true, exitShare: share)
  }

  private func year(_ year: LedgerYear, _ step: Int, ends: [Int]) -> LedgerAccount.Ahead {
    let projected = series.steps[step]
    let median = CountDistribution(Draws(ends.map(Double.init))).quantile(0.5)
    let isChanged = projected.draws.map { $0.values != ends.map(Double.init) }
    return LedgerAccount.Ahead(
      year: year, interval80: projected.interval80,
      changed: isChanged ?? (projected.value != Double(median)) ? projected.value : nil)
  }

  /// A ledger that no lever moves: the end is the projection, the means of the record come in, and the
  /// others left.
  func explained(_ before: [String: LedgerAccount]) -> LedgerAccount {
    let base = base
    var start = series.last?.value ?? 0
    var kind = LedgerYear.Kind.observed
    let steps = base.years.isEmpty ? [] : series.steps
    let ahead = steps.enumerated().map { place, step -> LedgerAccount.Ahead in
      func moved(_ part: LedgerPart) -> Double { linked[part]?[place] ?? 0 }
      var received = LedgerYear.Figure.absent
      var given = LedgerYear.Figure.absent
      for other in plan.indicators.values {
        guard let theirs = other.ledger,
          let year = before[other.id]?.ahead.first(where: { $0.year.year == step.year })?.year
        else { continue }
        if theirs.to == stock.id {
          let value = received.value + year.exits.value - year.relapse.value
          received = .init(value, .inferred)
        }
        if theirs.from == stock.id { given = .init(given.value + year.new.value, .inferred) }
      }
      let end = step.value.rounded(decimals: stock.decimals)
      let relapse = max(0, base.relapse + moved(.relapse))
      let new = max(0, base.new + moved(.new))
      let pool = start + new + relapse + received.value - given.value
      // Those whom a link lets leave have left; the rest is what the others leave.
      let left = max(0, min(moved(.exits), pool), pool - end)
      let came = max(0, end + left - pool)
      let year = LedgerYear(
        year: step.year, start: .init(start, kind),
        new: .init(new + came, came > 0 ? .inferred : .projected),
        relapse: .init(relapse, .projected), received: received, given: given,
        exits: .init(left, .inferred), end: .init(end, .init(step.kind)))
      start = end
      kind = .init(step.kind)
      return LedgerAccount.Ahead(year: year, interval80: step.interval80, changed: nil)
    }
    return account(
      ahead, isRecomputed: false, exitShare: base.years.isEmpty ? nil : base.exitShare)
  }

  private func account(
    _ ahead: [LedgerAccount.Ahead], isRecomputed: Bool, exitShare: Double?
  ) -> LedgerAccount {
    func inflow(_ year: LedgerYear) -> Double { year.pool - year.start.value }
    let last = ahead.last.map { inflow($0.year) }
    let needs = projection.scenario.targets.values.compactMap { target -> LedgerAccount.Need? in
      guard target.indicator == stock.id, case .atMost(let goal) = target.goal,
        case .by(let by) = target.when, let now = series.last,
        ahead.contains(where: { $0.year.year == by })
      else { return nil }
      return LedgerAccount.Need(
        target: target, above: now.value - goal,
        inflow: ahead.filter { $0.year.year <= by }.reduce(0) { $0 + inflow($1.year) })
    }
    return LedgerAccount(
      scenario: projection.scenario.id, area: series.id.area, indicator: stock, record: record,
      base: base, ahead: ahead, isRecomputed: isRecomputed,
      pace: exitShare.flatMap { share in last.map { ($0, share) } }, needs: needs)
  }
}

extension LedgerYear.Kind {
  fileprivate init(_ kind: SeriesProjection.Kind) {
    self = kind == .assumed ? .assumed : .projected
  }
}
