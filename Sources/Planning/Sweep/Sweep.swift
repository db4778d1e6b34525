import Diagnostics
import Forecasting
import OrderedCollections

/// Tries every combination of the numbers of one or two levers, all on the same random events.
///
/// A number that the scenario has itself gives what the scenario gives, bit for bit. Memory does not
/// grow with the number of combinations: of each only what is printed is kept.
public struct Sweep: Sendable {
  /// The most combinations.
  public static let mostCells = 400

  public let levers: [SweptLever]
  let scenario: ResolvedScenario
  let projector: Projector

  /// - Throws: ``SweepFailure`` where there are no or too many levers or combinations, or where two
  ///   levers would override each other.
  public init(
    of scenario: ResolvedScenario, levers: [SweptLever], projector: Projector
  ) throws(SweepFailure) {
    guard (1...2).contains(levers.count) else { throw .levers(levers.count) }
    let count = levers.map(\.values.count).reduce(1, *)
    guard count <= Self.mostCells else { throw .combinations(count) }
    if levers.count == 2 {
      let (one, other) = (levers[0].lever, levers[1].lever)
      let isOne = one.lever == other.lever && one.indicator == other.indicator
      let isSame = isOne && one.slot == other.slot
      let overrides =
        one.indicator == other.indicator && (one.written == nil || other.written == nil)
        && one.lever.collides(with: other.lever)
      guard !isSame, !overrides else { throw .same(one.id, other.id) }
    }
    self.scenario = scenario
    self.levers = levers
    self.projector = projector
  }

  /// The scenario with a number for each lever.
  func scenario(_ values: [Double]) -> ResolvedScenario {
    let first = levers[0].lever
    guard levers.count == 2 else { return first.applied(to: scenario, values[0]) }
    let second = levers[1].lever
    if first.written != nil, first.lever == second.lever, first.indicator == second.indicator {
      // Two numbers of one lever.
      return scenario.replacing(first.lever, of: first.indicator) {
        $0.with(values[0], at: first.slot).with(values[1], at: second.slot)
      }
    }
    return second.applied(to: first.applied(to: scenario, values[0]), values[1])
  }

  /// The targets that are still open and that the levers can move, in the plan's order.
  public var movedTargets: [Target] {
    let moved = Set(levers.map(\.lever.indicator))
    return scenario.targets.values.filter { target in
      !projector.plan.indicators(behind: target).isDisjoint(with: moved) && !isDecided(target)
    }
  }

  /// What becomes of the targets: by area in the plan's order, then by target.
  public func results(for targets: [Target]) -> [SweptTarget] {
    projector.plan.areas.flatMap { results(for: targets, area: $0) }
  }

  private func results(for targets: [Target], area: String) -> [SweptTarget] {
    let plan = projector.plan
    let needed = targets.reduce(into: Set<String>()) { $0.formUnion(plan.indicators(behind: $1)) }
    let selection = Projector.Selection(area: area, indicators: needed)
    let assessor = Assessor(plan)
    func assess(_ scenario: ResolvedScenario) -> [String: Assessment] {
      let projection = projector.projection(of: scenario, only: selection)
      let found = targets.compactMap { assessor.assessment(of: $0, area: area, in: projection) }
      return Dictionary(found.map { ($0.target.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
    let still = assess(scenario)
    let written = levers.map(\.lever.written)
    var cells: [String: [SweptTarget.Cell]] = [:]
    for (index, values) in combinations.enumerated() {
      for (id, assessment) in assess(scenario(values)) {
        cells[id, default: []].append(.init(run: index + 1, values: values, assessment))
      }
    }
    return targets.compactMap { target in
      guard let base = still[target.id] else { return nil }
      return SweptTarget(
        scenario: scenario.id, area: area, target: target, indicator: base.indicator,
        still: .init(run: 0, values: written, base), cells: cells[target.id] ?? [])
    }
  }

  private var combinations: [[Double]] {
    guard levers.count == 2 else { return levers[0].values.map { [$0] } }
    return levers[0].values.flatMap { first in levers[1].values.map { [first, $0] } }
  }

  /// Whether the target's year is observed in every area.
  private func isDecided(_ target: Target) -> Bool {
    projector.plan.areas.allSatisfy { area in
      let id = SeriesID(area: area, indicator: target.indicator)
      guard let last = try? projector.plan.facts.series(id).last else { return false }
      return last.year >= target.when.year
    }
  }
}
