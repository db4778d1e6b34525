import Diagnostics
import Forecasting
import OrderedCollections
import Planning

/// The changes of rates, split into what the numerator and what the denominator did.
struct RateChangeSection {
  let plan: Plan
  let changes: [RateChange]
  let wording: Wording

  /// More changes than this that the base drives are counted, and not told one by one.
  private static let mostNotes = 8

  /// Nil where the plan has no rate of which the base is known.
  func section() -> Report.Section? {
    guard !changes.isEmpty else { return nil }
    let heads: [ReportTable.Column] =
      [.init(wording.say("heading.rate"), wraps: .readily), .init(wording.say("heading.years"))]
      + ["before", "after", "change", "numerator", "denominator"].map {
        .init(wording.say("heading.rate-\($0)"), .trailing, wraps: .ifNeeded)
      }
    var last: SeriesID?
    let rows = changes.compactMap { change -> [String]? in
      guard let indicator = plan.indicators[change.id.indicator] else { return nil }
      let name = change.id == last ? "" : self.name(change.id, indicator)
      last = change.id
      // Printed parts add up to the printed change.
      let decimals = indicator.decimals + 1
      func printed(_ value: Double) -> Double { value.rounded(decimals: decimals) }
      let denominator = printed(change.denominatorPart)
      let whole = printed(change.whole)
      return [
        name, wording.say("rate.years", ["from": year(change.from), "to": year(change.to)]),
        rate(change.from, decimals), rate(change.to, decimals), wording.signed(whole, decimals),
        wording.signed(whole - denominator, decimals), wording.signed(denominator, decimals),
      ]
    }
    return Report.Section(
      heading: wording.say("heading.rates"),
      table: ReportTable(columns: heads, rows: rows), notes: notes())
  }

  private func name(_ id: SeriesID, _ indicator: Indicator) -> String {
    wording.name(of: id, indicator, in: plan)
  }

  private func year(_ figure: RateChange.Figure) -> Argument { .year(figure.year.number) }

  private func rate(_ figure: RateChange.Figure, _ decimals: Int) -> String {
    let text = wording.number(figure.rate, decimals)
    switch figure.kind {
    case .assumed: return text + "*"
    case .projected: return text
    case .observed: return figure.baseKind == .observed ? text : "~" + text
    }
  }

  /// What the parts of a change are.
  func split() -> String {
    let bases = OrderedSet(changes.flatMap(\.bases)).compactMap { plan.indicators[$0] }
    return wording.say(
      "rate.split", ["bases": .list(bases.map { .text(wording.text($0.label)) })])
  }

  private func notes() -> [String] {
    var notes = [split()]
    let figures = changes.flatMap { [$0.from, $0.to] }
    if figures.contains(where: { $0.kind == .observed && $0.baseKind != .observed }) {
      notes.append(wording.say("rate.base-projected"))
    }
    if figures.contains(where: { $0.kind == .assumed }) {
      notes.append(wording.say("rate.assumed"))
    }
    let driven = changes.filter(\.isDenominatorDriven)
    guard driven.count <= Self.mostNotes else {
      return notes + [
        wording.say(
          "rate.denominator-driven-many",
          [
            "count": .number(Double(driven.count), decimals: 0),
            "all": .number(Double(changes.count), decimals: 0),
          ])
      ]
    }
    for change in driven {
      guard let indicator = plan.indicators[change.id.indicator] else { continue }
      notes.append(
        wording.say(
          "rate.denominator-driven",
          [
            "rate": .text(name(change.id, indicator)), "from": year(change.from),
            "to": year(change.to),
          ]))
    }
    return notes
  }
}
