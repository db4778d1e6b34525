public import Diagnostics

/// A ``CSVProblem`` in the user's file: what to say about it and where.
public struct CSVFault: Sendable, Hashable {
  public let slug: String
  public let span: SourceSpan
  public let arguments: [String: Argument]

  /// Whether a file that has it once mostly has it in row after row, because the whole was stored in
  /// a wrong way. Such a fault is told once, with the number of further rows.
  public let isRepeated: Bool

  public func diagnostic(more: Int = 0) -> Diagnostic {
    var arguments = arguments
    if more > 0 { arguments["more"] = .number(Double(more), decimals: 0) }
    return .error(slug, at: span, arguments)
  }
}

extension CSVRecord {
  /// What to say about one of the record's problems.
  ///
  /// `source` is the whole text, or for a stream the record's own ``excerpt(name:)``.
  public borrowing func fault(
    _ problem: CSVProblem, in source: SourceText, limits: CSVLimits = .standard
  ) -> CSVFault {
    func number(_ value: Int) -> Argument { .number(Double(value), decimals: 0) }
    func fault(_ slug: String, _ arguments: [String: Argument] = [:], isRepeated: Bool = false)
      -> CSVFault
    {
      let start = position(ofByte: problem.offset)
      let span = SourceSpan(source: source, line: start.line, column: start.column, length: 1)
      return CSVFault(slug: slug, span: span, arguments: arguments, isRepeated: isRepeated)
    }
    let fileOffset = number(byteOffset + problem.offset + 1)
    switch problem.kind {
    case .openQuote:
      let end = raw.lastIndex { $0 != 0x0A && $0 != 0x0D } ?? 0
      return fault("table-quote-open", ["last": number(position(ofByte: end).line)])
    case .strayQuote: return fault("table-quote-stray", example(problem.field))
    case .textAfterQuote: return fault("table-quote-text", example(problem.field))
    case .zeroByte: return fault("table-nul", ["offset": fileOffset], isRepeated: true)
    case .notUTF8(let byte):
      let hexadecimal = String(byte, radix: 16, uppercase: true)
      return fault(
        "table-utf8", ["byte": .text("0x" + hexadecimal), "offset": fileOffset], isRepeated: true)
    case .utf16: return wholeFile("table-utf16", source.name)
    case .workbook: return wholeFile("table-workbook", source.name)
    case .fieldTooLong: return fault("table-field-long", ["limit": number(limits.fieldBytes)])
    case .recordTooLong: return fault("table-row-large", ["limit": number(limits.recordBytes)])
    case .tooManyFields:
      return fault(
        "table-too-many-columns",
        ["limit": number(limits.columns), "number": number(problem.field + 1)])
    }
  }

  /// What is wrong with a file before its first line, which would be no picture to show.
  private borrowing func wholeFile(_ slug: String, _ name: String) -> CSVFault {
    let empty = SourceText(name: name, text: "")
    let span = SourceSpan(source: empty, line: 1, column: 1, length: 0)
    return CSVFault(slug: slug, span: span, arguments: ["file": .text(name)], isRepeated: false)
  }

  /// The field as it is written with its quotes doubled, where that is short enough to show.
  private borrowing func example(_ index: Int) -> [String: Argument] {
    guard fields.indices.contains(index) else { return [:] }
    var bytes = Array(raw[fields[index].start..<fields[index].end])
    guard bytes.count <= 60 else { return [:] }
    if bytes.count > 1, bytes.first == 0x22, bytes.last == 0x22 {
      bytes.removeFirst()
      bytes.removeLast()
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return ["example": .text(CSVWriter.quoted(text.replacing("\"\"", with: "\"")))]
  }
}
