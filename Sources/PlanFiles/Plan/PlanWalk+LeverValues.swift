import Diagnostics
import Forecasting
import Foundation
import Planning

// The values of the levers, each with the keys that belong to it.

extension PlanWalk {
  /// What a lever does, and which of its numbers are uncertain.
  typealias LeverValue = (kind: Lever.Kind, uncertainties: [Lever.Slot: Uncertainty])

  /// What a lever does, by its kind.
  mutating func value(
    _ kind: LeverGrammar, _ node: PlanNode, _ fields: Fields, of indicator: IndicatorDraft
  ) -> LeverValue? {
    let key = kind.rawValue
    switch kind {
    case .pace, .scale:
      return uncertain(node, key: key, where: { $0 >= 0 }, range: "word.range-positive").map {
        (kind == .pace ? .pace($0.value) : .scale($0.value), $0.uncertainties())
      }
    case .change, .add:
      return uncertainAmount(node, key: key, of: indicator).map {
        (kind == .change ? .change($0.amount) : .add($0.amount), $0.uncertainties())
      }
    case .hold: return affirmed(node, key: key) ? (.hold, [:]) : nil
    case .bestOf: return bestOf(node, of: indicator).map { ($0, [:]) }
    case .delay: return delay(node, key: key)
    case .floor, .cap:
      return uncertainLevel(node, of: indicator).map {
        (kind == .floor ? .floor($0.value) : .cap($0.value), $0.uncertainties())
      }
    case .reach:
      let value = uncertainLevel(node, of: indicator)
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
      return value.map { (.reach($0.value, by: year), $0.uncertainties()) }
    case .set: return set(node, fields, of: indicator)
    case .shock:
      let amount = uncertainAmount(node, key: key, of: indicator)
      let recovery = fields["recovery"].flatMap { self.recovery($0) }
      guard let when = required("in", of: kind, fields),
        let year = yearStillAhead(when, key: "in", of: indicator), let amount
      else { return nil }
      return (.shock(amount.amount, in: year, recovery: recovery), amount.uncertainties())
    case .saturate: return saturate(node, fields, of: indicator)
    }
  }

  private mutating func uncertainAmount(
    _ node: PlanNode, key: String, of indicator: IndicatorDraft
  ) -> UncertainAmount? {
    uncertain(node) { walk, node in walk.amount(node, key: key, of: indicator) }
  }

  /// A level within the indicator's bounds, or a distribution of one. What a normal distribution
  /// has beyond the bounds is kept at them.
  private mutating func uncertainLevel(
    _ node: PlanNode, of indicator: IndicatorDraft
  ) -> UncertainAmount? {
    uncertain(
      node,
      spread: { walk, node in walk.spread(node, of: indicator).map { .init($0, .own) } }
    ) { walk, node in
      walk.levelWithinBounds(node, of: indicator).map { .init($0, .own) }
    }
  }

  /// A standard deviation in the indicator's unit.
  private mutating func spread(_ node: PlanNode, of indicator: IndicatorDraft) -> Double? {
    guard let text = text(node), let (_, value, unit) = measured(text, at: node.span) else {
      return nil
    }
    let own = indicator.isPercentage ? ["percent", "point", "points"] : [indicator.unitName]
    guard unit.isEmpty || own.contains(unit) else {
      error(
        "value-unit", at: node.span,
        [
          "text": .text(text), "unit": .text(unit), "name": .text(indicator.id),
          "own": .text(indicator.unitName),
        ])
      return nil
    }
    return value
  }

  /// Years of delay; of an uncertain one whole numbers from 0.
  private mutating func delay(_ node: PlanNode, key: String) -> LeverValue? {
    var isDistribution = false
    if case .mapping = node.content { isDistribution = true }
    let years = uncertain(node) { walk, node in
      walk.whole(node, key: key, in: (isDistribution ? 0 : 1)...100).map {
        .init(Double($0), .own)
      }
    }
    guard let years else { return nil }
    switch years.uncertainty?.shape {
    case nil, .discrete, .empirical: return (.delay(Int(years.value)), years.uncertainties())
    default:
      error("dist-delay", at: node.span)
      return nil
    }
  }

  /// The scenarios that a `best_of` names: at least two, of an indicator with a good direction.
  private mutating func bestOf(_ node: PlanNode, of indicator: IndicatorDraft) -> Lever.Kind? {
    let names = self.names(node)
    let known = [Scenario.baselineID] + scenarioNames.filter { $0 != Scenario.baselineID }
    for name in names where !known.contains(name.value) {
      unknown("scenario-unknown", name, among: known)
    }
    if names.count < 2, !node.isReported { error("best-of-few", at: node.span) }
    if indicator.better == nil {
      error("best-of-direction", at: node.span, ["name": .text(indicator.id)])
    }
    return .bestOf(names.map(\.value))
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

  mutating func levelWithinBounds(
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
  ) -> LeverValue? {
    let then =
      fields["then"].map { word($0, as: Lever.Afterwards.self) } ?? Lever.Afterwards.continue
    guard case .mapping(let entries) = node.content else {
      if !node.isReported { error("lever-set", at: node.span, ["found": node.found]) }
      return nil
    }
    var values: [Year: Double] = [:]
    var uncertainties: [Lever.Slot: Uncertainty] = [:]
    for entry in entries where !entry.value.isReported {
      let key = PlanNode(content: .text(entry.key, isQuoted: false), span: entry.keySpan)
      let year = yearStillAhead(key, key: "set", of: indicator)
      guard let value = uncertainLevel(entry.value, of: indicator), let year else { continue }
      values[year] = value.value
      uncertainties[.year(year)] = value.uncertainty
    }
    if entries.isEmpty { error("empty-value", at: node.span) }
    guard let then, !values.isEmpty else { return nil }
    return (.set(values, then: then), uncertainties)
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
  ) -> LeverValue? {
    let limit = uncertainLevel(node, of: indicator)
    let speeds = ["gap_share", "half_life"].filter(fields.contains)
    guard speeds.count == 1 else {
      if speeds.isEmpty, !fields.lacksAll(["gap_share", "half_life"]) { return nil }
      error("lever-saturate", at: fields.keySpan(speeds.last ?? "saturate"))
      return nil
    }
    let share: UncertainAmount?
    if speeds[0] == "gap_share" {
      share = fields["gap_share"].flatMap {
        uncertain(
          $0, key: "gap_share", where: { $0 > 0 && $0 <= 1 }, range: "word.range-share")
      }
    } else {
      let years = fields["half_life"].flatMap {
        number(
          $0, key: "half_life", where: { $0 > 0 && $0 <= 1000 }, range: "word.range-half-life")
      }
      share = years.map { UncertainAmount(amount: .init(1 - pow(0.5, 1 / $0), .own)) }
    }
    guard let limit, let share else { return nil }
    return (
      .saturate(limit: limit.value, gapShare: share.value),
      limit.uncertainties().merging(share.uncertainties(at: .gapShare)) { first, _ in first }
    )
  }
}
