extension CSVDelimiter {
  /// What the first lines of a file say about its delimiter.
  public enum Settlement: Sendable, Hashable {
    case settled(CSVDelimiter)
    /// The header can be split by several, and the row below does not tell which.
    case undecided([CSVDelimiter: Int])
  }

  /// Settles the delimiter by the header line of a file, of which these are the first bytes.
  ///
  /// Signs between double quotes do not count. A header with one kind of delimiter settles it; one
  /// with none has a single column, read as with commas. Where a header has several kinds, the one
  /// that splits the next row into equally many fields is taken if it is the only one; else nothing
  /// is guessed.
  public static func settled(byStartOf bytes: UnsafeBufferPointer<UInt8>) -> Settlement {
    var rest = bytes[...]
    guard let header = counts(ofNextLine: &rest) else { return .settled(.comma) }
    let found = allCases.filter { header[$0, default: 0] > 0 }
    guard found.count > 1 else { return .settled(found.first ?? .comma) }
    let row = counts(ofNextLine: &rest) ?? [:]
    let agreeing = found.filter { header[$0] == row[$0] }
    if let only = agreeing.first, agreeing.count == 1 { return .settled(only) }
    return .undecided(header.filter { $0.value > 0 })
  }

  /// Counts the delimiters of the next line that is not blank; nil where there is none.
  private static func counts(
    ofNextLine rest: inout Slice<UnsafeBufferPointer<UInt8>>
  ) -> [CSVDelimiter: Int]? {
    var counts: [CSVDelimiter: Int] = [:]
    var isQuoted = false
    var isBlank = true
    while let byte = rest.popFirst() {
      if byte == 0x22 { isQuoted.toggle() }
      if !isQuoted, byte == 0x0A || byte == 0x0D {
        if !isBlank { return counts }
        counts = [:]
        continue
      }
      if byte != 0x20, byte != 0x09 { isBlank = false }
      if !isQuoted, let delimiter = CSVDelimiter(rawValue: byte) {
        counts[delimiter, default: 0] += 1
      }
    }
    return isBlank ? nil : counts
  }
}
