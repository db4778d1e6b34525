import Diagnostics
import Forecasting
import OrderedCollections
import Planning

extension PlanWalk {
  mutating func levers(_ node: PlanNode) -> OrderedDictionary<String, [Lever]> {
    var levers: OrderedDictionary<String, [Lever]> = [:]
    for entry in mapping(node) ?? [] {
      if entry.value.isReported { continue }
      guard let indicator = leverSubject(entry) else { continue }
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
    guard isForLedger(kind, fields, of: indicator) else { return nil }
    let key = kind.rawValue
    let span = fields.span(key)
    guard let node = fields[key] else { return nil }
    // Years are read even where the value is not, so that all is reported at once.
    let before = bag.errorCount
    let years = self.years(fields, of: indicator)
    let value = self.value(kind, node, fields, of: indicator)
    guard let value, bag.errorCount == before else { return nil }
    return Lever(
      value.kind, from: years.from, until: years.until, ramp: years.ramp,
      uncertainties: value.uncertainties, span: span)
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
  mutating func yearStillAhead(
    _ node: PlanNode, key: String, of indicator: IndicatorDraft
  ) -> Year? {
    guard let year = yearWithinHorizon(node, key: key) else { return nil }
    if let reach = figures[moved(by: indicator)], year <= reach.last {
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
}
