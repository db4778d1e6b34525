import Diagnostics
import Forecasting
import OrderedCollections
import Planning

// The flows by which a stock moves, and the levers on them.

extension PlanWalk {
  static let ledgerKeys = ["new", "relapse", "exits", "from", "to"]

  /// The word for exits that nobody counts.
  private static let inferred = "inferred"

  /// The ledgers of the indicators, once all of these are known.
  mutating func readLedgers(_ entries: [PlanEntry]) {
    let keys = entries.compactMap { entry -> (String, PlanNode, SourceSpan)? in
      guard case .mapping(let fields) = entry.value.content,
        let ledger = fields.first(where: { $0.key == "ledger" }), !ledger.value.isReported
      else { return nil }
      return (entry.key, ledger.value, ledger.keySpan)
    }
    let names = Set(keys.map(\.0))
    var others: OrderedDictionary<String, [Located<String>]> = [:]
    for (id, node, span) in keys {
      guard let draft = indicators[id] else { continue }
      guard draft.measure == .stock, draft.isWhole, draft.formula == nil else {
        error("ledger-stock", at: span, ["name": .text(id)])
        continue
      }
      let (ledger, named) = ledger(node, span, of: draft, stocks: names)
      indicators[id]?.ledger = ledger
      others[id] = named
    }
    checkCircles(others)
  }

  private mutating func ledger(
    _ node: PlanNode, _ owner: SourceSpan, of stock: IndicatorDraft, stocks: Set<String>
  ) -> (Ledger?, [Located<String>]) {
    guard let fields = fields(node, of: owner, keys: Self.ledgerKeys, in: "word.in-ledger") else {
      return (nil, [])
    }
    _ = required("exits", fields, in: "word.in-ledger", at: owner)
    var seen: [Located<String>] = []
    func name(_ key: String) -> Located<String>? {
      fields[key].flatMap { node in text(node).map { Located($0, at: node.span) } }
    }
    var flows: [String: String] = [:]
    for key in ["new", "relapse", "exits"] {
      guard let flow = name(key), key != "exits" || flow.value != Self.inferred else { continue }
      guard isFlow(flow, of: stock) else { continue }
      if let first = seen.first(where: { $0.value == flow.value })?.span {
        error("ledger-twice", at: flow.span, ["name": .text(flow.value), "place": .place(first)])
      }
      seen.append(flow)
      flows[key] = flow.value
    }
    let (from, to) = (name("from"), name("to"))
    let others = [from, to].compactMap { $0 }.filter { isOther($0, of: stock, stocks: stocks) }
    return (
      Ledger(
        new: flows["new"], relapse: flows["relapse"], exits: flows["exits"], from: from?.value,
        to: to?.value, span: owner), others
    )
  }

  /// Whether a name is an indicator that counts a flow in the unit of the stock.
  private mutating func isFlow(_ name: Located<String>, of stock: IndicatorDraft) -> Bool {
    guard indicatorNames.contains(name.value) else {
      unknown("indicator-unknown", name, among: indicatorNames)
      return false
    }
    guard let flow = indicators[name.value] else { return false }
    if flow.measure == .flow, flow.isWhole, flow.unit == stock.unit { return true }
    error(
      "ledger-flow", at: name.span,
      ["name": .text(name.value), "stock": .text(stock.id), "unit": .text(stock.unitName)])
    return false
  }

  /// Whether a name is another stock with a ledger in the same unit.
  private mutating func isOther(
    _ name: Located<String>, of stock: IndicatorDraft, stocks: Set<String>
  ) -> Bool {
    guard indicatorNames.contains(name.value) else {
      unknown("indicator-unknown", name, among: indicatorNames)
      return false
    }
    guard let other = indicators[name.value] else { return false }
    if name.value != stock.id, stocks.contains(name.value), other.unit == stock.unit { return true }
    error(
      "ledger-other", at: name.span,
      ["name": .text(name.value), "stock": .text(stock.id), "unit": .text(stock.unitName)])
    return false
  }

  /// Stocks that give to each other in a circle have no first one.
  private mutating func checkCircles(_ others: OrderedDictionary<String, [Located<String>]>) {
    for (start, names) in others {
      for name in names {
        var reached: Set<String> = []
        var open = [name.value]
        while let next = open.popLast() {
          guard reached.insert(next).inserted else { continue }
          open += others[next]?.map(\.value) ?? []
        }
        // One report a circle: at the name that stands first in the plan.
        let circle = others.keys.filter {
          reached.contains($0) && (others[$0] ?? []).contains { reached.contains($0.value) }
        }
        guard reached.contains(start), circle.first == start else { continue }
        error("ledger-circle", at: name.span, ["names": .list(circle.map { .text($0) })])
        break
      }
    }
  }

  // MARK: - Levers

  /// What the levers of an entry are about: an indicator, or a part of its ledger.
  mutating func leverSubject(_ entry: PlanEntry) -> IndicatorDraft? {
    if indicatorNames.contains(entry.key) { return indicators[entry.key] }
    guard let dot = entry.key.lastIndex(of: "."),
      case let stock = String(entry.key[..<dot]), indicatorNames.contains(stock)
    else {
      unknown("indicator-unknown", Located(entry.key, at: entry.keySpan), among: indicatorNames)
      return nil
    }
    guard let draft = indicators[stock] else { return nil }
    let word = String(entry.key[entry.key.index(after: dot)...])
    guard let ledger = draft.ledger else {
      error("ledger-missing", at: entry.keySpan, ["name": .text(stock), "part": .text(word)])
      return nil
    }
    guard let part = LedgerPart(rawValue: word) else {
      let words = LedgerPart.allCases.map(\.rawValue)
      error(
        "ledger-part", at: entry.keySpan,
        suggesting(word, among: words, ["name": .text(stock), "part": .text(word)]))
      return nil
    }
    return IndicatorDraft(
      part: part, of: draft, id: entry.key, span: ledger.span ?? entry.keySpan)
  }

  /// Whether a lever can move a part of a ledger.
  mutating func isForLedger(
    _ kind: LeverGrammar, _ fields: Fields, of indicator: IndicatorDraft
  ) -> Bool {
    guard moved(by: indicator) != indicator.id, kind == .pace || kind == .bestOf else {
      return true
    }
    error(
      "ledger-lever", at: fields.keySpan(kind.rawValue),
      ["lever": .text(kind.rawValue), "name": .text(indicator.id)])
    return false
  }

  /// The indicator whose figures tell which years are past.
  func moved(by subject: IndicatorDraft) -> String {
    guard indicators[subject.id] == nil, let dot = subject.id.lastIndex(of: ".") else {
      return subject.id
    }
    return String(subject.id[..<dot])
  }
}

extension IndicatorDraft {
  /// A part of a ledger, as if it were an indicator.
  fileprivate init(part: LedgerPart, of stock: IndicatorDraft, id: String, span: SourceSpan) {
    self.init(
      id: id, label: stock.label, unit: part.isShare ? .named("share") : stock.unit,
      unitSpan: stock.unitSpan, kind: part.isShare ? .rate : .count, measure: .flow, better: nil,
      counted: nil, bounds: part.bounds, decimals: part.isShare ? 3 : 0, of: nil, count: nil,
      parts: [], formula: nil, baseYear: nil, trend: .automatic, breaks: [], span: span)
  }
}
