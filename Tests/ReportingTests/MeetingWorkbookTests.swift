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
    return MeetingWorkbook(
      plan: plan, projections: projections,
      assessments: projections.map { assessor.assessments(of: $0) }, wording: Wording(language))
  }

  private func row(
    _ sheet: WorkbookDocument.Sheet, _ starts: String
  ) -> [WorkbookDocument.Value]? {
    sheet.rows.first { row in
      if case .text(let text, _)? = row.first { text.hasPrefix(starts) } else { false }
    }
  }

  @Test(arguments: [
    (Language.english, ["Verdicts", "Forecast", "Comparison", "Rates", "Assumptions and sources"]),
    (
      .vietnamese,
      ["Đánh giá", "Dự báo", "So sánh kịch bản", "Thay đổi tỷ lệ", "Giả định và nguồn"]
    ),
  ])
  func thereIsASheetForEachQuestion(_ language: Language, _ names: [String]) throws {
    let founding = try Self.founding.get()
    let document = MeetingWorkbook(
      plan: founding.plan, projections: founding.projections, assessments: founding.assessments,
      wording: Wording(language)
    ).document()
    #expect(document.sheets.map(\.name) == names)
    for sheet in document.sheets.prefix(4) {
      // The heading of the table is the last row that stays in sight.
      #expect(sheet.frozenRows == 4 && sheet.filtered?.lowerBound == 3)
      #expect(sheet.rows[3].count == sheet.widths.count)
    }
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
      sheets.map(\.name) == ["Verdicts", "Forecast", "Comparison", "Assumptions and sources"])
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
