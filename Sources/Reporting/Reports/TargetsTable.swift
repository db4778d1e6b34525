import Diagnostics
import Forecasting
import OrderedCollections
import Planning

/// The table of `targets`: a line a target, or a line an area for one target.
struct TargetsTable {
  let plan: Plan
  let wording: Wording
  /// Given for terminals that can show the figures as a word of bars.
  var sparkline: ((Assessment) -> String)?

  func table(_ assessments: [Assessment]) -> ReportTable {
    ReportTable(
      columns: [
        .init(wording.say("heading.target"), wraps: .readily),
        .init(wording.say("heading.by"), .trailing),
      ] + columns,
      rows: assessments.map { a in
        [wording.target(a.target, a.indicator, a.targetValue), "\(a.target.when.year)"] + figures(a)
      })
  }

  /// One target, a line an area.
  func table(byArea assessments: [Assessment]) -> ReportTable {
    ReportTable(
      columns: [.init(wording.say("heading.area"))] + columns,
      rows: assessments.map { [$0.area] + figures($0) })
  }

  private var columns: [ReportTable.Column] {
    (sparkline == nil ? [] : [.init(wording.say("heading.sparkline"), role: .picture)]) + [
      .init(wording.say("heading.now"), .trailing),
      .init(wording.say("heading.pace-needed"), .trailing, wraps: .ifNeeded),
      .init(wording.say("heading.pace-now"), .trailing, wraps: .ifNeeded),
      .init(wording.say("heading.projected"), .leading, wraps: .ifNeeded),
      .init(wording.say("heading.chance"), .trailing),
      .init(wording.say("heading.verdict"), wraps: .ifNeeded),
    ]
  }

  private func figures(_ a: Assessment) -> [String] {
    (sparkline.map { [$0(a)] } ?? []) + [
      now(a),
      pace(a.measures.paceNeeded, of: a.indicator),
      paceNow(a), wording.projected(a), wording.chance(of: a), wording.verdict(a.verdict),
    ]
  }

  /// The latest figure; its year where it is not the plan's newest.
  func now(_ a: Assessment) -> String {
    guard let now = a.now, let year = a.nowYear else { return wording.absent }
    let text = wording.number(now, a.indicator.decimals)
    return year == plan.facts.newestYear ? text : "\(text) (\(year))"
  }

  private func paceNow(_ a: Assessment) -> String {
    guard a.indicator.measure == .stock, let pace = a.measures.paceNow,
      !a.measures.paceNowIsProjected
    else { return wording.absent }
    return self.pace(pace, of: a.indicator)
  }

  private func pace(_ value: Double?, of indicator: Indicator) -> String {
    guard let value else { return wording.absent }
    return wording.changeCell(
      value, of: indicator, decimals: wording.paceDecimals(value, of: indicator))
  }
}

extension Wording {
  /// A target and its year, as the heading of what is said about it.
  func heading(_ a: Assessment) -> String {
    "\(target(a.target, a.indicator, a.targetValue)), \(a.target.when.year)"
  }
}
