import Diagnostics
import Tabular
import Testing

/// Whatever bytes come in, there is a table or a diagnostic, and each diagnostic can be drawn.
@Suite struct HostileInputTests {
  private static let sample = Array(
    [
      "\u{FEFF}indicator,area,year,value,role,status,note",
      "poor_households,Thường Tín,2022,169,,,\"cuối năm, 0,22%\"",
      "poor_households,Thường Tín,2023,23,,,",
      "near_poor_households,Thường Tín,2023,\"1.007\",,estimated,\"nói \"\"ước\"\"\"",
      "",
      "health_insurance_coverage,Thường Tín,2023,93.0,,,\"hai\ndòng\"",
      "",
    ].joined(separator: "\r\n").utf8)

  private func check(_ bytes: [UInt8], _ id: String) {
    let limits = CSVLimits(fieldBytes: 4096, recordBytes: 8192, columns: 64, cells: 1000)
    let (table, diagnostics) = Table.read(bytes, name: "t", limits: limits)
    #expect(table != nil || !diagnostics.isEmpty, "\(id)")
    #expect(diagnostics.count <= 101, "\(id)")
    if let table {
      #expect(table.rows.allSatisfy { $0.cells.count == table.header.count }, "\(id)")
      let cells = table.rows.flatMap(\.cells)
      let convention = NumeralConvention(cells: cells)
      var found = convention.diagnostics
      for cell in cells.prefix(200) { _ = convention.read(cell, into: &found) }
      draw(found.prefix(3), id)
    }
    draw(diagnostics.prefix(5), id)
  }

  private func draw(_ diagnostics: some Sequence<Diagnostic>, _ id: String) {
    for diagnostic in diagnostics {
      let text = DiagnosticRenderer(.vietnamese).render(diagnostic)
      #expect(text.utf8.count < 8000, "\(id)")
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 12, "\(id): \(text)")
      #expect(
        !text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" }, "\(id)")
    }
  }

  @Test func mutatedFilesEndInATableOrADiagnostic() {
    var random = SplitMix(seed: 1)
    let signs: [UInt8] = [
      0, 0x22, 0x2C, 0x0A, 0x0D, 0x3B, 0x09, 0xFF, 0xFE, 0xC3, 0xE1, 0xBB, 0x2E,
    ]
    for round in 0..<3000 {
      var bytes = Self.sample
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let sign = signs.randomElement(using: &random) ?? 0
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.insert(sign, at: place)
        case 2: bytes.remove(at: place)
        default: bytes[place] = sign
        }
      }
      check(bytes, "mutation \(round)")
    }
  }

  @Test func truncatedFilesEndInATableOrADiagnostic() {
    for length in 0...Self.sample.count { check(Array(Self.sample.prefix(length)), "\(length)") }
  }

  @Test func randomBytesEndInATableOrADiagnostic() {
    var random = SplitMix(seed: 2)
    for round in 0..<1000 {
      let count = Int.random(in: 0...300, using: &random)
      let top: UInt8 = round % 2 == 0 ? 255 : 63
      check((0..<count).map { _ in UInt8.random(in: 0...top, using: &random) }, "random \(round)")
    }
  }

  @Test func endlessFieldsRowsAndHeadersStayWithinTheLimits() {
    check(Array(repeating: 0x61, count: 1_000_000), "letters")
    check(Array(repeating: 0x2C, count: 1_000_000), "commas")
    check(Array(repeating: 0x22, count: 1_000_000), "quotes")
    check(Array(repeating: 0x0A, count: 1_000_000), "line ends")
    check(Array(repeating: 0, count: 1_000_000), "zeros")
    check(Array(repeating: 0xFF, count: 1_000_000), "not UTF-8")
    check(Array("a\n".utf8) + Array(repeating: [0x31, 0x0A], count: 200_000).joined(), "rows")
    check(Array("a\n".utf8) + Array(repeating: [0x2C, 0x0A], count: 200_000).joined(), "long rows")
    check(Array("a\n\"".utf8) + Array(repeating: 0x0A, count: 1_000_000), "open quote")
    check(Array("a,b\n".utf8) + Array(repeating: 0x39, count: 4000) + Array(",1".utf8), "digits")
  }
}
