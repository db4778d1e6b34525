import Diagnostics
import Forecasting
import OrderedCollections
import Probability

/// Tries scenarios on one target in one area: only what its figure needs is projected.
struct TargetProbe {
  let projector: Projector
  let target: Target
  let area: String
  let indicator: Indicator
  /// The indicators that the target's figure is computed from, and its own.
  let needed: Set<String>
  let observed: YearlySeries
  /// Series that are the same in all the scenarios that will be tried.
  private var given: [SeriesID: SeriesProjection] = [:]

  /// Nil where the plan has no such series.
  init?(_ target: Target, area: String, projector: Projector) {
    guard let indicator = projector.plan.indicators[target.indicator],
      let observed = try? projector.plan.facts.series(
        SeriesID(area: area, indicator: target.indicator))
    else { return nil }
    self.target = target
    self.area = area
    self.projector = projector
    self.indicator = indicator
    self.observed = observed
    needed = projector.plan.indicators(neededBy: indicator.id)
  }

  /// Keeps the series that another value of a lever on `moved` would leave as they are: when the
  /// scenario is tried with it, they need no second projection.
  mutating func keepAll(in scenario: ResolvedScenario, butMovedBy moved: String) {
    let plan = projector.plan
    // What a ledger or a link moves is known to its run alone.
    guard plan.links.isEmpty, !plan.indicators.values.contains(where: { $0.ledger != nil }) else {
      return
    }
    let touched = plan.indicators(movedBy: [moved])
    let kept = needed.filter { id in
      // An amount in people or households needs the figures of a base, which may move.
      let converts = (scenario.levers[id] ?? []).contains {
        if case .named? = $0.lever.kind.amount?.unit { true } else { false }
      }
      return !touched.contains(id) && !converts
    }
    guard !kept.isEmpty else { return }
    let projection = projector.projection(
      of: scenario, only: .init(area: area, indicators: needed))
    for id in kept.map({ SeriesID(area: area, indicator: $0) }) {
      given[id] = projection.series[id]
    }
  }

  /// What a scenario makes of the target.
  struct Outcome {
    /// 0 or 1 where the figure has no distribution.
    let probability: Double
    let figure: JudgedFigure
    let requirement: Requirement
    let hasNoProgress: Bool
  }

  /// The outcome of a scenario; nil where there is no figure to judge.
  func outcome(in scenario: ResolvedScenario, values: ValueDraws? = nil) -> Outcome? {
    let projection = projector.projection(
      of: scenario, only: .init(area: area, indicators: needed), values: values, given: given)
    guard let series = projection.series[SeriesID(area: area, indicator: indicator.id)] else {
      return nil
    }
    let judged = TargetCase(
      plan: projector.plan, projection: projection, series: series, observed: observed,
      indicator: indicator, target: target, area: area)
    let reader = TargetFigure(
      series: series, observed: observed, indicator: indicator, target: target)
    guard let requirement = try? reader.requirement(base: judged.base),
      let figure = try? reader.figure(requirement)
    else { return nil }
    return Outcome(
      probability: figure.probability ?? (requirement.isMet(by: figure.value) ? 1 : 0),
      figure: figure, requirement: requirement,
      hasNoProgress: projection.warnings.contains { $0.slug == "pace-without-progress" })
  }
}

extension Plan {
  /// The indicators that an indicator is computed from or linked to, at any distance, and itself.
  func indicators(neededBy id: String) -> Set<String> {
    var result: Set<String> = []
    var open = [id]
    while let next = open.popLast() {
      guard result.insert(next).inserted else { continue }
      open += indicators[next]?.formula?.value.references ?? []
      for link in links.values
      where moved(by: link.to) == next || ledgers(movedBy: [link.to]).contains(next) {
        open.append(link.from)
      }
    }
    return result
  }
}
