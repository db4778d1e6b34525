import Diagnostics
import OrderedCollections

extension Plan {
  /// A plan in the world of an outside event, as if a scenario extended both: it is not in the plan
  /// file. The event, with all that it inherits, is nearer than the plan with all of its parents, and
  /// a delay of the plan does not delay the event.
  ///
  /// With the baseline it has the figures of the event's own scenario.
  public func resolved(
    _ name: String, under event: String
  ) throws(ScenarioFailure) -> ResolvedScenario {
    let happening = try lineage(of: event).filter { $0.id != Scenario.baselineID }
    let chosen = try lineage(of: name)
    let outside = Set(happening.map(\.id))
    let crossed = Scenario(
      // No scenario of a plan file can have a name with a plus.
      id: "\(name)+\(event)", why: chosen[0].why, cost: chosen[0].cost,
      extends: [Located(event), Located(name)])
    return resolved(
      [crossed] + happening + chosen.filter { !outside.contains($0.id) }, outside: outside)
  }

  /// All that the figure of a target is computed from, and the bases of that.
  func indicators(behind target: Target) -> Set<String> {
    let needed = indicators(neededBy: target.indicator)
    let bases = needed.compactMap { indicators[$0]?.of }.filter { indicators[$0] != nil }
    return bases.reduce(into: needed) { $0.formUnion(indicators(neededBy: $1)) }
  }

  /// The scenarios that are plans: the baseline, and in the plan's order all that neither are one of
  /// the events nor inherit from one.
  public func plans(beside events: [OutsideEvent]) -> [String] {
    let names = [Scenario.baselineID] + scenarios.keys.filter { $0 != Scenario.baselineID }
    return names.filter { event(within: $0, of: events) == nil }
  }

  /// The first of the events that a scenario is or inherits from.
  func event(within name: String, of events: [OutsideEvent]) -> OutsideEvent? {
    let all = ancestors(of: name).union([name])
    return events.first { all.contains($0.scenario) }
  }
}
