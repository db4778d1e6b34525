public import Diagnostics

/// One cell of a table: its text as it stands, and where it stands.
public struct Cell: Sendable, Hashable {
  /// The text, without the quotes around it.
  public let text: String
  /// The place in the file, quotes included; empty for an empty cell.
  public let span: SourceSpan
  public let isQuoted: Bool
  /// What a workbook stores that is more than a text; nil for texts, and in CSV files.
  public let stored: StoredValue?

  public init(text: String, span: SourceSpan, isQuoted: Bool = false, stored: StoredValue? = nil) {
    self.text = text
    self.span = span
    self.isQuoted = isQuoted
    self.stored = stored
  }

  /// Whether there is nothing in it but spaces.
  public var isEmpty: Bool { text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
}
