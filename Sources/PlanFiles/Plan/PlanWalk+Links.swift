import Diagnostics
import OrderedCollections
import Planning

// What moves in one indicator when another one moves.

extension PlanWalk {
  static let linkKeys = ["from", "to", "effect", "lag", "evidence", "source", "why"]

  /// The links of the plan; names in them are held against the indicators read before.
  mutating func readLinks(_ node: PlanNode) -> OrderedDictionary<String, Link> {
    var links: OrderedDictionary<String, Link> = [:]
    for entry in mapping(node) ?? [] where isValidName(entry) && !entry.value.isReported {
      guard
        let fields = fields(
          entry.value, of: entry.keySpan, keys: Self.linkKeys, in: "word.in-link")
      else { continue }
      if let link = link(entry.key, fields) { links[entry.key] = link }
    }
    return links
  }

  private mutating func link(_ id: String, _ fields: Fields) -> Link? {
    let before = bag.errorCount
    let from = required("from", fields, in: "word.in-link").flatMap { linkOrigin($0) }
    let to = required("to", fields, in: "word.in-link").flatMap { linkTarget($0) }
    let evidence = required("evidence", fields, in: "word.in-link").flatMap {
      word($0, as: Link.Evidence.self)
    }
    let lag = fields["lag"].flatMap { whole($0, key: "lag", in: 0...100) } ?? 0
    let source = fields["source"].flatMap { text($0) }
    let why = fields["why"].flatMap { localized($0) }
    switch evidence {
    case .assumed: _ = required("why", fields, in: "word.in-link")
    case .literature: _ = required("source", fields, in: "word.in-link")
    case .fitted, nil: break
    }
    var effect: UncertainAmount?
    if evidence == .fitted {
      if let place = fields.keySpan("effect") { error("link-effect-fitted", at: place) }
    } else if let node = required("effect", fields, in: "word.in-link"), let from, let to {
      effect = uncertain(node) { walk, node in walk.effect(node, of: from, on: to.subject) }
    }
    guard bag.errorCount == before, let from, let to, let evidence,
      evidence == .fitted || effect != nil
    else { return nil }
    return Link(
      id: id, from: from.indicator(printedDecimals: nil), to: to.id, effect: effect?.value ?? 0,
      uncertainty: effect?.uncertainty, lag: lag, evidence: evidence, source: source, why: why,
      span: fields.owner)
  }

  /// What a link comes from: an indicator that is no formula.
  private mutating func linkOrigin(_ node: PlanNode) -> IndicatorDraft? {
    guard let name = text(node).map({ Located($0, at: node.span) }) else { return nil }
    guard indicatorNames.contains(name.value) else {
      unknown("indicator-unknown", name, among: indicatorNames)
      return nil
    }
    guard let draft = indicators[name.value], isNoFormula(draft, at: node.span) else { return nil }
    return draft
  }

  /// What a link leads to: an indicator that moves freely, or a flow of a ledger.
  private mutating func linkTarget(_ node: PlanNode) -> (id: String, subject: IndicatorDraft)? {
    guard let name = text(node) else { return nil }
    let entry = PlanEntry(key: name, keySpan: node.span, value: node)
    guard let subject = leverSubject(entry), isNoFormula(subject, at: node.span) else { return nil }
    let isPart = !indicatorNames.contains(name)
    if isPart, !Link.parts.contains(where: { name.hasSuffix(".\($0.rawValue)") }) {
      error("link-part", at: node.span, ["name": .text(name)])
      return nil
    }
    guard !isPart else { return (name, subject) }
    for stock in indicators.values {
      guard let ledger = stock.ledger else { continue }
      let flow =
        stock.id == name || ledger.exits == name
        ? "exits" : ledger.new == name ? "new" : ledger.relapse == name ? "relapse" : nil
      guard let flow else { continue }
      error(
        "link-ledger", at: node.span,
        ["name": .text(name), "stock": .text(stock.id), "flow": .text("\(stock.id).\(flow)")])
      return nil
    }
    return (name, subject)
  }

  private mutating func isNoFormula(_ draft: IndicatorDraft, at span: SourceSpan) -> Bool {
    guard let formula = draft.formula else { return true }
    var arguments: [String: Argument] = [
      "name": .text(draft.id), "parts": .list(formula.value.references.map { .text($0) }),
    ]
    if let place = formula.span { arguments["place"] = .place(place) }
    error("link-formula", at: span, arguments)
    return false
  }

  /// `0.4 households per 1000 million VND`: units of one indicator for one unit of another.
  private mutating func effect(
    _ node: PlanNode, of from: IndicatorDraft, on to: IndicatorDraft
  ) -> Lever.Amount? {
    guard case .text = node.content else {
      if !node.isReported { error("expected-number", at: node.span, ["found": node.found]) }
      return nil
    }
    guard let text = text(node), let (number, value, units) = measured(text, at: node.span)
    else { return nil }
    let parts = units.split(separator: " per ", maxSplits: 1).map(String.init)
    let per = parts.count == 2 ? PlanNumber.split(parts[1]) : ("", "")
    let base = per.0.isEmpty ? 1 : PlanNumber.value(per.0)
    let own = to.isPercentage ? ["points", "point"] : [to.unitName]
    let others = from.isPercentage ? ["point", "points"] : [from.unitName]
    if parts.count == 2, own.contains(parts[0]), others.contains(per.1), let base, base > 0,
      (value / base).isFinite
    {
      return Lever.Amount(value / base, .own)
    }
    error(
      "link-effect-unit", at: node.span,
      [
        "text": .text(text), "number": .text(number), "from": .text(from.id), "to": .text(to.id),
        "own": .text(own[0]), "other": .text(others[0]),
      ])
    return nil
  }
}
