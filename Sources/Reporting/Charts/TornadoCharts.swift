import Diagnostics
import Forecasting
import OrderedCollections
public import Planning
import Probability

/// Makes the tornado of a target from what `sensitivity` found.
public struct TornadoCharts: Sendable {
  let plan: Plan
  let wording: Wording
  /// More assumptions than this are not drawn; the report of sensitivity has them all.
  static let most = 12

  public init(plan: Plan, wording: Wording) {
    self.plan = plan
    self.wording = wording
  }

  /// Nil where the target's year is observed, or no assumption moves it.
  public func chart(_ found: Sensitivity, scenario: Scenario) -> Chart? {
    guard !found.isObserved, !found.rows.isEmpty else { return nil }
    let indicator = found.indicator
    func figure(_ value: Double) -> ChartFigure {
      ChartFigure(
        indicator.isWhole ? value.rounded(decimals: 0) : value,
        wording.number(value, indicator.decimals))
    }
    let shown = found.rows.prefix(Self.most)
    var bars = shown.map { row in
      TornadoChart.Bar(
        name: name(row), low: figure(row.low.projected), high: figure(row.high.projected),
        isTrend: false)
    }
    if let interval = found.interval80 {
      bars.append(
        TornadoChart.Bar(
          name: wording.say("chart.trend-80"), low: figure(interval.lower),
          high: figure(interval.upper), isTrend: true))
    }
    let goal: Double? =
      switch found.target.goal {
      case .atMost(let goal), .atLeast(let goal): goal
      default: nil
      }
    let target = goal.map {
      ChartFigure(
        $0,
        wording.number($0, Wording.decimals(of: $0, atLeast: 0)))
    }
    let heading = "\(wording.target(found.target, indicator, goal)), \(found.target.when.year)"
    let picture = TornadoChart(
      bars: Array(bars), central: figure(found.projected), target: target,
      ticks: TickText(wording.language, of: indicator),
      words: TornadoChart.Words(
        low: wording.say("chart.at-low"), high: wording.say("chart.at-high"),
        target: wording.say(
          "chart.target-value", ["value": .text(target?.text ?? wording.absent)]),
        central: wording.say(
          "chart.central", ["value": .text(figure(found.projected).text)])))
    let area = plan.areas.count > 1 ? "\(found.area), " : ""
    let unit = indicator.unit.isPercentage ? "%" : wording.unit(indicator.unit)
    return Chart(
      picture: .tornado(picture), headline: headline(shown.first, heading),
      subtitle: "\(area)\(unit) · "
        + (subtitles(plan, scenario, wording).first ?? scenario.id),
      alternative: wording.say(
        "chart.alt-tornado",
        [
          "what": .text(heading),
          "bars": .text(
            bars.map { "\($0.name): \($0.low.text) - \($0.high.text)" }.joined(separator: "; ")),
        ]),
      notes: notes(found, shown.count), table: table(Array(shown), picture),
      dataset: .sensitivities([found], of: plan))
  }

  private func name(_ row: Sensitivity.Row) -> String {
    guard let indicator = wording.subject(row.assumption.indicator, of: plan) else {
      return row.assumption.id
    }
    return wording.say(
      "chart.assumption-ends",
      [
        "assumption": .text(wording.assumption(row.assumption, of: indicator)),
        "low": .text(wording.value(row.low.value, of: row.assumption, indicator)),
        "high": .text(wording.value(row.high.value, of: row.assumption, indicator)),
      ])
  }

  private func headline(_ row: Sensitivity.Row?, _ heading: String) -> String {
    guard let row, let indicator = wording.subject(row.assumption.indicator, of: plan) else {
      return heading
    }
    return wording.say(
      "chart.tornado-first",
      [
        "what": .text(heading),
        "assumption": .text(wording.assumption(row.assumption, of: indicator)),
      ])
  }

  private func notes(_ found: Sensitivity, _ shown: Int) -> [String] {
    var notes: [String] = []
    // Beside uncertain assumptions the trend is never all of it, whatever the noise of the draws.
    if let share = found.trendShare, found.rows.contains(where: \.isOfPlan) {
      notes.append(wording.say("chart.trend-share", ["share": .probability(min(share, 0.999))]))
    }
    if found.rows.count > shown {
      notes.append(
        wording.say(
          "chart.more-assumptions",
          [
            "shown": .number(Double(shown), decimals: 0),
            "all": .number(Double(found.rows.count), decimals: 0),
          ]))
    }
    if found.target.status == .assumed { notes.append(wording.say("note.assumed")) }
    return notes
  }

  private func table(_ rows: [Sensitivity.Row], _ picture: TornadoChart) -> ReportTable {
    let chances = rows.map { row -> String in
      guard let low = row.low.probability, let high = row.high.probability else {
        return wording.absent
      }
      return wording.say(
        "word.interval", ["lower": .probability(low), "upper": .probability(high)])
    }
    var lines = zip(picture.bars, chances).map { bar, chance in
      [bar.name, bar.low.text, bar.high.text, chance]
    }
    if let trend = picture.bars.last, trend.isTrend {
      lines.append([trend.name, trend.low.text, trend.high.text, wording.absent])
    }
    lines.append([
      wording.say("chart.central-row"), picture.central.text, picture.central.text, wording.absent,
    ])
    if let target = picture.target {
      lines.append([wording.say("chart.target"), target.text, target.text, wording.absent])
    }
    return ReportTable(
      columns: [
        .init(wording.say("heading.assumption"), wraps: .readily),
        .init(picture.words.low, .trailing, wraps: .ifNeeded),
        .init(picture.words.high, .trailing, wraps: .ifNeeded),
        .init(wording.say("heading.chance-ends"), wraps: .ifNeeded),
      ], rows: lines, breaks: [rows.count])
  }
}
