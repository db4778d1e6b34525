import CZip
import Diagnostics
import Foundation
import SmallWorkbooks
import Tabular
import Testing
import Workbooks

/// Whatever bytes come in, there is a sheet or a diagnostic, in bounded memory.
@Suite struct HostileWorkbookTests {
  private static let small = WorkbookLimits(
    fileBytes: 1 << 20, unpackedBytes: 1 << 20, parts: 50, cells: 1_000, texts: 1_000, depth: 20,
    textBytes: 1 << 14, sheets: 20, formats: 100)

  private func slugs(_ bytes: [UInt8], _ limits: WorkbookLimits = small) -> [String] {
    let reading = WorkbookReader(limits: limits).read(bytes, WorkbookPath("x.xlsx"))
    for diagnostic in reading.diagnostics {
      for language in Language.allCases {
        #expect(DiagnosticRenderer(language).render(diagnostic).hasPrefix("x.xlsx"))
      }
    }
    #expect(reading.grid != nil || !reading.diagnostics.isEmpty)
    return reading.diagnostics.map(\.slug)
  }

  private func sheet(_ body: String) -> [UInt8] { SmallWorkbook.bytes([.init(body: body)]) }

  /// 16 MiB of blanks behind a root element take some kilobytes once packed.
  @Test func aBombIsNotUnpacked() throws {
    let path = NSTemporaryDirectory() + "ontrack-bomb-\(UUID().uuidString).xlsx"
    defer { try? FileManager.default.removeItem(atPath: path) }
    var parts = SmallWorkbook.parts([.init(body: "")])
    parts.removeLast()
    parts.append(
      ("xl/worksheets/sheet0.xml", "<worksheet>" + String(repeating: " ", count: 16 << 20)))
    let archive = try #require(zip_open(path, ZIP_CREATE, nil))
    var kept: [UnsafeMutablePointer<UInt8>] = []
    for part in parts {
      let bytes = Array(part.text.utf8)
      let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
      copy.initialize(from: bytes, count: bytes.count)
      kept.append(copy)
      let source = try #require(zip_source_buffer(archive, copy, UInt64(bytes.count), 0))
      #expect(zip_file_add(archive, part.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8)) >= 0)
    }
    #expect(zip_close(archive) == 0)
    for copy in kept { copy.deallocate() }
    let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: path)))
    #expect(bytes.count < 100_000)
    #expect(slugs(bytes) == ["workbook-too-large"])
  }

  @Test func entitiesAreNotUnfolded() {
    let doctype = """
      <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
      """
    var parts = SmallWorkbook.parts([.init(body: "")])
    parts[2].text =
      doctype + "<worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>"
    #expect(slugs(PackedParts.pack(parts)) == ["workbook-doctype"])
    parts = SmallWorkbook.parts([.init(body: "")])
    parts[0].text = "<!DOCTYPE workbook SYSTEM \"file:///etc/passwd\">" + parts[0].text
    #expect(slugs(PackedParts.pack(parts)) == ["workbook-doctype"])
  }

  @Test func limitsAreKept() {
    let cell = "<c><v>1</v></c>"
    let wide = "<sheetData><row>\(String(repeating: cell, count: 1_001))</row></sheetData>"
    #expect(slugs(sheet(wide)) == ["workbook-too-large"])
    let merges =
      "<sheetData><row>\(cell)</row><row r=\"900\">\(cell)</row></sheetData>"
      + "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>"
    #expect(slugs(sheet(merges)) == ["workbook-too-large"])
    let deep = String(repeating: "<a>", count: 30) + String(repeating: "</a>", count: 30)
    #expect(slugs(sheet(deep)) == ["workbook-too-large"])
    let long =
      "<sheetData><row><c t=\"inlineStr\"><is><t>"
      + String(repeating: "a", count: 1 << 15) + "</t></is></c></row></sheetData>"
    #expect(slugs(sheet(long)) == ["workbook-too-large"])
    let token = "<sheetData x=\"\(String(repeating: "a", count: 1 << 19))\"/>"
    #expect(slugs(sheet(token)) == ["workbook-too-large"])
    let sheets = (0...20).map { SmallWorkbook.Sheet(name: "\($0)", body: "") }
    #expect(slugs(SmallWorkbook.bytes(sheets)) == ["workbook-too-large"])
    let parts = (0...50).map { (name: "\($0)", text: "") }
    #expect(slugs(SmallWorkbook.bytes([.init(body: "")], extra: parts)) == ["workbook-too-large"])
    #expect(slugs(Array(repeating: 0x50, count: (1 << 20) + 1)) == ["workbook-too-large"])
  }

  @Test(arguments: [
    "<row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>",
    "<row r=\"2\"><c><v>1</v></c></row><row r=\"1\"><c><v>1</v></c></row>",
    "<row r=\"1048577\"><c><v>1</v></c></row>", "<row r=\"-5\"/>",
    "<row><c r=\"XFE1\"><v>1</v></c></row>", "<row><c r=\"A99999999999999999999\"/></row>",
    "<row r=\"3\"><c r=\"A4\"><v>1</v></c></row>", "<row><c t=\"s\"><v>7</v></c></row>",
    "<row><c><v>seven</v></c></row>", "<row><c><v>1e999</v></c></row>", "<c><v>1</v></c>",
  ])
  func aCellThatNoSheetCanHaveIsSaid(_ rows: String) {
    #expect(slugs(sheet("<sheetData>\(rows)</sheetData>")) == ["workbook-misplaced"])
  }

  @Test func whatIsNoWorkbookIsSaid() throws {
    #expect(slugs([]) == ["workbook-none"])
    #expect(slugs(Array("indicator,year,value".utf8)) == ["workbook-none"])
    #expect(slugs(PackedParts.pack([("word/document.xml", "<x/>")])) == ["workbook-none"])
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    #expect(slugs(old) == ["workbook-old"])
    let locked = old + "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(slugs(locked) == ["workbook-encrypted"])
  }

  @Test func aFileThatIsCutOffIsDamaged() throws {
    let whole = try Fixture.bytes("office.xlsx")
    for length in stride(from: 30, to: whole.count - 1, by: 97) {
      #expect(slugs(Array(whole[..<length])) == ["workbook-damaged"], "\(length)")
    }
  }

  /// Bytes are changed one to eight at a time, in the packed file and in the parts of a plain one.
  @Test func noChangedByteEndsTheProgram() throws {
    var random = SplitMix(seed: 7)
    let packed = try Fixture.bytes("values.xlsx")
    let plain = SmallWorkbook.bytes([
      SmallWorkbook.sheet([["Chỉ tiêu", "2022", "2023"], ["Hộ nghèo", "169", "23"]])
    ])
    var readable = 0
    for round in 0..<600 {
      var bytes = round % 2 == 0 ? packed : plain
      for _ in 0...Int(random.next() % 8) {
        bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
      }
      if WorkbookReader(limits: Self.small).read(bytes, WorkbookPath("x.xlsx")).grid != nil {
        readable += 1
      }
      _ = slugs(bytes)
    }
    #expect(readable > 10)
  }
}
