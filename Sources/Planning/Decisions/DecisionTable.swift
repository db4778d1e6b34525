public import Diagnostics
import Forecasting
import OrderedCollections
import Probability

/// Every plan in every event, projected on the same random events.
///
/// Of each combination only what is printed is kept.
public struct DecisionTable: Sendable {
  let projector: Projector
  let plans: [String]
  let events: [OutsideEvent]
  let asked: Double

  /// Plans and events that ``DecisionFailure`` has let through; `asked` is the chance that a milestone
  /// must leave. Plans come in the order of the plan file, whatever the order here.
  public init(
    _ plans: [String], events: [OutsideEvent], asked: Double, projector: Projector
  ) throws(DecisionFailure) {
    guard !events.isEmpty else { throw .noEvents }
    for event in events where event.scenario == Scenario.baselineID { throw .baseline(event.id) }
    let plan = projector.plan
    for name in plans {
      if let event = plan.event(within: name, of: events) { throw .planIsEvent(name, event.id) }
    }
    if let problem = OutsideEvent.probabilityDiagnostic(events) { throw .probabilities(problem) }
    let order = [Scenario.baselineID] + plan.scenarios.keys.filter { $0 != Scenario.baselineID }
    let written = Array(plan.events.keys)
    func place(_ event: OutsideEvent) -> (Int, String) {
      (written.firstIndex(of: event.id) ?? written.count, event.id)
    }
    self.plans = order.filter { plans.contains($0) }
    self.events = events.sorted { place($0) < place($1) }
    self.asked = asked
    self.projector = projector
  }

  /// So often does the work on the decisions say that it has come further.
  public var parts: Int { projector.plan.areas.count * plans.count * happenings.count }

  /// One decision an area, in the plan's order, and what the combinations warn of. `onPart` hears of each of
  /// the ``parts`` that is done.
  public func decisions(
    onPart: () -> Void = {}
  ) throws(ScenarioFailure) -> (decisions: [Decision], warnings: [Diagnostic]) {
    var decisions: [Decision] = []
    var warnings: [Diagnostic] = []
    for area in projector.plan.areas {
      let (decision, found) = try decision(area, onPart)
      decisions.append(decision)
      warnings += found
    }
    var seen: Set<Diagnostic> = []
    return (decisions, warnings.filter { seen.insert($0).inserted })
  }

  /// What may happen: nothing, unless the events leave no room for it, and each event.
  var happenings: [Decision.Happening] {
    let known = events.compactMap(\.probability)
    let rest = known.isEmpty ? nil : max(0, 1 - known.reduce(0, +))
    let none = Decision.Happening(event: nil, probability: rest)
    let all = events.map { Decision.Happening(event: $0, probability: $0.probability) }
    return rest.map { $0 <= OutsideEvent.slack } == true ? all : [none] + all
  }

  private func decision(
    _ area: String, _ onPart: () -> Void
  ) throws(ScenarioFailure) -> (Decision, [Diagnostic]) {
    let plan = projector.plan
    let targets = Array(plan.targets.values)
    let needed = targets.reduce(into: Set<String>()) {
      $0.formUnion(plan.indicators(behind: $1))
    }
    let selection = Projector.Selection(area: area, indicators: needed)
    let happenings = happenings
    var warnings: [Diagnostic] = []
    var drafts: [DecisionDraft] = []
    for name in plans {
      let alone = try plan.resolved(name)
      let still = projector.projection(of: alone, only: selection)
      warnings += alone.warnings + still.warnings
      var draft = DecisionDraft(
        plan: plan.scenario(name) ?? .baseline, alone: assessed(still, area),
        signposts: signposts(alone, still, area))
      for happening in happenings {
        defer { onPart() }
        guard let event = happening.event else {
          draft.cells.append(DecisionDraft.Cell(draft.alone))
          continue
        }
        let crossed = try plan.resolved(name, under: event.scenario)
        let projection = projector.projection(of: crossed, only: selection)
        // An event may delay what a plan does not have: that is no slip of anybody.
        warnings +=
          crossed.warnings
          + projection.warnings.filter { !["delay-alone", "delay-beyond"].contains($0.slug) }
        draft.cells.append(DecisionDraft.Cell(assessed(projection, area)))
      }
      drafts.append(draft)
    }
    return (
      DecisionDraft.decision(drafts, targets: targets, happenings: happenings, area: area, plan),
      warnings
    )
  }

  private func assessed(_ projection: ScenarioProjection, _ area: String) -> [String: Assessment] {
    let assessor = Assessor(projector.plan)
    return projection.scenario.targets.values.reduce(into: [:]) { result, target in
      result[target.id] = assessor.assessment(of: target, area: area, in: projection)
    }
  }

  /// Of the uncertain targets that the plan's levers move.
  private func signposts(
    _ scenario: ResolvedScenario, _ projection: ScenarioProjection, _ area: String
  ) -> [Signpost] {
    let plan = projector.plan
    let levers = Set(scenario.levers.keys).union(projector.ledgerRun(scenario).moved)
    let moved = plan.indicators(movedBy: levers)
    let search = SignpostSearch(plan: plan, projection: projection, asked: asked)
    let assessor = Assessor(plan)
    return scenario.targets.values.filter { moved.contains($0.indicator) }.flatMap { target in
      assessor.assessment(of: target, area: area, in: projection).map { search.signposts(of: $0) }
        ?? []
    }
  }
}
