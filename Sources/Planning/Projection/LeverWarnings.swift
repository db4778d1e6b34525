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

  func diagnostics(
    _ scenario: ResolvedScenario, plan: Plan,
    series: OrderedDictionary<SeriesID, SeriesProjection>
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
      let hasForecast = plan.areas.contains {
        series[SeriesID(area: $0, indicator: indicator)]?.steps.isEmpty == false
      }
      guard !hasForecast, let lever = levers.first?.lever else { continue }
      found.append(
        .warning(
          "lever-without-forecast", at: lever.span,
          [
            "indicator": .text(indicator), "scenario": .text(scenario.id),
            "lever": .text(lever.kind.name),
          ]))
    }
    return found
  }
}
