import Diagnostics
import Forecasting
import OrderedCollections
import Planning
import Probability

extension MeetingReport {
  /// From more areas than this on, indicators are drawn as small pictures on one scale.
  private static let fewAreas = 4
  /// More small pictures of an indicator than this are not drawn.
  private static let mostMiniatures = 60

  /// Fan charts: first the indicators that targets are about, then the others.
  func indicators() -> [Report.Section] {
    let ids = plan.indicators.keys.filter {
      parts.indicators.isEmpty || parts.indicators.contains($0)
    }
    let judged = Set(assessments.map(\.indicator.id))
    let groups = [
      ("indicators", ids.filter { judged.contains($0) }),
      ("other-indicators", ids.filter { !judged.contains($0) }),
    ]
    let charts = FanCharts(
      plan: plan, projection: projection, assessments: assessments, wording: wording)
    // How a fan is read stands above the first of them, where the eye is.
    let first = groups.first { !$0.1.isEmpty }?.0
    return groups.flatMap { slug, ids -> [Report.Section] in
      let paragraphs = slug == first ? [wording.say("page.read-fan")] : []
      guard !ids.isEmpty else { return [] }
      if plan.areas.count > Self.fewAreas {
        let details = ids.compactMap { miniatures($0, charts) }
        guard !details.isEmpty else { return [] }
        return [Report.Section(heading: part(slug), paragraphs: paragraphs)] + details
      }
      let found = ids.flatMap { id in
        plan.areas.compactMap { charts.chart(SeriesID(area: $0, indicator: id)) }
      }
      guard !found.isEmpty else { return [] }
      return [Report.Section(heading: part(slug), paragraphs: paragraphs, charts: found)]
    }
  }

  /// One indicator in many areas: small pictures on one scale, and one table of their numbers.
  private func miniatures(_ indicator: String, _ charts: FanCharts) -> Report.Section? {
    guard let label = plan.indicators[indicator]?.label else { return nil }
    let areas = plan.areas.filter { area in
      let id = SeriesID(area: area, indicator: indicator)
      return !plan.facts.facts(id).isEmpty || projection.series[id]?.steps.isEmpty == false
    }
    let shown = areas.prefix(Self.mostMiniatures).compactMap {
      area -> (area: String, chart: Chart)? in
      charts.chart(SeriesID(area: area, indicator: indicator), miniature: area).map { (area, $0) }
    }
    guard let first = shown.first else { return nil }
    let domains = shown.compactMap { item -> ClosedRange<Double>? in
      if case .fan(let fan) = item.chart.picture { FanDrawing.domain(fan) } else { nil }
    }
    let low = domains.map(\.lowerBound).min() ?? 0
    let high = domains.map(\.upperBound).max() ?? 1
    let pictures = shown.compactMap { item in
      charts.chart(
        SeriesID(area: item.area, indicator: indicator), miniature: item.area, domain: low...high)
    }
    var notes = [wording.say("page.miniatures")]
    if areas.count > shown.count {
      notes.append(
        wording.say(
          "chart.more-areas",
          [
            "shown": .number(Double(shown.count), decimals: 0),
            "all": .number(Double(areas.count), decimals: 0),
          ]))
    } else {
      notes.append(wording.say("page.one-area"))
    }
    let ids = shown.map { SeriesID(area: $0.area, indicator: indicator) }
    if let source = charts.source(of: ids) { notes.append(source) }
    let table = table(shown.map { ($0.area, $0.chart) }, first.chart)
    return Report.Section(
      heading: wording.text(label), rank: .detail,
      paragraphs: [charts.measure(indicator)].compactMap { $0 }, charts: pictures, table: table,
      fold: wording.say("page.chart-table"), notes: notes)
  }

  private func table(_ charts: [(area: String, chart: Chart)], _ first: Chart) -> ReportTable {
    var rows: [[String]] = []
    var breaks: Set<Int> = []
    for (area, chart) in charts {
      breaks.insert(rows.count)
      rows += chart.table.rows.map { [area] + $0 }
    }
    return ReportTable(
      columns: [.init(wording.say("heading.area"))] + first.table.columns, rows: rows,
      breaks: breaks.filter { $0 > 0 })
  }
}
