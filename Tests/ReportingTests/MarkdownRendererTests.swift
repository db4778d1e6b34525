import Testing

@testable import Reporting

@Suite struct MarkdownRendererTests {
  @Test func aReportHasHeadingsListsAndPipeTables() {
    let report = Report(
      title: "A plan", subtitles: ["baseline", "to 2023"],
      sections: [
        Report.Section(
          heading: "Targets", paragraphs: ["Two."], items: ["first", "second"],
          table: ReportTable(
            columns: [.init("target"), .init("now", .trailing)], rows: [["Poor", "23"]]),
          notes: ["Note."])
      ])
    #expect(
      MarkdownRenderer().render(report)
        == """
        # A plan

        baseline · to 2023

        ## Targets

        Two.

        - first

        - second

        | target | now |
        | --- | ---: |
        | Poor | 23 |

        Note.

        """.replacing("- first\n\n- second", with: "- first\n- second"))
  }

  @Test(arguments: [
    ("a|b", "a\\|b"), ("*none*", "\\*none\\*"), ("_x_", "\\_x\\_"), ("<b>&", "&lt;b&gt;&amp;"),
    ("[x](y)", "\\[x\\](y)"), ("`rm`", "\\`rm\\`"), ("two\nlines", "two lines"),
    ("# no heading", "\\# no heading"), ("\\", "\\\\"),
  ])
  func textIsNeverReadAsMarkdown(_ text: String, _ expected: String) {
    let report = Report(
      title: "",
      sections: [Report.Section(table: ReportTable(columns: [.init("x")], rows: [[text]]))]
    )
    #expect(MarkdownRenderer().render(report) == "| x |\n| --- |\n| \(expected) |\n")
  }
}
