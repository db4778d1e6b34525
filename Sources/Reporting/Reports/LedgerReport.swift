import Diagnostics
import Forecasting
import OrderedCollections
public import Planning
import Probability

/// The ledgers of a scenario: start, flows and end of every year, observed, inferred, assumed and
/// projected numbers told apart.
public struct LedgerReport: Sendable {
  let plan: Plan
  let scenario: Scenario
  let accounts: [LedgerAccount]
  let wording: Wording

  public init(plan: Plan, scenario: Scenario, accounts: [LedgerAccount], wording: Wording) {
    self.plan = plan
    self.scenario = scenario
    self.accounts = accounts
    self.wording = wording
  }

  public func report() -> Report {
    var sections = accounts.map(section)
    if accounts.isEmpty {
      sections.append(Report.Section(paragraphs: [wording.say("ledger.none")]))
    }
    let figures = accounts.flatMap { account in
      account.record.flatMap { flows($0) } + account.ahead.flatMap { flows($0.year) }
    }
    var notes: [String] = []
    if figures.contains(where: { $0.kind == .inferred }) {
      notes.append(wording.say("ledger.note-inferred"))
    }
    if figures.contains(where: { $0.kind == .assumed }) {
      notes.append(wording.say("ledger.note-assumed"))
    }
    if !notes.isEmpty { sections.append(Report.Section(notes: notes)) }
    return Report(
      title: wording.text(plan.name), subtitles: subtitles(plan, scenario, wording),
      sections: sections)
  }

  private func flows(_ year: LedgerYear) -> [LedgerYear.Figure] {
    [year.new, year.relapse, year.received, year.given, year.exits]
  }

  private func section(_ account: LedgerAccount) -> Report.Section {
    let area = plan.areas.count > 1 ? "\(account.area) · " : ""
    let unit = wording.unit(account.indicator.unit)
    return Report.Section(
      heading: "\(area)\(wording.text(account.indicator.label)) (\(unit))",
      table: table(account), notes: notes(account))
  }

  // MARK: - The table

  private func table(_ account: LedgerAccount) -> ReportTable {
    let years = account.record + account.ahead.map(\.year)
    let ledger = account.indicator.ledger
    let columns: [(heading: String, label: String?, figure: (LedgerYear) -> LedgerYear.Figure)] = [
      ("start", nil, \.start), ("new", ledger?.new, \.new), ("relapse", ledger?.relapse, \.relapse),
      ("received", nil, \.received), ("given", nil, \.given), ("exits", ledger?.exits, \.exits),
    ].filter { column in years.contains { column.2($0).kind != .absent } }
    let heads: [ReportTable.Column] =
      [.init(wording.say("heading.year"), .trailing), .init(wording.say("heading.kind"))]
      + columns.map { .init(wording.say("heading.ledger-\($0.heading)"), .trailing) }
      + [
        .init(wording.say("heading.ledger-share"), .trailing),
        .init(wording.say("heading.ledger-end"), .trailing, wraps: .ifNeeded),
      ]
    func row(_ year: LedgerYear, _ end: String, decimals: Int) -> [String] {
      let cells = closing(year, decimals)
      let share = year.exitShare.map { wording.chance($0) } ?? wording.absent
      return [
        "\(year.year)", wording.say("ledger-kind.\(year.end.kind.rawValue)"),
      ]
        + columns.map { column in
          let figure = column.figure(year)
          return cell(figure, column.heading == "exits" ? cells : figure.value, decimals)
        } + [share, end]
    }
    let observed = account.record.map {
      row($0, wording.number($0.end.value, 0), decimals: 0)
    }
    let ahead = account.ahead.map { ahead -> [String] in
      let decimals = 1
      let end = wording.projection(ahead.year.end.value, nil, decimals)
      guard let interval = ahead.interval80, ahead.changed == nil else {
        return row(ahead.year, end, decimals: decimals)
      }
      let text = wording.say(
        "word.value-interval",
        [
          "value": .text(end), "lower": .number(interval.lower, decimals: 0),
          "upper": .number(interval.upper, decimals: 0),
        ])
      return row(ahead.year, text, decimals: decimals)
    }
    return ReportTable(
      columns: heads, rows: observed + ahead,
      breaks: observed.isEmpty || ahead.isEmpty ? [] : [observed.count])
  }

  /// The exits as printed: what the other printed numbers leave for them, so that the row closes.
  private func closing(_ year: LedgerYear, _ decimals: Int) -> Double {
    guard year.exits.kind != .observed, year.gap.magnitude < 1e-6 else { return year.exits.value }
    func printed(_ figure: LedgerYear.Figure) -> Double { figure.value.rounded(decimals: decimals) }
    return printed(year.start) + printed(year.new) + printed(year.relapse) + printed(year.received)
      - printed(year.given) - printed(year.end)
  }

  private func cell(_ figure: LedgerYear.Figure, _ value: Double, _ decimals: Int) -> String {
    let text = wording.number(value, decimals)
    switch figure.kind {
    case .absent: return wording.absent
    case .inferred: return "~" + text
    case .assumed: return text + "*"
    case .observed, .projected: return text
    }
  }

  // MARK: - Remarks

  private func notes(_ account: LedgerAccount) -> [String] {
    var notes: [String] = []
    let years = Argument.list(account.base.years.map { .year($0.number) })
    if account.base.years.isEmpty { notes.append(wording.say("ledger.no-years")) }
    if account.isRecomputed {
      notes.append(wording.say("ledger.recomputed"))
      if !account.base.years.isEmpty {
        notes.append(
          wording.say(
            "ledger.base",
            [
              "years": years, "new": number(account.base.new),
              "relapse": number(account.base.relapse), "share": percent(account.base.exitShare),
            ]))
      }
    } else if !account.ahead.isEmpty {
      notes.append(wording.say("ledger.explained", ["years": years]))
    }
    let changed = account.ahead.compactMap { ahead in
      ahead.changed.map { value in
        Argument.text(
          wording.say(
            "ledger.changed-year",
            ["value": .number(value, decimals: 0), "year": .year(ahead.year.year.number)]))
      }
    }
    if !changed.isEmpty {
      notes.append(wording.say("ledger.changed", ["values": .list(changed)]))
    }
    if let pace = account.pace, let steady = account.steadyState {
      notes.append(
        wording.say(
          "ledger.steady",
          [
            "inflow": number(pace.inflow), "share": percent(pace.exitShare),
            "steady": number(steady),
          ]))
    }
    return notes + account.needs.map { need($0, account) }
  }

  private func need(_ need: LedgerAccount.Need, _ account: LedgerAccount) -> String {
    // What is needed of whole households is whole; what comes in is expected.
    wording.say(
      "ledger.need",
      [
        "target": .text(wording.target(need.target, account.indicator, nil)),
        "year": .year(need.target.when.year.number),
        "exits": .number(need.exits.rounded(decimals: 6).rounded(.up), decimals: 0),
        "above": .number(need.above, decimals: 0), "inflow": number(need.inflow),
      ])
  }

  private func number(_ value: Double) -> Argument { .number(value, decimals: 1) }

  private func percent(_ share: Double) -> Argument { .number(100 * share, decimals: 1) }
}
