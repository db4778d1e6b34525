import Diagnostics
import Forecasting
import OrderedCollections

extension ResolvedScenario {
  /// Every number that its levers and the links that they set in motion assume: by indicator in the plan's order, then in the order of
  /// application, then of years.
  public var assumptions: [Assumption] {
    let written = levers.flatMap { indicator, levers in
      levers.flatMap { inherited in
        inherited.lever.slots.map { slot in
          let lever = inherited.lever
          let words = lever.id(of: slot, subject: indicator, scenario: inherited.scenario).words
          return (
            id: lever.uncertainties[slot]?.id?.value ?? words, indicator: indicator,
            inherited: inherited, slot: slot
          )
        }
      }
    }
    let handed = activeLinks.map { link in
      (
        id: link.uncertainty?.id?.value
          ?? link.lever.id(of: .main, subject: "", scenario: "").words,
        indicator: link.to, inherited: InheritedLever(lever: link.lever, scenario: ""),
        slot: Lever.Slot.main
      )
    }
    let entries = written + handed
    let nearest = Set(entries.filter { $0.inherited.overriding.isEmpty }.map(\.id))
    return entries.compactMap { entry in
      let (lever, scenario) = (entry.inherited.lever, entry.inherited.scenario)
      guard let value = lever.value(at: entry.slot) else { return nil }
      let isOverridden = !entry.inherited.overriding.isEmpty && nearest.contains(entry.id)
      return Assumption(
        id: isOverridden ? "\(scenario):\(entry.id)" : entry.id, indicator: entry.indicator,
        scenario: scenario, lever: lever, slot: entry.slot, value: value,
        unit: lever.unit(of: entry.slot))
    }
  }

  /// The scenario with another number for an assumption, which is certain then.
  ///
  /// - Returns: nil where it has no assumption of this name.
  public func replacing(_ id: String, with value: Double) -> ResolvedScenario? {
    guard let assumption = assumptions.first(where: { $0.id == id }) else { return nil }
    if case .link(let link) = assumption.lever.kind {
      return with(
        links.map {
          $0.link.id == link.id
            ? ResolvedLink(link: link.with(effect: value), movers: $0.movers) : $0
        })
    }
    return replacing(assumption.lever, of: assumption.indicator) {
      $0.with(value, at: assumption.slot)
    }
  }

  /// The scenario with a lever replaced, wherever it counts and wherever it overrides.
  func replacing(
    _ lever: Lever, of indicator: String, _ change: (Lever) -> Lever
  ) -> ResolvedScenario {
    with(
      (levers[indicator] ?? []).map { inherited in
        InheritedLever(
          lever: inherited.lever == lever ? change(inherited.lever) : inherited.lever,
          scenario: inherited.scenario,
          overriding: inherited.overriding.map { $0 == lever ? change($0) : $0 })
      }, of: indicator)
  }

  /// The scenario with a further lever, which is nearer than all others of its kind: as if a child
  /// had written it.
  func adding(_ lever: Lever, of indicator: String) -> ResolvedScenario {
    var all = (levers[indicator] ?? []).map { inherited in
      guard inherited.lever.collides(with: lever) else { return inherited }
      return InheritedLever(
        lever: inherited.lever, scenario: inherited.scenario,
        overriding: inherited.overriding + [lever])
    }
    let place = all.firstIndex { $0.lever.kind.order > lever.kind.order } ?? all.endIndex
    all.insert(InheritedLever(lever: lever, scenario: id), at: place)
    return with(all, of: indicator)
  }

  private func with(_ changed: [InheritedLever], of indicator: String) -> ResolvedScenario {
    var levers = levers
    levers[indicator] = changed
    return ResolvedScenario(
      scenario: scenario, levers: levers, links: links, targets: targets,
      targetOrigins: targetOrigins,
      overridden: overridden, lineage: lineage, warnings: warnings)
  }
  private func with(_ links: [ResolvedLink]) -> ResolvedScenario {
    ResolvedScenario(
      scenario: scenario, levers: levers, links: links, targets: targets,
      targetOrigins: targetOrigins, overridden: overridden, lineage: lineage, warnings: warnings)
  }
}
