import Diagnostics
import Forecasting
import OrderedCollections
import Planning
import Workbooks

extension MeetingWorkbook {
  /// So many charts stand beside the table; a sheet with hundreds opens slowly and helps nobody.
  static let mostCharts = 40

  /// A row a figure: what is observed, then the projection of each scenario, series after series.
  func forecast() -> WorkbookDocument.Sheet {
    let columns = forecastColumns
    let head = heading("meeting.forecast")
    var rows: [[Value]] = []
    var charts: [WorkbookDocument.Chart] = []
    var rules: [Int: WorkbookDocument.Rule] = [:]
    var series = 0
    for area in plan.areas {
      for indicator in plan.indicators.values {
        let block = block(
          SeriesID(area: area, indicator: indicator.id), indicator,
          startingAt: head.count + 1 + rows.count)
        guard !block.rows.isEmpty else { continue }
        rules[rows.count] = .group
        for row in block.breaks { rules[row - head.count - 1] = .definition }
        rows += block.rows
        series += 1
        if charts.count < Self.mostCharts,
          let chart = block.chart(
            at: WorkbookDocument.Position(
              row: head.count + 1 + charts.count * 23, column: columns.count + 1),
            forecastPlaces, wording)
        {
          charts.append(chart)
        }
      }
    }
    let notes =
      series > Self.mostCharts
      ? [
        wording.say(
          "meeting.charts", ["count": .number(Double(Self.mostCharts), decimals: 0)])
      ] : []
    return sheet(
      "meeting.sheet-forecast", head, columns, rows, notes: notes, rules: rules,
      charts: charts)
  }

  /// Where the columns stand that a chart draws.
  struct ForecastPlaces {
    let scenario: Int
    let year: Int
    let kind: Int
    let value: Int
  }

  private var forecastPlaces: ForecastPlaces {
    let first = hasAreas ? 3 : 2
    return ForecastPlaces(scenario: first, year: first + 1, kind: first + 2, value: first + 3)
  }

  private var forecastColumns: [Column] {
    [Column(wording.say("heading.indicator"), 40)]
      + (hasAreas ? [Column(wording.say("heading.area"), 18)] : []) + [
        Column(wording.say("meeting.unit"), 14), Column(wording.say("heading.scenario"), 32),
        Column(wording.say("heading.year"), 8, number: true),
        Column(wording.say("heading.kind"), 22),
        Column(wording.say("heading.value"), 12, number: true),
        Column(wording.say("meeting.from-80"), 11, number: true),
        Column(wording.say("meeting.to-80"), 11, number: true),
        Column(wording.say("meeting.from-95"), 11, number: true),
        Column(wording.say("meeting.to-95"), 11, number: true),
      ]
  }

  /// The rows of one series, from a row of the sheet on.
  private func block(
    _ id: SeriesID, _ indicator: Indicator, startingAt start: Int
  ) -> ForecastBlock {
    let head: [Value] =
      [.text(name(id, indicator), .wrapped)] + (hasAreas ? [.text(id.area, .wrapped)] : [])
      + [.text(unit(indicator), .wrapped)]
    let facts = plan.facts.facts(id).filter { $0.role == .actual }.sorted { $0.year < $1.year }
    // What is drawn stands together: context before it, a part of a year behind it.
    let context = facts.filter { $0.status == .context }
    let partial = facts.filter { $0.status == .partial }
    let observed = facts.filter { $0.status != .context && $0.status != .partial }
    var block = ForecastBlock(start: start, decimals: indicator.decimals)
    for fact in context + observed + partial {
      let kind = wording.dated(wording.kind(of: fact), fact)
      let value = Value.number(fact.value, .init(decimals: max(fact.decimals, 0)))
      block.rows.append(
        head + [
          .empty, year(fact.year), .text(kind, .wrapped), value, .empty, .empty, .empty, .empty,
        ])
    }
    block.observed = (start + context.count)..<(start + context.count + observed.count)
    block.breaks = observed.indices.filter { observed[$0].status == .break }
      .map { start + context.count + $0 }
    block.years = observed.map(\.year.number)
    for projection in projections {
      guard let steps = projection.series[id]?.steps, !steps.isEmpty else { continue }
      let first = start + block.rows.count
      let scenario = wording.scenario(projection.scenario.scenario)
      for step in steps {
        block.rows.append(
          head + [
            .text(scenario, .wrapped), year(step.year),
            .text(wording.say("kind.\(step.kind.rawValue)"), .wrapped),
            figure(step.value, of: indicator),
          ] + interval(step.interval80, of: indicator) + interval(step.interval95, of: indicator))
      }
      block.years += steps.map(\.year.number)
      block.projected.append(
        .init(
          rows: first..<(first + steps.count),
          hasIntervals: steps.contains { $0.interval80 != nil },
          differs: steps.map(\.value) != block.firstValues))
      if block.firstValues == nil { block.firstValues = steps.map(\.value) }
    }
    block.name = name(id, indicator)
    return block
  }
}

/// The rows of one series on the sheet, and what a chart of them needs.
struct ForecastBlock {
  struct Projected {
    let rows: Range<Int>
    let hasIntervals: Bool
    /// Whether any figure is another than in the first scenario.
    let differs: Bool
  }

  let start: Int
  let decimals: Int
  var name = ""
  var rows: [[WorkbookDocument.Value]] = []
  var observed = 0..<0
  /// The first rows of new definitions.
  var breaks: [Int] = []
  var projected: [Projected] = []
  var firstValues: [Double]?
  var years: [Int] = []

  init(start: Int, decimals: Int) {
    self.start = start
    self.decimals = decimals
  }

  /// Observed figures, the first scenario's projection with its intervals, and up to four further
  /// scenarios that differ; nil where there is nothing to draw a line through.
  func chart(
    at place: WorkbookDocument.Position, _ columns: MeetingWorkbook.ForecastPlaces,
    _ wording: Wording
  ) -> WorkbookDocument.Chart? {
    guard let first = years.min(), let last = years.max(), last > first else { return nil }
    func line(
      _ rows: Range<Int>, _ upwards: Int, named name: WorkbookDocument.Series.Name,
      _ look: WorkbookDocument.Series.Look
    ) -> WorkbookDocument.Series {
      WorkbookDocument.Series(
        name: name, rows: rows, across: columns.year, upwards: upwards, look: look)
    }
    func cell(_ row: Int, _ column: Int) -> WorkbookDocument.Series.Name {
      .cell(.init(row: row, column: column))
    }
    var series: [WorkbookDocument.Series] = []
    // No line joins figures of two definitions.
    let starts = [observed.lowerBound] + breaks.filter { $0 > observed.lowerBound }
    for (start, end) in zip(starts, starts.dropFirst() + [observed.upperBound]) where start < end {
      series.append(
        line(
          start..<end, columns.value,
          named: start == observed.lowerBound ? cell(start, columns.kind) : .none, .observed))
    }
    for (index, projection) in projected.enumerated() {
      let start = projection.rows.lowerBound
      guard index > 0 else {
        series.append(
          line(projection.rows, columns.value, named: cell(start, columns.scenario), .projected))
        guard projection.hasIntervals else { continue }
        let names: [WorkbookDocument.Series.Name] = [
          .word(wording.say("heading.interval-80")), .none,
          .word(wording.say("heading.interval-95")), .none,
        ]
        for (offset, name) in names.enumerated() {
          series.append(
            line(
              projection.rows, columns.value + 1 + offset, named: name,
              offset < 2 ? .inner : .outer))
        }
        continue
      }
      let others = series.count { if case .other = $0.look { true } else { false } }
      guard projection.differs, others < 4 else { continue }
      series.append(
        line(
          projection.rows, columns.value, named: cell(start, columns.scenario), .other(others)))
    }
    guard !series.isEmpty else { return nil }
    return WorkbookDocument.Chart(
      .years(first...last, decimals: decimals), title: .init(row: start, column: 0),
      series: series, place: place,
      alternative: wording.say(
        "meeting.chart",
        ["name": .text(name), "first": .year(first), "last": .year(last)]))
  }
}
