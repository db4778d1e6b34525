import Diagnostics
import Forecasting
import OrderedCollections
import Planning

/// What a projection leans on, in words that an analyst understands: no statistics.
struct LeaningNotes {
  let plan: Plan
  let wording: Wording

  /// A series with fewer figures than this is said to lean on others.
  private static let few = 5

  /// One note a series with few figures; nil where its own record carries the projection.
  func note(_ series: SeriesProjection, scenario: ResolvedScenario) -> String? {
    guard let indicator = plan.indicators[series.id.indicator] else { return nil }
    var arguments: [String: Argument] = [
      "indicator": .localized(indicator.label), "area": .text(series.id.area),
    ]
    let figures = observed(series.id)
    arguments["figures"] = .number(Double(figures.count), decimals: 0)
    let name = plan.areas.count > 1 ? "\(series.id.area), " : ""
    guard let model = series.model else {
      guard let failure = series.failure else { return nil }
      return name + failureNote(failure, indicator)
    }
    if case .family(let family) = model.specification {
      guard model.statistics?.degreesOfFreedom ?? 0 < 1 else { return nil }
      arguments["family"] = .text(family.family.rawValue)
      return name + wording.say("lean.no-interval", arguments)
    }
    guard figures.count < Self.few else { return nil }
    let slug: String
    switch (figures.count, comesBack(series, figures, indicator)) {
    case (1, _): slug = "lean.one"
    case (_, .fall): slug = "lean.few-after-fall"
    case (_, .rise): slug = "lean.few-after-rise"
    case (_, nil): slug = "lean.few"
    }
    let others = plan.scenarios.values.filter { $0.id != scenario.scenario.id }
      .filter { $0.levers[indicator.id] != nil }.map(\.id)
    let pointer =
      others.isEmpty || scenario.scenario.id != Scenario.baselineID
      ? ""
      : " "
        + wording.say(
          "lean.see-scenarios", ["scenarios": .list(others.prefix(4).map { .text($0) })])
    return name + wording.say(slug, arguments) + pointer
  }

  private func observed(_ id: SeriesID) -> [YearlyObservation] {
    (try? plan.facts.series(id))?.fitted ?? []
  }

  private enum Return { case fall, rise }

  /// Whether the last change was large (half of the figure before) and the projection takes a part
  /// of it back.
  private func comesBack(
    _ series: SeriesProjection, _ figures: [YearlyObservation], _ indicator: Indicator
  ) -> Return? {
    guard let last = figures.last, let before = figures.dropLast().last,
      let next = series.steps.first, next.kind == .projected
    else { return nil }
    let change = last.value - before.value
    guard abs(change) >= 0.5 * abs(before.value), change * (next.value - last.value) < 0 else {
      return nil
    }
    return change < 0 ? .fall : .rise
  }

  private func failureNote(_ failure: FitFailure, _ indicator: Indicator) -> String {
    var arguments: [String: Argument] = ["indicator": .localized(indicator.label)]
    let slug: String
    switch failure {
    case .noObservations: slug = "fit-failure.no-observations"
    case .tooFewObservations(let have, let needed):
      slug = "fit-failure.too-few"
      arguments["have"] = .number(Double(have), decimals: 0)
      arguments["needed"] = .number(Double(needed), decimals: 0)
    case .outsideScale(let year, let value):
      slug = "fit-failure.outside-scale"
      arguments["year"] = .year(year.number)
      arguments["value"] = .number(value, decimals: nil)
    case .undetermined(let term):
      slug = "fit-failure.undetermined"
      arguments["term"] = .text(term)
    case .boundsMissing: slug = "fit-failure.bounds-missing"
    case .notFinite: slug = "fit-failure.not-finite"
    }
    return wording.say(slug, arguments)
  }
}
