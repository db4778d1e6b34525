public import Diagnostics
public import Forecasting
import OrderedCollections

// What levers may be about: indicators, and the parts of their ledgers.

extension Plan {
  /// The stock and the part that a name like `poor_households.exit_share` stands for; nil for others,
  /// and where an indicator has the name.
  public func ledgerPart(_ subject: String) -> (stock: Indicator, part: LedgerPart)? {
    guard indicators[subject] == nil, let dot = subject.lastIndex(of: "."),
      let part = LedgerPart(rawValue: String(subject[subject.index(after: dot)...])),
      let stock = indicators[String(subject[..<dot])], stock.ledger != nil
    else { return nil }
    return (stock, part)
  }

  /// What a lever on a subject moves first: the indicator, or the stock of the ledger.
  public func moved(by subject: String) -> String { ledgerPart(subject)?.stock.id ?? subject }

  /// An indicator, or a part of a ledger as if it were one: a count in the stock's unit, or a share
  /// from 0 to 1. It has the stock's name.
  public func subject(_ id: String) -> Indicator? {
    if let indicator = indicators[id] { return indicator }
    return ledgerPart(id).map { Indicator(part: $0.part, of: $0.stock) }
  }

  /// Everything that a lever may be about, in the plan's order: a ledger's parts after their stock.
  public var leverSubjects: [String] {
    indicators.values.flatMap { indicator in
      [indicator.id]
        + (indicator.ledger == nil
          ? [] : LedgerPart.allCases.map { "\(indicator.id).\($0.rawValue)" })
    }
  }

  /// The stocks whose ledgers levers on these subjects recompute: those with a part among them, and
  /// the stocks that they take from or give to.
  func ledgers(movedBy subjects: some Sequence<String>) -> Set<String> {
    var result: Set<String> = []
    var open = subjects.compactMap { ledgerPart($0)?.stock.id }
    while let next = open.popLast() {
      guard let ledger = indicators[next]?.ledger, result.insert(next).inserted else { continue }
      open += ledger.others
    }
    return result
  }

  /// The stocks of ledgers, those that take from or give to others before these.
  func ledgerOrder(_ stocks: Set<String>) -> [Indicator] {
    var order: [Indicator] = []
    var rest = indicators.values.filter { stocks.contains($0.id) }
    while !rest.isEmpty {
      let named = Set(rest.flatMap { $0.ledger?.others ?? [] })
      // In a circle nobody is first; the reader has reported it.
      let free = rest.filter { !named.contains($0.id) }
      order += free.isEmpty ? rest : free
      rest.removeAll { indicator in free.isEmpty || free.contains { $0.id == indicator.id } }
    }
    return order
  }
}

extension Indicator {
  /// A part of a ledger as an indicator of its own, with the stock's name unless another is given.
  public init(part: LedgerPart, of stock: Indicator, label: LocalizedText? = nil) {
    self.init(
      id: "\(stock.id).\(part.rawValue)", label: label ?? stock.label,
      unit: part.isShare ? .named("share") : stock.unit, kind: part.isShare ? .rate : .count,
      measure: .flow, bounds: part.bounds, decimals: part.isShare ? 3 : 0, span: stock.span)
  }
}

extension LedgerPart {
  /// 0 and above, a share at most 1.
  public var bounds: Bounds {
    isShare ? Bounds(lower: 0, upper: 1) ?? .none : Bounds(lower: 0)
  }
}
