/// Something to tell a user, before any language: a slug and named arguments.
///
/// The sentences stand in a `Catalogue`, one a language.
public struct Message: Sendable, Hashable {
  public let slug: String
  public let arguments: [String: Argument]

  public init(_ slug: String, _ arguments: [String: Argument] = [:]) {
    self.slug = slug
    self.arguments = arguments
  }
}

/// A value that fills a placeholder of a sentence.
public enum Argument: Sendable, Hashable {
  /// Words as they are: a name, a text as typed.
  case text(String)
  /// A text that the user gave in several languages.
  case localized(LocalizedText)
  /// A number, written in the reader's language; nil decimals: as many as the shortest form needs.
  case number(Double, decimals: Int?)
  /// A share from 0 to 1, written as a whole percentage.
  case probability(Double)
  /// A calendar year: never grouped.
  case year(Int)
  /// A place in a file, written `FILE:LINE:COLUMN`.
  case place(SourceSpan)
  /// A further message of the catalogue, inside this one.
  indirect case message(Message)
  /// Several, joined by commas.
  indirect case list([Argument])
}

extension Argument: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) { self = .text(value) }
}

extension Argument: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self = .number(Double(value), decimals: 0) }
}
