/// Takes the bytes of a CSV file in chunks and lends its records one by one.
///
/// Fields may be quoted as RFC 4180 has it, with doubled quotes and line breaks inside; lines end
/// with LF, CR LF or a lone CR; a byte-order mark of UTF-8 is skipped. Every record is checked to be
/// UTF-8. What is wrong comes with the record as ``CSVProblem``s, and the scan goes on behind it; only
/// a passed limit, a UTF-16 mark and the start of a workbook end it. Blank lines come as records (``CSVRecord/isBlank``).
///
/// How the bytes are cut into chunks makes no difference to the records. The memory held is one chunk
/// and one unfinished record, which ``CSVLimits`` bound.
public struct CSVScanner: Sendable {
  enum State: Sendable { case recordStart, fieldStart, plain, quoted, quoteInQuoted, afterQuote }

  public let delimiter: CSVDelimiter
  public let limits: CSVLimits

  /// Whether nothing more will come: the end was reached, or a limit ended the scan.
  public private(set) var isFinished = false

  /// How many bytes wait for the end of their record.
  var heldBytes: Int { buffer.count }

  private var buffer: [UInt8] = []
  /// The file offset of the buffer's first byte.
  private var bufferOffset = 0
  private var cursor = 0
  private var hasStarted = false

  private var state = State.recordStart
  private var line = 1
  private var recordStart = 0
  private var recordLine = 1
  private var fieldStart = 0
  private var fieldIsEscaped = false
  private var fieldIsQuoted = false
  /// All bytes of the record so far, by "or": tells whether any is not ASCII.
  private var seen: UInt8 = 0
  private var skipsLineFeed = false
  private var fields: [CSVRecord.Field] = []
  private var problems: [CSVProblem] = []

  public init(delimiter: CSVDelimiter, limits: CSVLimits = .standard) {
    self.delimiter = delimiter
    self.limits = limits
  }

  /// Takes the next bytes and lends every record that they complete.
  ///
  /// What `body` throws ends the scan and is passed on.
  public mutating func scan<Failure: Error>(
    _ chunk: UnsafeRawBufferPointer,
    _ body: (borrowing CSVRecord) throws(Failure) -> Void
  ) throws(Failure) {
    guard !isFinished else { return }
    buffer.append(contentsOf: chunk)
    try advance(atEnd: false, body)
  }

  /// Takes the next bytes from an array.
  public mutating func scan<Failure: Error>(
    _ chunk: [UInt8], _ body: (borrowing CSVRecord) throws(Failure) -> Void
  ) throws(Failure) {
    guard !isFinished else { return }
    buffer.append(contentsOf: chunk)
    try advance(atEnd: false, body)
  }

  /// Says that no bytes follow, and lends the last record if its line had no end.
  public mutating func finish<Failure: Error>(
    _ body: (borrowing CSVRecord) throws(Failure) -> Void
  ) throws(Failure) {
    guard !isFinished else { return }
    try advance(atEnd: true, body)
    isFinished = true
  }

  private mutating func advance<Failure: Error>(
    atEnd: Bool, _ body: (borrowing CSVRecord) throws(Failure) -> Void
  ) throws(Failure) {
    // The array moves out of self, so that the bytes can be read while self changes, uncopied.
    var bytes = buffer
    buffer = []
    do {
      try bytes.withUnsafeBufferPointer { bytes throws(Failure) in
        if try start(bytes, atEnd: atEnd, body) { try scan(bytes, atEnd: atEnd, body) }
      }
    } catch {
      isFinished = true
      throw error
    }
    if isFinished { return }
    bytes.removeSubrange(..<recordStart)
    bufferOffset += recordStart
    cursor -= recordStart
    fieldStart -= recordStart
    recordStart = 0
    buffer = bytes
  }

  /// Looks for a byte-order mark; false while there are too few bytes to tell, and where the file is
  /// no text in UTF-8.
  private mutating func start<Failure: Error>(
    _ bytes: UnsafeBufferPointer<UInt8>, atEnd: Bool,
    _ body: (borrowing CSVRecord) throws(Failure) -> Void
  ) throws(Failure) -> Bool {
    if hasStarted { return true }
    guard bytes.count >= 4 || atEnd else { return false }
    hasStarted = true
    if let kind = Self.otherKind(bytes) {
      problems.append(CSVProblem(kind: kind, offset: 0, field: 0))
      isFinished = true
      try emit(bytes, end: 0, body)
      return false
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      cursor = 3
      recordStart = 3
    }
    return true
  }

  /// What a file is by its first bytes, where it is no text in UTF-8: UTF-16 by its mark, a workbook
  /// as today's spreadsheets store it (a ZIP archive) or as those before 2007 did.
  private static func otherKind(_ bytes: UnsafeBufferPointer<UInt8>) -> CSVProblem.Kind? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    let isWorkbook =
      bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    return isWorkbook ? .workbook : nil
  }

  private mutating func scan<Failure: Error>(
    _ bytes: UnsafeBufferPointer<UInt8>, atEnd: Bool,
    _ body: (borrowing CSVRecord) throws(Failure) -> Void
  ) throws(Failure) {
    let delimiter = delimiter.rawValue
    let n = bytes.count
    var i = cursor
    while i < n {
      switch state {
      case .recordStart:
        if skipsLineFeed {
          skipsLineFeed = false
          if bytes[i] == 0x0A {
            i += 1
            recordStart = i
            continue
          }
        }
        recordStart = i
        recordLine = line
        seen = 0
        state = .fieldStart
        fieldStart = i
      case .fieldStart:
        fieldIsQuoted = bytes[i] == 0x22
        fieldIsEscaped = false
        if fieldIsQuoted {
          state = .quoted
          i += 1
        } else {
          state = .plain
        }
      case .plain, .afterQuote:
        var high = seen
        while i < n {
          let byte = bytes[i]
          if byte == delimiter || byte == 0x0A || byte == 0x0D || byte == 0x22 || byte == 0 {
            break
          }
          high |= byte
          i += 1
        }
        seen = high
        guard i < n else { break }
        let byte = bytes[i]
        if byte == 0x22 {
          if state == .plain { report(.strayQuote, at: i) }
          i += 1
        } else if byte == 0 {
          report(.zeroByte, at: i)
          i += 1
        } else {
          i = try endField(bytes, at: i, body)
          if isFinished { return }
        }
      case .quoted:
        var high = seen
        while i < n {
          let byte = bytes[i]
          if byte == 0x22 || byte == 0x0A || byte == 0x0D || byte == 0 { break }
          high |= byte
          i += 1
        }
        seen = high
        guard i < n else { break }
        switch bytes[i] {
        case 0x22: state = .quoteInQuoted
        case 0x0D: line += 1
        case 0x0A: if bytes[i - 1] != 0x0D { line += 1 }
        default: report(.zeroByte, at: i)
        }
        i += 1
      case .quoteInQuoted:
        let byte = bytes[i]
        if byte == 0x22 {
          fieldIsEscaped = true
          state = .quoted
          i += 1
        } else if byte == delimiter || byte == 0x0A || byte == 0x0D {
          i = try endField(bytes, at: i, body)
          if isFinished { return }
        } else {
          report(.textAfterQuote, at: i)
          state = .afterQuote
        }
      }
    }
    cursor = i
    try checkUnfinished(bytes, atEnd: atEnd, body)
  }

  /// At the end of a chunk: the last record at the end of the file, the limits before it.
  private mutating func checkUnfinished<Failure: Error>(
    _ bytes: UnsafeBufferPointer<UInt8>, atEnd: Bool,
    _ body: (borrowing CSVRecord) throws(Failure) -> Void
  ) throws(Failure) {
    guard state != .recordStart else {
      recordStart = cursor
      return
    }
    if let limit = limitPassed(at: cursor) {
      try stop(limit, bytes, at: cursor, body)
    } else if atEnd {
      if state == .quoted { report(.openQuote, at: fieldStart) }
      if state == .fieldStart { (fieldIsQuoted, fieldIsEscaped) = (false, false) }
      appendField(end: cursor)
      if fields.count > limits.columns {
        try stop(.tooManyFields, bytes, at: cursor, body)
      } else {
        try emit(bytes, end: cursor, body)
      }
    }
  }

  private mutating func endField<Failure: Error>(
    _ bytes: UnsafeBufferPointer<UInt8>, at i: Int,
    _ body: (borrowing CSVRecord) throws(Failure) -> Void
  ) throws(Failure) -> Int {
    if let limit = limitPassed(at: i) {
      try stop(limit, bytes, at: i, body)
      return i
    }
    appendField(end: i)
    if fields.count > limits.columns {
      try stop(.tooManyFields, bytes, at: i, body)
      return i
    }
    if bytes[i] == delimiter.rawValue {
      fieldStart = i + 1
      state = .fieldStart
      return i + 1
    }
    skipsLineFeed = bytes[i] == 0x0D
    line += 1
    state = .recordStart
    try emit(bytes, end: i, body)
    recordStart = i + 1
    return i + 1
  }

  private mutating func appendField(end: Int) {
    fields.append(
      CSVRecord.Field(
        start: fieldStart - recordStart, end: end - recordStart,
        isQuoted: fieldIsQuoted && state == .quoteInQuoted, isEscaped: fieldIsEscaped))
  }

  /// The limit of bytes that the record passes first, seen from an offset in it; nil where none.
  ///
  /// A field at fault may be noticed at its end or at the end of a chunk before: which limit it is
  /// must not depend on that.
  private func limitPassed(at offset: Int) -> CSVProblem.Kind? {
    let fieldEnd = fieldStart + limits.fieldBytes
    let recordEnd = recordStart + limits.recordBytes
    guard offset > min(fieldEnd, recordEnd) else { return nil }
    return fieldEnd <= recordEnd ? .fieldTooLong : .recordTooLong
  }

  /// Ends the scan, with what came before the limit; the field at fault is left out.
  private mutating func stop<Failure: Error>(
    _ kind: CSVProblem.Kind, _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int,
    _ body: (borrowing CSVRecord) throws(Failure) -> Void
  ) throws(Failure) {
    isFinished = true
    if kind == .tooManyFields { fields.removeLast() }
    let end = min(offset, fieldStart + limits.fieldBytes, recordStart + limits.recordBytes)
    // What lies behind the limit has been seen or not, as the chunks were cut.
    problems.removeAll { $0.offset >= end - recordStart }
    report(kind, at: kind == .recordTooLong ? recordStart : fieldStart)
    // A few bytes behind the place are enough for a picture.
    try emit(bytes, end: min(end, fieldStart + 64), body)
  }

  private mutating func report(_ kind: CSVProblem.Kind, at offset: Int) {
    // One of a kind and field tells enough, and keeps hostile rows small.
    let isKnown = problems.last.map { $0.kind == kind && $0.field == fields.count } ?? false
    guard !isKnown, problems.count < 16 else { return }
    problems.append(CSVProblem(kind: kind, offset: offset - recordStart, field: fields.count))
  }

  private mutating func emit<Failure: Error>(
    _ bytes: UnsafeBufferPointer<UInt8>, end: Int,
    _ body: (borrowing CSVRecord) throws(Failure) -> Void
  ) throws(Failure) {
    let raw = UnsafeBufferPointer(rebasing: bytes[recordStart..<max(recordStart, end)])
    // What a limit cut off may end within a letter.
    if seen >= 0x80, !isFinished, let fault = UTF8Check.firstFault(in: raw) {
      let field = fields.lastIndex { $0.start <= fault } ?? 0
      let problem = CSVProblem(kind: .notUTF8(raw[fault]), offset: fault, field: field)
      problems.insert(problem, at: problems.firstIndex { $0.offset > fault } ?? problems.count)
    }
    try body(
      CSVRecord(
        base: raw, fields: fields, cells: nil, line: recordLine,
        byteOffset: bufferOffset + recordStart,
        problems: problems))
    fields.removeAll(keepingCapacity: true)
    if !problems.isEmpty { problems = [] }
  }
}
