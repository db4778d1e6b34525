import Diagnostics
import Forecasting
import Foundation
import OrderedCollections
import PlanFiles
import Planning
import Probability
import Tabular
import Testing
import Workbooks

@testable import Reporting

@Suite struct MeetingWorkbookTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// The founding plan under all its scenarios, projected once for all tests.
  private static let founding = Result { try workbook(try plan("thuong-tin")) }

  private static func plan(_ name: String) throws -> Plan {
    let reader = PlanReader(options: .init(workingDirectory: root))
    return try #require(reader.read(path: "scenarios/\(name)").plan)
  }

  private static func workbook(_ plan: Plan, _ language: Language = .english) throws
    -> MeetingWorkbook
  {
    let projector = Projector(plan: plan, options: .init(draws: 500))
    let projections = try (["baseline"] + plan.scenarios.keys.filter { $0 != "baseline" }).map {
      try projector.projection(of: $0)
    }
    let assessor = Assessor(plan)
    let assessments = projections.map { assessor.assessments(of: $0) }
    return MeetingWorkbook(
      plan: plan, projections: projections, assessments: assessments,
      comparisons: comparisons(assessments), wording: Wording(language))
  }

  private static func comparisons(_ assessments: [[Assessment]]) -> [TargetComparison] {
    assessments[0].indices.compactMap { place in
      TargetComparison(assessments.map { $0[place] })
    }
  }

  private func row(
    _ sheet: WorkbookDocument.Sheet, _ starts: String
  ) -> [WorkbookDocument.Value]? {
    sheet.rows.first { row in
      if case .text(let text, _)? = row.first { text.hasPrefix(starts) } else { false }
    }
  }

  @Test(arguments: [
    (
      Language.english,
      ["Verdicts", "Forecast", "Comparison", "Rates", "Assumptions", "Sources"]
    ),
    (
      .vietnamese,
      ["Đánh giá", "Dự báo", "So sánh kịch bản", "Thay đổi tỷ lệ", "Giả định", "Nguồn số liệu"]
    ),
  ])
  func thereIsASheetForEachQuestion(_ language: Language, _ names: [String]) throws {
    let founding = try Self.founding.get()
    let document = MeetingWorkbook(
      plan: founding.plan, projections: founding.projections, assessments: founding.assessments,
      comparisons: founding.comparisons, wording: Wording(language)
    ).document()
    #expect(document.sheets.map(\.name) == names)
    for sheet in document.sheets where sheet.name != names[4] {
      // The heading of the table is the last row that stays in sight.
      #expect(sheet.frozenRows == 4 && sheet.filtered?.lowerBound == 3)
      #expect(sheet.rows[3].count == sheet.widths.count)
    }
    // Tables one below another: what is read is named, and nothing pretends to be the heading of all.
    #expect(document.sheets[4].frozenRows == 2 && document.sheets[4].filtered == nil)
  }

  /// The figures as they were read stand in one table, each with its source.
  @Test func everyFigureStandsAmongTheSources() throws {
    let founding = try Self.founding.get()
    let sheet = founding.document().sheets[5]
    #expect(sheet.rows.count == 4 + founding.plan.facts.all.count)
    for (row, fact) in zip(sheet.rows.dropFirst(4), founding.plan.facts.all) {
      #expect(row[1] == .number(Double(fact.year.number), .year))
      #expect(row[2] == .number(fact.value, .init(decimals: max(fact.decimals, 0))))
      #expect(row[5] == .text(fact.source ?? "", .wrapped))
    }
  }

  /// A bar a scenario, drawn from the cells of one target.
  @Test func chancesAreDrawnFromTheCellsOfTheComparison() throws {
    let founding = try Self.founding.get()
    let sheet = founding.document().sheets[2]
    let last = try #require(sheet.filtered).upperBound
    let known = (0..<founding.assessments[0].count).filter { target in
      founding.assessments.count { $0[target].probability != nil } >= 2
    }
    #expect(sheet.charts.count == known.count && !known.isEmpty)
    for (chart, target) in zip(sheet.charts, known) {
      let series = try #require(chart.series.first)
      let first = 4 + target * founding.projections.count
      #expect(chart.series.count == 1 && chart.kind == .shares)
      #expect(series.rows == first..<(first + founding.projections.count))
      #expect(chart.title == .init(row: first, column: 0))
      for (row, assessments) in zip(sheet.rows[series.rows], founding.assessments) {
        let a = assessments[target]
        let scenario = try #require(
          founding.projections.first { $0.scenario.scenario.id == a.scenario })
        #expect(
          row[series.across]
            == .text(founding.wording.scenario(scenario.scenario.scenario), .wrapped))
        #expect(row[series.upwards] == founding.chance(a))
      }
      #expect(chart.place.row > last)
    }
    // None covers another: side by side, or below the one above.
    for (index, chart) in sheet.charts.enumerated() {
      for other in sheet.charts[..<index] where other.place.column == chart.place.column {
        #expect(20 * (chart.place.row - other.place.row) >= other.height)
      }
    }
  }

  /// Who compares one scenario with nothing is shown no bars.
  @Test func oneScenarioHasNoBars() throws {
    let founding = try Self.founding.get()
    let document = MeetingWorkbook(
      plan: founding.plan, projections: [founding.projections[0]],
      assessments: [founding.assessments[0]],
      comparisons: Self.comparisons([founding.assessments[0]]), wording: founding.wording
    ).document()
    #expect(document.sheets[2].charts.isEmpty && document.sheets[2].rows[2].isEmpty)
  }

  @Test func aNewDefinitionIsALineAboveItsFirstFigure() throws {
    let folder = NSTemporaryDirectory() + "ontrack-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try """
    version: 1
    data: data.csv
    through: 2025
    indicators:
      a: {label: A, unit: people, better: lower}
      b: {label: B, unit: people, better: lower}
    """.write(toFile: folder + "/plan.yaml", atomically: true, encoding: .utf8)
    try """
    indicator,year,value,status
    a,2019,9,
    a,2020,8,
    a,2021,15,break
    a,2022,14,
    b,2021,3,
    b,2022,2,

    """.write(toFile: folder + "/data.csv", atomically: true, encoding: .utf8)
    let reading = PlanReader(options: .init(workingDirectory: folder)).read(path: "plan.yaml")
    let document = try Self.workbook(try #require(reading.plan)).document()
    let forecast = document.sheets[1]
    // 4 figures and 3 projected years of the first, then the second.
    #expect(forecast.rules == [6: .definition, 11: .group])
    #expect(forecast.rows[6][4] == .text("observed, new definition", .wrapped))
    #expect(document.sheets[4].rules == [6: .definition, 8: .group])
    // The line of the chart is broken there, and the legend names it once.
    let observed = forecast.charts[0].series.filter { $0.look == .observed }
    #expect(observed.map(\.rows) == [4..<6, 6..<8])
    #expect(observed.map { $0.name == .none } == [false, true])
  }

  @Test func figuresOfVerdictsAreTheAssessmentsNumbers() throws {
    let workbook = try Self.founding.get()
    let sheet = workbook.document().sheets[0]
    for (index, a) in workbook.assessments[0].enumerated() {
      let row = sheet.rows[4 + index]
      #expect(row[1] == .number(Double(a.target.when.year.number), .year))
      if let probability = a.probability {
        guard case .number(let chance, let style) = row[3] else {
          Issue.record("no chance in row \(index)")
          continue
        }
        #expect(abs(chance - probability) < 1e-8 && style.isShare)
      }
      if let now = a.now {
        #expect(row[5] == .number(now, .init(decimals: a.indicator.decimals)))
      }
      if let interval = a.interval80, case .number(let lower, _) = row[9] {
        #expect(abs(lower - interval.lower) <= (a.indicator.isWhole ? 0.5 : 1e-6))
      }
    }
  }

  @Test func everyProjectionStandsInTheForecastAndIsDrawn() throws {
    let workbook = try Self.founding.get()
    let sheet = workbook.document().sheets[1]
    let steps = workbook.projections.flatMap { $0.series.values }.reduce(0) { $0 + $1.steps.count }
    let facts = workbook.plan.facts.all.count { fact in
      fact.role == .actual && workbook.plan.indicators[fact.indicator] != nil
    }
    #expect(sheet.rows.count == 4 + steps + facts)
    #expect(!sheet.charts.isEmpty)
    for chart in sheet.charts {
      for series in chart.series {
        #expect(series.rows.lowerBound >= 4 && series.rows.upperBound <= sheet.rows.count)
        // One series and one scenario a line: the first column and the scenario are the same.
        let rows = sheet.rows[series.rows]
        #expect(Set(rows.map { $0[0] }).count == 1 && Set(rows.map { $0[2] }).count == 1)
        let years = rows.map { row -> Double in
          if case .number(let year, _) = row[series.across] { year } else { .nan }
        }
        #expect(zip(years, years.dropFirst()).allSatisfy { $0 < $1 })
      }
    }
  }

  @Test func differencesAreToTheBaseline() throws {
    let workbook = try Self.founding.get()
    let sheet = workbook.document().sheets[2]
    let targets = workbook.assessments[0].count
    let scenarios = workbook.projections.count
    #expect(sheet.rows[4..<(4 + targets * scenarios)].count == targets * scenarios)
    // The first row of a target is the baseline, of which nothing differs.
    for target in 0..<targets { #expect(sheet.rows[4 + target * scenarios][5] == .empty) }
  }

  @Test func everyScenarioSplitsItsRatesAsExplainDoes() throws {
    let workbook = try Self.founding.get()
    let sheet = workbook.document().sheets[3]
    let changes = workbook.projections.flatMap { projection in
      projection.rateChanges(of: workbook.plan).map { (projection, $0) }
    }
    #expect(!changes.isEmpty && sheet.rows[(4 + changes.count)...].first == [])
    for ((projection, change), row) in zip(changes, sheet.rows[4...]) {
      let scenario = Wording(.english).scenario(projection.scenario.scenario)
      #expect(row[2] == .text(scenario, .wrapped))
      #expect(row[3] == .number(Double(change.from.year.number), .year))
      func number(_ column: Int) throws -> Double {
        let value: Double? = if case .number(let value, _) = row[column] { value } else { nil }
        return try #require(value)
      }
      #expect(abs(try number(6) - change.from.rate) <= 1e-8 * abs(change.from.rate))
      #expect(abs(try number(7) - change.to.rate) <= 1e-8 * abs(change.to.rate))
      #expect(abs(try number(9) + number(10) - number(8)) < 1e-8)
      #expect(try number(11) > 1 && number(12) > 1)
    }
  }

  @Test func withoutRatesThereIsNoSheetOfThem() throws {
    let sheets = try Self.workbook(try Self.plan("first-steps")).document().sheets
    #expect(
      sheets.map(\.name) == ["Verdicts", "Forecast", "Comparison", "Assumptions", "Sources"])
  }

  @Test func areasStandInAColumnOfTheirOwn() throws {
    let plan = try Self.plan("internet-users")
    let area = try #require(plan.areas.first)
    #expect(plan.areas.count > 1)
    let document = try Self.workbook(plan).document()
    #expect(document.sheets[0].rows[3][1] == .text("area", .column))
    #expect(row(document.sheets[1], "\(area) · ")?[1] == .text(area, .wrapped))
    #expect(document.sheets[1].charts.count == min(plan.areas.count, MeetingWorkbook.mostCharts))
  }

  /// Labels that a spreadsheet would run are read back as the texts that they are.
  @Test func hostileLabelsAreShownAndNotRun() throws {
    let folder = NSTemporaryDirectory() + "ontrack-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let label = "=HYPERLINK(\"http://x\",1)"
    try """
    version: 1
    name: '@SUM(A1)'
    data: data.csv
    through: 2025
    indicators:
      a: {label: '\(label)', unit: '+1', better: lower}
    targets:
      t: {indicator: a, at_most: 1, by: 2025, label: '-2+3'}
    """.write(toFile: folder + "/plan.yaml", atomically: true, encoding: .utf8)
    try "indicator,area,year,value,source\na,=1,2022,3,=cmd\na,=1,2023,2,=cmd\n"
      .write(toFile: folder + "/data.csv", atomically: true, encoding: .utf8)
    let reading = PlanReader(options: .init(workingDirectory: folder)).read(path: "plan.yaml")
    let document = try Self.workbook(try #require(reading.plan)).document()
    let path = folder + "/report.xlsx"
    #expect(WorkbookWriter.write(document, to: path, shown: path) == nil)
    let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: path)))
    var texts: Set<String> = []
    for sheet in document.sheets {
      let grid = WorkbookReader().read(bytes, WorkbookPath(file: path, sheet: sheet.name)).grid
      let rows = try #require(grid).rows
      #expect(rows.count > 3)
      for cell in rows.flatMap({ $0.places.map(\.cell) }) {
        switch cell.stored {
        case nil: texts.insert(cell.text)
        case .number: break
        default: Issue.record("\(cell)")
        }
      }
    }
    #expect(texts.isSuperset(of: [label, "+1", "-2+3", "=cmd", "@SUM(A1)"]))
  }
}
