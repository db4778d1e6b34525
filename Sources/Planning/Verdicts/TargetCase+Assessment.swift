import Diagnostics
import Forecasting
import OrderedCollections
import Probability

extension TargetCase {
  func assessment(
    figure: JudgedFigure?, requirement: Requirement?, measures: Measures, outcome: Outcome,
    flags: [VerdictFlag], reader: TargetFigure
  ) -> Assessment {
    let (now, nowYear) = now(reader)
    let progress = requirement.flatMap { self.progress($0) }
    let none: @Sendable () -> Draws? = { nil }
    return Assessment(
      scenario: projection.scenario.scenario.id, area: area, target: target,
      indicator: indicator, now: now, nowYear: nowYear,
      nowStatus: latest?.status,
      targetValue: requirement?.printedGoal,
      projected: figure.map { $0.value.rounded(decimals: indicator.decimals) },
      projectedRaw: figure?.value, interval80: figure?.interval80,
      interval95: figure?.interval95, probability: figure?.probability, split: figure?.split,
      promised: figure?.promised, gapInBase: gapInBase(requirement), toDate: toDate,
      isObserved: figure?.isObserved ?? false, isAssumed: figure?.isAssumed ?? false,
      measures: measures, standards: standards(progress, figure),
      verdict: outcome.verdict, reason: outcome.reason, reasonCode: outcome.code, flags: flags,
      eta: requirement.map { eta($0) } ?? .unknown,
      requirement: requirement, drawing: figure?.drawing ?? none)
  }

  /// The latest observed value; for a target on a change the latest observed change; for a sum
  /// what is observed of it.
  private func now(_ reader: TargetFigure) -> (Double?, Year?) {
    switch target.goal {
    case .reduceBy, .increaseBy:
      let sign: Double = if case .reduceBy = target.goal { -1 } else { 1 }
      let figures = observed.fitted
      let judged = min(target.when.year, figures.last?.year ?? target.when.year)
      guard let after = figures.last(where: { $0.year <= judged }),
        let before = figures.first(where: { $0.year == after.year.advanced(by: -1) })
      else { return (nil, nil) }
      return (sign * (after.value - before.value), after.year)
    case .total:
      guard case .over(let from, let through) = target.when else { return (nil, nil) }
      let known = observed.fitted.filter { $0.year >= from && $0.year <= through }
      guard let last = known.last else { return (nil, nil) }
      return (known.map(\.value).reduce(0, +), last.year)
    case .atMost, .atLeast, .between, .maintain:
      return (latest?.value, latest?.year)
    }
  }

  /// The figure that reaches farthest into the year of a target, while that year is not over; of a
  /// level the newest that is known of a year up to the target's. It is never fitted, and tells how
  /// the year goes.
  var toDate: PartialFigure? {
    guard !isChange, !isTotal else { return nil }
    let id = SeriesID(area: area, indicator: indicator.id)
    switch indicator.measure {
    case .flow:
      guard case .during(let year) = target.when,
        !observed.fitted.contains(where: { $0.year == year })
      else { return nil }
      return plan.partialFigures(id).last { $0.year == year }
    case .stock:
      guard let figure = plan.underWay(id), figure.year <= target.when.year else { return nil }
      return figure
    }
  }

  /// The remaining gap of a percentage in people or households of its base, by the latest
  /// observed base; nil where the base is no indicator or the target is met.
  private func gapInBase(_ requirement: Requirement?) -> Assessment.BaseGap? {
    guard let requirement, indicator.unit.isPercentage, !isChange, !isTotal, let of = indicator.of,
      let base = plan.indicators[of], let latest, !requirement.isMet(by: latest.value)
    else { return nil }
    let baseSeries = try? plan.facts.series(SeriesID(area: area, indicator: of))
    guard let size = baseSeries?.last else { return nil }
    let points = abs(requirement.goal(from: latest.value) - latest.value)
    return Assessment.BaseGap(amount: points / 100 * size.value, unit: base.unit, year: size.year)
  }

  /// The published standards' answers; empty for targets that they have no formula for.
  private func standards(
    _ progress: Progress?, _ figure: JudgedFigure?
  ) -> [PublishedStandard.Answer] {
    guard let progress else { return [] }
    return PublishedStandard.allCases.map { $0.answer(for: progress) }
  }
}
