import Foundation
import Tabular
import Testing

@testable import Reporting

@Suite struct DatasetRendererTests {
  private let dataset = Dataset(
    columns: ["name", "value", "year", "flags", "sure"],
    rows: [
      [.text("Hộ nghèo"), .number(0.1 + 0.2), .integer(2024), .words(["a", "b"]), .flag(true)],
      [.text("=1+1"), .missing, .integer(-3), .words([]), .flag(false)],
      [.text("two\nlines, \"quoted\""), .number(1.0 / 3.0), .integer(0), .words(["c"]), .missing],
      [.text("-5"), .number(1e-12), .integer(1), .words([]), .flag(true)],
    ])

  @Test func csvIsReadBackAsItWas() throws {
    let text = DatasetRenderer(.csv).render(dataset)
    let (read, diagnostics) = Table.read(Array(text.utf8), name: "rows.csv")
    let table = try #require(read)
    #expect(diagnostics.isEmpty)
    #expect(table.header.map(\.text) == dataset.columns)
    #expect(table.rows.count == 4)
    #expect(table.rows[0].cells.map(\.text) == ["Hộ nghèo", "0.3", "2024", "a b", "true"])
    #expect(table.rows[2].cells[0].text == "two\nlines, \"quoted\"")
    #expect(table.rows[2].cells[1].text == "0.333333333")
  }

  @Test func cellsThatASpreadsheetWouldRunAreHarmless() {
    let text = DatasetRenderer(.csv).render(dataset)
    #expect(text.contains("\n'=1+1,"))
    // A number is no formula.
    #expect(text.contains("\n-5,"))
  }

  @Test func jsonIsReadBackAsItWas() throws {
    let text = DatasetRenderer(.json).render(dataset)
    let rows = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    #expect(rows.count == 4)
    #expect(rows[0]["name"] as? String == "Hộ nghèo")
    #expect(rows[0]["value"] as? Double == 0.3)
    #expect(rows[0]["flags"] as? [String] == ["a", "b"])
    #expect(rows[0]["sure"] as? Bool == true)
    #expect(rows[1]["name"] as? String == "=1+1")
    #expect(rows[1]["value"] is NSNull)
    #expect(rows[1]["year"] as? Int == -3)
    #expect(rows[2]["name"] as? String == "two\nlines, \"quoted\"")
    #expect(rows[3]["value"] as? Double == 1e-12)
  }

  @Test func everyControlCharacterIsEscapedInJSON() throws {
    let text = String(String.UnicodeScalarView((0..<0x20).compactMap { Unicode.Scalar($0) }))
    let json = DatasetRenderer(.json).render(Dataset(columns: ["x"], rows: [[.text(text)]]))
    let rows = try #require(
      JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: String]])
    #expect(rows == [["x": text]])
  }

  @Test func noRowsAreAHeaderOrAnEmptyList() {
    let empty = Dataset(columns: ["a", "b"], rows: [])
    #expect(DatasetRenderer(.csv).render(empty) == "a,b\n")
    #expect(DatasetRenderer(.json).render(empty) == "[]\n")
  }

  @Test func whatIsNotFiniteIsMissing() {
    #expect(Dataset.Value.optional(Double.nan) == .missing)
    #expect(Dataset.Value.optional(Double.infinity) == .missing)
    #expect(Dataset.Value.optional("") == .missing)
    #expect(Dataset.Value.optional(2.5) == .number(2.5))
  }
}
