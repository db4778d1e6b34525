public import Diagnostics
import Tabular
public import Workbooks

/// Reads series from a CSV file without a plan, chunk by chunk, and hands each out once its last row
/// has passed, in the order in which they appear.
///
/// Two layouts are known by their columns: long, `unique_id,ds,y`, with optional columns `lower`,
/// `upper`, `better`, `counted`, `area` and `indicator`; and wide, a column a year and a row a series.
/// `ds` is a whole number, or a date, which gives its year. The decimal mark is the dot unless
/// declared. An empty `y` is a
/// missing year.
///
/// Memory is bounded by the longest row and a table of fixed size that notices an id which comes
/// back, however many series follow each other. Once something is an error, nothing more is handed
/// out, and the rest is read for further errors.
///
/// ```swift
/// var reader = SeriesReader(name: "series.csv")
/// try reader.read(chunk) { series in … }
/// try reader.finish { series in … }
/// ```
public struct SeriesReader: Sendable {
  public let name: String
  private var rows: SeriesRows
  private var scanner: CSVScanner?
  /// The first bytes, until the header line is complete and has settled the delimiter.
  private var head: [UInt8] = []
  private var isRefused = false
  private static let headLimit = 1 << 20

  public init(name: String, options: SeriesReadingOptions = SeriesReadingOptions()) {
    self.name = name
    rows = SeriesRows(name: name, options: options)
  }

  /// What is wrong, or worth knowing, so far; complete after `finish`.
  public var diagnostics: [Diagnostic] { rows.bag.diagnostics }

  public var hasErrors: Bool { rows.bag.hasErrors }

  /// Whether nothing more is handed out: after an error, or with `keepGoing` where the file cannot be
  /// read as series at all.
  public var isStopped: Bool { hasErrors && (!rows.options.keepGoing || !rows.hasLayout) }

  /// Whether further bytes would tell nothing: a limit has been passed, or the file cannot be split
  /// into fields. A stream need not be read to its end then; it may have none.
  public var isFinished: Bool { isRefused || scanner?.isFinished == true }

  /// The smallest value of all series so far; nil before the first. Where it is not negative and no
  /// bound is given, a lower bound of 0 may be worth suggesting.
  public var smallestValue: Double? { rows.smallestValue }

  /// Takes the next bytes.
  public mutating func read<Failure: Error>(
    _ chunk: [UInt8], _ body: (LocatedSeries) throws(Failure) -> Void
  ) throws(Failure) {
    guard !isRefused else { return }
    if scanner == nil {
      head.append(contentsOf: chunk)
      guard Self.hasTwoLines(head) || head.count > Self.headLimit else { return }
      try begin(body)
      return
    }
    try scan(chunk, body)
  }

  /// Says that no bytes follow, and hands out what is left.
  public mutating func finish<Failure: Error>(
    _ body: (LocatedSeries) throws(Failure) -> Void
  ) throws(Failure) {
    if scanner == nil, !isRefused, !rows.isSheet { try begin(body) }
    if var scanner = scanner.take() {
      try scanner.finish { record throws(Failure) in try rows.take(record, body) }
    }
    if !isRefused { try rows.finish(body) }
    isRefused = true
  }

  /// Reads the series of a workbook's sheet, in place of the bytes of a CSV file. Its rows may stand
  /// apart; those of a table that an office wrote are understood as `ontrack import` does.
  public mutating func readWorkbook<Failure: Error>(
    _ bytes: [UInt8], _ path: WorkbookPath, _ body: (LocatedSeries) throws(Failure) -> Void
  ) throws(Failure) {
    let sheet = SheetTable(bytes, path)
    rows.bag.append(contentsOf: sheet.diagnostics)
    guard let table = sheet.series else {
      isRefused = true
      return
    }
    rows.isOfSheet(table.header.first?.span.source)
    try CSVRecord.lend(table.header, line: 1) { record throws(Failure) in
      try rows.take(record, body)
    }
    for row in table.rows {
      try CSVRecord.lend(row.cells, line: row.line) { record throws(Failure) in
        try rows.take(record, body)
      }
    }
  }

  /// Reads a whole file at once.
  public static func read(
    _ bytes: [UInt8], name: String, options: SeriesReadingOptions = SeriesReadingOptions()
  ) -> (series: [LocatedSeries], diagnostics: [Diagnostic]) {
    var reader = SeriesReader(name: name, options: options)
    var all: [LocatedSeries] = []
    let path = WorkbookPath(name)
    if path.isNamedWorkbook || WorkbookReader.isWorkbook(bytes) {
      reader.readWorkbook(bytes, path) { all.append($0) }
    } else {
      reader.read(bytes) { all.append($0) }
    }
    reader.finish { all.append($0) }
    return (reader.hasErrors ? [] : all, reader.diagnostics)
  }

  private mutating func begin<Failure: Error>(
    _ body: (LocatedSeries) throws(Failure) -> Void
  ) throws(Failure) {
    let first = head
    head = []
    switch first.withUnsafeBufferPointer({ CSVDelimiter.settled(byStartOf: $0) }) {
    case .settled(let delimiter):
      scanner = CSVScanner(delimiter: delimiter)
      try scan(first, body)
    case .undecided:
      // The table's reader has the words for it.
      isRefused = true
      let line = first.prefix { $0 != 0x0A && $0 != 0x0D }
      let (_, diagnostics) = Table.read(Array(line) + [0x0A], name: name)
      rows.bag.append(contentsOf: diagnostics.filter { $0.slug == "table-separator" })
    }
  }

  private mutating func scan<Failure: Error>(
    _ chunk: [UInt8], _ body: (LocatedSeries) throws(Failure) -> Void
  ) throws(Failure) {
    // The scanner moves out, so that its records can change the rows.
    guard var scanner = scanner.take() else { return }
    try scanner.scan(chunk) { record throws(Failure) in try rows.take(record, body) }
    self.scanner = scanner
  }

  private static func hasTwoLines(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return false }
    return bytes[(first + 1)...].dropFirst().contains { $0 == 0x0A || $0 == 0x0D }
  }
}
