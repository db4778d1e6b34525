import Forecasting
import OrderedCollections
public import Planning
import Probability

extension Dataset {
  /// One row a number of a ledger: by scenario, area and stock, then year by year start, flows, share
  /// that leaves and end; then the steady state, and the exits that each target needs.
  public static func ledgers(_ accounts: [LedgerAccount]) -> Dataset {
    Dataset(
      columns: [
        "scenario", "area", "indicator", "unit", "year", "flow", "kind", "value", "lo-80", "hi-80",
        "target",
      ],
      rows: accounts.flatMap { account in
        account.record.flatMap { rows($0, account, nil) }
          + account.ahead.flatMap {
            rows($0.year, account, $0.changed == nil ? $0.interval80 : nil)
          } + summary(account)
      })
  }

  private static func head(_ account: LedgerAccount) -> [Value] {
    [
      .text(account.scenario), .optional(account.area), .text(account.indicator.id),
      .text(account.indicator.unit.word),
    ]
  }

  private static func rows(
    _ year: LedgerYear, _ account: LedgerAccount, _ interval: PredictionInterval?
  ) -> [[Value]] {
    let flows: [(String, LedgerYear.Figure)] = [
      ("start", year.start), ("new", year.new), ("relapse", year.relapse),
      ("received", year.received), ("given", year.given), ("exits", year.exits),
    ]
    var rows = flows.filter { $0.1.kind != .absent }.map { flow, figure in
      head(account) + [
        .integer(year.year.number), .text(flow), .text(figure.kind.rawValue),
        .number(figure.value), .missing, .missing, .missing,
      ]
    }
    if let share = year.exitShare {
      rows.append(
        head(account) + [
          .integer(year.year.number), .text("exit_share"), .text(year.exits.kind.rawValue),
          .number(share), .missing, .missing, .missing,
        ])
    }
    rows.append(
      head(account) + [
        .integer(year.year.number), .text("end"), .text(year.end.kind.rawValue),
        .number(year.end.value), .optional(interval?.lower), .optional(interval?.upper), .missing,
      ])
    return rows
  }

  private static func summary(_ account: LedgerAccount) -> [[Value]] {
    var rows = account.needs.map { need in
      head(account) + [
        .integer(need.target.when.year.number), .text("exits_needed"), .text("projected"),
        .number(need.exits), .missing, .missing, .text(need.target.id),
      ]
    }
    if let steady = account.steadyState {
      rows.append(
        head(account) + [
          .missing, .text("steady_state"), .text("projected"), .number(steady), .missing, .missing,
          .missing,
        ])
    }
    return rows
  }
}
