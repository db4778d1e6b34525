/// The smallest workbooks there can be, for what no program writes.
public enum SmallWorkbook {
  public struct Sheet: Sendable {
    public var name: String
    public var state: String
    /// What stands in the sheet: rows, and what comes before and behind them.
    public var body: String

    public init(name: String = "Data", state: String = "visible", body: String) {
      self.name = name
      self.state = state
      self.body = body
    }
  }

  /// A sheet of texts and numbers; a cell that starts with `<` is mark-up of its own.
  public static func sheet(_ rows: [[String]], name: String = "Data", state: String = "visible")
    -> Sheet
  {
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

  public static func bytes(_ sheets: [Sheet], extra: [(name: String, text: String)] = []) -> [UInt8]
  {
    PackedParts.pack(parts(sheets) + extra)
  }

  public static func parts(_ sheets: [Sheet]) -> [(name: String, text: String)] {
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
