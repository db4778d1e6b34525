import Diagnostics
import Testing

@testable import Tabular

@Suite struct CSVScannerTests {
  /// A record as a value that can be kept and compared.
  struct Kept: Hashable {
    let fields: [String]
    let quoted: [Bool]
    let line: Int
    let byteOffset: Int
    let raw: [UInt8]
    let problems: [CSVProblem]

    init(_ record: borrowing CSVRecord) {
      var fields: [String] = []
      var quoted: [Bool] = []
      for index in 0..<record.count {
        fields.append(record.string(index))
        quoted.append(record.isQuoted(index))
      }
      self.fields = fields
      self.quoted = quoted
      line = record.line
      byteOffset = record.byteOffset
      raw = Array(record.raw)
      problems = record.problems
    }
  }

  static func records(
    _ chunks: [[UInt8]], delimiter: CSVDelimiter = .comma, limits: CSVLimits = .standard
  ) -> [Kept] {
    var scanner = CSVScanner(delimiter: delimiter, limits: limits)
    var records: [Kept] = []
    for chunk in chunks { scanner.scan(chunk) { records.append(Kept($0)) } }
    scanner.finish { records.append(Kept($0)) }
    return records
  }

  private func fields(_ text: String) -> [[String]] {
    Self.records([Array(text.utf8)]).map(\.fields)
  }

  @Test(
    arguments: [
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
      ("a,\n", [["a", ""]]),
      ("a,", [["a", ""]]),
      (",\n,", [["", ""], ["", ""]]),
      ("\"a,b\",\"c\"\"d\"\n", [["a,b", "c\"d"]]),
      ("\"\",x\n", [["", "x"]]),
      ("\"\"\"\"\n", [["\""]]),
      ("\"a\r\nb\"\r\nc\r\n", [["a\r\nb"], ["c"]]),
      ("a\rb\r", [["a"], ["b"]]),
      ("a\r\r\nb", [["a"], [""], ["b"]]),
      ("\n\na", [[""], [""], ["a"]]),
      ("", []),
      ("\"", [["\""]]),
      (" a , b \n", [[" a ", " b "]]),
    ] as [(String, [[String]])])
  func fieldsAreThoseOfTheText(_ text: String, _ expected: [[String]]) {
    #expect(fields(text) == expected)
  }

  @Test func cutsBetweenChunksMakeNoDifference() {
    var random = SplitMix(seed: 3)
    let pieces = [
      "a", "hộ", "\"", "\"\"", ",", "\n", "\r\n", "\r", "1.5", " ", "\u{FEFF}", "\"x,y\"",
      "\"x\ny\"", "\0", "中",
    ]
    for round in 0..<400 {
      var bytes: [UInt8] = round % 3 == 0 ? [0xEF, 0xBB, 0xBF] : []
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        bytes += Array((pieces.randomElement(using: &random) ?? "").utf8)
      }
      if round % 7 == 0, let place = bytes.indices.randomElement(using: &random) {
        bytes[place] = UInt8.random(in: 0...255, using: &random)
      }
      let whole = Self.records([bytes])
      var chunks: [[UInt8]] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Int.random(in: 0...3, using: &random)
        chunks.append(Array(rest.prefix(count)))
        rest = rest.dropFirst(count)
      }
      #expect(Self.records(chunks) == whole, "round \(round)")
      #expect(Self.records(bytes.map { [$0] }) == whole, "round \(round)")
    }
  }

  @Test func cutsBetweenChunksMakeNoDifferenceAtALimit() {
    var random = SplitMix(seed: 4)
    let pieces = ["a", "aaaa", "hộ", "\"", ",", "\n", "\0", "bbbbbbbb"]
    let limits = CSVLimits(fieldBytes: 12, recordBytes: 20, columns: 4)
    for round in 0..<400 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...30, using: &random) {
        bytes += Array((pieces.randomElement(using: &random) ?? "").utf8)
      }
      if round % 7 == 0, let place = bytes.indices.randomElement(using: &random) {
        bytes[place] = UInt8.random(in: 0...255, using: &random)
      }
      let whole = Self.records([bytes], limits: limits)
      #expect(Self.records(bytes.map { [$0] }, limits: limits) == whole, "round \(round)")
    }
  }

  @Test func recordsKnowTheirBytesInTheFile() {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("a,b\r\nhộ,2\n\"x\ny\",3".utf8)
    let records = Self.records([bytes])
    #expect(records.map(\.line) == [1, 2, 3])
    for record in records {
      #expect(Array(bytes[record.byteOffset..<record.byteOffset + record.raw.count]) == record.raw)
    }
    #expect(
      records.map { String(decoding: $0.raw, as: UTF8.self) } == ["a,b", "hộ,2", "\"x\ny\",3"])
  }

  @Test func streamHasItsOwnExcerptForADiagnostic() {
    var scanner = CSVScanner(delimiter: .comma)
    var picture = ""
    scanner.scan(Array("id,y\nx,1\nhộ,abc\n".utf8)) { record in
      guard record.line == 3 else { return }
      let cell = Cell(
        text: record.string(1), span: record.span(1, in: record.excerpt(name: "series.csv")))
      picture = DiagnosticRenderer(.english).render(Numeral.Failure.unreadable.diagnostic(at: cell))
    }
    #expect(
      picture.hasPrefix("series.csv:3:4: error[number-unreadable]: \"abc\" is not a number\n"))
    #expect(picture.contains("3 | hộ,abc\n  |    ^^^ "))
  }

  @Test func bodyThatThrowsEndsTheScan() {
    struct Stop: Error {}
    var scanner = CSVScanner(delimiter: .comma)
    var count = 0
    #expect(throws: Stop.self) {
      try scanner.scan(Array("a\nb\nc\n".utf8)) { _ throws(Stop) in
        count += 1
        if count == 2 { throw Stop() }
      }
    }
    #expect(scanner.isFinished)
    scanner.scan(Array("d\n".utf8)) { _ in count += 1 }
    scanner.finish { _ in count += 1 }
    #expect(count == 2)
  }

  @Test func unfinishedRecordIsAllThatIsKept() {
    var scanner = CSVScanner(delimiter: .comma)
    let row = Array("123456789,123456789\n".utf8)
    var rows = 0
    for _ in 0..<10_000 { scanner.scan(row) { _ in rows += 1 } }
    #expect(rows == 10_000)
    #expect(scanner.heldBytes < 100)
  }

  @Test func endlessFieldEndsTheScan() {
    let limits = CSVLimits(fieldBytes: 1000, recordBytes: 5000, columns: 10)
    var scanner = CSVScanner(delimiter: .comma, limits: limits)
    var problems: [CSVProblem.Kind] = []
    for _ in 0..<1000 {
      scanner.scan(Array(repeating: 0x61, count: 100)) { problems += $0.problems.map(\.kind) }
    }
    scanner.finish { problems += $0.problems.map(\.kind) }
    #expect(problems == [.fieldTooLong])
    #expect(scanner.heldBytes == 0)
  }
}
