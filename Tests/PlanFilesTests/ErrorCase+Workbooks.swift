import OrderedCollections
import PlanFiles
import SmallWorkbooks
import Tabular

extension ErrorCase {
  static let workbookCases: [ErrorCase] = [
    workbook("workbook-none", Array("no workbook".utf8), at: "data.xlsx:1:1"),
    workbook("workbook-old", [0xD0, 0xCF, 0x11, 0xE0], at: "data.xlsx:1:1"),
    workbook(
      "workbook-encrypted",
      [0xD0, 0xCF, 0x11, 0xE0]
        + "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      at: "data.xlsx:1:1"),
    workbook(
      "workbook-damaged", Array(SmallWorkbook.bytes([jobs]).dropLast(40)), at: "data.xlsx:1:1"),
    workbook(
      "workbook-misplaced",
      SmallWorkbook.bytes([
        SmallWorkbook.sheet([["<c r=\"B1\"><v>1</v></c>", "<c r=\"A1\"><v>2</v></c>"]])
      ]), at: "data.xlsx!Data!B1"),
    workbook(
      "workbook-doctype",
      PackedParts.pack([
        ("xl/workbook.xml", "<workbook/>"),
        ("xl/_rels/workbook.xml.rels", "<!DOCTYPE x [<!ENTITY a \"b\">]><Relationships/>"),
      ]), at: "data.xlsx:1:1"),
    workbook(
      "workbook-empty",
      SmallWorkbook.bytes([
        SmallWorkbook.sheet([], name: "Blank"),
        SmallWorkbook.sheet([["indicator"]], name: "Draft", state: "hidden"),
      ]), at: "data.xlsx:1:1"),
    workbook(
      "workbook-sheets",
      SmallWorkbook.bytes([jobs, SmallWorkbook.sheet([["a"]], name: "Notes")]),
      at: "data.xlsx:1:1"),
    workbook(
      "workbook-sheet-unknown", SmallWorkbook.bytes([jobs]), at: "data.xlsx:1:1",
      path: "data.xlsx!Job"),
    workbook(
      "workbook-hidden-sheets",
      SmallWorkbook.bytes([jobs, SmallWorkbook.sheet([], name: "Draft", state: "hidden")]),
      at: "data.xlsx:1:1"),
    workbook(
      "workbook-hidden-rows",
      SmallWorkbook.bytes([
        .init(
          name: "Jobs",
          body: jobs.body.replacing("<row r=\"3\">", with: "<row r=\"3\" hidden=\"1\">"))
      ]), at: "data.xlsx!Jobs!A3"),
    workbook(
      "workbook-hidden-columns",
      SmallWorkbook.bytes([
        .init(
          name: "Jobs", body: "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>" + jobs.body)
      ]), at: "data.xlsx!Jobs!B1"),
    workbook(
      "workbook-cell-error",
      SmallWorkbook.bytes([
        SmallWorkbook.sheet([
          ["indicator", "year", "value"], ["poor", "2024", "<c t=\"e\"><v>#DIV/0!</v></c>"],
        ])
      ]), at: "data.xlsx!Data!C2"),
    workbook(
      "workbook-formula",
      SmallWorkbook.bytes([
        SmallWorkbook.sheet([
          ["indicator", "year", "value"], ["poor", "2024", "<c><f>1+1</f></c>"],
        ])
      ]), at: "data.xlsx!Data!C2"),
    workbook(
      "workbook-beside",
      SmallWorkbook.bytes([
        SmallWorkbook.sheet([["indicator", "year", "value"], ["poor", "2024", "60", "checked"]])
      ]), at: "data.xlsx!Data!D2"),
    workbook(
      "workbook-left-out",
      SmallWorkbook.bytes([
        SmallWorkbook.sheet([["Chỉ tiêu", "2023", "2024"], ["poor", "70", "60"], ["Nguồn: xã"]])
      ]), at: "data.xlsx!Data!A3"),

    office("import-no-table", "«Chỉ tiêu»,Số lượng\nHộ nghèo,23\n"),
    office("import-empty", "«»\n\n"),
    office("import-no-indicator", "Xã,«2022»,2023\nDuyên Thái,12,3\n"),
    office("import-no-figures", "«Chỉ tiêu»,2022,2023\nHộ nghèo,,\n"),
    office("import-areas-unclear", "Năm,«Duyên Thái»,Văn Bình\n2022,12,3\n2023,10,2\n"),
    office(
      "import-areas-row", "«Năm»,Duyên Thái,Văn Bình\n2022,12,3\n", areas: .line(3)),
    office(
      "import-areas-twice",
      "Biểu 1. Năm 2023,,\n«Địa phương»,Xã Hà Hồi,Xã Văn Bình\nThôn Vồi,12,3\n"),
    office(
      "import-year-unclear",
      "Kế hoạch giao năm 2024,,\n«Chỉ tiêu»,Xã Hà Hồi,Xã Văn Bình\nHộ nghèo,12,3\n"),
    office("import-label", "Chỉ tiêu,2022,2023\n«***»,12,3\n"),
    office(
      "import-map-unknown", "Chỉ tiêu,2022,2023\nHộ nghèo,12,3\n", ["Hộ nghèn": "poor"]),
    office("import-twice", "Chỉ tiêu,2022,2023\nNữ,12,3\nNữ,«10»,\n"),
  ]

  private static let jobs = SmallWorkbook.sheet(
    [
      ["indicator", "year", "value"], ["jobs", "2023", "250"], ["jobs", "2024", "260"],
    ], name: "Jobs")

  private static func workbook(
    _ slug: String, _ bytes: [UInt8], at location: String, path: String = "data.xlsx"
  ) -> ErrorCase {
    var found = ErrorCase(
      slug: slug,
      files: [("plan.yaml", basePlan.replacing("data: observations.csv", with: "data: \(path)"))])
    found.workbooks = [("data.xlsx", bytes)]
    found.location = location
    return found
  }

  private static func office(
    _ slug: String, _ text: String, _ names: OrderedDictionary<String, String> = [:],
    areas: AreaRow = .found
  ) -> ErrorCase {
    var found = ErrorCase(
      slug: slug, files: [("table.csv", text)], command: .importing, path: "table.csv")
    found.names = names
    found.areas = areas
    return found
  }
}
