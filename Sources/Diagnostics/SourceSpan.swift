/// A place in a text: line and column, both from 1; columns count Unicode scalars.
public struct SourcePosition: Sendable, Hashable, Comparable {
  public let line: Int
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The position as a cell of a sheet is called: `C14` for row 14, column 3.
  public var cellReference: String {
    var letters = ""
    var rest = max(1, column)
    while rest > 0 {
      letters = String(Unicode.Scalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return "\(letters)\(line)"
  }

  public static func < (a: SourcePosition, b: SourcePosition) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

/// A stretch of one source text: from `start` up to, not including, `end`.
public struct SourceSpan: Sendable, Hashable {
  public let source: SourceText
  public let start: SourcePosition
  public let end: SourcePosition

  /// An `end` before `start` is read as an empty span at `start`.
  public init(source: SourceText, start: SourcePosition, end: SourcePosition) {
    self.source = source
    self.start = start
    self.end = max(start, end)
  }

  /// A span within one line, `length` scalars long.
  public init(source: SourceText, line: Int, column: Int, length: Int) {
    self.init(
      source: source, start: SourcePosition(line: line, column: column),
      end: SourcePosition(line: line, column: column + length))
  }

  /// `FILE:LINE:COLUMN`, as the first line of a diagnostic writes it; `FILE!SHEET!C14` in a workbook.
  public var location: String {
    source.isSheet
      ? "\(source.name)!\(start.cellReference)"
      : "\(source.name):\(start.line):\(start.column)"
  }

  public static func == (a: SourceSpan, b: SourceSpan) -> Bool {
    a.source.name == b.source.name && a.start == b.start && a.end == b.end
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(source.name)
    hasher.combine(start)
    hasher.combine(end)
  }
}

/// A value together with the place it was read from; nil where it was not read from a file.
public struct Located<Value> {
  public let value: Value
  public let span: SourceSpan?

  public init(_ value: Value, at span: SourceSpan? = nil) {
    self.value = value
    self.span = span
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
