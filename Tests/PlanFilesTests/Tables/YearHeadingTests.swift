import Forecasting
import Planning
import Tabular
import Testing

@testable import PlanFiles

@Suite struct YearHeadingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    var year: Int?
    var role: Fact.Role?
    var status: ObservationStatus?
    var month: Int?
    var rest = ""

    var testDescription: String { text }
  }

  @Test(arguments: [
    Case(text: "2022", year: 2022), Case(text: "Năm 2022", year: 2022),
    Case(text: "Thực hiện năm 2022", year: 2022), Case(text: "TH 2022", year: 2022),
    Case(text: "Ước TH 2023", year: 2023, status: .estimated),
    Case(text: "Sơ bộ 2023", year: 2023, status: .provisional),
    Case(text: "Kế hoạch giao 2024", year: 2024, role: .plan),
    Case(text: "KH\n2024", year: 2024, role: .plan),
    Case(text: "6 tháng đầu năm 2024", year: 2024, month: 6),
    Case(text: "Quý I/2024", year: 2024, month: 3), Case(text: "Quý IV/2024", year: 2024),
    Case(text: "31/12/2022", year: 2022), Case(text: "Đến 30/6/2022", year: 2022, month: 6),
    Case(text: "Tháng 12 năm 2022", year: 2022), Case(text: "Năm", year: nil),
    Case(text: "Giai đoạn 2021-2025", year: nil, rest: "Giai đoạn"),
    Case(text: "Đầu năm 2023", year: 2023, rest: "Đầu"),
    Case(text: "1/1/2023", year: 2023, rest: "1 1"),
    Case(text: "Hộ nghèo 2022", year: 2022, rest: "Hộ nghèo"),
    Case(text: "1899", year: nil, rest: "1899"), Case(text: "2101", year: nil, rest: "2101"),
    Case(text: "Na\u{306}m 2022", year: 2022), Case(text: "", year: nil),
  ])
  func aHeadingNamesItsYear(_ sample: Case) {
    let heading = YearHeading(sample.text)
    #expect(heading.year == sample.year)
    #expect(heading.role == sample.role)
    #expect(heading.status == sample.status)
    #expect(heading.month == sample.month)
    #expect(heading.rest.joined(separator: " ") == sample.rest)
  }

  @Test(arguments: [
    "So sánh 2023/2022 (%)", "Tăng, giảm so với 2022", "2023/2022", "2021-2025",
    "Change from 2022",
  ])
  func aComparisonIsNoFigureOfAYear(_ text: String) {
    #expect(YearHeading(text).isComparison)
  }

  @Test(arguments: [
    ("Hộ nghèo", "ho_ngheo"), ("1. Hộ nghèo", "ho_ngheo"), ("II. Bảo hiểm", "bao_hiem"),
    ("a) Lao động nữ", "lao_dong_nu"), ("- Trong đó: nữ", "trong_do_nu"),
    ("1.2 Tỷ lệ bao phủ BHYT (%)", "ty_le_bao_phu_bhyt"), ("poor_households", "poor_households"),
    ("Đường giao thông", "duong_giao_thong"), ("2G và 3G", "i_2g_va_3g"), ("***", ""),
    ("Ho\u{302}\u{323} ngheo\u{300}", "ho_ngheo"), ("(hộ)", "ho"), ("Vốn vay 2", "von_vay_2"),
  ])
  func aLabelBecomesAName(_ label: String, _ name: String) {
    #expect(IndicatorName.id(label) == name)
  }

  @Test func aPageOfTextIsNoHeading() {
    let text = String(repeating: "Năm 2022 ", count: 100_000)
    #expect(YearHeading(text).year == nil && YearHeading(text).rest == [text])
    #expect(ColumnWord(text) == nil && IndicatorName.id(text).utf8.count <= 80)
  }

  @Test func aLongLabelIsCutBetweenWords() {
    let id = IndicatorName.id(String(repeating: "chỉ tiêu ", count: 40))
    #expect(id.utf8.count <= 80 && IndicatorName.isName(id) && id.hasSuffix("tieu"))
  }
}
