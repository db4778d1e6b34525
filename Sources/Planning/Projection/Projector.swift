import Forecasting
import Diagnostics
import OrderedCollections
import Probability

/// Projects the indicators of a plan, scenario by scenario, from one baseline.
///
/// Every indicator is projected from its own last observation to the plan's last year. The paths of
/// a series depend on the seed, the indicator and the area alone: the same in every scenario, and
/// independent of the order of indicators and areas. Where no lever touches a year, directly or
/// through a formula, a scenario holds the baseline's step bit for bit.
public struct Projector: Sendable {
  public let plan: Plan
  public let options: ProjectionOptions
  /// The fitted trends without levers: computed once, shared by all scenarios.
  public let baseline: ScenarioProjection
  private let trends: [SeriesID: SeriesTrend]
  private let values: ValueDraws

  /// Fits every series of the plan.
  public init(plan: Plan, options: ProjectionOptions = .init()) {
    self.plan = plan
    self.options = options
    let seeded = RandomStream(seed: options.seed ?? plan.seed)
    let stream = seeded.split("paths")
    values = ValueDraws(
      draws: options.draws, stream: seeded, correlations: plan.correlations)
    var trends: [SeriesID: SeriesTrend] = [:]
    let lean = options.lean ?? plan.lean
    let loans = PlanLoans(plan, lean: lean)
    var factors = SharedFactors()
    for area in plan.areas {
      for indicator in plan.indicators.values where indicator.formula == nil {
        let id = SeriesID(area: area, indicator: indicator.id)
        trends[id] = SeriesTrend(
          id, indicator: indicator, facts: plan.facts, through: plan.through, lean: lean,
          borrowed: loans[id], draws: options.draws, stream: stream, factors: &factors)
      }
    }
    self.trends = trends
    let scenario =
      (try? plan.resolved(Scenario.baselineID)) ?? ResolvedScenario(scenario: .baseline)
    var run = ScenarioRun(
      plan: plan, scenario: scenario, trends: trends, values: values, baseline: nil)
    baseline = run.projection()
  }

  /// All series in a scenario.
  public func projection(of scenario: ResolvedScenario) -> ScenarioProjection {
    var run = ScenarioRun(
      plan: plan, scenario: scenario, trends: trends, values: values, baseline: baseline)
    return run.projection()
  }

  /// Some series of one area.
  struct Selection: Sendable {
    let area: String
    /// With every indicator all that it is computed from.
    let indicators: Set<String>
  }

  /// Some series in a scenario, the same as among all; perhaps with other draws of its values. What
  /// is `given` is taken as it is.
  func projection(
    of scenario: ResolvedScenario, only selection: Selection, values other: ValueDraws? = nil,
    given: [SeriesID: SeriesProjection] = [:]
  ) -> ScenarioProjection {
    var run = ScenarioRun(
      plan: plan, scenario: scenario, trends: trends, values: other ?? values,
      baseline: baseline, only: selection, given: given)
    return run.projection()
  }

  /// A fitted series; nil for formulas.
  func trend(_ id: SeriesID) -> SeriesTrend? { trends[id] }

  /// The ledgers that a scenario's levers recompute.
  func ledgerRun(_ scenario: ResolvedScenario) -> LedgerRun {
    LedgerRun(plan: plan, scenario: scenario, trends: trends, values: values)
  }

  /// All series in the scenario of this name.
  public func projection(of id: String) throws(ScenarioFailure) -> ScenarioProjection {
    projection(of: try plan.resolved(id))
  }
}
