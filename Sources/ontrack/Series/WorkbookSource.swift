import Diagnostics
import PlanFiles
import Workbooks

extension ByteSource {
  /// The file of a path behind which the sheet of a workbook may stand.
  init(series path: String, console: Console) throws {
    try self.init(WorkbookPath(path).file, missing: "series-missing", console: console)
  }

  /// The whole file where its first piece, or its name, says that it is a workbook; nil for others. A
  /// workbook beyond the reader's limit comes cut off behind it, and is refused for its size.
  func workbook(startingWith first: [UInt8], _ path: WorkbookPath) throws(OutputFailure) -> [UInt8]?
  {
    guard path.isNamedWorkbook || WorkbookReader.isWorkbook(first) else { return nil }
    var bytes = first
    while bytes.count <= WorkbookLimits.standard.fileBytes {
      let next = try read()
      if next.isEmpty { break }
      bytes += next
    }
    return bytes
  }
}
