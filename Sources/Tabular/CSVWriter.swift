/// Writes rows as CSV: UTF-8, LF, and quotes (RFC 4180) where a text needs them.
///
/// ```swift
/// var writer = CSVWriter()
/// writer.writeRow([.text("area"), .text("value")])
/// writer.writeRow([.text("Thường Tín"), .number(30.5)])
/// writer.string  // "area,value\nThường Tín,30.5\n"
/// ```
///
/// For a stream, take the finished bytes now and then with ``takeBytes()``.
public struct CSVWriter: Sendable {
  /// What is done with a text that a spreadsheet would run as a formula.
  public enum Formulas: Sendable {
    /// A `'` before a text that starts with `=`, `+`, `-`, `@`, a tab or a carriage return (also full
    /// width) and is not a number: spreadsheets then show it as text. Numbers stay numbers.
    case harmless
    /// The text as it is, for files that only programs read.
    case verbatim
  }

  public enum Value: Sendable, Hashable {
    case text(String)
    /// The shortest text of at most so many significant digits; see ``NumberText``.
    case number(Double, significantDigits: Int)
    case empty

    /// A number with at most 9 significant digits.
    public static func number(_ value: Double) -> Value { .number(value, significantDigits: 9) }
  }

  public let delimiter: CSVDelimiter
  public let formulas: Formulas

  private var bytes: [UInt8] = []
  private var column = 0
  /// Whether the row so far is one empty cell.
  private var isBlank = true

  public init(delimiter: CSVDelimiter = .comma, formulas: Formulas = .harmless) {
    self.delimiter = delimiter
    self.formulas = formulas
  }

  /// All that was written and not taken, as text.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// How many bytes wait to be taken.
  public var byteCount: Int { bytes.count }

  /// The bytes written since the last call; the memory of the buffer is used again.
  public mutating func takeBytes() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return Array(bytes)
  }

  public mutating func writeRow(_ values: some Sequence<Value>) {
    for value in values { write(value) }
    endRow()
  }

  public mutating func write(_ value: Value) {
    switch value {
    case .text(let text): write(text)
    case .number(let number, let digits): write(number, significantDigits: digits)
    case .empty: startField()
    }
  }

  /// Adds a number to the row.
  public mutating func write(_ number: Double, significantDigits: Int = 9) {
    startField()
    isBlank = false
    NumberText.append(number, significantDigits: significantDigits, to: &bytes)
  }

  /// Adds a text to the row.
  public mutating func write(_ text: String) {
    write(prepared(text))
  }

  /// A text made ready once, for many rows.
  public struct Prepared: Sendable {
    fileprivate let bytes: [UInt8]
  }

  /// What is written for a text: made harmless where a spreadsheet would run it, and in quotes
  /// where it needs them.
  public func prepared(_ text: String) -> Prepared {
    let guarded = formulas == .harmless && CSVWriter.wouldRun(text) ? "'" + text : text
    return Prepared(
      bytes: Array((CSVWriter.needsQuotes(guarded) ? CSVWriter.quoted(guarded) : guarded).utf8))
  }

  /// Adds a prepared text to the row.
  public mutating func write(_ text: Prepared) {
    startField()
    if !text.bytes.isEmpty { isBlank = false }
    bytes.append(contentsOf: text.bytes)
  }

  /// Ends the row. A row of one empty cell is written `""`, because a blank line is no row.
  public mutating func endRow() {
    if column == 1, isBlank { bytes.append(contentsOf: [0x22, 0x22]) }
    bytes.append(0x0A)
    column = 0
    isBlank = true
  }

  private mutating func startField() {
    if column > 0 { bytes.append(delimiter.rawValue) }
    column += 1
  }

  static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// Quotes, line breaks, any of the delimiters (the reader of the file has to settle one), outer
  /// blanks, and a byte-order mark.
  private static func needsQuotes(_ text: String) -> Bool {
    let bytes = text.utf8
    if bytes.first == 0x20 || bytes.last == 0x20 || bytes.first == 0xEF { return true }
    return bytes.contains {
      $0 == 0x22 || $0 == 0x0A || $0 == 0x0D || CSVDelimiter(rawValue: $0) != nil
    }
  }

  private static func wouldRun(_ text: String) -> Bool {
    switch text.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": break
    default: return false
    }
    for mark in DecimalMark.allCases where (try? Numeral.parse(text, mark: mark)) != nil {
      return false
    }
    return true
  }
}
