import Diagnostics
import Forecasting
import OrderedCollections
import Planning

// What a plan asks of years, held against the years that have figures.

extension PlanWalk {
  /// The base years and the breaks of all indicators.
  mutating func checkYearsOfIndicators() {
    for draft in indicators.values {
      if let base = draft.baseYear { checkBase(base, of: draft) }
      guard let reach = figures[draft.id] else { continue }
      for year in draft.breaks where year.value <= reach.first || year.value >= reach.last {
        error(
          "break-outside", at: year.span,
          [
            "year": .year(year.value.number), "name": .text(draft.id),
            "first": .year(reach.first.number), "last": .year(reach.last.number),
          ])
      }
    }
  }

  /// The base year of a target, unless it lies too late to be one.
  mutating func checkBase(of target: TargetDraft, _ indicator: IndicatorDraft) {
    guard let base = target.baseYear, target.target.map({ base.value < $0.when.year }) ?? true
    else { return }
    checkBase(base, of: indicator)
  }

  /// A year that progress is measured from must have a figure, or one after it.
  private mutating func checkBase(_ base: Located<Year>, of indicator: IndicatorDraft) {
    guard let reach = figures[indicator.id], !reach.years.contains(base.value) else { return }
    var arguments: [String: Argument] = [
      "base": .year(base.value.number), "name": .text(indicator.id),
    ]
    guard let next = reach.years.filter({ $0 > base.value }).min() else {
      arguments["newest"] = .year(reach.last.number)
      if let place = reach.lastPlace { arguments["place"] = .place(place) }
      error("base-year-unknown", at: base.span, arguments)
      return
    }
    arguments["next"] = .year(next.number)
    warning("base-year-gap", at: base.span, arguments)
  }
}
