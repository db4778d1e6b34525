import Diagnostics
import Forecasting
import OrderedCollections
import Planning
import Probability

// What is said around a fan.

extension FanCharts {
  func headline(
    _ series: SeriesProjection, _ indicator: Indicator, _ picture: FanChart
  ) -> String {
    let judged = judged(series.id)
    let a = judged.last { !$0.isObserved } ?? judged.last
    if let a {
      let heading = wording.heading(a)
      return wording.say(
        "chart.finding", ["what": .text(heading), "finding": .text(wording.finding(a))])
    }
    let label = wording.text(indicator.label)
    if let last = picture.steps.last {
      let value = wording.value(last.figure.value, of: indicator, indicator.decimals)
      return wording.say(
        last.isAssumed ? "chart.assumed-in" : "chart.expected-in",
        ["indicator": .text(label), "value": .text(value), "year": .year(last.year)])
    }
    guard let last = picture.observations.last else { return label }
    return wording.say(
      "chart.no-projection",
      ["indicator": .text(label), "value": .text(last.figure.text), "year": .year(last.year)])
  }

  func subtitle(
    _ id: SeriesID, _ indicator: Indicator, beside headline: String
  ) -> String {
    let label = wording.text(indicator.label)
    var parts = headline.contains(label) ? [] : [label]
    parts += measured(indicator)
    if plan.areas.count > 1 { parts.insert(id.area, at: 0) }
    let scenario = subtitles(plan, projection, wording).prefix(1)
    return ([parts.joined(separator: ", ")] + scenario).joined(separator: " · ")
  }

  /// The unit, when it is taken, and how it comes about.
  func measured(_ indicator: Indicator) -> [String] {
    let unit = indicator.unit.isPercentage ? "%" : wording.unit(indicator.unit)
    let measure = wording.say("chart.measure-\(indicator.measure.rawValue)")
    return [unit, measure, wording.counted(indicator)].compactMap { $0 }
  }

  /// What all pictures of an indicator show.
  func measure(_ indicator: String) -> String? {
    plan.indicators[indicator].map {
      ([measured($0).joined(separator: ", ")] + subtitles(plan, projection, wording).prefix(1))
        .joined(separator: " · ")
    }
  }

  func source(of ids: [SeriesID]) -> String? {
    wording.sources(ids.flatMap { facts($0).compactMap(\.source) })
  }

  func alternative(_ picture: FanChart, _ indicator: Indicator) -> String {
    func listed(_ figures: [(Int, String)]) -> String {
      figures.map {
        wording.say("chart.value-year", ["value": .text($0.1), "year": .year($0.0)])
      }.joined(separator: ", ")
    }
    let figures = picture.observations.map { ($0.year, $0.figure.text) }
    var parts = [wording.say("chart.alt-fan")]
    if let first = figures.first, let last = figures.last {
      let shown = figures.count > 6 ? [first, last] : figures
      parts.append(
        wording.say(
          "chart.alt-observed",
          [
            "count": .number(Double(figures.count), decimals: 0),
            "values": .text(listed(shown)),
          ]))
    }
    if let step = picture.steps.last {
      let range = step.bands.first { $0.percent == 80 }?.range
      let value =
        range.map {
          wording.say(
            "word.value-interval",
            [
              "value": .text(step.figure.text), "lower": .text($0.lower.text),
              "upper": .text($0.upper.text),
            ])
        } ?? step.figure.text
      parts.append(
        wording.say(
          step.isAssumed ? "chart.alt-assumed" : "chart.alt-projected",
          ["value": .text(value), "year": .year(step.year)]))
    }
    parts += picture.goals.map { wording.say("chart.alt-goal", ["goal": .text($0.text)]) }
    return parts.joined(separator: " ")
  }

  func notes(
    _ series: SeriesProjection, _ indicator: Indicator, _ picture: FanChart
  ) -> [String] {
    let fitted = picture.observations.filter { $0.kind == .fitted }
    let others = picture.observations.count - fitted.count
    var notes: [String] = []
    if let first = fitted.first, let last = fitted.last {
      var arguments: [String: Argument] = [
        "count": .number(Double(fitted.count), decimals: 0), "from": .year(first.year),
        "to": .year(last.year),
      ]
      let slug = first.year == last.year ? "chart.count-one" : "chart.count"
      var text = wording.say(slug, arguments)
      if others > 0 {
        arguments["count"] = .number(Double(others), decimals: 0)
        text += " " + wording.say("chart.count-others", arguments)
      }
      notes.append(text)
    }
    notes.append(leaning(series, fitted.count))
    if !picture.breaks.isEmpty {
      notes.append(
        wording.say(
          "chart.break", ["years": .list(picture.breaks.map { .year($0) })]))
    }
    let note = limitNote(picture)
    return notes + (note.map { [$0] } ?? []) + starNote(series.id)
  }

  private func leaning(_ series: SeriesProjection, _ count: Int) -> String {
    if let note = LeaningNotes(plan: plan, wording: wording).note(series) { return note }
    if plan.indicators[series.id.indicator]?.formula != nil, series.model == nil {
      return wording.say("chart.lean-formula")
    }
    guard let model = series.model else { return wording.say("chart.lean-nothing") }
    if case .family(let family) = model.specification {
      return wording.say("chart.lean-family", ["family": .text(family.family.rawValue)])
    }
    return wording.say("chart.lean-own", ["figures": .number(Double(count), decimals: 0)])
  }

  /// The limits that lie beyond the picture.
  private func limitNote(_ picture: FanChart) -> String? {
    guard !picture.limits.isEmpty else { return nil }
    return wording.say(
      "chart.limits", ["limits": .list(picture.limits.map { .text($0.text) })])
  }

  private func starNote(_ id: SeriesID) -> [String] {
    judged(id).contains { $0.target.status == .assumed } ? [wording.say("note.assumed")] : []
  }

  func source(_ id: SeriesID) -> String? {
    wording.sources(facts(id).compactMap(\.source))
  }
}
