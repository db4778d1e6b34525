public import Diagnostics
public import Forecasting
import OrderedCollections
public import Planning

/// What forecasts from past years were worth: errors beside reference forecasts, coverage of the
/// intervals, and whether the stated probabilities came true; observed and modelled series apart.
public struct BacktestReport: Sendable {
  let result: BacktestResult
  let setting: Setting
  let wording: Wording
  /// The scores of observed and of modelled series.
  private let totals: [(group: BacktestResult.Group, scores: ForecastScores)]

  /// What was tested, and how it is told.
  public struct Setting: Sendable {
    let title: String
    let origins: RollingOrigin
    let lean: Lean
    /// What each table of errors is broken down by; several make several blocks.
    let keys: [Set<BacktestResult.Key>]
    let plan: Plan?

    /// `title` is shown for a file of series; a plan has its own name. Without `keys` errors are
    /// told by indicator and by years ahead.
    public init(
      title: String, origins: RollingOrigin, lean: Lean, keys: [Set<BacktestResult.Key>],
      plan: Plan? = nil
    ) {
      self.title = title
      self.origins = origins
      self.lean = lean
      self.keys = keys
      self.plan = plan
    }
  }

  /// More indicators than this make no table unless they are asked for.
  static let mostIndicators = 60
  /// Fewer origins than this decide nothing.
  static let fewOrigins = 20

  public init(result: BacktestResult, setting: Setting, wording: Wording) {
    self.result = result
    self.setting = setting
    self.wording = wording
    totals = result.scores()
  }

  public func report() -> Report {
    var sections = [Report.Section(paragraphs: opening())]
    for (group, scores) in totals {
      sections.append(errors(of: group.kind, scores))
      let probabilities = BacktestProbabilities(wording: wording)
      if let around = scores.aroundLast {
        sections.append(probabilities.section(around, kind: group.kind, ofTargets: false))
      }
      if let targets = scores.targets {
        sections.append(probabilities.section(targets, kind: group.kind, ofTargets: true))
      }
    }
    let remarks = BacktestRemarks(result: result, setting: setting, wording: wording).remarks()
    if !remarks.isEmpty {
      sections.append(
        Report.Section(heading: wording.say("heading.backtest-remarks"), items: remarks))
    }
    return Report(
      title: setting.plan.map { wording.text($0.name) } ?? setting.title,
      subtitles: [wording.say("backtest.subtitle")], sections: sections)
  }

  /// Why there is nothing to tell; nil where there is something.
  public var nothing: Message? {
    guard result.forecasts.isEmpty else { return nil }
    let most = result.series.map(\.series.fitted.count).max() ?? 0
    let known = setting.origins.minObservations
    guard most <= known else {
      return Message(
        "backtest.nothing-origins",
        ["horizon": .number(Double(setting.origins.horizon), decimals: 0)])
    }
    return Message(
      "backtest.nothing",
      [
        "needed": .number(Double(known + 1), decimals: 0),
        "known": .number(Double(known), decimals: 0), "most": .number(Double(most), decimals: 0),
      ])
  }

  private func opening() -> [String] {
    if let nothing {
      let known = setting.origins.minObservations
      return [wording.say(nothing)]
        + (known == 2 && nothing.slug == "backtest.nothing"
          ? [wording.say("backtest.one-figure")] : [])
    }
    let years = result.forecasts.map(\.origin)
    let what = wording.say(
      "backtest.what",
      [
        "forecasts": .number(Double(result.forecasts.count), decimals: 0),
        "horizon": .number(Double(result.forecasts.map(\.step).max() ?? 1), decimals: 0),
        "origins": .number(Double(totals.reduce(0) { $0 + $1.scores.origins }), decimals: 0),
        "series": .number(Double(totals.reduce(0) { $0 + $1.scores.series }), decimals: 0),
        "first": .year(years.min()?.number ?? 0), "last": .year(years.max()?.number ?? 0),
      ])
    return [what, trend()]
  }

  /// Which trend was tested, and what it leans on.
  private func trend() -> String {
    let trends = OrderedSet(result.forecasts.map { result.series[$0.series].trend.word })
    let words = setting.lean.words.map { wording.say("backtest.lean-\($0.rawValue)") }
    let lean =
      words.isEmpty ? wording.say("backtest.lean-nothing") : words.joined(separator: ", ")
    guard trends.count == 1, let first = trends.first else {
      return wording.say("backtest.trend-mixed", ["lean": .text(lean)])
    }
    guard first == TrendSpecification.automatic.word else {
      return wording.say("backtest.trend-named", ["trend": .text(first)])
    }
    return wording.say("backtest.trend", ["trend": .text(first), "lean": .text(lean)])
  }

  // MARK: - Errors

  private func errors(of kind: SeriesKind, _ scores: ForecastScores) -> Report.Section {
    let table = BacktestTable(wording: wording, plan: setting.plan)
    var rows = [table.row(label: table.total(scores, of: result, kind), scores)]
    var breaks: Set<Int> = []
    for keys in shownKeys(scores) {
      let groups = result.scores(by: keys).filter { $0.group.kind == kind }
      // One group says what the whole says.
      guard groups.count > 1 else { continue }
      breaks.insert(rows.count)
      rows += groups.map { table.row(label: table.label($0.group), $0.scores) }
    }
    return Report.Section(
      heading: wording.say("backtest.\(kind.rawValue)"), paragraphs: [summary(scores)],
      table: ReportTable(columns: table.columns, rows: rows, breaks: breaks),
      notes: [wording.say("backtest.error-note")]
        + (scores.coverage80 == nil ? [] : [wording.say("backtest.coverage-note")]))
  }

  private func shownKeys(_ scores: ForecastScores) -> [Set<BacktestResult.Key>] {
    guard setting.keys.isEmpty else { return setting.keys }
    return scores.indicators > BacktestReport.mostIndicators
      ? [[.horizon]] : [[.indicator], [.horizon]]
  }

  /// Better or worse than what, and how wide the intervals are, in words.
  private func summary(_ scores: ForecastScores) -> String {
    var sentences = [wording.errors(scores)].compactMap { $0 }
    if let inside80 = scores.coverage80, let inside95 = scores.coverage95 {
      sentences.append(
        wording.say(
          "backtest.coverage",
          [
            "inside80": .number(100 * inside80.share, decimals: 0),
            "inside95": .number(100 * inside95.share, decimals: 0),
          ]))
    } else {
      sentences.append(wording.say("backtest.no-intervals"))
    }
    if scores.origins < BacktestReport.fewOrigins {
      sentences.append(
        wording.say(
          "backtest.few", ["origins": .number(Double(scores.origins), decimals: 0)]))
    }
    return sentences.joined(separator: " ")
  }
}
