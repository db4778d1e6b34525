/// A diagnostic in words and plain values, ready to be written as JSON.
public struct DiagnosticRecord: Sendable, Hashable, Codable {
  /// The file's name as the user typed it; nil where the diagnostic has no place.
  public let file: String?
  /// The first line and column, from 1; columns count Unicode scalars.
  public let line: Int?
  public let column: Int?
  /// Where it ends: the first column behind it.
  public let endLine: Int?
  public let endColumn: Int?
  public let severity: String
  public let slug: String
  public let message: String
  public let label: String?
  public let notes: [String]
  public let help: [String]
}

extension DiagnosticRenderer {
  /// The words and plain values of a diagnostic.
  public func record(_ diagnostic: Diagnostic) -> DiagnosticRecord {
    DiagnosticRecord(
      file: diagnostic.span?.source.name, line: diagnostic.span?.start.line,
      column: diagnostic.span?.start.column, endLine: diagnostic.span?.end.line,
      endColumn: diagnostic.span?.end.column, severity: diagnostic.severity.rawValue,
      slug: diagnostic.slug, message: catalogue.render(diagnostic.message, textLimit: textLimit),
      label: catalogue.label(of: diagnostic.message, textLimit: textLimit),
      notes: catalogue.notes(of: diagnostic.message, textLimit: textLimit),
      help: catalogue.help(of: diagnostic.message, textLimit: textLimit))
  }
}
