import Diagnostics
import Forecasting
import OrderedCollections
import Planning
import Probability

// The numbers of a fan, for people and for programs.

extension FanCharts {
  func table(_ picture: FanChart, _ id: SeriesID) -> ReportTable {
    let facts = facts(id)
    let points = facts.map { fact -> (time: String, status: String) in
      let status = wording.kind(of: fact)
      // A part of a year says by itself in which it lies.
      if fact.status == .partial, let asOf = fact.asOf { return (asOf, status) }
      return ("\(fact.year.number)", wording.dated(status, fact))
    }
    let none = [String](repeating: wording.absent, count: 3)
    var rows = zip(picture.observations, points).map { observation, point in
      [point.time, point.status, observation.figure.text] + none
    }
    var breaks: Set<Int> = [rows.count]
    rows += picture.steps.map { step in
      let ranges = [50, 80, 95].map { percent -> String in
        guard let band = step.bands.first(where: { $0.percent == percent }) else {
          return wording.absent
        }
        return wording.say(
          "word.interval",
          ["lower": .text(band.range.lower.text), "upper": .text(band.range.upper.text)])
      }
      let kind = wording.say(step.isAssumed ? "kind.assumed" : "kind.projected")
      return ["\(step.year)", kind, step.figure.text] + ranges
    }
    breaks.insert(rows.count)
    for goal in picture.goals.sorted(by: { $0.year < $1.year }) {
      let text = goal.levels.map(\.text).joined(separator: " - ")
      rows.append(["\(goal.year)", picture.words.target, text] + none)
    }
    for limit in picture.limits {
      let kind = wording.say(limit.isUpper ? "chart.cap-row" : "chart.floor-row")
      rows.append([wording.absent, kind, limit.figure.text] + none)
    }
    return ReportTable(
      columns: [
        .init(wording.say("heading.year"), .trailing),
        .init(wording.say("heading.kind"), wraps: .readily),
        .init(wording.say("heading.value"), .trailing),
        .init(wording.say("heading.interval-50"), wraps: .ifNeeded),
        .init(wording.say("heading.interval-80"), wraps: .ifNeeded),
        .init(wording.say("heading.interval-95"), wraps: .ifNeeded),
      ], rows: rows, breaks: breaks.filter { $0 > 0 && $0 < rows.count })
  }

  func dataset(
    _ picture: FanChart, _ id: SeriesID, _ indicator: Indicator
  ) -> Dataset {
    let head: [Dataset.Value] = [
      .text(projection.scenario.scenario.id), .text(id.area), .text(indicator.id),
      .text(indicator.unit.word),
    ]
    let none = [Dataset.Value](repeating: .missing, count: 6)
    var rows = picture.observations.map { observation -> [Dataset.Value] in
      let kind =
        switch observation.kind {
        case .fitted: "observed"
        case .context: "context"
        case .partial: "partial"
        }
      return head + [
        .integer(observation.year), .text(kind), .number(observation.figure.value),
      ] + none
    }
    rows += picture.steps.map { step in
      let ends = [50, 80, 95].flatMap { percent -> [Dataset.Value] in
        guard let band = step.bands.first(where: { $0.percent == percent }) else {
          return [.missing, .missing]
        }
        return [.number(band.range.lower.value), .number(band.range.upper.value)]
      }
      return head + [
        .integer(step.year), .text(step.isAssumed ? "assumed" : "projected"),
        .number(step.figure.value),
      ] + ends
    }
    rows += picture.goals.flatMap { goal in
      goal.levels.map { level in
        head + [.integer(goal.year), .text("target"), .number(level.value)] + none
      }
    }
    return Dataset(
      columns: [
        "scenario", "area", "indicator", "unit", "year", "kind", "value", "lo-50", "hi-50",
        "lo-80", "hi-80", "lo-95", "hi-95",
      ], rows: rows)
  }
}
