import Diagnostics
import Forecasting
import OrderedCollections
import Planning

/// The lines of a table of errors.
struct BacktestTable {
  let wording: Wording
  let plan: Plan?

  var columns: [ReportTable.Column] {
    [
      .init("", wraps: .readily), .init(wording.say("heading.forecasts"), .trailing),
      .init(wording.say("heading.mean-error"), .trailing),
      .init(wording.say("heading.relative-no-change"), .trailing),
      .init(wording.say("heading.relative-drift"), .trailing),
      .init(wording.say("heading.relative-line"), .trailing),
      .init(wording.say("heading.held-80"), .trailing),
      .init(wording.say("heading.held-95"), .trailing),
      .init(wording.say("heading.brier"), .trailing),
    ]
  }

  func row(label: String, _ scores: ForecastScores) -> [String] {
    [
      label, wording.number(Double(scores.forecasts), 0),
      scores.meanAbsoluteError.map(significant) ?? wording.absent,
    ]
      + ReferenceForecast.allCases.map { wording.number(scores.relativeErrors[$0], 2) }
      + [
        held(scores.coverage80), held(scores.coverage95),
        wording.number(scores.aroundLast?.brierScore, 3),
      ]
  }

  /// `81.2 ± 0.4`.
  private func held(_ coverage: Coverage?) -> String {
    guard let coverage else { return wording.absent }
    let share = wording.number(100 * coverage.share, 1)
    return "\(share) ± \(wording.number(100 * coverage.standardError, 1))"
  }

  /// Three significant digits, and all digits before the mark.
  private func significant(_ value: Double) -> String {
    var decimals = 0
    var size = value
    while size > 0, size < 100, decimals < 9 {
      size *= 10
      decimals += 1
    }
    return wording.number(value, decimals)
  }

  /// The first line: the only indicator, or all.
  func total(_ scores: ForecastScores, of result: BacktestResult, _ kind: SeriesKind) -> String {
    guard scores.indicators == 1 else { return wording.say("backtest.all") }
    let only = result.series.first { result.kind(of: $0.indicator) == kind }?.indicator
    return only.map { name(of: $0) } ?? wording.say("backtest.all-one")
  }

  func name(of indicator: String) -> String {
    plan?.indicators[indicator].map { wording.text($0.label) } ?? indicator
  }

  /// The values of the keys, such as `Poor households, 2 years ahead`.
  func label(_ group: BacktestResult.Group) -> String {
    var parts: [String] = []
    if let area = group.area { parts.append(area.isEmpty ? wording.absent : area) }
    if let indicator = group.indicator { parts.append(name(of: indicator)) }
    if let figures = group.observations { parts.append(self.figures(figures)) }
    if let horizon = group.horizon {
      parts.append(
        wording.say("backtest.years-ahead", ["years": .number(Double(horizon), decimals: 0)]))
    }
    return parts.isEmpty ? wording.say("backtest.all-one") : parts.joined(separator: ", ")
  }

  private func figures(_ range: ClosedRange<Int>) -> String {
    func number(_ value: Int) -> Argument { .number(Double(value), decimals: 0) }
    if range.count == 1 {
      return wording.say("backtest.figures", ["figures": number(range.lowerBound)])
    }
    if range.upperBound == .max {
      return wording.say("backtest.figures-more", ["first": number(range.lowerBound)])
    }
    return wording.say(
      "backtest.figures-range",
      ["first": number(range.lowerBound), "last": number(range.upperBound)])
  }
}
