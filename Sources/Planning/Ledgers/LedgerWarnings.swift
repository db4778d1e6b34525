import Diagnostics
import Forecasting
import OrderedCollections

/// What the levers of a scenario on ledgers cannot do, or do in another's place.
struct LedgerWarnings {
  let plan: Plan
  let scenario: ResolvedScenario

  func diagnostics() -> [Diagnostic] {
    let moved = plan.ledgers(movedBy: scenario.levers.keys)
    return plan.indicators.values.filter { moved.contains($0.id) }.flatMap { stock in
      superseded(stock) + doubled(stock) + unknown(stock)
    }
  }

  private func arguments(_ subject: String) -> [String: Argument] {
    ["indicator": .text(subject), "scenario": .text(scenario.id)]
  }

  /// Levers on the trend of a stock that its ledger makes anew.
  private func superseded(_ stock: Indicator) -> [Diagnostic] {
    (scenario.levers[stock.id] ?? []).filter { !LedgerProjection.follows($0.lever.kind) }.map {
      .warning(
        "ledger-supersedes", at: $0.lever.span,
        arguments(stock.id).with(["lever": .text($0.lever.kind.name)]))
    }
  }

  /// A number and a share of the same households.
  private func doubled(_ stock: Indicator) -> [Diagnostic] {
    LedgerPart.allCases.filter(\.isShare).compactMap { share in
      guard let other = share.other,
        let lever = scenario.levers["\(stock.id).\(share.rawValue)"]?.first?.lever,
        let counts = scenario.levers["\(stock.id).\(other.rawValue)"]?.first?.lever
      else { return nil }
      var arguments = arguments("\(stock.id).\(share.rawValue)")
      arguments["other"] = .text("\(stock.id).\(other.rawValue)")
      if let span = counts.span { arguments["place"] = .place(span) }
      return .warning("ledger-two", at: lever.span, arguments)
    }
  }

  /// A ledger whose flows no year shows: what no lever sets is taken as none.
  private func unknown(_ stock: Indicator) -> [Diagnostic] {
    let areas = plan.areas.filter { plan.ledgerRecord(area: $0)[stock.id]?.isEmpty != false }
    guard !areas.isEmpty else { return [] }
    let lever = LedgerPart.allCases.compactMap {
      scenario.levers["\(stock.id).\($0.rawValue)"]?.first?.lever
    }.first
    var arguments = arguments(stock.id)
    if areas != [""] { arguments["areas"] = .list(areas.prefix(3).map { .text($0) }) }
    return [.warning("ledger-no-record", at: lever?.span ?? stock.ledger?.span, arguments)]
  }
}

extension Plan {
  /// The latest figure of what a lever is about; of a part of a ledger what the record says of it.
  func latest(_ subject: String, area: String) -> Double {
    if let (stock, part) = ledgerPart(subject) {
      return LedgerRates.start(part, LedgerBase(ledgerRecord(area: area)[stock.id] ?? []))
    }
    let id = SeriesID(area: area, indicator: subject)
    return (try? facts.series(id))?.last?.value ?? 0
  }
}
