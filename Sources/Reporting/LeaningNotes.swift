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

  /// What the projections of these targets lean on.
  func notes(_ projection: ScenarioProjection, _ assessments: [Assessment]) -> [String] {
    let ahead = assessments.filter { !$0.isObserved }
    return notes(projection, ahead.map { SeriesID(area: $0.area, indicator: $0.indicator.id) })
  }

  /// What the projections of these series lean on, each thing said once: areas and indicators of
  /// which the same is true stand together.
  func notes(_ projection: ScenarioProjection, _ ids: [SeriesID]) -> [String] {
    var seen: Set<SeriesID> = []
    var groups: OrderedDictionary<Message, [SeriesID]> = [:]
    for id in ids where seen.insert(id).inserted {
      guard let series = projection.series[id], let message = message(series) else { continue }
      groups[message, default: []].append(id)
    }
    var notes = groups.map { message, ids in wording.say(message.naming(name(ids))) }
    notes += LinkNotes(plan: plan, wording: wording).notes(
      projection, Set(seen.map(\.indicator)))
    notes += LoanNotes(plan: plan, wording: wording).notes(projection, seen)
    if !groups.isEmpty, let pointer = pointer(projection, seen) { notes.append(pointer) }
    return notes
  }

  /// One note a series with few figures; nil where its own record carries the projection.
  func note(_ series: SeriesProjection) -> String? {
    message(series).map { wording.say($0.naming(name([series.id]))) }
  }

  /// What is said of a series, without its name.
  private func message(_ series: SeriesProjection) -> Message? {
    guard let indicator = plan.indicators[series.id.indicator] else { return nil }
    guard let model = series.model else {
      return series.cause(in: plan).map { Message("lean.none", ["cause": .message($0)]) }
    }
    let figures = observed(series.id)
    var arguments: [String: Argument] = [
      "figures": .number(Double(figures.count), decimals: 0)
    ]
    if case .family(let family) = model.specification {
      guard model.statistics?.degreesOfFreedom ?? 0 < 1 else { return nil }
      arguments["family"] = .text(family.family.rawValue)
      return Message("lean.no-interval", arguments)
    }
    guard figures.count < Self.few else { return nil }
    switch (figures.count, comesBack(series, figures, indicator)) {
    case (1, _): return Message("lean.one", [:])
    case (_, .fall): return Message("lean.few-after-fall", arguments)
    case (_, .rise): return Message("lean.few-after-rise", arguments)
    case (_, nil): return Message("lean.few", arguments)
    }
  }

  /// `Poor households`; of several series the indicators with their areas.
  private func name(_ ids: [SeriesID]) -> String {
    var areas: OrderedDictionary<String, [String]> = [:]
    for id in ids { areas[id.indicator, default: []].append(id.area) }
    let parts = areas.map { indicator, areas in
      let label = plan.indicators[indicator].map { wording.text($0.label) } ?? indicator
      return plan.areas.count > 1 ? "\(label) (\(areas.joined(separator: ", ")))" : label
    }
    return parts.joined(separator: ", ")
  }

  /// The scenarios that say what figures cannot know.
  private func pointer(
    _ projection: ScenarioProjection, _ ids: Set<SeriesID>
  ) -> String? {
    guard projection.scenario.id == Scenario.baselineID else { return nil }
    let judged = Set(ids.map(\.indicator))
    let others = plan.scenarios.values.filter {
      $0.id != Scenario.baselineID && !judged.isDisjoint(with: $0.levers.keys.map(plan.moved(by:)))
    }
    guard !others.isEmpty else { return nil }
    return wording.say(
      "lean.see-scenarios", ["scenarios": .list(others.prefix(4).map { .text($0.id) })])
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
}

extension Message {
  /// The message about the indicators of this name.
  func naming(_ name: String) -> Message {
    Message(slug, arguments.merging(["indicator": .text(name)]) { _, new in new })
  }
}
