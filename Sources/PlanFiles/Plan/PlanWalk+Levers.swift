import Diagnostics
import Forecasting
import Foundation
import OrderedCollections
import Planning

extension PlanWalk {
  mutating func levers(_ node: PlanNode) -> OrderedDictionary<String, [Lever]> {
    var levers: OrderedDictionary<String, [Lever]> = [:]
    for entry in mapping(node) ?? [] {
      if entry.value.isReported { continue }
      guard indicatorNames.contains(entry.key) else {
        unknown("indicator-unknown", Located(entry.key, at: entry.keySpan), among: indicatorNames)
        continue
      }
      guard let indicator = indicators[entry.key] else { continue }
      if entry.value.isEmpty {
        error("empty-value", at: entry.keySpan)
        continue
      }
      let items = items(entry.value) ?? []
      if items.isEmpty, !entry.value.isReported { error("empty-value", at: entry.value.span) }
      let read = items.compactMap { lever($0, of: indicator) }
      if !read.isEmpty { levers[entry.key] = read }
    }
    return levers
  }

  private mutating func lever(_ node: PlanNode, of indicator: IndicatorDraft) -> Lever? {
    guard let fields = fields(node, keys: LeverGrammar.allKeys, in: "word.in-lever"),
      !fields.hasSplitNumber
    else { return nil }
    let written = LeverGrammar.allCases.filter { fields.contains($0.rawValue) }
    guard let kind = written.first else {
      if fields.lacksAll(LeverGrammar.names) {
        error(
          "lever-none", at: fields.owner, ["known": .list(LeverGrammar.names.map { .text($0) })])
      }
      return nil
    }
    if written.count > 1 {
      error(
        "lever-two", at: fields.keySpan(written[1].rawValue),
        ["first": .text(kind.rawValue), "second": .text(written[1].rawValue)])
      return nil
    }
    guard hasOnlyOptions(of: kind, fields) else { return nil }
    let key = kind.rawValue
    let span = fields.span(key)
    guard let node = fields[key] else { return nil }
    // Years are read even where the value is not, so that all is reported at once.
    let before = bag.errorCount
    let years = self.years(fields, of: indicator)
    let value = self.value(kind, node, fields, of: indicator)
    guard let value, bag.errorCount == before else { return nil }
    return Lever(value, from: years.from, until: years.until, ramp: years.ramp, span: span)
  }

  private mutating func hasOnlyOptions(of kind: LeverGrammar, _ fields: Fields) -> Bool {
    var isClean = true
    for key in LeverGrammar.allKeys where fields.contains(key) && key != kind.rawValue {
      if kind.options.contains(key) { continue }
      isClean = false
      var arguments: [String: Argument] = ["key": .text(key), "lever": .text(kind.rawValue)]
      if !kind.options.isEmpty {
        arguments["options"] = .list(kind.options.map { .text($0) })
      } else {
        arguments["alone"] = .text(kind.rawValue)
      }
      error("lever-option", at: fields.keySpan(key), arguments)
    }
    return isClean
  }

  private mutating func years(
    _ fields: Fields, of indicator: IndicatorDraft
  ) -> (from: Year?, until: Year?, ramp: Int) {
    let from = fields["from"].flatMap { yearWithinHorizon($0, key: "from") }
    let until = fields["until"].flatMap { yearStillAhead($0, key: "until", of: indicator) }
    if let from, let until, until < from {
      error(
        "years-order", at: fields["until"]?.span,
        [
          "first": "from", "firstYear": .year(from.number), "second": "until",
          "secondYear": .year(until.number),
        ])
    }
    let ramp = fields["ramp"].flatMap { whole($0, key: "ramp", in: 1...100) } ?? 1
    return (from, until, ramp)
  }

  /// A year that is still open: neither beyond the plan nor already known.
  private mutating func yearStillAhead(
    _ node: PlanNode, key: String, of indicator: IndicatorDraft
  ) -> Year? {
    guard let year = yearWithinHorizon(node, key: key) else { return nil }
    if let reach = figures[indicator.id], year <= reach.last {
      var arguments: [String: Argument] = [
        "key": .text(key), "year": .year(year.number), "name": .text(indicator.id),
        "newest": .year(reach.last.number), "next": .year(reach.last.number + 1),
      ]
      if let place = reach.lastPlace { arguments["place"] = .place(place) }
      error("year-known", at: node.span, arguments)
      return nil
    }
    return year
  }

  private mutating func value(
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
