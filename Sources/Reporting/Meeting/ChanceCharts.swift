import Diagnostics
import Workbooks

/// Bars of the chance of each target under each scenario, below the table that they are drawn from.
struct ChanceCharts {
  /// The rows of each target, a row a scenario.
  let blocks: [[[WorkbookDocument.Value]]]
  /// The widths of the table's columns, in digits.
  let columns: [Double]
  let hasAreas: Bool
  let wording: Wording

  /// Charts side by side where the table is as wide, of the targets whose chance is known under at
  /// least two scenarios; at most as many as of the forecast.
  func charts(tableAt top: Int, below start: Int) -> [WorkbookDocument.Chart] {
    var charts: [WorkbookDocument.Chart] = []
    var line = start + 1
    for (block, offset) in drawable.prefix(MeetingWorkbook.mostCharts) {
      let row = top + 1 + offset
      let chart = WorkbookDocument.Chart(
        .shares, title: .init(row: row, column: 0),
        series: [
          .init(
            name: hasAreas ? .cell(.init(row: row, column: 1)) : .none,
            rows: row..<(row + block.count), across: places.scenario, upwards: places.chance,
            look: .bars)
        ],
        place: .init(
          row: line, column: columnsOfCharts[charts.count % columnsOfCharts.count]),
        alternative: alternative(block))
      charts.append(chart)
      if charts.count % columnsOfCharts.count == 0 { line += chart.height / 20 + 2 }
    }
    return charts
  }

  /// The targets that can be drawn, with the rows of the table above them.
  var drawable: [(block: [[WorkbookDocument.Value]], offset: Int)] {
    var offset = 0
    return blocks.compactMap { block in
      defer { offset += block.count }
      let known = block.count { if case .number = $0[places.chance] { true } else { false } }
      return known >= 2 ? (block, offset) : nil
    }
  }

  private var places: Places { Places(hasAreas: hasAreas) }

  private struct Places {
    let scenario: Int
    let chance: Int

    init(hasAreas: Bool) {
      scenario = hasAreas ? 3 : 2
      chance = scenario + 2
    }
  }

  /// The columns that charts start in: the first, and the one behind a chart where another has room.
  private var columnsOfCharts: [Int] {
    // A digit of the usual type is 7 points of a screen wide, and a column has 5 of edges.
    var left = 0.0
    for (index, width) in columns.enumerated() {
      if left >= Double(WorkbookDocument.Chart.width + 20) { return [0, index] }
      left += 7 * width + 5
    }
    return [0]
  }

  private func alternative(_ block: [[WorkbookDocument.Value]]) -> String {
    let names = block.first?.prefix(hasAreas ? 2 : 1).compactMap { value -> String? in
      if case .text(let text, _) = value { text } else { nil }
    }
    return wording.say(
      "meeting.chance-chart", ["name": .text((names ?? []).reversed().joined(separator: " · "))])
  }
}
