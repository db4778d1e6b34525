/// Packs texts as the parts of a workbook, without pressing them together.
struct PackedParts {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// The bytes of a file with these parts, in this order.
  static func pack(_ parts: [(name: String, text: String)]) -> [UInt8] {
    var file = PackedParts()
    for part in parts { file.add(part.name, Array(part.text.utf8)) }
    return file.finished()
  }

  private mutating func add(_ name: String, _ content: [UInt8]) {
    let offset = bytes.count
    let size = Self.number(content.count, 4)
    // Version 2.0, stored as it is, 1980-01-01.
    let shared: [UInt8] =
      [20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0] + Self.number(Int(Self.checksum(content)), 4) + size + size
      + Self.number(name.utf8.count, 2) + [0, 0]
    bytes += [0x50, 0x4B, 3, 4] + shared + Array(name.utf8) + content
    directory += [0x50, 0x4B, 1, 2, 20, 0] + shared
    directory += [0, 0, 0, 0, 0, 0, 0, 0, 0, 0] + Self.number(offset, 4) + Array(name.utf8)
    count += 1
  }

  private func finished() -> [UInt8] {
    let parts = Self.number(count, 2)
    return bytes + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + parts + parts
      + Self.number(directory.count, 4) + Self.number(bytes.count, 4) + [0, 0]
  }

  private static func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// CRC-32 of ISO 3309.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}

/// The smallest workbooks there can be, for what no program writes.
enum SmallWorkbook {
  struct Sheet {
    var name = "Data"
    var state = "visible"
    /// What stands in the sheet: rows, and what comes before and behind them.
    var body: String
  }

  /// A sheet of texts and numbers; a cell that starts with `<` is mark-up of its own.
  static func sheet(_ rows: [[String]], name: String = "Data", state: String = "visible") -> Sheet {
    let lines = rows.enumerated().map { row, cells in
      let line = cells.map { text -> String in
        if text.hasPrefix("<") { return text }
        return Double(text) == nil
          ? "<c t=\"inlineStr\"><is><t>\(text)</t></is></c>" : "<c><v>\(text)</v></c>"
      }
      return "<row r=\"\(row + 1)\">\(line.joined())</row>"
    }
    return Sheet(name: name, state: state, body: "<sheetData>\(lines.joined())</sheetData>")
  }

  static func bytes(_ sheets: [Sheet], extra: [(name: String, text: String)] = []) -> [UInt8] {
    PackedParts.pack(parts(sheets) + extra)
  }

  static func parts(_ sheets: [Sheet]) -> [(name: String, text: String)] {
    let list = sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(sheet.name)\" state=\"\(sheet.state)\" r:id=\"r\(index)\"/>"
    }
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
    let relations = sheets.indices.map {
      "<Relationship Id=\"r\($0)\" Type=\"\(kind)\" Target=\"worksheets/sheet\($0).xml\"/>"
    }
    let parts = [
      ("xl/workbook.xml", "<workbook><sheets>\(list.joined())</sheets></workbook>"),
      (
        "xl/_rels/workbook.xml.rels", "<Relationships>\(relations.joined())</Relationships>"
      ),
    ]
    return parts
      + sheets.enumerated().map { index, sheet in
        ("xl/worksheets/sheet\(index).xml", "<worksheet>\(sheet.body)</worksheet>")
      }
  }
}
