import Diagnostics

@testable import Tabular

/// What holds for the reading and writing of any bytes as a table.
///
/// The tests hold it against seeded bytes, and the fuzzer against its own.
enum TableLaws {
  /// The laws that these bytes break, in words; none where all is well.
  static func broken(by bytes: [UInt8], limits: CSVLimits = .standard) -> [String] {
    var broken: [String] = []
    let (table, diagnostics) = Table.read(bytes, name: "t", limits: limits)
    if table == nil, diagnostics.isEmpty { broken.append("neither a table nor a diagnostic") }
    if diagnostics.count > 101 { broken.append("\(diagnostics.count) diagnostics") }
    broken += diagnostics.prefix(5).flatMap(DrawingLaws.broken)
    guard let table else { return broken }
    if !table.rows.allSatisfy({ $0.cells.count == table.header.count }) {
      broken.append("a row is not as wide as the header")
    }
    let cells = table.rows.lazy.flatMap(\.cells).prefix(2000)
    let convention = NumeralConvention(cells: cells)
    var found = convention.diagnostics
    for cell in cells.prefix(200) {
      guard let numeral = convention.read(cell, into: &found) else { continue }
      if let law = brokenNumber(numeral.value) { broken.append(law) }
    }
    broken += found.prefix(3).flatMap(DrawingLaws.broken)
    if diagnostics.isEmpty { broken += brokenRoundTrip(table) }
    return broken
  }

  /// How the bytes are cut into chunks makes no difference to the records.
  static func brokenChunks(of bytes: [UInt8], size: Int, limits: CSVLimits = .standard) -> [String]
  {
    func records(_ size: Int) -> [String] {
      var records: [String] = []
      var scanner = CSVScanner(delimiter: .comma, limits: limits)
      func take(_ record: borrowing CSVRecord) {
        var text = "\(record.line) \(record.byteOffset) \(record.problems)"
        for field in 0..<record.count {
          text += "|\(record.isQuoted(field)) \(record.string(field))"
        }
        records.append(text)
      }
      var rest = bytes[...]
      while !rest.isEmpty {
        scanner.scan(Array(rest.prefix(size))) { take($0) }
        rest = rest.dropFirst(size)
      }
      scanner.finish { take($0) }
      return records
    }
    return records(max(1, size)) == records(max(1, bytes.count))
      ? [] : ["records depend on chunks of \(size) bytes"]
  }

  /// What is written is read back as it was: as it is by the verbatim writer, and behind a `'` where
  /// a spreadsheet would run it by the other.
  static func brokenRoundTrip(_ table: Table) -> [String] {
    var broken: [String] = []
    let texts = [table.columnNames] + table.rows.map { $0.cells.map(\.text) }
    for formulas in [CSVWriter.Formulas.verbatim, .harmless] {
      var writer = CSVWriter(delimiter: table.delimiter, formulas: formulas)
      for row in texts { writer.writeRow(row.map { .text($0) }) }
      let written = Array(writer.string.utf8)
      // The delimiter is passed on: a header of one column does not settle it.
      let read = Table.read(written, name: "t", delimiter: table.delimiter)
      guard let again = read.table, !read.diagnostics.contains(where: { $0.severity == .error })
      else {
        broken.append("what is written \(formulas) cannot be read: \(read.diagnostics)")
        continue
      }
      let found = [again.columnNames] + again.rows.map { $0.cells.map(\.text) }
      let isWhole =
        found.count == texts.count
        && zip(found, texts).allSatisfy { found, wanted in
          found.count == wanted.count
            && zip(found, wanted).allSatisfy { isSame($0, $1, formulas) }
        }
      if !isWhole { broken.append("read(write(x)) is not x, \(formulas)") }
      if formulas == .harmless { broken += found.joined().flatMap(brokenHarmlessness) }
    }
    return broken
  }

  /// Scalar for scalar: composed and decomposed letters are two.
  private static func isSame(_ found: String, _ text: String, _ formulas: CSVWriter.Formulas)
    -> Bool
  {
    if found.unicodeScalars.elementsEqual(text.unicodeScalars) { return true }
    return formulas == .harmless
      && found.unicodeScalars.elementsEqual("'".unicodeScalars + text.unicodeScalars)
  }

  /// A cell that starts like a formula is a number, or no spreadsheet gets it.
  static func brokenHarmlessness(_ cell: String) -> [String] {
    let signs: [Unicode.Scalar] = [
      "=", "+", "-", "@", "\t", "\r", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]
    guard let first = cell.unicodeScalars.first, signs.contains(first) else { return [] }
    let isNumber = DecimalMark.allCases.contains { (try? Numeral.parse(cell, mark: $0)) != nil }
    return isNumber ? [] : ["a spreadsheet would run \(cell.debugDescription)"]
  }

  /// A number is read back bit for bit from its shortest text, but for the sign of zero.
  static func brokenNumber(_ value: Double) -> String? {
    let text = NumberText.shortest(value)
    guard let numeral = try? Numeral.parse(text, mark: .dot), numeral.value == value else {
      return "\(value.bitPattern) is written \(text)"
    }
    let short = NumberText.shortest(value, significantDigits: 9)
    guard let rounded = try? Numeral.parse(short, mark: .dot),
      abs(rounded.value - value) <= 5.0001e-9 * abs(value) || abs(value) < 1e-300
    else { return "\(value) is written \(short) with nine digits" }
    return nil
  }
}

/// What holds for the picture of every diagnostic.
enum DrawingLaws {
  static func broken(by diagnostic: Diagnostic) -> [String] {
    Language.allCases.flatMap { language -> [String] in
      let text = DiagnosticRenderer(language).render(diagnostic)
      var broken: [String] = []
      if text.utf8.count > 16_000 {
        broken.append("\(diagnostic.slug) takes \(text.utf8.count) bytes")
      }
      if text.utf8.count(where: { $0 == 0x0A }) > 16 {
        broken.append("\(diagnostic.slug) takes many lines: \(text)")
      }
      if text.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" && $0 != "\t" }) {
        broken.append("\(diagnostic.slug) lets control characters through")
      }
      return broken
    }
  }
}
