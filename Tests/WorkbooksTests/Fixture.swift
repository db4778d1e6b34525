import Foundation
import Tabular
import Testing
import Workbooks

/// A workbook that `make-fixtures.py` wrote.
enum Fixture {
  static func bytes(_ name: String) throws -> [UInt8] {
    let file = try #require(
      Bundle.module.url(forResource: name, withExtension: nil, subdirectory: "Fixtures"))
    return try Array(Data(contentsOf: file))
  }

  static func read(_ path: String) throws -> WorkbookReader.Reading {
    let path = WorkbookPath(path)
    return WorkbookReader().read(try bytes(path.file), path)
  }
}

extension Grid {
  /// The cell of a reference such as `C14`.
  func cell(_ reference: String) -> Cell? { place(reference)?.cell }

  func place(_ reference: String) -> Place? {
    guard let corner = CellRange.corner(reference.utf8) else { return nil }
    return rows.first { $0.line == corner.row }?.place(corner.column)
  }
}
