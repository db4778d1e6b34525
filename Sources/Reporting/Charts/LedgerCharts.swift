import Diagnostics
import Forecasting
import OrderedCollections
public import Planning
import Probability

/// Makes the chart of a ledger from what `ledger` prints.
public struct LedgerCharts: Sendable {
  let plan: Plan
  let wording: Wording

  public init(plan: Plan, wording: Wording) {
    self.plan = plan
    self.wording = wording
  }

  /// Nil where no year is known and none is ahead.
  public func chart(_ account: LedgerAccount, scenario: Scenario) -> Chart? {
    let years =
      account.record.map { year($0, nil, 0) }
      + account.ahead.map { year($0.year, $0.interval80, 1) }
    guard let last = years.last else { return nil }
    let label = wording.text(account.indicator.label)
    let picture = LedgerChart(
      years: years, ticks: TickText(wording.language, of: account.indicator),
      words: LedgerChart.Words(
        inflow: wording.say("chart.ledger-in"), outflow: wording.say("chart.ledger-out"),
        end: wording.say("chart.ledger-end"), projected: wording.say("chart.projected")))
    let report = LedgerReport(
      plan: plan, scenario: scenario, accounts: [account], wording: wording
    ).report().sections
    let area = plan.areas.count > 1 ? "\(account.area), " : ""
    return Chart(
      picture: .ledger(picture),
      headline: wording.say(
        last.isObserved ? "chart.ledger-observed" : "chart.ledger-finding",
        [
          "indicator": .text(label), "value": .text(last.end.text), "year": .year(last.year),
          "in": .text(last.inflow.text), "out": .text(last.outflow.text),
        ]),
      subtitle: "\(area)\(wording.unit(account.indicator.unit)) · "
        + (subtitles(plan, scenario, wording).first ?? scenario.id),
      alternative: wording.say(
        "chart.alt-ledger",
        [
          "indicator": .text(label),
          "years": .text(
            years.map { "\($0.year): +\($0.inflow.text), -\($0.outflow.text), \($0.end.text)" }
              .joined(separator: "; ")),
        ]),
      notes: report.flatMap(\.notes), table: table(picture), dataset: dataset(picture, account))
  }

  private func year(
    _ year: LedgerYear, _ interval: PredictionInterval?, _ decimals: Int
  ) -> LedgerChart.Year {
    func figure(_ value: Double, _ decimals: Int) -> ChartFigure {
      ChartFigure(value.rounded(decimals: decimals), wording.number(value, decimals))
    }
    // As in the ledger's table: the printed numbers close.
    let inflow = [year.new, year.relapse, year.received].map {
      $0.value.rounded(decimals: decimals)
    }.reduce(0, +)
    let start = year.start.value.rounded(decimals: decimals)
    let end = year.end.value.rounded(decimals: decimals)
    let closes = year.gap.magnitude < 1e-6
    let outflow = closes ? start + inflow - end : year.exits.value + year.given.value
    return LedgerChart.Year(
      year: year.year.number, isObserved: year.end.kind == .observed,
      inflow: figure(inflow, decimals), outflow: figure(max(outflow, 0), decimals),
      end: figure(end, decimals),
      range: interval.map { ChartRange(figure($0.lower, 0), figure($0.upper, 0)) })
  }

  private func table(_ picture: LedgerChart) -> ReportTable {
    ReportTable(
      columns: [
        .init(wording.say("heading.year"), .trailing), .init(wording.say("heading.kind")),
        .init(picture.words.inflow, .trailing, wraps: .ifNeeded),
        .init(picture.words.outflow, .trailing, wraps: .ifNeeded),
        .init(picture.words.end, .trailing, wraps: .ifNeeded),
        .init(wording.say("heading.interval-80"), wraps: .ifNeeded),
      ],
      rows: picture.years.map { year in
        let range = year.range.map {
          wording.say(
            "word.interval", ["lower": .text($0.lower.text), "upper": .text($0.upper.text)])
        }
        return [
          "\(year.year)",
          wording.say(year.isObserved ? "ledger-kind.observed" : "ledger-kind.projected"),
          year.inflow.text, year.outflow.text, year.end.text, range ?? wording.absent,
        ]
      })
  }

  private func dataset(_ picture: LedgerChart, _ account: LedgerAccount) -> Dataset {
    Dataset(
      columns: [
        "scenario", "area", "indicator", "unit", "year", "kind", "inflow", "outflow", "end",
        "lo-80", "hi-80",
      ],
      rows: picture.years.map { year in
        [
          .text(account.scenario), .text(account.area), .text(account.indicator.id),
          .text(account.indicator.unit.word), .integer(year.year),
          .text(year.isObserved ? "observed" : "projected"), .number(year.inflow.value),
          .number(year.outflow.value), .number(year.end.value),
          .optional(year.range?.lower.value), .optional(year.range?.upper.value),
        ]
      })
  }
}
