import Diagnostics
import Forecasting
import OrderedCollections
public import Planning
import Probability

/// How good a frozen forecast has been: what came beside what was said, and what has not come.
public struct ScoreReport: Sendable {
  let plan: Plan
  let frozen: FrozenForecast
  let score: FrozenScore
  let wording: Wording

  /// Fewer figures than this say little about a forecast.
  private static let fewFigures = 10

  public init(plan: Plan, frozen: FrozenForecast, score: FrozenScore, wording: Wording) {
    self.plan = plan
    self.frozen = frozen
    self.score = score
    self.wording = wording
  }

  public func report() -> Report {
    let origin = frozen.series.map(\.origin).max()
    let subtitles = [
      frozen.setting.scenario == Scenario.baselineID
        ? wording.say("subtitle.baseline")
        : wording.say("subtitle.scenario", ["scenario": .text(frozen.setting.scenario)]),
      origin.map { wording.say("score.frozen", ["year": .year($0.number)]) },
    ].compactMap { $0 }
    let sections = [
      Report.Section(paragraphs: summary), figures, means, answers,
      list("heading.awaited", awaited), list("heading.unscored", unscored),
    ].compactMap { $0 }
    return Report(title: wording.text(plan.name), subtitles: subtitles, sections: sections)
  }

  private var hasAreas: Bool { plan.areas.count > 1 }

  private func label(_ id: SeriesID) -> String {
    plan.indicators[id.indicator].map { wording.text($0.label) } ?? id.indicator
  }

  private func count(_ count: Int) -> Argument { .number(Double(count), decimals: 0) }

  // MARK: - In words

  private var summary: [String] {
    let came = score.figures.count
    var sentences = [
      wording.say(
        came == 0 ? "score.none" : "score.came",
        ["came": count(came), "all": count(came + score.awaited.count)])
    ]
    if let scores = score.scores {
      if let errors = wording.errors(scores, against: [.noChange, .drift], saying: "score.errors") {
        sentences.append(errors)
      }
      if let inside80 = scores.coverage80, let inside95 = scores.coverage95 {
        sentences.append(
          wording.say(
            "score.coverage",
            [
              "count": count(inside80.count), "inside80": count(inside80.inside),
              "inside95": count(inside95.inside),
            ]))
      } else {
        sentences.append(wording.say("score.no-intervals"))
      }
    }
    if let probabilities = score.probabilities {
      sentences.append(
        wording.say(
          "score.brier",
          [
            "count": count(probabilities.count),
            "brier": .number(probabilities.brierScore, decimals: 3),
          ]))
    }
    if (1..<Self.fewFigures).contains(came) { sentences.append(wording.say("score.few")) }
    return [sentences.joined(separator: " ")]
  }

  // MARK: - What came

  private var figures: Report.Section? {
    guard !score.figures.isEmpty else { return nil }
    let columns =
      [ReportTable.Column(wording.say("heading.indicator"), wraps: .readily)]
      + (hasAreas ? [.init(wording.say("heading.area"), wraps: .ifNeeded)] : []) + [
        .init(wording.say("heading.year"), .trailing),
        .init(wording.say("heading.forecast-then"), wraps: .ifNeeded),
        .init(wording.say("heading.came"), .trailing),
        .init(wording.say("heading.error"), .trailing),
        .init(wording.say("heading.no-change-error"), .trailing, wraps: .ifNeeded),
        .init(wording.say("heading.drift-error"), .trailing, wraps: .ifNeeded),
        .init(wording.say("heading.within-80")), .init(wording.say("heading.within-95")),
      ]
    return Report.Section(
      heading: wording.say("heading.figures-came"),
      table: ReportTable(columns: columns, rows: score.figures.compactMap(cells)),
      notes: [wording.say("score.error-note")])
  }

  private func cells(_ figure: FrozenScore.Figure) -> [String]? {
    guard let indicator = plan.indicators[figure.series.id.indicator] else { return nil }
    let decimals = indicator.decimals
    let tested = figure.tested
    let forecast =
      figure.step.kind == .assumed
      ? wording.say(
        "word.assumed-value", ["value": .number(figure.step.value, decimals: decimals)])
      : wording.projection(figure.step.value, tested.interval80, decimals)
    func missed(by value: Double) -> String {
      wording.signed(tested.outcome - value, decimals)
    }
    func within(_ interval: PredictionInterval?) -> String {
      guard let interval else { return wording.absent }
      return wording.say(interval.contains(tested.outcome) ? "word.yes" : "word.no")
    }
    let status = figure.observation.status
    let mark = status == .observed ? "" : " (\(wording.say("status.\(status.rawValue)")))"
    return [wording.text(indicator.label)] + (hasAreas ? [figure.series.id.area] : []) + [
      "\(figure.step.year)", forecast, wording.number(tested.outcome, decimals) + mark,
      missed(by: figure.step.value), missed(by: tested.value(of: .noChange)),
      missed(by: tested.value(of: .drift)), within(tested.interval80), within(tested.interval95),
    ]
  }

  /// Mean errors by indicator, where an indicator has more than one figure.
  private var means: Report.Section? {
    let several = score.indicatorScores.filter { $0.scores.forecasts > 1 }
    guard !several.isEmpty else { return nil }
    let rows = several.map { indicator, scores -> [String] in
      let decimals = (plan.indicators[indicator]?.decimals ?? 0) + 1
      func held(_ coverage: Coverage?) -> String {
        coverage.map { "\($0.inside) / \($0.count)" } ?? wording.absent
      }
      return [
        label(SeriesID(area: "", indicator: indicator)), "\(scores.forecasts)",
        wording.number(scores.meanAbsoluteError, decimals),
        wording.number(scores.referenceErrors[.noChange], decimals),
        wording.number(scores.referenceErrors[.drift], decimals), held(scores.coverage80),
        held(scores.coverage95),
      ]
    }
    return Report.Section(
      heading: wording.say("heading.mean-errors"),
      table: ReportTable(
        columns: [
          .init(wording.say("heading.indicator"), wraps: .readily),
          .init(wording.say("heading.figures"), .trailing),
          .init(wording.say("heading.mean-error"), .trailing, wraps: .ifNeeded),
          .init(wording.say("heading.no-change-error"), .trailing, wraps: .ifNeeded),
          .init(wording.say("heading.drift-error"), .trailing, wraps: .ifNeeded),
          .init(wording.say("heading.within-80"), .trailing),
          .init(wording.say("heading.within-95"), .trailing),
        ], rows: rows))
  }

  private var answers: Report.Section? {
    guard !score.answers.isEmpty else { return nil }
    let columns =
      [ReportTable.Column(wording.say("heading.target"), wraps: .readily)]
      + (hasAreas ? [.init(wording.say("heading.area"), wraps: .ifNeeded)] : []) + [
        .init(wording.say("heading.verdict-then"), wraps: .ifNeeded),
        .init(wording.say("heading.chance-then"), .trailing, wraps: .ifNeeded),
        .init(wording.say("heading.came"), .trailing),
        .init(wording.say("heading.ended"), wraps: .ifNeeded),
        .init(wording.say("heading.brier"), .trailing, wraps: .ifNeeded),
      ]
    let rows = score.answers.compactMap { answer -> [String]? in
      guard let indicator = plan.indicators[answer.target.indicator] else { return nil }
      let name = wording.target(answer.target, indicator, answer.outcome.targetValue)
      return ["\(name), \(answer.promise.year)"] + (hasAreas ? [answer.promise.area] : []) + [
        wording.verdict(answer.promise.verdict),
        answer.promise.probability.map(wording.chance) ?? wording.absent,
        wording.number(answer.outcome.value, indicator.decimals),
        wording.verdict(answer.outcome.isMet ? .met : .missed),
        answer.brierScore.map { wording.number($0, 3) } ?? wording.absent,
      ]
    }
    return Report.Section(
      heading: wording.say("heading.targets-ended"),
      table: ReportTable(columns: columns, rows: rows),
      notes: (score.answers.contains { $0.target.status == .assumed }
        ? [wording.say("note.assumed")] : []) + [wording.say("score.brier-note")])
  }

  // MARK: - What did not

  private func list(_ heading: String, _ items: [String]) -> Report.Section? {
    items.isEmpty ? nil : Report.Section(heading: wording.say(heading), items: items)
  }

  /// The indicators that wait for the same years in one line, then the targets in another.
  private var awaited: [String] {
    var years: OrderedDictionary<String, Set<Int>> = [:]
    for (series, step) in score.awaited {
      years[series.id.indicator, default: []].insert(step.year.number)
    }
    var indicators: OrderedDictionary<[Int], [String]> = [:]
    for (indicator, years) in years {
      indicators[years.sorted(), default: []].append(
        label(SeriesID(area: "", indicator: indicator)))
    }
    var items = indicators.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { years, names in
      "\(years.map { "\($0)" }.joined(separator: ", ")): \(names.joined(separator: ", "))"
    }
    let targets = targets(.awaited)
    if !targets.isEmpty {
      items.append(
        wording.say("score.targets-awaited", ["targets": .list(targets.map { .text($0) })]))
    }
    return items
  }

  private var unscored: [String] {
    score.redefined.map { series, year in
      wording.say(
        hasAreas ? "score.redefined-area" : "score.redefined",
        [
          "indicator": .text(label(series.id)), "area": .text(series.id.area),
          "year": .year(year.number),
        ])
    } + targets(.gone) + targets(.askedDifferently)
  }

  /// Each target once, whatever the number of areas.
  private func targets(_ why: FrozenScore.Unscored) -> [String] {
    var items: OrderedSet<String> = []
    for (promise, reason) in score.unscored where reason == why {
      items.append(
        wording.say(
          "score.target-\(why.rawValue)",
          ["target": .text(promise.target), "year": .year(promise.year.number)]))
    }
    return Array(items)
  }
}
