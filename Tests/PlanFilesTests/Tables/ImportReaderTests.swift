import Diagnostics
import Foundation
import OrderedCollections
import Tabular
import Testing
import Workbooks

@testable import PlanFiles

@Suite struct ImportReaderTests {
  private func fixture(_ name: String) throws -> [UInt8] {
    let folder = repository + "/Tests/WorkbooksTests/Fixtures/"
    return try Array(Data(contentsOf: URL(fileURLWithPath: folder + name)))
  }

  /// The figures as `indicator|area|year|value|role|status|as_of`.
  private func lines(_ reading: ImportReader.Reading) -> [String] {
    reading.observations.map { observation in
      let figure = observation.figure
      return [
        figure.indicator.value, figure.area.value, "\(figure.year.value)", observation.text,
        figure.role, figure.status, figure.asOf,
      ].joined(separator: "|")
    }
  }

  private func read(_ text: String, _ reader: ImportReader = ImportReader()) -> ImportReader.Reading
  {
    reader.read(Array(text.utf8), WorkbookPath("t.csv"))
  }

  @Test func anOfficesReportIsUnderstood() throws {
    let reading = ImportReader(names: ["Hộ nghèo": "poor_households", "B12": "insured"]).read(
      try fixture("office.xlsx"), WorkbookPath("office.xlsx"))
    #expect(!reading.hasErrors)
    #expect(
      lines(reading) == [
        "poor_households||2021|1214|||", "poor_households||2022|169|||",
        "poor_households||2023|23||estimated|",
        "ty_le_ho_ngheo||2021|1.58|||", "ty_le_ho_ngheo||2022|0.22|||",
        "ty_le_ho_ngheo||2023|0.03||estimated|",
        "ho_can_ngheo||2022|1007|||", "ho_can_ngheo||2023|861||estimated|",
        "insured||2021|91.4|||", "insured||2022|92.0|||", "insured||2023|93.0||estimated|",
      ])
    let table = try #require(reading.table)
    #expect(table.header == 4...5)
    #expect(table.titles.map(\.value).last == "Kết quả giảm nghèo giai đoạn 2021-2023")
    #expect(
      table.leftOut.map { "\($0.place.start.cellReference) \($0.reason.rawValue)" } == [
        "G4 comparison", "A6 column-numbers", "A7 no-figures", "D10 placeholder", "A11 no-figures",
        "A14 no-figures",
      ])
    #expect(table.figures[3].unit == "%")
    #expect(table.figures[8].note == "cuối năm")
  }

  @Test func communesDownAndIndicatorsOverTheRows() throws {
    let reading = ImportReader().read(try fixture("communes.xlsx"), WorkbookPath("communes.xlsx"))
    #expect(
      lines(reading) == [
        "ho_ngheo|Duyên Thái|2022|12|||", "ho_ngheo|Duyên Thái|2023|3|||",
        "ho_can_ngheo|Duyên Thái|2022|40|||", "ho_can_ngheo|Duyên Thái|2023|38|||",
        "ho_ngheo|Văn Bình|2022|9|||", "ho_ngheo|Văn Bình|2023|2|||",
        "ho_can_ngheo|Văn Bình|2022|31|||", "ho_can_ngheo|Văn Bình|2023|30|||",
        "ho_can_ngheo|Hà Hồi|2022|20|||",
      ])
    // A merged figure belongs to neither of its years, and a total is no commune.
    #expect(reading.table?.leftOut.map(\.reason) == [.merged, .total])
  }

  @Test func yearsDownTheRowsMayBeDays() throws {
    let reading = ImportReader().read(try fixture("rows.xlsx"), WorkbookPath("rows.xlsx"))
    #expect(
      lines(reading).prefix(2) == [
        "giai_quyet_viec_lam||2021|3650|||", "lao_dong_nu||2021|1710|||",
      ])
    // A plan, but of which of the two?
    #expect(reading.table?.leftOut.map { "\($0.text) \($0.reason)" } == ["Kế hoạch column"])
  }

  @Test func aCSVFileWithTitlesIsRead() {
    let reading = read(
      "Biểu 1. Kết quả;;;\n\nChỉ tiêu;ĐVT;KH 2023;6 tháng 2023\nHộ nghèo;hộ;1.214;40,5\n")
    #expect(
      lines(reading) == ["ho_ngheo||2023|1214|plan||", "ho_ngheo||2023|40.5||partial|2023-06"])
    #expect(reading.table?.delimiter == .semicolon)
    #expect(reading.convention?.evidence?.text == "40,5")
    #expect(reading.table?.figures[0].value.span.location == "t.csv:4:13")
  }

  @Test func tidyRowsAreRead() {
    let reading = read(
      "Xã,Chỉ tiêu,Năm,Thực hiện,Kế hoạch\nA,Hộ nghèo,2022,5,6\nB,Hộ nghèo,2022,7,8\n")
    #expect(
      lines(reading) == [
        "ho_ngheo|A|2022|5|||", "ho_ngheo|A|2022|6|plan||", "ho_ngheo|B|2022|7|||",
        "ho_ngheo|B|2022|8|plan||",
      ])
  }

  @Test func aTableThatNamesNoIndicatorIsGivenOne() {
    let text = "Xã,2022,2023\nDuyên Thái,12,3\n"
    #expect(read(text).diagnostics.map(\.slug) == ["import-no-indicator"])
    let named = read(text, ImportReader(indicator: "poor"))
    #expect(lines(named) == ["poor|Duyên Thái|2022|12|||", "poor|Duyên Thái|2023|3|||"])
  }

  @Test func anAmbiguousNumberIsNeverGuessed() {
    let text = "Chỉ tiêu;2022;2023\nHộ nghèo;1.007;2.010\n"
    #expect(read(text).diagnostics.map(\.slug) == ["number-ambiguous"])
    #expect(read(text).observations.isEmpty)
    #expect(
      lines(read(text, ImportReader(decimalMark: .comma)))
        == ["ho_ngheo||2022|1007|||", "ho_ngheo||2023|2010|||"])
  }

  @Test func numbersThatAreStoredNeedNoMark() {
    let bytes = SmallWorkbook.bytes([
      SmallWorkbook.sheet([["Chỉ tiêu", "2022", "2023"], ["Hộ nghèo", "1.007", "2.010"]])
    ])
    for mark in [nil, DecimalMark.dot, .comma] {
      let reading = ImportReader(decimalMark: mark).read(bytes, WorkbookPath("x.xlsx"))
      #expect(lines(reading) == ["ho_ngheo||2022|1.007|||", "ho_ngheo||2023|2.01|||"])
    }
  }

  @Test func aSecondTableIsLeftOutAndSaid() {
    let text = "Chỉ tiêu,2021,2022\nNữ,1,2\nChỉ tiêu,2023,2024\nNữ,3,4\n"
    let reading = read(text)
    #expect(lines(reading) == ["nu||2021|1|||", "nu||2022|2|||"])
    #expect(reading.table?.leftOut.map(\.reason) == [.secondTable])
  }

  /// The understanding does not depend on what stands above: titles of any number.
  @Test func titlesShiftPlacesAndNothingElse() {
    let table = "Chỉ tiêu,2021,2022\nHộ nghèo,1.5,2\nHộ cận nghèo,-,4\n"
    let plain = lines(read(table))
    for count in 1...12 {
      let titles = (1...count).map { "Tiêu đề \($0),,\n" }.joined()
      #expect(lines(read(titles + table)) == plain)
    }
    #expect(plain.count == 3)
  }
}
