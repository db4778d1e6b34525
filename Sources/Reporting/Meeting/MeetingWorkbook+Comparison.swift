import Diagnostics
import Forecasting
import OrderedCollections
import Planning
import Workbooks

extension MeetingWorkbook {
  /// A row a target, area and scenario, with the differences to the first scenario.
  func comparison() -> WorkbookDocument.Sheet {
    var columns = [Column(wording.say("heading.target"), 40)]
    if hasAreas { columns.append(Column(wording.say("heading.area"), 18)) }
    columns += [
      Column(wording.say("heading.by"), 8, number: true),
      Column(wording.say("heading.scenario"), 32),
      Column(wording.say("heading.verdict"), 24),
      Column(wording.say("heading.chance"), 12, number: true),
      Column(wording.say("heading.chance-difference"), 14, number: true),
      Column(wording.say("meeting.unit"), 14),
      Column(wording.say("meeting.projected"), 11, number: true),
      Column(wording.say("meeting.from-80"), 11, number: true),
      Column(wording.say("meeting.to-80"), 11, number: true),
      Column(wording.say("heading.difference"), 11, number: true),
      Column(wording.say("meeting.better"), 10, number: true),
      Column(wording.say("meeting.equal"), 10, number: true),
      Column(wording.say("meeting.worse"), 10, number: true),
    ]
    let blocks = comparisons.map { comparison in
      comparison.rows.enumerated().map { index, row in cells(row, isFirst: index == 0) }
    }
    let rows = blocks.flatMap(\.self)
    var notes: [String] = []
    if plan.targets.isEmpty { notes.append(wording.say("note.no-targets")) }
    if comparisons.contains(where: { $0.target.status == .assumed }) {
      notes.append(wording.say("note.assumed"))
    }
    if projections.count > 1 {
      let isUncertain = projections.contains { $0.scenario.isUncertain }
      notes.append(wording.say(isUncertain ? "note.shares-uncertain" : "note.shares"))
    }
    let drawing = ChanceCharts(
      blocks: blocks, columns: columns.map(\.width), hasAreas: hasAreas, wording: wording)
    if drawing.drawable.count > Self.mostCharts {
      notes.append(
        wording.say(
          "meeting.charts-targets", ["count": .number(Double(Self.mostCharts), decimals: 0)]))
    }
    var head = heading("meeting.comparison")
    let below = head.count + 1 + rows.count + (notes.isEmpty ? 0 : 1 + notes.count)
    let charts = drawing.charts(tableAt: head.count, below: below)
    if let first = charts.first {
      head[head.count - 1] = [
        .text(
          wording.say(
            "meeting.charts-below", ["row": .number(Double(first.place.row + 1), decimals: 0)]),
          .remark)
      ]
    }
    return sheet(
      "meeting.sheet-comparison", head, columns, rows, notes: notes,
      rules: projections.count > 1 ? groups(rows, by: hasAreas ? 3 : 2) : [:], charts: charts)
  }

  private func cells(_ row: TargetComparison.Row, isFirst: Bool) -> [Value] {
    let a = row.assessment
    let indicator = a.indicator
    let scenario = projections.first { $0.scenario.scenario.id == a.scenario }?.scenario.scenario
    let points = row.probabilityDifference.map { 100 * $0 }
    return [.text(wording.target(a.target, indicator, a.targetValue), .wrapped)]
      + (hasAreas ? [.text(a.area, .wrapped)] : []) + [
        year(a.target.when.year),
        .text(scenario.map { wording.scenario($0) } ?? a.scenario, .wrapped),
        .text(wording.verdict(a.verdict), .wrapped), chance(a),
        isFirst ? .empty : change(points, of: indicator, decimals: 0),
        .text(unit(indicator), .wrapped), figure(a.projectedRaw, of: indicator),
      ] + interval(a.interval80, of: indicator) + [
        isFirst ? .empty : change(row.difference, of: indicator, decimals: indicator.decimals),
        share(row.shares?.better), share(row.shares?.equal), share(row.shares?.worse),
      ]
  }
}
