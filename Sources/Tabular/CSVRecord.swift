public import Diagnostics

/// One record of a CSV file, lent by the ``CSVScanner`` for the length of a call.
///
/// It points into the scanner's buffer, so that a million rows cost no allocation; that is why it
/// cannot be copied or kept. Take out what is needed: a ``string(_:)``, a number.
public struct CSVRecord: ~Copyable {
  struct Field {
    var start: Int
    var end: Int
    var isQuoted: Bool
    /// Has doubled quotes inside, which the text has once.
    var isEscaped: Bool
  }

  let base: UnsafeBufferPointer<UInt8>
  let fields: [Field]
  /// The cells that it was made of, for a row that no CSV file holds.
  let cells: [Cell]?

  /// The number of the line that it starts in, from 1.
  public let line: Int

  /// Where it starts in the file, in bytes.
  public let byteOffset: Int

  /// What is wrong with it, in the order of the bytes. Its fields are then not to be trusted.
  public let problems: [CSVProblem]

  /// The bytes as they stand in the file, without the line end.
  public var raw: UnsafeBufferPointer<UInt8> { base }

  public var count: Int { fields.count }

  /// Whether there is nothing on the line but spaces. A quoted empty field is something.
  public var isBlank: Bool {
    guard fields.count == 1, !fields[0].isQuoted, problems.isEmpty else { return false }
    return bytes(0).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  public func isQuoted(_ index: Int) -> Bool { fields[index].isQuoted }

  /// The bytes of a field without the quotes around it; doubled quotes inside are still double.
  public func bytes(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    let field = fields[index]
    let inset = field.isQuoted ? 1 : 0
    let start = field.start + inset
    return UnsafeBufferPointer(rebasing: base[start..<max(start, field.end - inset)])
  }

  /// The text of a field, quotes removed. Where it is not UTF-8 (a problem says so) it has U+FFFD.
  public func string(_ index: Int) -> String {
    let bytes = bytes(index)
    guard fields[index].isEscaped else { return String(decoding: bytes, as: UTF8.self) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var previousWasQuote = false
    for byte in bytes {
      previousWasQuote = byte == 0x22 && !previousWasQuote
      if !previousWasQuote { text.append(byte) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// What a workbook stores in a field; nil in CSV files, and for texts.
  public func stored(_ index: Int) -> StoredValue? { cells?[index].stored }

  /// The line and column of a byte of the record, counted from the record's start.
  public func position(ofByte offset: Int) -> SourcePosition {
    var cursor = PositionCursor(line: line)
    cursor.advance(to: offset, in: base)
    return cursor.position
  }

  /// The place of a field, quotes included, in the text it was read from.
  public func span(_ index: Int, in source: SourceText) -> SourceSpan {
    if let cells { return cells[index].span }
    let field = fields[index]
    var cursor = PositionCursor(line: line)
    cursor.advance(to: field.start, in: base)
    let start = cursor.position
    cursor.advance(to: field.end, in: base)
    return SourceSpan(source: source, start: start, end: cursor.position)
  }

  /// The places of all fields, in one pass over the record.
  public func spans(in source: SourceText) -> [SourceSpan] {
    if let cells { return cells.map(\.span) }
    var cursor = PositionCursor(line: line)
    return fields.map { field in
      cursor.advance(to: field.start, in: base)
      let start = cursor.position
      cursor.advance(to: field.end, in: base)
      return SourceSpan(source: source, start: start, end: cursor.position)
    }
  }

  /// The record's own lines as a source text, for a diagnostic about a stream.
  ///
  /// A record beyond 64 KiB has no text, and so no picture: a hundred of the largest would fill the
  /// memory.
  public func excerpt(name: String) -> SourceText {
    if let first = cells?.first { return first.span.source }
    let text = base.count <= 1 << 16 ? String(decoding: base, as: UTF8.self) : ""
    return SourceText(name: name, text: text, firstLine: line)
  }
}
