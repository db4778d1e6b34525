import Diagnostics
import Forecasting
import OrderedCollections

extension PlanCheck {
  /// A rate and its count imply a base. Where the base is published they are held against it;
  /// rates of one base are held against each other.
  func rateFindings() -> [Diagnostic] {
    plan.areas.flatMap { area -> [Diagnostic] in
      let implied = impliedBases(area)
      return implied.compactMap { againstBase($0, area) } + betweenRates(implied)
    }
  }

  /// What one rate and its count say about their base.
  private struct ImpliedBase {
    let rate: Fact
    let count: Fact
    let base: String
    let range: PrintedRange
  }

  /// What rates have in common that imply the same base.
  private struct BaseYear: Hashable {
    let base: String
    let year: Year
  }

  private func impliedBases(_ area: String) -> [ImpliedBase] {
    plan.indicators.values.flatMap { indicator -> [ImpliedBase] in
      guard indicator.unit.isPercentage, let counted = indicator.count, let base = indicator.of
      else { return [] }
      return actuals(SeriesID(area: area, indicator: indicator.id)).compactMap { rate in
        let count = plan.facts.actual(SeriesID(area: area, indicator: counted), rate.year)
        guard let count, let quotient = range(count).divided(by: range(rate)) else { return nil }
        let base = PrintedRange(quotient.lower * 100, quotient.upper * 100)
        return ImpliedBase(rate: rate, count: count, base: indicator.of ?? "", range: base)
      }.filter { _ in !base.isEmpty }
    }
  }

  private func againstBase(_ implied: ImpliedBase, _ area: String) -> Diagnostic? {
    let known = plan.facts.actual(
      SeriesID(area: area, indicator: implied.base), implied.rate.year)
    guard let known, known.value != 0, !implied.range.meets(range(known)) else { return nil }
    let decimals = max(implied.rate.decimals + 1, 2)
    return .warning(
      "rate-against-count", at: implied.rate.span,
      [
        "indicator": label(implied.rate.indicator),
        "computed": .number(100 * implied.count.value / known.value, decimals: decimals),
      ].with(cite("rate", implied.rate)).with(cite("count", implied.count))
        .with(cite("base", known)))
  }

  /// For each base and year: the rates whose implied base disagrees with the first one's.
  private func betweenRates(_ implied: [ImpliedBase]) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var known: [BaseYear: [ImpliedBase]] = [:]
    for one in implied {
      let key = BaseYear(base: one.base, year: one.rate.year)
      let first = known[key]?.first { !$0.range.meets(one.range) }
      known[key, default: []].append(one)
      guard let first else { continue }
      findings.append(
        .warning(
          "bases-differ", at: one.rate.span,
          [
            "indicator": label(one.rate.indicator), "other": label(first.rate.indicator),
            "base": label(one.base),
            "lower": .number(one.range.lower, decimals: 0),
            "upper": .number(one.range.upper, decimals: 0),
            "otherLower": .number(first.range.lower, decimals: 0),
            "otherUpper": .number(first.range.upper, decimals: 0),
          ].with(cite("rate", one.rate)).with(cite("count", one.count))
            .with(cite("otherRate", first.rate)).with(cite("otherCount", first.count))))
    }
    return findings
  }
}
