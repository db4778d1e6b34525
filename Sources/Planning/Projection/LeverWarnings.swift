import Diagnostics
import Forecasting
import OrderedCollections

/// What the levers of a scenario could not do, gathered over the areas: one diagnostic a lever.
struct LeverWarnings {
  private var idle:
    OrderedDictionary<Lever, (indicator: String, areas: [String], years: Set<Year>)> =
      [:]

  /// A `pace` whose median change is not towards better in these years.
  mutating func note(_ lever: Lever, _ id: SeriesID, _ years: [Year]) {
    var entry = idle[lever] ?? (id.indicator, [], [])
    entry.areas.append(id.area)
    entry.years.formUnion(years)
    idle[lever] = entry
  }

  /// What is to be said of a scenario; where only some indicators were projected, of these.
  func diagnostics(
    _ scenario: ResolvedScenario, plan: Plan,
    series: OrderedDictionary<SeriesID, SeriesProjection>, only selected: Set<String>? = nil
  ) -> [Diagnostic] {
    var found = idle.map { lever, entry in
      var arguments: [String: Argument] = [
        "indicator": .text(entry.indicator), "scenario": .text(scenario.id),
        "years": .list(entry.years.sorted().map { .year($0.number) }),
      ]
      if let better = plan.indicators[entry.indicator]?.better {
        arguments["better"] = .message(Message("lever-direction.\(better.rawValue)"))
      }
      if entry.areas.count > 1 || entry.areas.first?.isEmpty == false {
        arguments["areas"] = .list(entry.areas.prefix(3).map { .text($0) })
        arguments["count"] = .number(Double(entry.areas.count), decimals: 0)
      }
      return Diagnostic.warning("pace-without-progress", at: lever.span, arguments)
    }
    for (indicator, levers) in scenario.levers {
      let moved = plan.moved(by: indicator)
      guard selected?.contains(moved) ?? true else { continue }
      let hasForecast = plan.areas.contains {
        series[SeriesID(area: $0, indicator: moved)]?.steps.isEmpty == false
      }
      if hasForecast {
        found += withoutBase(levers.map(\.lever), indicator, scenario, plan, series)
        found += idleDelay(levers.map(\.lever), indicator, scenario, plan, series)
      } else if let lever = levers.first?.lever {
        found.append(
          .warning(
            "lever-without-forecast", at: lever.span,
            [
              "indicator": .text(indicator), "scenario": .text(scenario.id),
              "lever": .text(lever.kind.name),
            ]))
      }
    }
    return found + LedgerWarnings(plan: plan, scenario: scenario).diagnostics()
  }

  /// People and households that nothing turns into points: their base has no figure.
  private func withoutBase(
    _ levers: [Lever], _ indicator: String, _ scenario: ResolvedScenario, _ plan: Plan,
    _ series: OrderedDictionary<SeriesID, SeriesProjection>
  ) -> [Diagnostic] {
    levers.compactMap { lever in
      guard case .named(let unit)? = lever.kind.amount?.unit,
        let base = plan.indicators[indicator].flatMap({ plan.base(of: $0, in: unit) })
      else { return nil }
      let without = plan.areas.filter { area in
        let known = series[SeriesID(area: area, indicator: base.id)]
        return known?.last == nil && known?.steps.isEmpty != false
      }
      guard !without.isEmpty else { return nil }
      var arguments: [String: Argument] = [
        "indicator": .text(indicator), "scenario": .text(scenario.id),
        "lever": .text(lever.kind.name), "unit": .text(unit), "base": .text(base.id),
      ]
      if without != [""] { arguments["areas"] = .list(without.prefix(3).map { .text($0) }) }
      return .warning("lever-without-base", at: lever.span, arguments)
    }
  }

  /// A `delay` with nothing to delay, or one that moves everything beyond the plan.
  private func idleDelay(
    _ levers: [Lever], _ indicator: String, _ scenario: ResolvedScenario, _ plan: Plan,
    _ series: OrderedDictionary<SeriesID, SeriesProjection>
  ) -> [Diagnostic] {
    guard let delay = levers.first(where: { $0.kind.delay != nil }), let years = delay.kind.delay
    else { return [] }
    var arguments: [String: Argument] = [
      "indicator": .text(indicator), "scenario": .text(scenario.id),
      "through": .year(plan.through.number),
    ]
    let others = levers.filter { $0.kind.delay == nil }
    guard !others.isEmpty else {
      return [.warning("delay-alone", at: delay.span, arguments)]
    }
    let first = plan.areas.compactMap {
      series[SeriesID(area: $0, indicator: plan.moved(by: indicator))]?.steps.first?.year
    }.min()
    guard let first, let start = others.map({ $0.delayed(by: years, first: first).start }).min(),
      start > plan.through
    else { return [] }
    arguments["start"] = .year(start.number)
    return [.warning("delay-beyond", at: delay.span, arguments)]
  }
}
