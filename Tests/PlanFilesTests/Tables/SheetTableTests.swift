import Diagnostics
import Forecasting
import Foundation
import OrderedCollections
import Planning
import SmallWorkbooks
import Tabular
import Testing
import Workbooks

@testable import PlanFiles

@Suite struct SheetTableTests {
  private func fixture(_ name: String) throws -> [UInt8] {
    let folder = repository + "/Tests/WorkbooksTests/Fixtures/"
    return try Array(Data(contentsOf: URL(fileURLWithPath: folder + name)))
  }

  private func observations(_ bytes: [UInt8], _ name: String) -> ([Fact], [Diagnostic]) {
    var reader = ObservationsReader(
      rules: ["poor_households": ObservationRules(), "ho_ngheo": ObservationRules()])
    reader.read(bytes, name: name)
    reader.finish()
    return (reader.facts, reader.bag.diagnostics)
  }

  @Test func observationsOfASheetAreThoseOfTheCSVFile() throws {
    let (facts, found) = observations(try fixture("data.xlsx"), "data.xlsx")
    let csv = """
      indicator,year,value,note
      poor_households,2021,1214,
      poor_households,2022,169,
      poor_households,2023,23,end of year
      """
    let (same, _) = observations(Array(csv.utf8), "data.csv")
    #expect(found.isEmpty)
    #expect(facts.map(\.value) == same.map(\.value) && facts.map(\.note) == same.map(\.note))
    #expect(facts.map(\.span?.location) == ["C4", "C5", "C6"].map { "data.xlsx!Jobs!\($0)" })
  }

  @Test func anOfficesSheetIsData() throws {
    let (facts, found) = observations(try fixture("office.xlsx"), "office.xlsx")
    // 1.214 as a text is settled by 91,4 in the same table.
    #expect(facts.map(\.value) == [1214, 169, 23])
    #expect(facts.map(\.status) == [.observed, .observed, .estimated])
    #expect(found.contains { $0.slug == "workbook-left-out" })
    #expect(!found.contains { $0.severity == .error })
  }

  @Test func aProblemNamesSheetAndCell() {
    let bytes = SmallWorkbook.bytes([
      SmallWorkbook.sheet(
        [["Bảng 1"], ["indicator", "year", "value"], ["poor_households", "2022", "many"]],
        name: "Jobs")
    ])
    let (_, found) = observations(bytes, "plan.xlsx")
    #expect(found.map(\.slug) == ["number-unreadable"])
    let text = found.map { DiagnosticRenderer(.english).render($0) }.joined()
    #expect(
      text.hasPrefix("plan.xlsx!Jobs!C3: error[number-unreadable]: \"many\" is not a number\n"))
  }

  @Test func seriesOfASheetAreThoseOfTheCSVFile() throws {
    let sheet = SeriesReader.read(try fixture("series.xlsx"), name: "series.xlsx")
    let csv = SeriesReader.read(
      Array(
        "unique_id,2020,2021,2022,2023\njobs,3500,3650,3800,3928\ninsured,90.1,91.4,92,93\n".utf8),
      name: "series.csv")
    #expect(sheet.diagnostics.isEmpty)
    #expect(sheet.series == csv.series && sheet.series.count == 2)
  }

  @Test func figuresOfPlansAndPartsOfYearsAreNoSeries() {
    let bytes = SmallWorkbook.bytes([
      SmallWorkbook.sheet([
        ["Chỉ tiêu", "Năm 2022", "KH 2023", "6 tháng 2023"], ["Hộ nghèo", "5", "4", "3"],
      ])
    ])
    let (series, _) = SeriesReader.read(bytes, name: "x.xlsx")
    #expect(series.map(\.id) == ["ho_ngheo"])
    #expect(series.first?.series.observations.map(\.year.number) == [2022])
  }

  @Test func aYearWithTwoFiguresIsSaidWithItsRow() {
    let bytes = SmallWorkbook.bytes([
      SmallWorkbook.sheet([["unique_id", "ds", "y"], ["a", "2022", "1"], ["a", "2022", "2"]])
    ])
    let (_, found) = SeriesReader.read(bytes, name: "x.xlsx")
    #expect(
      found.map { "\($0.slug) \($0.span?.location ?? "")" } == ["series-duplicate x.xlsx!Data!A3"])
  }

  @Test func aMergedNameStandsForItsRowsAndAMergedFigureForNone() {
    let rows = [
      ["indicator", "year", "value"], ["poor_households", "2021", "5"], ["", "2022", ""],
    ]
    var sheet = SmallWorkbook.sheet(rows.map { $0.map { $0.isEmpty ? "<c/>" : $0 } })
    sheet.body += "<mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"C2:C3\"/></mergeCells>"
    let (facts, found) = observations(SmallWorkbook.bytes([sheet]), "x.xlsx")
    #expect(facts.map(\.value) == [5])
    #expect(
      found.map { "\($0.slug) \($0.span?.location ?? "")" } == ["number-missing x.xlsx!Data!C3"])
  }
}
