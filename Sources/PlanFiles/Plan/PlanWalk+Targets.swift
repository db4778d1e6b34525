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
      if draft.goal == nil, fields.lacksAll(Self.goalKeys) {
        let goals = Argument.list(Self.goalKeys.map { .text($0) })
        error("target-no-goal", at: entry.keySpan, ["keys": goals])
      }
      if draft.timing == nil, fields.lacksAll(Self.timingKeys) {
        let slug = fields.contains("total") ? "target-total-years" : "target-no-year"
        let key = isAboutYear(draft.goal?.key, of: indicator) ? "during" : "by"
        error(slug, at: entry.keySpan, ["key": .text(key)])
      }
      check(draft, of: indicator)
      checkBase(of: draft, indicator)
      targets[entry.key] = draft
    }
  }

  private mutating func indicator(ofTarget fields: Fields) -> IndicatorDraft? {
    guard let node = required("indicator", fields, in: "word.in-target"), let name = text(node)
    else { return nil }
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
    guard !fields.isEmpty else {
      error("empty-value", at: entry.value.span)
      return nil
    }
    guard let plan = targets[entry.key], let indicator = indicators[plan.indicator] else {
      return nil
    }
    let own = target(entry.key, fields, indicator: indicator)
    let draft = own.laid(over: plan)
    check(draft, of: indicator)
    if own.baseYear != nil { checkBase(of: draft, indicator) }
    return draft.target
  }

  private mutating func target(
    _ id: String, _ fields: Fields, indicator: IndicatorDraft
  ) -> TargetDraft {
    TargetDraft(
      id: id, indicator: indicator.id, goal: goal(fields, of: indicator),
      timing: timing(fields),
      label: fields["label"].flatMap { localized($0) },
      baseYear: fields["base_year"].flatMap { locatedYear($0) },
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
