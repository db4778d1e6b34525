#if Workbooks
  import Tabular

  /// The cells of a sheet as they pass.
  final class SheetPass: XMLReceiver {
    /// What a cell holds, before its text is looked up.
    enum Content {
      case shared(Int)
      case text(String)
      case number(Double, style: Int)
      case date(String)
      case truth(Bool)
      case error(String)
      case uncalculated
    }

    struct RawCell {
      let column: Int32
      let content: Content
    }

    struct RawRow {
      let line: Int
      let isHidden: Bool
      var cells: [RawCell] = []
    }

    let limits: WorkbookLimits
    /// Whether only the question is whether there are cells.
    let onlyLooks: Bool
    private(set) var rows: [RawRow] = []
    private(set) var merges: [CellRange] = []
    private(set) var hiddenColumns: [ClosedRange<Int>] = []
    private(set) var count = 0

    private var line = 0
    private var column = 0
    private var kind = ""
    private var style = 0
    private var value: [UInt8] = []
    private var hasValue = false
    private var hasFormula = false
    private var isInCell = false
    private var isText = false
    private var aside = 0

    init(limits: WorkbookLimits, onlyLooks: Bool = false) {
      self.limits = limits
      self.onlyLooks = onlyLooks
    }

    var isDone: Bool { onlyLooks && count > 0 }

    func open(_ element: String, _ attributes: XMLAttributes) throws(WorkbookFault) {
      switch element {
      case "c": try openCell(attributes)
      case "v" where isInCell: isText = true
      case "t" where isInCell: isText = aside == 0
      case "rPh": aside += 1
      case "f" where isInCell: hasFormula = true
      case "row": try openRow(attributes)
      case "col":
        if Self.isTrue(attributes["hidden"]), let first = attributes["min"].flatMap({ Int($0) }),
          let last = attributes["max"].flatMap({ Int($0) }), first >= 1, last >= first,
          hiddenColumns.count < CellRange.mostColumns
        {
          hiddenColumns.append(first...min(last, CellRange.mostColumns))
        }
      case "mergeCell":
        guard merges.count < limits.formats else { throw .tooLarge(.formats, limits.formats) }
        guard let range = attributes["ref"].flatMap({ CellRange($0) }) else {
          throw .misplaced(row: line, column: column)
        }
        merges.append(range)
      default: break
      }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookFault) {
      guard isText else { return }
      guard value.count + bytes.count <= limits.textBytes else {
        throw .tooLarge(.textBytes, limits.textBytes)
      }
      value.append(contentsOf: bytes)
      hasValue = true
    }

    func close(_ element: String) throws(WorkbookFault) {
      switch element {
      case "v", "t": isText = false
      case "rPh": aside -= 1
      case "c": try closeCell()
      default: break
      }
    }

    private static func isTrue(_ text: String?) -> Bool { text == "1" || text == "true" }

    private func openRow(_ attributes: XMLAttributes) throws(WorkbookFault) {
      let next = attributes["r"].map { Int($0) ?? 0 } ?? line + 1
      guard next > line, next <= CellRange.mostRows else {
        throw .misplaced(row: line, column: column)
      }
      line = next
      column = 0
      // An empty row of a sheet in which rows are only formatted is none.
      if rows.last?.cells.isEmpty == true { rows.removeLast() }
      rows.append(RawRow(line: line, isHidden: Self.isTrue(attributes["hidden"])))
    }

    private func openCell(_ attributes: XMLAttributes) throws(WorkbookFault) {
      guard !rows.isEmpty else { throw .misplaced(row: line, column: column) }
      if let reference = attributes["r"] {
        guard let corner = CellRange.corner(reference.utf8), corner.row == line,
          corner.column > column
        else { throw .misplaced(row: line, column: column) }
        column = corner.column
      } else {
        column += 1
        guard column <= CellRange.mostColumns else { throw .misplaced(row: line, column: column) }
      }
      kind = attributes["t"] ?? "n"
      style = attributes["s"].flatMap { Int($0) } ?? 0
      value.removeAll(keepingCapacity: true)
      (hasValue, hasFormula, isInCell) = (false, false, true)
    }

    private func closeCell() throws(WorkbookFault) {
      isInCell = false
      guard let content = try content() else { return }
      count += 1
      guard count <= limits.cells else { throw .tooLarge(.cells, limits.cells) }
      guard !onlyLooks else { return }
      rows[rows.count - 1].cells.append(RawCell(column: Int32(column), content: content))
    }

    /// What the cell holds; nil where it is only formatted.
    private func content() throws(WorkbookFault) -> Content? {
      guard hasValue else { return hasFormula && kind != "str" ? .uncalculated : nil }
      let text = String(decoding: value, as: UTF8.self)
      switch kind {
      case "s":
        guard let number = Int(text.trimmingBlanks) else {
          throw .misplaced(row: line, column: column)
        }
        return .shared(number)
      case "str", "inlineStr": return .text(EscapedText.plain(text))
      case "b": return .truth(text.trimmingBlanks == "1")
      case "e": return .error(text)
      case "d": return .date(String(text.trimmingBlanks.prefix(10)))
      default:
        guard let number = Double(text.trimmingBlanks), number.isFinite else {
          throw .misplaced(row: line, column: column)
        }
        return .number(number, style: style)
      }
    }
  }

  extension String {
    fileprivate var trimmingBlanks: Substring {
      let isBlank = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
      guard let first = utf8.firstIndex(where: { !isBlank($0) }),
        let last = utf8.lastIndex(where: { !isBlank($0) })
      else { return "" }
      return self[first...last]
    }
  }
#endif
