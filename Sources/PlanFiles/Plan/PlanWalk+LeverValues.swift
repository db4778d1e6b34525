import Diagnostics
import Forecasting
import Foundation
import Planning

// The values of the levers, each with the keys that belong to it.

extension PlanWalk {
  /// What a lever does, by its kind.
  mutating func value(
    _ kind: LeverGrammar, _ node: PlanNode, _ fields: Fields, of indicator: IndicatorDraft
  ) -> Lever.Kind? {
    let key = kind.rawValue
    switch kind {
    case .pace, .scale:
      let factor = number(node, key: key, where: { $0 >= 0 }, range: "word.range-positive")
      return factor.map { kind == .pace ? .pace($0) : .scale($0) }
    case .change: return amount(node, key: key, of: indicator).map { .change($0) }
    case .add: return amount(node, key: key, of: indicator).map { .add($0) }
    case .hold: return affirmed(node, key: key) ? .hold : nil
    case .delay: return whole(node, key: key, in: 1...100).map { .delay($0) }
    case .floor: return levelWithinBounds(node, of: indicator).map { .floor($0) }
    case .cap: return levelWithinBounds(node, of: indicator).map { .cap($0) }
    case .reach:
      let value = levelWithinBounds(node, of: indicator)
      guard let by = required("by", of: kind, fields) else { return nil }
      guard let year = yearStillAhead(by, key: "by", of: indicator) else { return nil }
      if let from = fields["from"].flatMap({ plainYear($0) }), from > year {
        error(
          "years-order", at: by.span,
          [
            "first": "from", "firstYear": .year(from.number), "second": "by",
            "secondYear": .year(year.number),
          ])
        return nil
      }
      return value.map { .reach($0, by: year) }
    case .set: return set(node, fields, of: indicator)
    case .shock:
      let amount = self.amount(node, key: key, of: indicator)
      let recovery = fields["recovery"].flatMap { self.recovery($0) }
      guard let when = required("in", of: kind, fields),
        let year = yearStillAhead(when, key: "in", of: indicator), let amount
      else { return nil }
      return .shock(amount, in: year, recovery: recovery)
    case .saturate: return saturate(node, fields, of: indicator)
    }
  }

  /// A year that has been read before: nothing is reported twice.
  private func plainYear(_ node: PlanNode) -> Year? {
    guard case .text(let text, _) = node.content else { return nil }
    return Int(text).map { Year($0) }
  }

  private mutating func required(
    _ key: String, of kind: LeverGrammar, _ fields: Fields
  ) -> PlanNode? {
    if fields.lacks(key) {
      error(
        "lever-year-missing", at: fields.keySpan(kind.rawValue),
        ["lever": .text(kind.rawValue), "key": .text(key)])
    }
    return fields[key]
  }

  private mutating func levelWithinBounds(
    _ node: PlanNode, of indicator: IndicatorDraft
  ) -> Double? {
    guard let value = level(node, of: indicator) else { return nil }
    guard indicator.bounds.contains(value) else {
      reportOutside(value, at: node.span, of: indicator)
      return nil
    }
    return value
  }

  private mutating func set(
    _ node: PlanNode, _ fields: Fields, of indicator: IndicatorDraft
  ) -> Lever.Kind? {
    let then =
      fields["then"].map { word($0, as: Lever.Afterwards.self) } ?? Lever.Afterwards.continue
    guard case .mapping(let entries) = node.content else {
      if !node.isReported { error("lever-set", at: node.span, ["found": node.found]) }
      return nil
    }
    var values: [Year: Double] = [:]
    for entry in entries where !entry.value.isReported {
      let key = PlanNode(content: .text(entry.key, isQuoted: false), span: entry.keySpan)
      let year = yearStillAhead(key, key: "set", of: indicator)
      let value = levelWithinBounds(entry.value, of: indicator)
      if let year, let value { values[year] = value }
    }
    if entries.isEmpty { error("empty-value", at: node.span) }
    guard let then, !values.isEmpty else { return nil }
    return .set(values, then: then)
  }

  private mutating func recovery(_ node: PlanNode) -> Lever.Recovery? {
    if case .text(let text, _) = node.content, PlanNumber.value(text) != nil {
      error(
        "expected-mapping", at: node.span,
        ["found": node.found, "example": .text("recovery: {years: \(text)}")])
      return nil
    }
    guard let fields = fields(node, keys: ["years", "shape"], in: "word.in-recovery") else {
      return nil
    }
    let shape = fields["shape"].map { word($0, as: Lever.Recovery.Shape.self) } ?? .linear
    guard
      let years = required("years", fields, in: "word.in-recovery").flatMap({
        whole($0, key: "years", in: 1...100)
      }), let shape
    else { return nil }
    return Lever.Recovery(years: years, shape: shape)
  }

  private mutating func saturate(
    _ node: PlanNode, _ fields: Fields, of indicator: IndicatorDraft
  ) -> Lever.Kind? {
    let limit = levelWithinBounds(node, of: indicator)
    let speeds = ["gap_share", "half_life"].filter(fields.contains)
    guard speeds.count == 1 else {
      if speeds.isEmpty, !fields.lacksAll(["gap_share", "half_life"]) { return nil }
      error("lever-saturate", at: fields.keySpan(speeds.last ?? "saturate"))
      return nil
    }
    let share: Double?
    if speeds[0] == "gap_share" {
      share = fields["gap_share"].flatMap {
        number($0, key: "gap_share", where: { $0 > 0 && $0 <= 1 }, range: "word.range-share")
      }
    } else {
      let years = fields["half_life"].flatMap {
        number(
          $0, key: "half_life", where: { $0 > 0 && $0 <= 1000 }, range: "word.range-half-life")
      }
      share = years.map { 1 - pow(0.5, 1 / $0) }
    }
    guard let limit, let share else { return nil }
    return .saturate(limit: limit, gapShare: share)
  }
}
