extension CSVRecord {
  /// Lends a row of cells as a record, so that what reads the rows of a stream reads those of a
  /// workbook too, each with its own place.
  public static func lend<Failure: Error>(
    _ cells: [Cell], line: Int, _ body: (borrowing CSVRecord) throws(Failure) -> Void
  ) throws(Failure) {
    var bytes: [UInt8] = []
    let fields = cells.map { cell in
      let start = bytes.count
      bytes.append(contentsOf: cell.text.utf8)
      return Field(start: start, end: bytes.count, isQuoted: false, isEscaped: false)
    }
    let result = bytes.withUnsafeBufferPointer { base in
      Result { () throws(Failure) in
        try body(
          CSVRecord(
            base: base, fields: fields, cells: cells, line: line, byteOffset: 0, problems: []))
      }
    }
    try result.get()
  }
}
