/// What is wrong with a user's own text, or worth knowing about it, and where.
///
/// It holds a slug and arguments; the words stand in the `Catalogue` of each language.
public struct Diagnostic: Sendable, Hashable {
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    case error, warning, note
  }

  public let severity: Severity
  public let message: Message
  /// Where; nil for what concerns no single place of a file, such as a command-line option.
  public let span: SourceSpan?

  public var slug: String { message.slug }

  public init(_ severity: Severity, _ message: Message, at span: SourceSpan? = nil) {
    self.severity = severity
    self.message = message
    self.span = span
  }

  public static func error(
    _ slug: String, at span: SourceSpan?, _ arguments: [String: Argument] = [:]
  ) -> Diagnostic {
    Diagnostic(.error, Message(slug, arguments), at: span)
  }

  public static func warning(
    _ slug: String, at span: SourceSpan?, _ arguments: [String: Argument] = [:]
  ) -> Diagnostic {
    Diagnostic(.warning, Message(slug, arguments), at: span)
  }
}
