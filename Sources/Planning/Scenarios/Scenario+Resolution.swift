import Diagnostics
import Forecasting
import OrderedCollections

extension Plan {
  /// The scenario with everything that it inherits.
  ///
  /// The order is LEAP's ("Understanding Expression Inheritance", leap.sei.org): its own value, the
  /// names in `extends` in their order, their parents, the baseline. In every year the nearest
  /// lever of a kind counts for an indicator; a farther one stays in force in the years for which
  /// the nearer does not speak. Two scenarios of which neither extends the other, and which say
  /// different things for the same indicator and year, give a warning: the first wins.
  ///
  /// - Throws: ``ScenarioFailure`` for a name that the plan does not have, and for cycles.
  public func resolved(_ id: String) throws(ScenarioFailure) -> ResolvedScenario {
    resolved(try lineage(of: id))
  }

  /// A lineage, nearest first, made one; `outside` are those of its scenarios that no delay of the
  /// others moves.
  func resolved(_ lineage: [Scenario], outside: Set<String> = []) -> ResolvedScenario {
    var resolution = Resolution(plan: self, id: lineage[0].id, outside: outside)
    for scenario in lineage {
      for (indicator, levers) in scenario.levers {
        for lever in levers { resolution.take(lever, of: indicator, from: scenario) }
      }
      for (_, target) in scenario.targets { resolution.take(target, from: scenario) }
    }
    return resolution.result(lineage)
  }
}

/// Collects the values of a lineage, nearest first.
private struct Resolution {
  struct Entry {
    let indicator: String
    let lever: Lever
    let scenario: String
    let overriding: [Lever]
    let overridingOutside: [Lever]

    /// Whether one nearer lever speaks for all of its years.
    var isSilent: Bool { (overriding + overridingOutside).contains { $0.coversAll(of: lever) } }
  }

  let plan: Plan
  let id: String
  let outside: Set<String>
  private var ancestors: [String: Set<String>] = [:]
  private var entries: [Entry] = []
  private var targets: OrderedDictionary<String, Target>
  private var origins: [String: String] = [:]
  private var overridden: [ResolvedScenario.Override] = []
  private var warnings: [Diagnostic] = []

  init(plan: Plan, id: String, outside: Set<String>) {
    self.plan = plan
    self.id = id
    self.outside = outside
    targets = plan.targets
  }

  mutating func take(_ lever: Lever, of indicator: String, from scenario: Scenario) {
    let nearer = entries.filter {
      $0.indicator == indicator && $0.scenario != scenario.id && $0.lever.collides(with: lever)
    }
    let counting = nearer.filter { !$0.isSilent }
    let replacing = counting.filter { $0.lever.coversAll(of: lever) }
    // A descendant that speaks for all of its years has settled the matter.
    let settled = replacing.contains { extends($0.scenario, scenario.id) }
    for entry in replacing.isEmpty ? counting : [replacing[0]] {
      overridden.append(
        .init(
          value: .lever(lever), indicator: indicator, scenario: scenario.id, by: entry.scenario,
          same: lever.saysTheSame(as: entry.lever)))
    }
    for entry in counting where !settled && !lever.saysTheSame(as: entry.lever) {
      warn(
        "scenario-lever-conflict", at: lever.span, winner: entry.scenario, loser: scenario.id,
        ["lever": .text(lever.kind.name), "indicator": .text(indicator)], place: entry.lever.span)
    }
    // What is outside moves with what is outside: only the others see a difference.
    let isOutside = outside.contains(scenario.id)
    let (moved, unmoved) = (
      nearer.filter { isOutside || !outside.contains($0.scenario) },
      nearer.filter { !isOutside && outside.contains($0.scenario) }
    )
    entries.append(
      Entry(
        indicator: indicator, lever: lever, scenario: scenario.id,
        overriding: moved.map(\.lever), overridingOutside: unmoved.map(\.lever)))
  }

  mutating func take(_ target: Target, from scenario: Scenario) {
    guard let winner = origins[target.id], let kept = targets[target.id] else {
      targets[target.id] = target
      origins[target.id] = scenario.id
      return
    }
    let same = kept.goal == target.goal && kept.when == target.when
    overridden.append(
      .init(
        value: .target(target), indicator: target.indicator, scenario: scenario.id, by: winner,
        same: same))
    if !same {
      warn(
        "scenario-target-conflict", at: target.span, winner: winner, loser: scenario.id,
        ["target": .text(target.id)], place: kept.span)
    }
  }

  /// Warns unless the winner extends the loser: overriding a parent is what a child is for.
  private mutating func warn(
    _ slug: String, at span: SourceSpan?, winner: String, loser: String,
    _ arguments: [String: Argument], place: SourceSpan?
  ) {
    guard !extends(winner, loser) else { return }
    var arguments = arguments
    arguments["scenario"] = .text(id)
    arguments["winner"] = .text(winner)
    arguments["loser"] = .text(loser)
    if let place { arguments["place"] = .place(place) }
    warnings.append(.warning(slug, at: span, arguments))
  }

  /// Whether a scenario extends another at any distance; all extend the baseline.
  private mutating func extends(_ child: String, _ other: String) -> Bool {
    if other == Scenario.baselineID { return true }
    if let known = ancestors[child] { return known.contains(other) }
    let found = plan.ancestors(of: child)
    ancestors[child] = found
    return found.contains(other)
  }

  func result(_ lineage: [Scenario]) -> ResolvedScenario {
    var levers: OrderedDictionary<String, [ResolvedScenario.InheritedLever]> = [:]
    for indicator in plan.leverSubjects {
      // Wholly replaced levers are gone; order of application, then of years, then as found.
      let kept = entries.filter { $0.indicator == indicator && !$0.isSilent }
      guard !kept.isEmpty else { continue }
      levers[indicator] = kept.enumerated()
        .sorted { a, b in
          let (x, y) = (a.element.lever, b.element.lever)
          return (x.kind.order, x.firstYear ?? .min, a.offset)
            < (y.kind.order, y.firstYear ?? .min, b.offset)
        }
        .map {
          .init(
            lever: $1.lever, scenario: $1.scenario, overriding: $1.overriding,
            overridingOutside: $1.overridingOutside, isOutside: outside.contains($1.scenario))
        }
    }
    return ResolvedScenario(
      scenario: lineage[0], levers: levers, links: plan.resolvedLinks, targets: targets,
      targetOrigins: origins,
      overridden: overridden, lineage: lineage.map(\.id), warnings: warnings)
  }
}

extension Lever {
  /// Whether this speaks for every year that the other, of the same kind, speaks for.
  fileprivate func coversAll(of other: Lever) -> Bool {
    switch (kind, other.kind) {
    case (.set(let mine, _), .set(let theirs, _)): return theirs.keys.allSatisfy { mine[$0] != nil }
    case (.shock, .shock), (.delay, .delay): return true
    default:
      let starts = from.map { start in other.from.map { start <= $0 } ?? false } ?? true
      let ends = until.map { end in other.until.map { $0 <= end } ?? false } ?? true
      return starts && ends
    }
  }

  fileprivate var firstYear: Int? {
    switch kind {
    case .set(let values, _): values.keys.min()?.number
    case .shock(_, let year, _): year.number
    default: from?.number
    }
  }
}
