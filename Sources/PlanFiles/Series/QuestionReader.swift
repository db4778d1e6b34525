public import Diagnostics
import Forecasting
import Tabular

/// Reads questions about series, `unique_id,ds,relation,target` with relation `>=` or `<=`, chunk by
/// chunk.
///
/// `ds` is a whole number, or a date, which gives its year; the decimal mark is the dot. Further
/// columns mean nothing here and are noted.
public struct QuestionReader: Sendable {
  public let name: String
  private var rows: QuestionRows
  private var scanner: CSVScanner?
  /// The first bytes, until the header line is complete and has settled the delimiter.
  private var head: [UInt8] = []
  private var isRefused = false
  private static let headLimit = 1 << 20

  public init(name: String) {
    self.name = name
    rows = QuestionRows(name: name)
  }

  /// Takes the next bytes.
  public mutating func read(_ chunk: [UInt8]) {
    guard !isRefused else { return }
    guard scanner != nil else {
      head += chunk
      if head.contains(0x0A) || head.count > Self.headLimit { begin() }
      return
    }
    scan(chunk)
  }

  /// Says that no bytes follow. Questions whose rows are at fault are left out.
  public mutating func finish() -> (questions: QuestionList, diagnostics: [Diagnostic]) {
    if scanner == nil, !isRefused { begin() }
    if var scanner = scanner.take() { scanner.finish { rows.take($0) } }
    if !isRefused { rows.finish() }
    isRefused = true
    return (QuestionList(name: name, entries: rows.entries), rows.bag.diagnostics)
  }

  /// Reads a whole file at once.
  public static func read(
    _ bytes: [UInt8], name: String
  ) -> (questions: QuestionList, diagnostics: [Diagnostic]) {
    var reader = QuestionReader(name: name)
    reader.read(bytes)
    return reader.finish()
  }

  private mutating func begin() {
    let first = head
    head = []
    switch first.withUnsafeBufferPointer({ CSVDelimiter.settled(byStartOf: $0) }) {
    case .settled(let delimiter):
      scanner = CSVScanner(delimiter: delimiter)
      scan(first)
    case .undecided:
      // The table's reader has the words for it.
      isRefused = true
      let line = first.prefix { $0 != 0x0A && $0 != 0x0D }
      let (_, diagnostics) = Table.read(Array(line) + [0x0A], name: name)
      rows.bag.append(contentsOf: diagnostics.filter { $0.slug == "table-separator" })
    }
  }

  private mutating func scan(_ chunk: [UInt8]) {
    // The scanner moves out, so that its records can change the rows.
    guard var scanner = scanner.take() else { return }
    scanner.scan(chunk) { rows.take($0) }
    self.scanner = scanner
  }
}
