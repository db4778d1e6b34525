import Diagnostics
import Foundation
import Testing

@testable import Reporting

/// No text of a plan becomes markup, whatever it says.
@Suite struct HostileTextTests {
  static let texts = [
    "<script>alert(1)</script>", "\"quoted\" & 'single'", "]]> <![CDATA[ x", "<!-- -->",
    "مرحبا <b>bold</b>", "a\u{202E}b", "&amp; &#60;", "--><svg onload=x>",
  ]

  private func sample(_ text: String) throws -> SamplePlan {
    let quoted = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
      .replacing("\\/", with: "/")
    let plan = """
      version: 1
      name: \(quoted)
      data: data.csv
      through: 2026
      indicators:
        poor: {label: \(quoted), unit: households, better: lower}
      targets:
        none: {label: \(quoted), indicator: poor, at_most: 0, by: 2026}
      scenarios:
        more:
          label: \(quoted)
          why: \(quoted)
          levers:
            poor: [{change: {dist: triangular, low: -20, mode: -15, high: -8}, from: 2025}]
      """
    let cell = "\"" + text.replacing("\"", with: "\"\"") + "\""
    let data = """
      indicator,year,value,source,note
      poor,2022,169,\(cell),\(cell)
      poor,2023,60,\(cell),\(cell)
      poor,2024,23,\(cell),\(cell)

      """
    return try #require(try SamplePlan(plan: plan, data: data))
  }

  @Test(arguments: texts) func thePageStaysWellFormed(_ text: String) throws {
    let sample = try sample(text)
    for language in Language.allCases {
      let page = HTMLRenderer(language).render(sample.page(language))
      let tree = try #require(MarkupTree.parsed(page))
      #expect(tree.all("script").isEmpty && tree.all("b").isEmpty)
      #expect(!page.contains("onload=x>") && !page.contains("<![CDATA["))
      for chart in sample.charts(language) {
        let picture = SVGRenderer(language).file(chart)
        let tree = try #require(MarkupTree.parsed(picture))
        #expect(tree.all("svg").count == 1 && tree.all("script").isEmpty)
        let json = Data(VegaLiteRenderer(language).render(chart).utf8)
        #expect((try? JSONSerialization.jsonObject(with: json)) != nil)
      }
    }
  }

  @Test func whatIsWrittenIsRead() throws {
    let text = "<b> & \"x\" 'y' ]]> مرحبا"
    let sample = try sample(text)
    let tree = try #require(MarkupTree.parsed(HTMLRenderer(.english).render(sample.page(.english))))
    #expect(tree.all("h1").first?.text == Typography.set(text))
  }

  @Test(arguments: [
    ("a<b", "a&lt;b"), ("\"'&>", "&quot;&#39;&amp;&gt;"), ("ộ", "ộ"), ("x\u{0}y", "x\\u{0}y"),
    ("\u{FFFE}", "\u{FFFD}"),
  ])
  func markupIsEscaped(_ text: String, _ expected: String) {
    #expect(MarkupText.escaped(text) == expected)
  }
}
