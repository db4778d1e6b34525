public import Diagnostics

/// Writes a workbook (`.xlsx`).
///
/// The same document gives the same bytes: the day that a workbook keeps as that of its making is
/// always the first of the year 2000.
public enum WorkbookWriter {
  /// Whether this build writes workbooks: it does with the trait `Workbooks`.
  public static var isBuilt: Bool {
    #if Workbooks
      true
    #else
      false
    #endif
  }

  /// Writes a document to a file, which is replaced where there is one. What keeps it from being
  /// written is the answer; `shown` is the file as messages call it.
  public static func write(
    _ document: WorkbookDocument, to path: String, shown: String
  ) -> Diagnostic? {
    #if Workbooks
      guard let session = WorkbookSession(path, title: document.title) else {
        return .error("workbook-write", at: nil, ["file": .text(shown), "reason": "?"])
      }
      for sheet in document.sheets { session.add(sheet) }
      return session.finish().map {
        .error("workbook-write", at: nil, ["file": .text(shown), "reason": .text($0)])
      }
    #else
      return .error("workbook-no-writer", at: nil, ["file": .text(shown)])
    #endif
  }
}
