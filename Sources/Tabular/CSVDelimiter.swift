import Diagnostics

/// What separates the fields of a row.
public enum CSVDelimiter: UInt8, Sendable, Hashable, CaseIterable {
  case comma = 0x2C
  case semicolon = 0x3B
  case tab = 0x09

  /// The sign itself.
  public var text: String { String(Unicode.Scalar(rawValue)) }

  /// The sign by name, in a message: "the comma".
  var word: Argument {
    switch self {
    case .comma: .message(Message("word.comma"))
    case .semicolon: .message(Message("word.semicolon"))
    case .tab: .message(Message("word.tab"))
    }
  }
}
