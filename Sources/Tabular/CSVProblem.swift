/// What is wrong with the bytes of one record of a CSV file.
public struct CSVProblem: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// A quoted field that the end of the file or a limit cut off; placed at its opening quote.
    case openQuote
    /// A double quote inside a field that does not start with one.
    case strayQuote
    /// Something other than a delimiter or line end behind a closing quote.
    case textAfterQuote
    /// A zero byte.
    case zeroByte
    /// A byte that starts no well-formed UTF-8 sequence.
    case notUTF8(UInt8)
    /// A byte-order mark of UTF-16; nothing of the file is read.
    case utf16
    /// A workbook, by its first bytes; nothing of the file is read.
    case workbook
    /// A limit is passed; nothing behind it is read. Placed at the start of the field or record.
    case fieldTooLong
    case recordTooLong
    case tooManyFields
  }

  public let kind: Kind
  /// Where, in bytes from the start of the record.
  public let offset: Int
  /// The index of the field that it lies in.
  public let field: Int
}
