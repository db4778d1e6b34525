import Diagnostics
import Forecasting
import OrderedCollections
public import Planning
import Tabular
public import Workbooks

/// The report for the meeting as a workbook: a sheet of verdicts, one of the forecast with a chart a
/// series, one that compares the scenarios with a chart a target, one of what moves the rates where the
/// plan has any, one of assumptions, and one of the figures with their sources.
///
/// Figures are numbers, with the decimals that the report shows, and can be computed with; of computed
/// ones 9 significant digits are kept.
public struct MeetingWorkbook: Sendable {
  let plan: Plan
  let projections: [ScenarioProjection]
  let assessments: [[Assessment]]
  let comparisons: [TargetComparison]
  let wording: Wording

  /// The assessments are those of each projection, in the order of the projections. The first
  /// projection is the one that the verdicts are of, and the comparisons are with it.
  public init(
    plan: Plan, projections: [ScenarioProjection], assessments: [[Assessment]],
    comparisons: [TargetComparison], wording: Wording
  ) {
    self.plan = plan
    self.projections = projections
    self.assessments = assessments
    self.comparisons = comparisons
    self.wording = wording
  }

  public func document() -> WorkbookDocument {
    WorkbookDocument(
      title: wording.text(plan.name),
      sheets: [verdicts(), forecast(), comparison()] + rates() + [assumptions(), sources()])
  }

  var hasAreas: Bool { plan.areas.count > 1 }

  /// The lines above a table: the plan, and what is shown of it.
  func heading(_ slug: String) -> [[WorkbookDocument.Value]] {
    var facts = [wording.say(slug)]
    if let first = projections.first {
      facts += subtitles(plan, first, wording)
    }
    return [
      [.text(wording.text(plan.name), .title)],
      [.text(facts.joined(separator: " · "), .subtitle)], [],
    ]
  }

  /// A column of a sheet.
  struct Column {
    let heading: String
    let width: Double
    let isNumber: Bool

    init(_ heading: String, _ width: Double, number: Bool = false) {
      self.heading = heading
      self.width = width
      isNumber = number
    }

    var cell: WorkbookDocument.Value { .text(heading, isNumber ? .numberColumn : .column) }
  }

  /// A sheet that is one table below a heading. The rules are above rows of the table, from 0.
  func sheet(
    _ name: String, _ heading: [[WorkbookDocument.Value]], _ columns: [Column],
    _ rows: [[WorkbookDocument.Value]], notes: [String] = [], frozenColumns: Int = 1,
    rules: [Int: WorkbookDocument.Rule] = [:], charts: [WorkbookDocument.Chart] = []
  ) -> WorkbookDocument.Sheet {
    let top = heading.count
    var all = heading + [columns.map(\.cell)] + rows
    if !notes.isEmpty { all += [[]] + notes.map { [.text($0, .remark)] } }
    return WorkbookDocument.Sheet(
      name: wording.say(name), rows: all, widths: columns.map(\.width), frozenRows: top + 1,
      frozenColumns: frozenColumns, filtered: top..<(top + 1 + rows.count),
      rules: [Int: WorkbookDocument.Rule](
        uniqueKeysWithValues: rules.filter { $0.key > 0 }.map { (top + 1 + $0.key, $0.value) }),
      charts: charts)
  }

  /// A line above each row whose first cells differ from those of the row before.
  func groups(_ rows: [[WorkbookDocument.Value]], by columns: Int) -> [Int: WorkbookDocument.Rule] {
    var rules: [Int: WorkbookDocument.Rule] = [:]
    for index in rows.indices.dropFirst()
    where rows[index].prefix(columns) != rows[index - 1].prefix(columns) {
      rules[index] = .group
    }
    return rules
  }
}
