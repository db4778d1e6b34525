public import Tabular

/// A workbook's file with the sheet and the cells that are meant: `plan.xlsx`, `plan.xlsx!Jobs`,
/// `plan.xlsx!Jobs!A3:F20`.
public struct WorkbookPath: Sendable, Hashable {
  public let file: String
  public let sheet: String?
  public let range: CellRange?

  public init(file: String, sheet: String? = nil, range: CellRange? = nil) {
    self.file = file
    self.sheet = sheet
    self.range = range
  }

  /// Takes a path apart. What stands before the first `!` behind an ending `.xlsx` or `.xlsm` is the
  /// file; in other paths a `!` is a letter like others. A last part that is no range belongs to the
  /// sheet's name.
  public init(_ path: String) {
    guard let end = path.firstRange(of: "!", behindAnyOf: [".xlsx", ".xlsm"]) else {
      self.init(file: path)
      return
    }
    let file = String(path[..<end])
    let rest = path[path.index(after: end)...]
    if let mark = rest.lastIndex(of: "!"), let range = CellRange(rest[rest.index(after: mark)...]) {
      self.init(file: file, sheet: String(rest[..<mark]), range: range)
    } else {
      self.init(file: file, sheet: String(rest))
    }
  }

  /// Whether the file's name says that it is a workbook.
  public var isNamedWorkbook: Bool {
    let name = file.lowercased()
    return name.hasSuffix(".xlsx") || name.hasSuffix(".xlsm")
  }
}

extension String {
  /// The first sign behind one of the endings, in letters of any case.
  fileprivate func firstRange(of sign: Character, behindAnyOf endings: [String]) -> Index? {
    indices.first { index in
      self[index] == sign && endings.contains { self[..<index].lowercased().hasSuffix($0) }
    }
  }
}
