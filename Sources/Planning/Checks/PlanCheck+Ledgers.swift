import Diagnostics
import Forecasting
import OrderedCollections

extension PlanCheck {
  /// Ledgers that do not close: start, flows and end of a year against each other.
  func ledgerFindings() -> [Diagnostic] {
    plan.areas.flatMap { area in
      plan.ledgerRecord(area: area).flatMap { stock, years in
        years.compactMap { finding(stock, area, $0) }
      }
    }
  }

  private func finding(_ stock: String, _ area: String, _ year: LedgerYear) -> Diagnostic? {
    guard let ledger = plan.indicators[stock]?.ledger, year.gap != 0 || year.isImpossible else {
      return nil
    }
    let id = SeriesID(area: area, indicator: stock)
    guard let start = plan.facts.actual(id, year.year.advanced(by: -1)),
      let end = plan.facts.actual(id, year.year)
    else { return nil }
    var arguments: [String: Argument] = [
      "indicator": label(stock), "pool": .number(year.pool, decimals: 0),
      "exits": .number(year.exits.value, decimals: 0),
      "sum": .number(year.pool - year.exits.value, decimals: 0),
      "difference": .number(abs(year.gap), decimals: 0),
    ].with(cite("start", start)).with(cite("end", end))
    let flows = [
      ("new", ledger.new, year.new), ("relapse", ledger.relapse, year.relapse),
      ("left", ledger.exits, year.exits),
    ]
    for (name, flow, figure) in flows {
      guard let flow else { continue }
      if figure.kind == .observed,
        let fact = plan.facts.actual(SeriesID(area: area, indicator: flow), year.year)
      {
        arguments[name] = .number(fact.value, decimals: fact.decimals)
        arguments["\(name)Label"] = label(flow)
        if let span = fact.span { arguments["\(name)At"] = .place(span) }
      }
    }
    for (name, figure) in [("received", year.received), ("given", year.given)]
    where figure.kind != .absent {
      arguments[name] = .number(figure.value, decimals: 0)
    }
    guard year.gap != 0 else {
      let flow = flows.first { $0.2.kind == .inferred && $0.2.value < 0 }
      arguments["needed"] = .number(flow?.2.value ?? 0, decimals: 0)
      arguments["flow"] = .message(Message("ledger.\(flow?.0 ?? "left")"))
      return .warning("ledger-negative", at: end.span, arguments)
    }
    return .warning("ledger-open", at: end.span, arguments)
  }
}
