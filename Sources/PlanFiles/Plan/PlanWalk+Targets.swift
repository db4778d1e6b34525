import Diagnostics
import Forecasting
import OrderedCollections
import Planning

extension PlanWalk {
  static let goalKeys = [
    "at_most", "at_least", "between", "reduce_by", "increase_by", "maintain", "total",
  ]
  private static let timingKeys = ["by", "during", "from", "through"]
  private static let otherKeys = ["base_year", "status", "label"]

  mutating func readTargets(_ node: PlanNode) {
    guard let entries = mapping(node) else { return }
    targetNames = OrderedSet(entries.map(\.key))
    let keys = ["indicator"] + Self.goalKeys + Self.timingKeys + Self.otherKeys
    for entry in limited(entries, to: PlanLimits.targets, "word.targets")
    where isValidName(entry) && !entry.value.isReported {
      guard
        let fields = fields(entry.value, of: entry.keySpan, keys: keys, in: "word.in-target"),
        let indicator = indicator(ofTarget: fields)
      else { continue }
      let draft = target(entry.key, fields, indicator: indicator)
      if draft.goal == nil, !Self.goalKeys.contains(where: fields.contains) {
        let goals = Argument.list(Self.goalKeys.map { .text($0) })
        error("target-no-goal", at: entry.keySpan, ["keys": goals])
      }
      if draft.timing == nil, !Self.timingKeys.contains(where: fields.contains) {
        let slug = fields.contains("total") ? "target-total-years" : "target-no-year"
        let key = isAboutYear(draft.goal?.key, of: indicator) ? "during" : "by"
        error(slug, at: entry.keySpan, ["key": .text(key)])
      }
      check(draft, of: indicator)
      targets[entry.key] = draft
    }
  }

  private mutating func indicator(ofTarget fields: Fields) -> IndicatorDraft? {
    guard fields.contains("indicator") else {
      error(
        "missing-key", at: fields.owner,
        ["key": "indicator", "where": .message(Message("word.in-target"))])
      return nil
    }
    guard let node = fields["indicator"], let name = text(node) else { return nil }
    guard indicatorNames.contains(name) else {
      unknown("indicator-unknown", Located(name, at: node.span), among: indicatorNames)
      return nil
    }
    return indicators[name]
  }

  /// An override: only what differs, and never the indicator.
  mutating func overriddenTarget(_ entry: PlanEntry) -> Target? {
    guard
      let fields = fields(
        entry.value, of: entry.keySpan,
        keys: Self.goalKeys + Self.timingKeys + Self.otherKeys, in: "word.in-override")
    else { return nil }
    guard targetNames.contains(entry.key) else {
      unknown("target-unknown", Located(entry.key, at: entry.keySpan), among: targetNames)
      return nil
    }
    guard let plan = targets[entry.key], let indicator = indicators[plan.indicator] else {
      return nil
    }
    let draft = target(entry.key, fields, indicator: indicator).laid(over: plan)
    check(draft, of: indicator)
    return draft.target
  }

  private mutating func target(
    _ id: String, _ fields: Fields, indicator: IndicatorDraft
  ) -> TargetDraft {
    TargetDraft(
      id: id, indicator: indicator.id, goal: goal(fields, of: indicator),
      timing: timing(fields),
      label: fields["label"].flatMap { localized($0) },
      baseYear: fields["base_year"].flatMap { node in
        year(node).map { Located($0, at: node.span) }
      },
      status: fields["status"].flatMap { word($0, as: Target.Status.self) },
      span: fields.owner)
  }

  private mutating func goal(_ fields: Fields, of indicator: IndicatorDraft) -> TargetDraft.Goal? {
    let written = Self.goalKeys.filter(fields.contains)
    guard let key = written.first else { return nil }
    if written.count > 1 {
      error(
        "target-two-goals", at: fields.keySpan(written[1]),
        [
          "second": .text(written[1]), "first": .text(key),
          "place": .place(fields.keySpan(key) ?? fields.owner),
        ])
      return nil
    }
    guard let node = fields[key] else { return nil }
    let value: Target.Goal?
    switch key {
    case "at_most": value = level(node, of: indicator).map { .atMost($0) }
    case "at_least": value = level(node, of: indicator).map { .atLeast($0) }
    case "between": value = between(node, of: indicator)
    case "reduce_by": value = change(node, key: key, of: indicator).map { .reduceBy($0) }
    case "increase_by": value = change(node, key: key, of: indicator).map { .increaseBy($0) }
    case "maintain": value = affirmed(node, key: key) ? .maintain : nil
    default: value = level(node, of: indicator).map { .total($0) }
    }
    guard let value else { return nil }
    return TargetDraft.Goal(
      value: value, key: key, span: fields.span(key) ?? fields.owner, valueSpan: node.span)
  }

  private mutating func between(_ node: PlanNode, of indicator: IndicatorDraft) -> Target.Goal? {
    guard case .list(let items) = node.content, items.count == 2 else {
      error("target-between", at: node.span)
      return nil
    }
    guard let low = level(items[0], of: indicator), let high = level(items[1], of: indicator)
    else { return nil }
    guard low < high else {
      error(
        "target-between-order", at: node.span,
        ["low": .number(low, decimals: nil), "high": .number(high, decimals: nil)])
      return nil
    }
    return .between(low, high)
  }

  private mutating func change(
    _ node: PlanNode, key: String, of indicator: IndicatorDraft
  ) -> Double? {
    let value: Double?
    if indicator.isPercentage, case .text(let text, _) = node.content,
      ["point", "points"].contains(PlanNumber.split(text).unit)
    {
      value = PlanNumber.value(PlanNumber.split(text).number)
      if value == nil { reportNumber(text, at: node.span) }
    } else {
      value = level(node, of: indicator)
    }
    guard let value else { return nil }
    guard value > 0 else {
      error("target-change-sign", at: node.span, ["key": .text(key), "text": node.found])
      return nil
    }
    return value
  }

  private mutating func timing(_ fields: Fields) -> Located<TargetDraft.Timing>? {
    let written = Self.timingKeys.filter(fields.contains)
    let isRange = fields.contains("from") || fields.contains("through")
    let single = ["by", "during"].filter(fields.contains)
    if single.count > 1 || (isRange && !single.isEmpty) {
      let others = written.filter { $0 != written[0] }
      error(
        "target-two-years", at: others.first.flatMap { fields.keySpan($0) },
        [
          "second": .text(others.first ?? ""), "first": .text(written[0]),
          "place": .place(fields.keySpan(written[0]) ?? fields.owner),
        ])
      return nil
    }
    if let key = single.first {
      guard let node = fields[key], let year = yearWithinHorizon(node, key: key) else {
        return nil
      }
      return Located(
        key == "by" ? .by(year) : .during(year), at: fields.span(key) ?? fields.owner)
    }
    guard isRange else { return nil }
    for key in ["from", "through"] where !fields.contains(key) {
      error("target-total-years", at: fields.keySpan(key == "from" ? "through" : "from"))
      return nil
    }
    guard let fromNode = fields["from"], let throughNode = fields["through"],
      let from = year(fromNode), let last = yearWithinHorizon(throughNode, key: "through")
    else { return nil }
    guard from <= last else {
      error(
        "years-order", at: throughNode.span,
        [
          "first": "from", "firstYear": .year(from.number), "second": "through",
          "secondYear": .year(last.number),
        ])
      return nil
    }
    return Located(.over(from: from, through: last), at: fields.span("from") ?? fields.owner)
  }
}

// MARK: - What must fit together

extension PlanWalk {
  /// Whether a goal speaks of what happens within a year, and not of a state at its end.
  private func isAboutYear(_ goal: String?, of indicator: IndicatorDraft) -> Bool {
    goal == "reduce_by" || goal == "increase_by" || indicator.measure == .flow
  }

  private mutating func check(_ draft: TargetDraft, of indicator: IndicatorDraft) {
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
