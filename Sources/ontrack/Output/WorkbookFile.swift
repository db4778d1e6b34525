import Diagnostics
import Foundation
import Workbooks

/// A workbook on its way to its place: the library writes to a file of its own, whose bytes are then
/// put where they belong, whole or not at all.
enum WorkbookFile {
  static func write(
    _ document: WorkbookDocument, to path: String, console: Console
  ) throws {
    guard WorkbookWriter.isBuilt else {
      console.show([.error("workbook-no-writer", at: nil, ["file": .text(path)])])
      throw ExitStatus.outputFailure
    }
    let destination = try console.reporting { () throws(OutputFailure) in
      try Destination(path: path)
    }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("ontrack-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("report.xlsx")
    guard
      (try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true))
        != nil
    else {
      console.show([
        .error("workbook-write", at: nil, ["file": .text(path), "reason": .text(folder.path)])
      ])
      throw ExitStatus.outputFailure
    }
    if let fault = WorkbookWriter.write(document, to: file.path, shown: path) {
      console.show([fault])
      throw ExitStatus.outputFailure
    }
    let bytes = (try? Data(contentsOf: file)).map(Array.init) ?? []
    try console.reporting { () throws(OutputFailure) in
      try destination.write(bytes)
      try destination.finish()
    }
  }
}
