import Diagnostics
import Testing

@testable import Reporting

/// What holds for every page, whatever the plan.
@Suite struct HTMLRendererTests {
  static let plans = [
    "thuong-tin", "viet-nam", "internet-users", "household-ledger", "first-steps",
  ]

  /// Each page once: it is the same for every law.
  private static let pages: [String: String] = {
    var pages: [String: String] = [:]
    for name in plans {
      guard let sample = SamplePlan(named: name) else { continue }
      for language in Language.allCases {
        pages["\(name) \(language)"] = HTMLRenderer(language).render(sample.page(language))
      }
    }
    return pages
  }()

  private func page(_ name: String, _ language: Language) throws -> (text: String, MarkupTree) {
    let text = try #require(Self.pages["\(name) \(language)"])
    return (text, try #require(MarkupTree.parsed(text), "\(name) is not well-formed"))
  }

  @Test(arguments: plans, Language.allCases)
  func everyPictureHasATitleAndADescription(_ name: String, _ language: Language) throws {
    let (_, tree) = try page(name, language)
    let pictures = tree.all("svg")
    #expect(!pictures.isEmpty)
    let ids = tree.all.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count, "an id stands twice")
    for picture in pictures {
      #expect(picture.attributes["role"] == "img")
      #expect(picture.attributes["lang"] == language.rawValue)
      let (title, desc) = (picture.all("title"), picture.all("desc"))
      #expect(title.count == 1 && desc.count == 1)
      #expect(title.allSatisfy { !$0.text.isEmpty } && desc.allSatisfy { !$0.text.isEmpty })
      let named = (title + desc).compactMap { $0.attributes["id"] }
      #expect(picture.attributes["aria-labelledby"] == named.joined(separator: " "))
    }
  }

  @Test(arguments: plans, Language.allCases)
  func everyNumberOfAChartStandsInItsTable(_ name: String, _ language: Language) throws {
    let (_, tree) = try page(name, language)
    var seen = 0
    for section in tree.all("section") {
      for figure in section.all("figure") {
        // Small pictures share one table, below them all.
        let isSmall = figure.attributes["class"] == "miniature"
        let place = isSmall ? section : figure
        let table = Self.numbers(in: place.all("table").map(\.content).joined(separator: " "))
        for label in figure.all("text") where label.attributes["class"] != "tick" {
          let numbers = Self.numbers(in: label.text)
          seen += numbers.count
          #expect(
            numbers.subtracting(table).isEmpty,
            "\(label.text) of \(figure.all("title").first?.text ?? "") is not in the table")
        }
      }
    }
    #expect(seen > 5)
  }

  @Test func aNumberThatIsInNoTableIsNoticed() {
    #expect(Self.numbers(in: "chỉ tiêu 1.007,5%* năm 2025") == ["1.007,5", "2025"])
    #expect(!Self.numbers(in: "0 to 214").contains("21"))
  }

  /// The numbers of a text, without signs.
  private static func numbers(in text: String) -> Set<String> {
    Set(text.matches(of: /[0-9]+(?:[.,][0-9]+)*/).map { String($0.output) })
  }

  @Test(arguments: plans, Language.allCases)
  func thePageNeedsNothingFromElsewhere(_ name: String, _ language: Language) throws {
    let (text, tree) = try page(name, language)
    #expect(tree.attributes["lang"] == language.rawValue)
    #expect(!text.contains("@import") && !text.contains("url("))
    let allowed = ["http://www.w3.org/2000/svg"]
    for element in tree.all {
      #expect(
        !["script", "link", "img", "iframe", "object", "image", "use"].contains(element.name))
      for (name, value) in element.attributes {
        #expect(!name.lowercased().hasPrefix("on"), "\(name)")
        #expect(!["src", "data", "action"].contains(name))
        if name == "href" { #expect(value.hasPrefix("#part-")) }
        let isNamespace = name.hasPrefix("xmlns")
        #expect(!value.contains("://") || isNamespace && allowed.contains(value), "\(value)")
      }
    }
    let targets = Set(tree.all("h2").compactMap { $0.attributes["id"] })
    for link in tree.all("a") {
      #expect(targets.contains(String((link.attributes["href"] ?? "").dropFirst())))
    }
  }

  @Test func theSamePlanGivesTheSameBytes() throws {
    let sample = try #require(SamplePlan(named: "household-ledger"))
    let again = HTMLRenderer(.vietnamese).render(sample.page(.vietnamese))
    #expect(try page("household-ledger", .vietnamese).text == again)
  }

  @Test func fortyAreasAreDrawnSmallOnOneScale() throws {
    let (_, tree) = try page("internet-users", .english)
    let small = tree.all("figure").filter { $0.attributes["class"] == "miniature" }
    #expect(small.count == 40)
    let marks = small.map { figure in
      figure.all("text").filter { $0.attributes["class"] == "tick" && $0.text.hasSuffix("%") }
        .map { "\($0.text) at \($0.attributes["y"] ?? "")" }
    }
    #expect(marks[0].count >= 2)
    #expect(marks.allSatisfy { $0 == marks[0] })
  }

  @Test func ofHundredsOfAreasTheFurthestAreDrawnAndTheRestIsNamed() throws {
    let areas = 65
    let plan = """
      version: 1
      name: Communes
      data: data.csv
      through: 2025
      indicators:
        poor: {label: Poor, unit: households, better: lower}
      targets:
        few: {indicator: poor, at_most: 10, by: 2025}
      """
    let rows = (1...areas).flatMap { area in
      [(2023, 20 * area), (2024, 19 * area)].map { "poor,Commune \(area),\($0.0),\($0.1)" }
    }
    let data = "indicator,area,year,value\n" + rows.joined(separator: "\n") + "\n"
    let sample = try #require(try SamplePlan(plan: plan, data: data))
    let text = HTMLRenderer(.english).render(sample.page(.english))
    let tree = try #require(MarkupTree.parsed(text))
    let small = tree.all("figure").filter { $0.attributes["class"] == "miniature" }
    #expect(small.count == 60)
    let names = try #require(tree.all("figure").first).all("text").map(\.text)
    #expect(names.filter { $0.hasPrefix("Commune") }.count == 60)
    #expect(names.contains("Commune 65") && !names.contains("Commune 1"))
    let content = tree.content.replacing("\u{A0}", with: " ")
    #expect(content.contains("The 60 of 65 with the largest gaps"))
    #expect(content.contains("60 of 65 are drawn:"))
    #expect(tree.all("code").map(\.text).contains("--area"))
    // Every area has its verdict, drawn or not.
    let cells = Set(tree.all("td").map(\.text))
    #expect((1...areas).allSatisfy { cells.contains("Commune \($0)") })
  }

  @Test func aVerdictHasASymbolAndAWordBesidesItsGround() throws {
    let table = ReportTable(
      columns: [.init("verdict", role: .verdict)],
      rows: [["x off track"], ["+ on track"], ["? no verdict"], ["-"], [""]])
    let text = HTMLRenderer(.english).render(
      Report(title: "T", sections: [Report.Section(table: table)]))
    #expect(
      text.contains(
        "<span class=\"verdict bad\"><span aria-hidden=\"true\">✗</span> off track</span>"))
    #expect(
      text.contains("<span class=\"verdict good\"><span aria-hidden=\"true\">+</span> on track"))
    #expect(text.contains("class=\"empty\""))
  }

  @Test func aNoteMarksWhatItQuotesForTheCommandLine() {
    let text = HTMLRenderer(.english).render(
      Report(
        title: "T", sections: [Report.Section(notes: ["Try `--area <A>` or `--area`; 5` left"])]))
    #expect(
      text.contains("Try <code>--area &lt;A&gt;</code> or <code>--area</code>; 5` left"))
  }
}
