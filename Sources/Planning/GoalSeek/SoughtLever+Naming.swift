import Diagnostics
import Forecasting
import OrderedCollections

extension SoughtLever {
  /// The lever of this name: an assumption of the scenario, with or without its year, else a further
  /// lever `INDICATOR.KIND[@YEAR]` beside those that the scenario has.
  public init(
    _ name: String, in scenario: ResolvedScenario, of plan: Plan
  ) throws(SolveFailure) {
    let assumptions = scenario.assumptions
    if let written = assumptions.first(where: { $0.id == name }) {
      self = try Self.checked(written)
      return
    }
    let parts = name.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let same = assumptions.filter { $0.id.split(separator: "@").first.map(String.init) == name }
    if same.count == 1 {
      self = try Self.checked(same[0])
      return
    }
    let isPart = plan.ledgerPart(String(parts[0])) != nil
    if same.count > 1, !isPart { throw .severalLevers(name, same.map(\.id)) }
    guard let dot = parts[0].lastIndex(of: ".") else {
      throw .unknownLever(name, assumptions.map(\.id))
    }
    let id = String(parts[0][..<dot])
    let kind = String(parts[0][parts[0].index(after: dot)...])
    var year: Year?
    if parts.count > 1 {
      guard let number = Int(parts[1]), (1...9999).contains(number) else {
        throw .unknownLever(name, assumptions.map(\.id))
      }
      year = Year(number)
    }
    if let (stock, part) = plan.ledgerPart(String(parts[0])) {
      let known = plan.areas.compactMap { plan.facts.lastYear(of: stock.id, area: $0) }.min()
      let first = year ?? known?.advanced(by: 1) ?? plan.through
      self.init(
        id: name, part: part, of: String(parts[0]),
        years: min(first, plan.through)...plan.through)
      return
    }
    guard let indicator = plan.indicators[id] else {
      throw .unknownIndicator(id, Array(plan.indicators.keys))
    }
    if let formula = indicator.formula?.value { throw .onFormula(id, formula.references) }
    try self.init(id: name, indicator, kind: kind, from: year)
  }

  /// The lever that answers "how fast?" for a target: the yearly change of a stock, the level of a
  /// flow; of a formula that of its first fitted part.
  public init(
    for target: Target, in scenario: ResolvedScenario, of plan: Plan
  ) throws(SolveFailure) {
    var open = [target.indicator]
    var seen: Set<String> = []
    while !open.isEmpty {
      let next = open.removeFirst()
      guard seen.insert(next).inserted, let indicator = plan.indicators[next] else { continue }
      guard let formula = indicator.formula?.value else {
        let kind = indicator.measure == .flow ? "scale" : "change"
        try self.init("\(next).\(kind)", in: scenario, of: plan)
        return
      }
      open += formula.references
    }
    throw .unknownIndicator(target.indicator, Array(plan.indicators.keys))
  }

  private init(
    id: String, _ indicator: Indicator, kind: String, from: Year?
  ) throws(SolveFailure) {
    let amount = Lever.Amount(0, indicator.unit.isPercentage ? .points : .own)
    var slot = Lever.Slot.main
    let made: Lever.Kind
    switch kind {
    case "pace": made = .pace(1)
    case "scale": made = .scale(1)
    case "change": made = .change(amount)
    case "add": made = .add(amount)
    case "gap_share":
      let limit = indicator.better == .lower ? indicator.bounds.lower : indicator.bounds.upper
      guard let limit else { throw .noLimit(indicator.id) }
      made = .saturate(limit: limit, gapShare: 0)
      slot = .gapShare
    default: throw .notSolvable(id, kind)
    }
    self.init(id: id, indicator: indicator.id, lever: Lever(made, from: from), slot: slot)
  }

  /// Whether `solve` can look for it.
  private static func checked(_ assumption: Assumption) throws(SolveFailure) -> SoughtLever {
    switch (assumption.lever.kind, assumption.slot) {
    case (.pace, _), (.scale, _), (.change, _), (.add, _), (.saturate, .gapShare):
      return SoughtLever(assumption)
    default: throw .notSolvable(assumption.id, assumption.lever.kind.name)
    }
  }
}
