import Foundation
import Testing

@testable import Tabular

/// What holds for all tables, held against seeded ones: as many as the tests have time for, or a
/// hundredth of ONTRACK_PROPERTY_SERIES. A failure names the seed and the number of its table.
@Suite struct TableLawTests {
  private static func setting(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
  }

  private static let tables = setting("ONTRACK_PROPERTY_SERIES").map { max(200, $0 / 100) } ?? 200
  private static let seed = UInt64(setting("ONTRACK_PROPERTY_SEED") ?? 7)

  private static let pieces = [
    "a", "hộ nghèo", "e\u{302}\u{301}", "\"", "\"\"", ",", ";", "\t", "\n", "\r\n", "\r", "1.5",
    "-5", "=1+1", "+84", "@x", "＝x", " ", "  ", "'", "#", "\u{FEFF}", "中", "0,22%", "1.007",
    "\u{A0}",
  ]

  private func generator(_ number: Int) -> SplitMix {
    SplitMix(seed: Self.seed &* 1_000_003 &+ UInt64(number))
  }

  private func text(_ random: inout SplitMix) -> String {
    (0..<Int.random(in: 0...4, using: &random))
      .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
  }

  /// Cells of any text, written and read: nothing is lost, and no spreadsheet runs one.
  @Test func whatIsWrittenIsReadBackAndHarmless() throws {
    for number in 0..<Self.tables {
      var random = generator(number)
      let width = Int.random(in: 1...5, using: &random)
      let delimiter = CSVDelimiter.allCases.randomElement(using: &random) ?? .comma
      var writer = CSVWriter(delimiter: delimiter, formulas: .verbatim)
      writer.writeRow((0..<width).map { .text("c\($0)") })
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        for _ in 0..<width { writer.write(text(&random)) }
        writer.endRow()
      }
      let bytes = writer.takeBytes()
      let (table, diagnostics) = Table.read(bytes, name: "t", delimiter: delimiter)
      let name: Comment = "seed \(Self.seed), table \(number)"
      #expect(table != nil && diagnostics.isEmpty, "\(name): \(diagnostics)")
      let broken = TableLaws.broken(by: bytes) + (table.map { TableLaws.brokenRoundTrip($0) } ?? [])
      #expect(broken.isEmpty, "\(name): \(broken)")
    }
  }

  /// Bytes that are hardly a table: an answer, the same however they come in chunks.
  @Test func anyBytesKeepTheLaws() {
    for number in 0..<Self.tables {
      var random = generator(number)
      var bytes = Array((0..<20).map { _ in text(&random) }.joined(separator: ",").utf8)
      if number.isMultiple(of: 3), let place = bytes.indices.randomElement(using: &random) {
        bytes[place] = UInt8.random(in: 0...255, using: &random)
      }
      let small = CSVLimits(fieldBytes: 30, recordBytes: 60, columns: 9, cells: 60)
      let size = Int.random(in: 1...9, using: &random)
      let broken =
        TableLaws.broken(by: bytes) + TableLaws.broken(by: bytes, limits: small)
        + TableLaws.brokenChunks(of: bytes, size: size)
        + TableLaws.brokenChunks(of: bytes, size: size, limits: small)
      #expect(broken.isEmpty, "seed \(Self.seed), table \(number): \(broken)")
    }
  }

  /// Every double is read back from its shortest text, wherever between the smallest and the largest.
  @Test func everyNumberIsReadBackBitForBit() {
    var random = generator(0)
    for _ in 0..<Self.tables * 10 {
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { continue }
      let broken = TableLaws.brokenNumber(value)
      #expect(broken == nil, "\(broken ?? "")")
    }
  }
}
