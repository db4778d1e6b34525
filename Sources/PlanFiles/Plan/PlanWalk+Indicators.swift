import Diagnostics
import Forecasting
import OrderedCollections
import Planning

extension PlanWalk {
  static let indicatorKeys = [
    "label", "unit", "kind", "measure", "better", "counted", "trend", "of", "parts", "count",
    "formula", "lower", "upper", "decimals", "base_year", "ledger",
  ]

  mutating func readIndicators(_ node: PlanNode) {
    guard let entries = mapping(node) else { return }
    if entries.isEmpty { error("empty-value", at: node.span) }
    indicatorNames = OrderedSet(entries.map(\.key))
    for entry in limited(entries, to: PlanLimits.indicators, "word.indicators")
    where isValidName(entry) && !entry.value.isReported {
      if let draft = indicator(entry) { indicators[entry.key] = draft }
    }
    for draft in indicators.values { checkReferences(of: draft) }
    readLedgers(entries)
  }

  private mutating func indicator(_ entry: PlanEntry) -> IndicatorDraft? {
    guard
      let fields = fields(
        entry.value, of: entry.keySpan, keys: Self.indicatorKeys, in: "word.in-indicator")
    else { return nil }
    let unit = unit(fields, of: entry)
    let kind = fields["kind"].flatMap { word($0, as: Indicator.Kind.self) }
    if let unit, let kind { checkKind(kind, unit: unit, fields) }
    let finalKind = kind ?? (unit == .percent ? .share : .count)
    let bounds = bounds(fields, kind: finalKind)
    let trend = fields["trend"].flatMap { self.trend($0) }
    let draft = IndicatorDraft(
      id: entry.key,
      label: fields["label"].flatMap { localized($0) } ?? LocalizedText(entry.key),
      unit: unit ?? .named("?"), unitSpan: fields["unit"]?.span, kind: finalKind,
      measure: fields["measure"].flatMap { word($0, as: Indicator.Measure.self) } ?? .stock,
      better: fields["better"].flatMap { word($0, as: Direction.self) },
      counted: fields["counted"].flatMap { word($0, as: Indicator.Counting.self) },
      bounds: bounds ?? .none,
      decimals: fields["decimals"].flatMap { whole($0, key: "decimals", in: 0...9) },
      of: fields["of"].flatMap { node in text(node).map { Located($0, at: node.span) } },
      count: fields["count"].flatMap { node in text(node).map { Located($0, at: node.span) } },
      parts: fields["parts"].map { names($0) } ?? [],
      formula: fields["formula"].flatMap { formula($0) },
      baseYear: fields["base_year"].flatMap { locatedYear($0) },
      trend: trend?.specification ?? .automatic, breaks: trend?.breaks ?? [], span: entry.keySpan)
    if let bounds, let trend, trend.specification.needsBothBounds,
      bounds.lower == nil || bounds.upper == nil, let span = fields["trend"]?.span
    {
      error("trend-bounds", at: span, ["name": .text(entry.key)])
    }
    if draft.formula != nil, draft.trend != .automatic, let span = fields.keySpan("trend") {
      error("formula-trend", at: span, ["name": .text(entry.key)])
    }
    return unit == nil || bounds == nil ? nil : draft
  }

  private mutating func unit(_ fields: Fields, of entry: PlanEntry) -> Unit? {
    guard let node = required("unit", fields, in: "word.in-indicator", at: entry.keySpan),
      let text = text(node)
    else { return nil }
    if text == "percent" { return .percent }
    let other = text.lowercased()
    if ["%", "per cent", "percentage", "pct", "phần trăm"].contains(other) {
      error("unit-percent", at: node.span, ["text": .text(text)])
      return nil
    }
    return .named(text)
  }

  private mutating func checkKind(_ kind: Indicator.Kind, unit: Unit, _ fields: Fields) {
    guard let span = fields["kind"]?.span, let place = fields["unit"]?.span else { return }
    switch kind {
    case .share where unit != .percent:
      error("kind-share-unit", at: span, ["unit": "\(unitName(unit))", "place": .place(place)])
    case .count, .amount:
      if unit == .percent {
        error("kind-percent", at: span, ["kind": .text(kind.rawValue), "place": .place(place)])
      }
    case .share, .rate: break
    }
  }

  private func unitName(_ unit: Unit) -> String {
    switch unit {
    case .percent: "percent"
    case .named(let name): name
    }
  }

  private enum Bound {
    case lifted
    case at(Double)
  }

  /// A bound as written, `none` for lifted; nil where it is not readable.
  private mutating func bound(_ key: String, _ fields: Fields, otherwise: Bound) -> Bound? {
    guard let node = fields[key] else { return otherwise }
    if case .text(let text, _) = node.content, text.lowercased() == "none" { return .lifted }
    return number(node).map { .at($0) }
  }

  /// The bounds that follow from the kind, moved or lifted where the plan says so.
  private mutating func bounds(_ fields: Fields, kind: Indicator.Kind) -> Bounds? {
    let lower = bound("lower", fields, otherwise: .at(0))
    let upper = bound("upper", fields, otherwise: kind == .share ? .at(100) : .lifted)
    guard let lower, let upper else { return nil }
    switch (lower, upper) {
    case (.lifted, .lifted): return Bounds.none
    case (.at(let low), .lifted): return Bounds(lower: low)
    case (.at(let low), .at(let high)):
      if let bounds = Bounds(lower: low, upper: high) { return bounds }
      error(
        "bounds-order", at: (fields["upper"] ?? fields["lower"])?.span ?? fields.owner,
        [
          "lower": .number(low, decimals: nil), "upper": .number(high, decimals: nil),
        ])
      return nil
    case (.lifted, .at(let high)):
      error(
        "bound-alone", at: fields["lower"]?.span ?? fields.owner,
        ["upper": .number(high, decimals: nil)])
      return nil
    }
  }

  /// Indicators that another names: parts, the count of a rate.
  private mutating func checkReferences(of draft: IndicatorDraft) {
    for part in draft.parts + (draft.count.map { [$0] } ?? []) {
      if part.value == draft.id {
        error("self-reference", at: part.span, ["name": .text(draft.id)])
      } else if !indicatorNames.contains(part.value) {
        unknown("indicator-unknown", part, among: indicatorNames)
      }
    }
    // The base may be told in words; a slip of an indicator is not one of them.
    if let of = draft.of, !indicatorNames.contains(of.value),
      let close = Suggestion.closest(to: of.value, among: indicatorNames),
      Suggestion.isSlip(of.value, of: close)
    {
      unknown("indicator-unknown", of, among: indicatorNames)
    }
    for part in draft.parts {
      guard let other = indicators[part.value], other.id != draft.id else { continue }
      if other.unit != draft.unit {
        error(
          "parts-unit", at: part.span,
          [
            "part": .text(other.id), "unit": .text(other.unitName), "name": .text(draft.id),
            "own": .text(draft.unitName),
          ])
      }
    }
  }
}
