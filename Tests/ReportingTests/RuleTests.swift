import Testing

@testable import Reporting

/// Words across a table: a new definition between two years.
@Suite struct RuleTests {
  private let report = Report(
    title: "",
    sections: [
      .init(
        table: ReportTable(
          columns: [.init("year"), .init("kind"), .init("value", .trailing)],
          rows: [
            ["2020", "observed, older definition", "4,463"],
            ["2021", "observed, new definition", "3,612"],
          ], rules: [1: "new definition from 2021"]))
    ])

  @Test func aRuleStandsBetweenTheYearsAsWideAsTheTable() {
    #expect(
      TextRenderer(width: 60).render(report) == """
        year  kind                        value
        2020  observed, older definition  4,463
        ── new definition from 2021 ───────────
        2021  observed, new definition    3,612

        """)
  }

  @Test func itStandsInNarrowTerminalsAndInMarkdownToo() {
    let narrow = TextRenderer(width: 24).render(report)
    #expect(narrow.contains("── new definition ──"))
    #expect(narrow.split(separator: "\n").allSatisfy { $0.count <= 24 })
    #expect(
      MarkdownRenderer().render(report).contains("\n| *new definition from 2021* |  |  |\n| 2021 |")
    )
  }

  @Test func aSparklineShowsWhereADefinitionStarts() {
    #expect(Sparkline.of(observed: [0, nil, 7], projected: [3.5], breakBefore: 2) == "▁ /█╎▅")
    #expect(Sparkline.of(observed: [0, 7], projected: [], breakBefore: 0) == "▁█")
    #expect(Sparkline.of(observed: [0, 7], projected: [], breakBefore: -3) == "▁█")
  }
}
