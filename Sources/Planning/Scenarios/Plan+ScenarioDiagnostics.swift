public import Diagnostics
import Forecasting
import OrderedCollections

extension Plan {
  /// What is wrong with the scenarios of the plan, in their order: unknown parents, circles, levers
  /// in the baseline, two levers of a kind for one indicator and year, levers on the result of a
  /// formula, and amounts in a unit that the indicator cannot take.
  ///
  /// All are errors. What depends on the projected figures (a `pace` that has no progress to
  /// multiply) is a warning of the ``ScenarioProjection``.
  public var scenarioDiagnostics: [Diagnostic] {
    var found = parentDiagnostics + bestOfDiagnostics
    for scenario in scenarios.values {
      for (indicator, levers) in scenario.levers {
        if scenario.id == Scenario.baselineID, let lever = levers.first {
          found.append(
            .error("baseline-with-levers", at: lever.span, ["indicator": .text(indicator)]))
        }
        found += collisions(levers, indicator, scenario) + crossed(levers, indicator)
        guard let measured = subject(indicator) else { continue }
        for lever in levers {
          if let problem = formulaProblem(lever, measured) ?? unitProblem(lever, measured) {
            found.append(problem)
          }
        }
      }
    }
    return found
  }

  private var parentDiagnostics: [Diagnostic] {
    var found: [Diagnostic] = []
    var reported: Set<String> = []
    for scenario in scenarios.values {
      for parent in scenario.extends where self.scenario(parent.value) == nil {
        let failure = ScenarioFailure.unknownParent(parent.value, of: scenario.id)
        found.append(failure.diagnostic(in: self))
      }
      // One report a circle, not one for each of its members and of those that lead into it.
      if let cycle = cycle(from: scenario.id), reported.isDisjoint(with: cycle) {
        reported.formUnion(cycle)
        found.append(ScenarioFailure.cycle(cycle).diagnostic(in: self))
      }
    }
    return found
  }

  private func collisions(
    _ levers: [Lever], _ indicator: String, _ scenario: Scenario
  ) -> [Diagnostic] {
    levers.indices.compactMap { second in
      guard let first = levers[..<second].first(where: { $0.collides(with: levers[second]) }) else {
        return nil
      }
      var arguments: [String: Argument] = [
        "lever": .text(first.kind.name), "indicator": .text(indicator),
        "scenario": .text(scenario.id),
      ]
      if let span = first.span { arguments["place"] = .place(span) }
      return .error("lever-twice", at: levers[second].span, arguments)
    }
  }

  /// A floor above a cap of the same years: no figure lies between them.
  private func crossed(_ levers: [Lever], _ indicator: String) -> [Diagnostic] {
    levers.flatMap { floor -> [Diagnostic] in
      guard case .floor(let low) = floor.kind else { return [] }
      return levers.compactMap { cap in
        guard case .cap(let high) = cap.kind, low > high, floor.overlaps(cap) else { return nil }
        var arguments: [String: Argument] = [
          "indicator": .text(indicator), "floor": .number(low, decimals: nil),
          "cap": .number(high, decimals: nil),
        ]
        if let span = floor.span { arguments["place"] = .place(span) }
        return .error("lever-crossed", at: cap.span, arguments)
      }
    }
  }

  private func formulaProblem(_ lever: Lever, _ indicator: Indicator) -> Diagnostic? {
    guard let formula = indicator.formula else { return nil }
    var arguments: [String: Argument] = [
      "indicator": .text(indicator.id), "lever": .text(lever.kind.name),
      "parts": .list(formula.value.references.map { .text($0) }),
    ]
    if let span = formula.span { arguments["place"] = .place(span) }
    return .error("lever-on-formula", at: lever.span, arguments)
  }

  private func unitProblem(_ lever: Lever, _ indicator: Indicator) -> Diagnostic? {
    guard let amount = lever.kind.amount else { return nil }
    switch amount.unit {
    case .own, .percent: return nil
    case .points:
      guard !indicator.unit.isPercentage else { return nil }
      return .error(
        "lever-points-of-amount", at: lever.span,
        ["indicator": .text(indicator.id), "unit": .text(indicator.unit.name)])
    case .named(let unit):
      guard Unit.named(unit) != indicator.unit, base(of: indicator, in: unit) == nil else {
        return nil
      }
      var arguments: [String: Argument] = [
        "indicator": .text(indicator.id), "unit": .text(unit),
        "own": .text(indicator.unit.isPercentage ? "points" : indicator.unit.name),
      ]
      if let base = indicator.of.flatMap({ indicators[$0] }) {
        arguments["base"] = .text(base.id)
        arguments["baseUnit"] = .text(base.unit.name)
      }
      return .error("lever-unit-not-convertible", at: lever.span, arguments)
    }
  }

  /// The indicator that a percentage is `of`, where that one is counted in the unit: what turns
  /// people into percentage points.
  func base(of indicator: Indicator, in unit: String) -> Indicator? {
    guard indicator.unit.isPercentage, let base = indicator.of.flatMap({ indicators[$0] }) else {
      return nil
    }
    return base.unit == .named(unit) ? base : nil
  }
}

extension Unit {
  /// As a plan spells it.
  public var name: String {
    switch self {
    case .percent: "percent"
    case .named(let name): name
    }
  }
}
