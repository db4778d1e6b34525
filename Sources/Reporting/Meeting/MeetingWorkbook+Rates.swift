import Forecasting
import OrderedCollections
import Planning
import Workbooks

extension MeetingWorkbook {
  /// A row a change of a rate and scenario, split into what those who are counted and what the base
  /// did; no sheet where the plan has no rate of which the base is known.
  func rates() -> [WorkbookDocument.Sheet] {
    let changes = projections.flatMap { projection in
      projection.rateChanges(of: plan).map { (projection, $0) }
    }
    guard !changes.isEmpty else { return [] }
    var columns = [Column(wording.say("heading.rate"), 40)]
    if hasAreas { columns.append(Column(wording.say("heading.area"), 18)) }
    columns += [
      Column(wording.say("meeting.unit"), 14), Column(wording.say("heading.scenario"), 28),
      Column(wording.say("meeting.year-from"), 10, number: true),
      Column(wording.say("meeting.year-to"), 10, number: true),
      Column(wording.say("heading.kind"), 14),
    ]
    columns += ["before", "after", "change", "numerator", "denominator"].map {
      Column(wording.say("heading.rate-\($0)"), 12, number: true)
    }
    columns += [
      Column(wording.say("meeting.base-before"), 14, number: true),
      Column(wording.say("meeting.base-after"), 14, number: true),
    ]
    let rows = changes.compactMap { projection, change in cells(change, in: projection) }
    let section = RateChangeSection(plan: plan, changes: changes.map(\.1), wording: wording)
    return [
      sheet(
        "meeting.sheet-rates", heading("meeting.rates"), columns, rows, notes: [section.split()])
    ]
  }

  private func cells(_ change: RateChange, in projection: ScenarioProjection) -> [Value]? {
    guard let indicator = plan.indicators[change.id.indicator] else { return nil }
    let decimals = indicator.decimals + 1
    let scenario = wording.scenario(projection.scenario.scenario)
    return [.text(name(change.id, indicator), .wrapped)]
      + (hasAreas ? [.text(change.id.area, .wrapped)] : []) + [
        .text(unit(indicator), .wrapped), .text(scenario, .wrapped), year(change.from.year),
        year(change.to.year), .text(wording.say("kind.\(change.kind.rawValue)"), .wrapped),
        figure(change.from.rate, decimals: decimals), figure(change.to.rate, decimals: decimals),
      ]
      + [change.whole, change.numeratorPart, change.denominatorPart].map {
        self.change($0, of: indicator, decimals: decimals)
      }
      + [change.from, change.to].map { figure($0.base, decimals: baseDecimals(change)) }
  }

  /// The most decimals of the indicators that a base is made of.
  private func baseDecimals(_ change: RateChange) -> Int {
    change.bases.compactMap { plan.indicators[$0]?.decimals }.max() ?? 0
  }
}
