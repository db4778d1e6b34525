import Diagnostics

/// Counts lines and columns along the bytes of a record; columns count Unicode scalars.
struct PositionCursor {
  private(set) var offset = 0
  private(set) var line: Int
  private var column = 1

  init(line: Int) { self.line = line }

  var position: SourcePosition { SourcePosition(line: line, column: column) }

  /// Moves forward to a byte; LF, CR LF and a lone CR end a line, as in `SourceText`.
  mutating func advance(to end: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    while offset < min(end, bytes.count) {
      let byte = bytes[offset]
      if byte == 0x0A {
        // The LF of a CR LF belongs to the line end that the CR has counted.
        if offset == 0 || bytes[offset - 1] != 0x0D { line += 1 }
        column = 1
      } else if byte == 0x0D {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      offset += 1
    }
  }
}
