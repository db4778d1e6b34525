import Diagnostics
import Forecasting
import OrderedCollections
import Probability

/// The projection of one scenario under way, area by area.
struct ScenarioRun {
  let plan: Plan
  let scenario: ResolvedScenario
  let trends: [SeriesID: SeriesTrend]
  let values: ValueDraws
  /// Nil while the baseline itself is projected: without levers.
  let baseline: ScenarioProjection?
  /// Indicators that a lever moves, directly or through a formula.
  private let touched: Set<String>
  private var done: [SeriesID: SeriesProjection] = [:]
  private var open: Set<SeriesID> = []
  private var warnings = LeverWarnings()
  /// The scenarios that a `best_of` names, once they are projected.
  private var others: [String: ScenarioProjection] = [:]
  /// Scenarios whose `best_of` led here: naming one of them again would go in a circle.
  private let within: Set<String>
  /// The ledgers that the scenario's levers recompute.
  private var ledgers: LedgerRun
  /// Nil: all series.
  private let selection: Projector.Selection?
  /// Series that are known already, as they would come out.
  private let given: [SeriesID: SeriesProjection]

  init(
    plan: Plan, scenario: ResolvedScenario, trends: [SeriesID: SeriesTrend], values: ValueDraws,
    baseline: ScenarioProjection?, within: Set<String> = [],
    only selection: Projector.Selection? = nil, given: [SeriesID: SeriesProjection] = [:]
  ) {
    self.selection = selection
    self.given = given
    self.plan = plan
    self.scenario = scenario
    self.trends = trends
    self.values = values
    self.baseline = baseline
    self.within = within.union([scenario.id])
    ledgers = LedgerRun(plan: plan, scenario: scenario, trends: trends, values: values)
    touched =
      baseline == nil
      ? [] : plan.indicators(reachedBy: Set(scenario.levers.keys))
  }

  mutating func projection() -> ScenarioProjection {
    var series: OrderedDictionary<SeriesID, SeriesProjection> = [:]
    let indicators = plan.indicators.values.filter {
      selection?.indicators.contains($0.id) ?? true
    }
    for area in selection.map({ [$0.area] }) ?? plan.areas {
      for indicator in indicators where indicator.formula == nil {
        let id = SeriesID(area: area, indicator: indicator.id)
        done[id] = trend(id)
      }
      let known = done
      var formulas = FormulaRun(plan: plan, area: area) { known[$0] }
      for indicator in indicators {
        let id = SeriesID(area: area, indicator: indicator.id)
        if let formula = indicator.formula?.value {
          if let still = given[id] {
            series[id] = still
          } else if let still = baseline?.series[id], !touched.contains(indicator.id) {
            series[id] = still
          } else {
            series[id] = formulas.projection(of: indicator, formula)
          }
        } else {
          series[id] = done[id]
        }
      }
      done = [:]
    }
    return ScenarioProjection(
      scenario: scenario, series: series,
      warnings: warnings.diagnostics(
        scenario, plan: plan, series: series, only: selection?.indicators))
  }

  /// A fitted series under the scenario's levers.
  private mutating func trend(_ id: SeriesID) -> SeriesProjection? {
    if let known = done[id] ?? given[id] { return known }
    guard let trend = trends[id] else { return nil }
    // Plans without circles never come back here; an embedder's plan may not have been checked.
    guard open.insert(id).inserted else { return trend.projection }
    defer { open.remove(id) }
    if let projection = ledgered(id, trend) { return projection }
    let links = links(into: id, trend)
    let levers = (scenario.levers[id.indicator] ?? []) + links.map(\.inherited)
    guard baseline != nil, !levers.isEmpty, let forecast = trend.forecast
    else { return trend.projection }
    let base = baseValues(for: trend.indicator, id.area, levers)
    let indicator = trend.indicator
    func convert(_ amount: Lever.Amount, _ year: Year) -> Double? {
      switch amount.unit {
      case .own, .points: return amount.value
      case .percent: return nil
      case .named(let unit) where indicator.unit == .named(unit): return amount.value
      case .named: return base?.value(in: year).map { 100 * amount.value / $0 }
      }
    }
    let basis = LeverBasis(
      indicator, forecast: forecast, baseline: trend.projection.steps, levers: levers)
    let moves = Dictionary(
      uniqueKeysWithValues: links.filter { $0.part == nil }.map { ($0.link.id, $0.moves) })
    func begun(_ levers: [ResolvedScenario.InheritedLever]) -> Levering {
      var levering = Levering(basis, levers: levers, convert: convert)
      levering.moves = moves
      levering.runLevels()
      return levering
    }
    var levering = begun(levers)
    var worlds = LeverWorlds(levers, subject: id.indicator, values: values).map { worlds in
      (0..<worlds.count).map { begun(worlds[$0]) }
    }
    let flows = links.filter { $0.part != nil }
    if !flows.isEmpty, let paths = trend.paths, trend.projection.steps.first?.draws != nil {
      let linked = LinkedFlows(
        links: flows, values: values,
        lower: indicator.bounds.lower ?? -.greatestFiniteMagnitude)
      let moved = linked.moves(basis.years.count) { step in
        paths.values(worlds?.map { $0.years[step] } ?? [levering.years[step]]).values
      }
      levering.apply(moved, times: 1)
      for index in worlds?.indices ?? 0..<0 { worlds?[index].apply(moved, times: 1) }
    }
    levering.runRest()
    for index in worlds?.indices ?? 0..<0 { worlds?[index].runRest() }
    for idle in levering.idlePaces {
      warnings.note(idle.lever, id, idle.years)
    }
    return best(
      of: trend.projection(levering, worlds: worlds?.map(\.years)), levering, trend)
  }

  /// The links that move a series in this scenario, or the flows of its ledger.
  private mutating func links(into id: SeriesID, _ trend: SeriesTrend) -> [WorkingLink] {
    guard baseline != nil, let paths = trend.paths else { return [] }
    let years = trend.projection.steps.map(\.year)
    var found: [WorkingLink] = []
    for link in scenario.activeLinks where plan.moved(by: link.to) == id.indicator {
      guard let source = source(of: link, id.area) else { continue }
      let part = plan.ledgerPart(link.to)?.part
      let moves = source.moves(
        years, lag: link.lag, to: part == nil ? trend.indicator.measure : .flow, paths: paths.count)
      let isAtWork = link.effect != 0 || link.uncertainty != nil
      if isAtWork, moves.contains(where: { $0 != .none }) {
        found.append(WorkingLink(link: link, part: part, moves: moves))
      }
    }
    return found
  }

  /// The series that a link comes from, in this scenario and in the baseline.
  private mutating func source(of link: Link, _ area: String) -> LinkSource? {
    let id = SeriesID(area: area, indicator: link.from)
    guard let still = baseline?.series[id], let moved = trend(id),
      let measure = plan.indicators[link.from]?.measure
    else { return nil }
    done[id] = moved
    return LinkSource(scenario: moved, baseline: still, measure: measure)
  }

  /// A stock whose ledger the scenario recomputes, year by year from the last observed figure; nil
  /// for others.
  private mutating func ledgered(_ id: SeriesID, _ trend: SeriesTrend) -> SeriesProjection? {
    guard baseline != nil, ledgers.moved.contains(id.indicator) else { return nil }
    var sources: [String: LinkSource] = [:]
    for link in ledgers.links where sources[link.from] == nil {
      sources[link.from] = source(of: link, id.area)
    }
    guard let outcome = ledgers.outcome(id.area, sources: sources),
      let place = outcome.place(id.indicator)
    else { return nil }
    let levers = (scenario.levers[id.indicator] ?? []).filter {
      LedgerProjection.follows($0.lever.kind)
    }
    let basis = LeverBasis(ledger: outcome, place: place, trend: trend)
    func levering(_ levers: [ResolvedScenario.InheritedLever]) -> Levering {
      var levering = Levering(basis, levers: levers) { amount, _ in
        amount.unit == .percent ? nil : amount.value
      }
      levering.run()
      return levering
    }
    let central = levering(levers)
    let worlds = LeverWorlds(levers, subject: id.indicator, values: values).map { worlds in
      (0..<worlds.count).map { levering(worlds[$0]).years }
    }
    let projection = LedgerProjection(
      outcome: outcome, place: place, trend: trend, levering: central, worlds: worlds)
    return best(of: projection.projection(), central, trend)
  }

  /// The projection with the best of other scenarios' paths in the years of `best_of`.
  private mutating func best(
    of projection: SeriesProjection, _ levering: Levering, _ trend: SeriesTrend
  ) -> SeriesProjection {
    var steps = projection.steps
    for active in levering.levers {
      guard case .bestOf(let names) = active.lever.kind, let better = trend.indicator.better
      else { continue }
      let series = names.compactMap { other($0)?.series[projection.id] }
      guard series.count == names.count else { continue }
      let paths = BestPaths(others: series, better: better)
      for index in steps.indices where active.counts(in: steps[index].year) {
        let year = levering.years[index]
        steps[index] =
          paths.step(
            steps[index].year, baseline: trend.projection.steps[index], lower: year.lower,
            upper: year.upper) ?? steps[index]
      }
    }
    return projection.with(steps)
  }

  /// Another scenario of the plan, projected; nil where it leads back to this one.
  private mutating func other(_ name: String) -> ScenarioProjection? {
    if name == Scenario.baselineID { return baseline }
    if let known = others[name] { return known }
    guard !within.contains(name), let resolved = try? plan.resolved(name) else { return nil }
    var run = ScenarioRun(
      plan: plan, scenario: resolved, trends: trends, values: values, baseline: baseline,
      within: within, only: selection)
    let projection = run.projection()
    others[name] = projection
    return projection
  }

  /// What turns people into points: the figures of the base, in this scenario. Nil unless a lever
  /// speaks in its unit.
  private mutating func baseValues(
    for indicator: Indicator, _ area: String, _ levers: [ResolvedScenario.InheritedLever]
  ) -> BaseValues? {
    var base: Indicator?
    for inherited in levers {
      guard case .named(let unit)? = inherited.lever.kind.amount?.unit else { continue }
      base = base ?? plan.base(of: indicator, in: unit)
    }
    guard let base else { return nil }
    let id = SeriesID(area: area, indicator: base.id)
    // A base is counted and never a percentage, so that it does not need a base itself: no circle.
    let projection = base.formula == nil ? trend(id) : nil
    if let projection { done[id] = projection }
    return BaseValues(
      observed: (try? plan.facts.series(id))?.fitted ?? [],
      projection: projection ?? baseline?.series[id])
  }
}

/// The figures of the base of a percentage: observed, projected, or the last known.
private struct BaseValues {
  let observed: [YearlyObservation]
  let projection: SeriesProjection?

  func value(in year: Year) -> Double? {
    let value =
      observed.last { $0.year == year }?.value ?? projection?.step(year)?.value
      ?? projection?.steps.last?.value ?? projection?.last?.value ?? observed.last?.value
    guard let value, value > 0 else { return nil }
    return value
  }
}

extension Plan {
  /// The indicators, and all whose formula names one of them at any distance.
  func indicators(movedBy moved: Set<String>) -> Set<String> {
    guard !moved.isEmpty else { return [] }
    var users: [String: [String]] = [:]
    for indicator in indicators.values {
      for name in indicator.formula?.value.references ?? [] {
        users[name, default: []].append(indicator.id)
      }
    }
    var result = moved
    var open = Array(moved)
    while let name = open.popLast() {
      for user in users[name] ?? [] where result.insert(user).inserted { open.append(user) }
    }
    return result
  }
}
