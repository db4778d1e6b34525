import Diagnostics
import Forecasting
import OrderedCollections
import Planning

/// What is not tested and why, and how it was settled what counts as observed.
struct BacktestRemarks {
  let result: BacktestResult
  let setting: BacktestReport.Setting
  let wording: Wording

  /// Names of a list; beyond it they are counted.
  private static let mostNames = 12

  func remarks() -> [String] {
    guard !result.forecasts.isEmpty else { return [] }
    var remarks = [untested(), failures(), formulas(), borrowed()].compactMap { $0 }
    for (isStated, slug) in [(true, "kind-stated"), (false, "kind-measured")] {
      let names = OrderedSet(result.series.map(\.indicator)).filter { indicator in
        guard let finding = result.kinds[indicator] else { return false }
        return finding.kind == .modelled && finding.isStated == isStated
          && result.forecasts.contains { result.series[$0.series].indicator == indicator }
      }
      if !names.isEmpty {
        remarks.append(
          wording.say(
            "backtest.\(slug)", ["names": .text(list(names.map { name(of: $0) }))]))
      }
    }
    return remarks + [wording.say("backtest.revisions")]
  }

  private func untested() -> String? {
    let known = setting.origins.minObservations
    let short = result.untested.map { result.series[$0] }.filter {
      $0.series.fitted.count <= known
    }
    guard !short.isEmpty else { return nil }
    var arguments: [String: Argument] = [
      "needed": .number(Double(known + 1), decimals: 0),
      "known": .number(Double(known), decimals: 0),
    ]
    guard short.count <= BacktestRemarks.mostNames else {
      arguments["count"] = .number(Double(short.count), decimals: 0)
      return wording.say("backtest.untested-count", arguments)
    }
    arguments["names"] = .list(
      short.map { series in
        .message(
          Message(
            "backtest.untested-name",
            [
              "name": .text(name(of: series)),
              "figures": .number(Double(series.series.fitted.count), decimals: 0),
            ]))
      })
    return wording.say("backtest.untested", arguments)
  }

  private func failures() -> String? {
    guard let first = result.failures.first else { return nil }
    return wording.say(
      "backtest.failures",
      [
        "count": .number(Double(result.failures.count), decimals: 0),
        "origin": .year(first.origin.number),
        "reason": .message(
          Message("lean.none", ["cause": .message(first.reason.cause)])
            .naming(name(of: result.series[first.series]))),
      ])
  }

  private func borrowed() -> String? {
    guard setting.lean.contains(.borrow),
      result.forecasts.contains(where: { result.series[$0.series].trend == .automatic })
    else { return nil }
    let count = result.forecasts.count { $0.hasBorrowed }
    return wording.say(
      "backtest.borrowed",
      [
        "count": .number(Double(count), decimals: 0),
        "forecasts": .number(Double(result.forecasts.count), decimals: 0),
      ])
  }

  private func formulas() -> String? {
    let names = setting.plan?.indicators.values.filter { $0.formula != nil }.map {
      wording.text($0.label)
    }
    guard let names, !names.isEmpty else { return nil }
    return wording.say("backtest.formulas", ["names": .text(list(names))])
  }

  private func list(_ names: [String]) -> String {
    let shown = names.prefix(BacktestRemarks.mostNames).joined(separator: ", ")
    let more = names.count - BacktestRemarks.mostNames
    return more > 0 ? "\(shown), … (+\(more))" : shown
  }

  private func name(of indicator: String) -> String {
    setting.plan?.indicators[indicator].map { wording.text($0.label) } ?? indicator
  }

  private func name(of series: TestedSeries) -> String {
    guard let plan = setting.plan else { return series.id }
    let label = name(of: series.indicator)
    return plan.areas.count > 1 ? "\(label) (\(series.area))" : label
  }
}
