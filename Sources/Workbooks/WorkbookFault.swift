import Diagnostics

/// Why a workbook cannot be read.
enum WorkbookFault: Error, Hashable {
  /// Built without the trait `Workbooks`.
  case notBuilt
  /// Not packed, or packed but of another kind.
  case noWorkbook
  /// A part is cut off, missing, or against the rules of its format.
  case damaged(part: String)
  /// A cell that no sheet can have, behind the one at this place.
  case misplaced(row: Int, column: Int)
  case encrypted
  /// A workbook of the kind before 2007.
  case old
  /// A part that declares entities or a document type, which workbooks do not have.
  case doctype(part: String)
  case tooLarge(Limit, Int)

  enum Limit: String {
    case fileBytes, unpackedBytes, parts, cells, texts, depth, textBytes, sheets, formats
  }

  func diagnostic(file: String, sheet: String? = nil) -> Diagnostic {
    let source = sheet.map { SourceText(workbook: file, sheet: $0) }
    let start = source ?? SourceText(name: file, text: "")
    var span = SourceSpan(source: start, line: 1, column: 1, length: 0)
    var arguments: [String: Argument] = ["file": .text(file)]
    let slug: String
    switch self {
    case .notBuilt: slug = "workbook-not-built"
    case .noWorkbook: slug = "workbook-none"
    case .encrypted: slug = "workbook-encrypted"
    case .old: slug = "workbook-old"
    case .damaged(let part):
      slug = "workbook-damaged"
      arguments["part"] = .text(part)
    case .misplaced(let row, let column):
      slug = "workbook-misplaced"
      span = SourceSpan(source: start, line: max(1, row), column: max(1, column), length: 1)
    case .doctype(let part):
      slug = "workbook-doctype"
      arguments["part"] = .text(part)
    case .tooLarge(let limit, let number):
      slug = "workbook-too-large"
      arguments["what"] = .message(Message("word.workbook-\(limit.rawValue.lowercased())"))
      arguments["limit"] = .number(Double(number), decimals: 0)
    }
    return .error(slug, at: span, arguments)
  }
}
