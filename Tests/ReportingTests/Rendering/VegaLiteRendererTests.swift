import Diagnostics
import Foundation
import Testing

@testable import Reporting

@Suite struct VegaLiteRendererTests {
  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test(arguments: ["thuong-tin", "household-ledger"])
  func theDataAreThoseOfTheChart(_ name: String) throws {
    let sample = try #require(SamplePlan(named: name))
    for chart in sample.charts(.vietnamese) {
      let found = try object(VegaLiteRenderer(.vietnamese).render(chart))
      #expect(found["$schema"] as? String == "https://vega.github.io/schema/vega-lite/v5.json")
      #expect(found["description"] as? String == chart.alternative)
      #expect((found["layer"] as? [Any])?.isEmpty == false)
      let data = try #require(found["data"] as? [String: Any])
      let rows = try #require(data["values"] as? [[String: Any]])
      #expect(rows.count >= chart.dataset.rows.count)
      for (row, values) in zip(rows, chart.dataset.rows) {
        for (column, value) in zip(chart.dataset.columns, values) {
          switch value {
          case .number(let number):
            let read = try #require(row[column] as? Double)
            #expect(abs(read - number) <= 5.0001e-9 * abs(number))
          case .integer(let number): #expect(row[column] as? Int == number)
          case .text(let text): #expect(row[column] as? String == text)
          case .missing: #expect(row[column] is NSNull)
          case .flag, .words: Issue.record("a chart has neither")
          }
        }
      }
    }
  }

  /// Every field that a layer draws is a column of the data.
  @Test(arguments: ["thuong-tin", "household-ledger"])
  func theLayersDrawWhatThereIs(_ name: String) throws {
    let sample = try #require(SamplePlan(named: name))
    for chart in sample.charts(.english) {
      let text = VegaLiteRenderer(.english).render(chart)
      let fields = text.matches(of: /"field": "([^"]+)"/).map { String($0.output.1) }
      let known = Set(chart.dataset.columns + ["negative_outflow"])
      #expect(!fields.isEmpty && Set(fields).isSubset(of: known), "\(fields)")
    }
  }

  @Test func numbersFollowTheLanguage() throws {
    let sample = try #require(SamplePlan(named: "first-steps"))
    let chart = try #require(sample.charts(.vietnamese).first)
    let found = try object(VegaLiteRenderer(.vietnamese).render(chart))
    let config = try #require(found["config"] as? [String: Any])
    let locale = try #require(config["locale"] as? [String: Any])
    let number = try #require(locale["number"] as? [String: Any])
    #expect(number["decimal"] as? String == "," && number["thousands"] as? String == ".")
  }

  @Test func jsonKeepsItsOrderAndBreaksLongLines() {
    let value = JSONText.object(("b", .number(0.1)), ("a", .list([.null, .flag(true)])))
    #expect(value.string() == "{\"b\": 0.1, \"a\": [null, true]}")
    let long = JSONText.list(Array(repeating: .text("0123456789"), count: 9))
    #expect(long.string().split(separator: "\n").count == 11)
  }
}
