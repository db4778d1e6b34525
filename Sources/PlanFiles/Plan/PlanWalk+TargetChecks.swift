import Diagnostics
import Forecasting
import Planning

// What must fit together in a target.

extension PlanWalk {
  /// Whether a goal speaks of what happens within a year, and not of a state at its end.
  func isAboutYear(_ goal: String?, of indicator: IndicatorDraft) -> Bool {
    goal == "reduce_by" || goal == "increase_by" || indicator.measure == .flow
  }

  /// Whether the goal suits the indicator, its time and its bounds.
  mutating func check(_ draft: TargetDraft, of indicator: IndicatorDraft) {
    checkBounds(draft, of: indicator)
    guard let goal = draft.goal, let timing = draft.timing else { return }
    let isChange = goal.key == "reduce_by" || goal.key == "increase_by"
    let name: Argument = .text(indicator.id)
    switch (goal.value, timing.value) {
    case (.total, .over):
      if indicator.measure == .stock {
        error("target-total-level", at: goal.span, ["name": name])
      }
    case (.total, .by), (.total, .during):
      error("target-total-years", at: timing.span)
    case (_, .over(let from, let last)):
      error(
        "target-range-year", at: timing.span,
        ["key": .text(goal.key), "from": .year(from.number), "through": .year(last.number)])
    case (_, .by(let year)):
      if isChange {
        error(
          "target-change-by", at: timing.span,
          ["key": .text(goal.key), "year": .year(year.number)])
      } else if indicator.measure == .flow {
        error("target-by-flow", at: timing.span, ["name": name, "year": .year(year.number)])
      }
    case (_, .during(let year)):
      if !isChange, indicator.measure == .stock {
        error("target-during-level", at: timing.span, ["name": name, "year": .year(year.number)])
      }
    }
    if let base = draft.baseYear, let year = draft.target?.when.year, base.value >= year {
      error(
        "base-year-late", at: base.span,
        ["base": .year(base.value.number), "year": .year(year.number)])
    }
  }

  private mutating func checkBounds(_ draft: TargetDraft, of indicator: IndicatorDraft) {
    guard let goal = draft.goal else { return }
    let values: [Double] =
      switch goal.value {
      case .atMost(let value), .atLeast(let value): [value]
      case .between(let low, let high): [low, high]
      case .reduceBy, .increaseBy, .maintain, .total: []
      }
    if let value = values.first(where: { !indicator.bounds.contains($0) }) {
      reportOutside(value, at: goal.valueSpan, of: indicator)
    }
  }

  /// A value that an indicator can never have.
  mutating func reportOutside(
    _ value: Double, at span: SourceSpan?, of indicator: IndicatorDraft
  ) {
    var arguments: [String: Argument] = [
      "value": .number(value, decimals: nil), "name": .text(indicator.id),
      "place": .place(indicator.span),
    ]
    if let upper = indicator.bounds.upper, value > upper {
      arguments["upper"] = .number(upper, decimals: nil)
    } else if let lower = indicator.bounds.lower {
      arguments["lower"] = .number(lower, decimals: nil)
    }
    error("value-outside-bounds", at: span, arguments)
  }
}
