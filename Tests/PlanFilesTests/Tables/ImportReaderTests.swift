import Diagnostics
import Foundation
import OrderedCollections
import SmallWorkbooks
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

  // MARK: - Areas over the columns

  @Test func indicatorsOverCommunesWithYearsDownTheRows() throws {
    let reading = ImportReader().read(
      try fixture("areas.xlsx"), WorkbookPath("areas.xlsx!Theo năm"))
    #expect(
      lines(reading) == [
        "ho_ngheo|Xã Duyên Thái|2021|40|||", "ho_ngheo|TT. Thường Tín|2021|12|||",
        "ty_le_ho_ngheo|Xã Duyên Thái|2021|1.52|||", "ty_le_ho_ngheo|TT. Thường Tín|2021|0.61|||",
        "ho_ngheo|Xã Duyên Thái|2022|31|||", "ho_ngheo|TT. Thường Tín|2022|9|||",
        "ty_le_ho_ngheo|Xã Duyên Thái|2022|1.15|||", "ty_le_ho_ngheo|TT. Thường Tín|2022|0.45|||",
        "ho_ngheo|Xã Duyên Thái|2023|18|||",
        "ty_le_ho_ngheo|Xã Duyên Thái|2023|0.66|||", "ty_le_ho_ngheo|TT. Thường Tín|2023|0|||",
      ])
    let table = try #require(reading.table)
    #expect(table.header == 3...4 && table.areasLine == 4 && !table.hasYearColumns)
    #expect(table.figures.map(\.unit).prefix(3) == ["hộ", "hộ", "%"])
    // The area, the label and the year of a figure each have a cell of their own.
    let figure = table.figures[3]
    #expect(
      [figure.area.span, figure.indicator.span, figure.year.span, figure.value.span]
        .map { $0?.start.cellReference } == ["G4", "F3", "B6", "G6"])
    #expect(
      table.leftOut.map { "\($0.place.start.cellReference) \($0.reason.rawValue)" } == [
        "E4 total-column", "H4 total-column", "D8 placeholder", "A10 no-figures",
      ])
  }

  @Test func communesOverTheColumnsOfOneYear() throws {
    let reading = ImportReader().read(
      try fixture("areas.xlsx"), WorkbookPath("areas.xlsx!Năm 2023"))
    #expect(
      lines(reading) == [
        "so_ho_ngheo|Duyên Thái|2023|12|||", "so_ho_ngheo|Văn Bình|2023|9|||",
        "nguoi_tham_gia_bhyt|Duyên Thái|2023|8214|||",
        "nguoi_tham_gia_bhyt|Văn Bình|2023|7035.5|||",
        "tong_so|Duyên Thái|2023|3|||", "tong_so|Văn Bình|2023|4|||",
      ])
    let table = try #require(reading.table)
    // The day of signing is a year later, and no year of figures.
    #expect(table.year?.value == 2023 && table.year?.span?.start.cellReference == "A2")
    #expect(table.areasLine == 6)
    #expect(table.leftOut.map(\.reason) == [.totalColumn, .columnNumbers])
    #expect(table.figures[2].unit == "người")
  }

  @Test(arguments: [
    (
      "Năm, xã",
      [
        "Xã Hà Hồi|2022|310|", "Xã Văn Bình|2022|295|", "Xã Hà Hồi|2023|322|estimated",
        "Xã Văn Bình|2023|301|estimated",
      ], "người"
    ),
    (
      "Xã, năm",
      [
        "Hà Hồi|2022|310|", "Hà Hồi|2023|322|", "Văn Bình|2022|295|",
        "Văn Bình|2023|301|",
      ], nil
    ),
  ])
  func yearsAndCommunesBothOverTheColumns(
    _ sheet: String, _ expected: [String], _ unit: String?
  ) throws {
    let reading = ImportReader().read(
      try fixture("areas.xlsx"), WorkbookPath("areas.xlsx!\(sheet)"))
    let figures = try #require(reading.table).figures
    #expect(
      figures.map { "\($0.area.value)|\($0.year.value)|\($0.value.text)|\($0.status)" } == expected)
    #expect(Set(figures.map(\.indicator.value)) == ["giai_quyet_viec_lam"])
    #expect(figures.allSatisfy { $0.unit == unit })
  }

  /// What a CSV file keeps of merged cells are blanks to the right of the first.
  @Test func groupsOfACSVFileReachOverTheBlanksBehindThem() {
    let reading = read(
      """
      Biểu 3,,,,
      Năm,Hộ nghèo,,Hộ cận nghèo,
      ,Xã Hà Hồi,Xã Văn Bình,Xã Hà Hồi,Xã Văn Bình
      2022,12,9,40,31
      KH 2023,3,2,38,30

      """)
    #expect(
      lines(reading) == [
        "ho_ngheo|Xã Hà Hồi|2022|12|||", "ho_ngheo|Xã Văn Bình|2022|9|||",
        "ho_can_ngheo|Xã Hà Hồi|2022|40|||", "ho_can_ngheo|Xã Văn Bình|2022|31|||",
        "ho_ngheo|Xã Hà Hồi|2023|3|plan||", "ho_ngheo|Xã Văn Bình|2023|2|plan||",
        "ho_can_ngheo|Xã Hà Hồi|2023|38|plan||", "ho_can_ngheo|Xã Văn Bình|2023|30|plan||",
      ])
  }

  /// Below each area stand its plan and its result: neither is taken for the other.
  @Test func plansAndResultsBelowAreasAreToldApart() {
    let text = """
      Chỉ tiêu,Xã Hà Hồi,,Xã Văn Bình,
      ,Kế hoạch,Thực hiện,Kế hoạch,Thực hiện
      Hộ nghèo,10,12,8,9

      """
    #expect(
      lines(read(text, ImportReader(year: "2023"))) == [
        "ho_ngheo|Xã Hà Hồi|2023|10|plan||", "ho_ngheo|Xã Hà Hồi|2023|12|||",
        "ho_ngheo|Xã Văn Bình|2023|8|plan||", "ho_ngheo|Xã Văn Bình|2023|9|||",
      ])
  }

  /// "Trong đó" is no part of an indicator's name, and a section below the heading none of it.
  @Test func partsOfATotalAreAreas() {
    let text = """
      Kết quả năm 2023,,,
      Chỉ tiêu,Toàn huyện,Trong đó,
      ,,Duyên Thái,Văn Bình
      I. Giảm nghèo,,,
      Hộ nghèo,21,12,9

      """
    #expect(read(text).diagnostics.map(\.slug) == ["import-areas-unclear"])
    let reading = read(text, ImportReader(areas: .line(3)))
    #expect(
      lines(reading) == ["ho_ngheo|Duyên Thái|2023|12|||", "ho_ngheo|Văn Bình|2023|9|||"])
    #expect(reading.table?.leftOut.map(\.reason) == [.totalColumn, .noFigures])
  }

  /// Communes down the rows and indicators over the columns, all of the title's year.
  @Test func communesDownTheRowsOfOneYear() {
    let text = """
      Biểu 1. Hộ nghèo năm 2023,,,
      STT,Xã,Số hộ,Hộ nghèo (hộ)
      1,Duyên Thái,2500,12
      2,Văn Bình,2400,9
      ,Cộng,4900,21

      """
    let reading = read(text)
    #expect(
      lines(reading) == [
        "so_ho|Duyên Thái|2023|2500|||", "ho_ngheo|Duyên Thái|2023|12|||",
        "so_ho|Văn Bình|2023|2400|||", "ho_ngheo|Văn Bình|2023|9|||",
      ])
    #expect(reading.table?.leftOut.map(\.reason) == [.total])
    #expect(
      read(text.replacing("năm 2023", with: "")).diagnostics.map(\.slug)
        == ["import-year-unclear"])
  }

  /// Names alone do not say what they are names of: the reader of the table does.
  @Test func namesThatMayBeAreasAreAskedFor() {
    let text = "Năm,Duyên Thái,Văn Bình\n2022,12,3\n"
    #expect(read(text).diagnostics.map(\.slug) == ["import-areas-unclear"])
    #expect(read(text).observations.isEmpty)
    let areas = ["poor|Duyên Thái|2022|12|||", "poor|Văn Bình|2022|3|||"]
    #expect(lines(read(text, ImportReader(indicator: "poor"))) == areas)
    #expect(lines(read(text, ImportReader(indicator: "poor", areas: .line(1)))) == areas)
    #expect(
      lines(read(text, ImportReader(areas: .none)))
        == ["duyen_thai||2022|12|||", "van_binh||2022|3|||"])
    #expect(
      read(text, ImportReader(areas: .line(1))).diagnostics.map(\.slug)
        == ["import-no-indicator"])
    // Headings that are no names are indicators, as ever.
    for heading in ["Lao động nữ,Việc làm", "Hộ Nghèo,Hộ Cận Nghèo", "BHYT,BHXH"] {
      #expect(!read("Năm,\(heading)\n2022,12,3\n").hasErrors, "\(heading)")
    }
  }

  @Test(arguments: [
    ("Kết quả năm 2023", "2023||"), ("Kết quả 6 tháng đầu năm 2024", "2024||2024-06"),
    ("Kế hoạch năm 2024", nil), ("Ước thực hiện năm 2024", nil), ("Giai đoạn 2021-2023", nil),
    ("So với năm 2022", nil), ("Biểu 1", nil), ("Tăng giảm hộ nghèo năm 2023", nil),
    ("KẾT QUẢ GIẢM NGHÈO NĂM 2023", "2023||"),
    ("Chương trình mục tiêu quốc gia giảm nghèo bền vững năm 2023", "2023||"),
  ])
  func aTitleNamesTheYearWhereItIsClear(_ title: String, _ expected: String?) {
    let text = "\(title),,\nChỉ tiêu,Xã Hà Hồi,Xã Văn Bình\nHộ nghèo,12,3\n"
    let reading = read(text)
    if let expected {
      #expect(
        reading.observations.map {
          "\($0.figure.year.value)|\($0.figure.role)|\($0.figure.asOf)"
        } == [expected, expected])
    } else {
      #expect(reading.diagnostics.map(\.slug) == ["import-year-unclear"])
      let given = lines(read(text, ImportReader(year: "KH 2025")))
      #expect(
        given == ["ho_ngheo|Xã Hà Hồi|2025|12|plan||", "ho_ngheo|Xã Văn Bình|2025|3|plan||"])
    }
  }

  /// Turning a table over changes nothing of what it says.
  @Test func areasOverTheColumnsSayWhatAreasDownTheRowsSay() {
    let years = [2021, 2022, 2023]
    let areas = ["Xã Hà Hồi", "Xã Văn Bình", "Thị trấn Thường Tín", "Phường 5"]
    func value(_ area: Int, _ year: Int) -> Int { 7 * area + 31 * year + 11 }
    let over =
      "Năm," + areas.joined(separator: ",") + "\n"
      + years.indices.map { year in
        "\(years[year])," + areas.indices.map { "\(value($0, year))" }.joined(separator: ",")
      }.joined(separator: "\n") + "\n"
    let down =
      "Xã," + years.map(String.init).joined(separator: ",") + "\n"
      + areas.indices.map { area in
        areas[area] + "," + years.indices.map { "\(value(area, $0))" }.joined(separator: ",")
      }.joined(separator: "\n") + "\n"
    let reader = ImportReader(indicator: "poor")
    #expect(lines(read(over, reader)).sorted() == lines(read(down, reader)).sorted())
    #expect(lines(read(over, reader)).count == 12)
  }

  @Test(arguments: [
    ("Xã Duyên Thái", true), ("TT. Thường Tín", true), ("Phường 5", true), ("TP Hà Nội", true),
    ("Xã đạt chuẩn", false), ("Tỉnh giao", false), ("TỈNH GIAO", false), ("Xã", false),
    ("Huyện", false), ("Hộ nghèo", false),
  ])
  func aKindBeforeANameMakesAnArea(_ heading: String, _ isArea: Bool) {
    #expect(AreaName.isKindAndName(heading) == isArea)
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
