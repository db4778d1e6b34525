import Diagnostics
import Testing

@testable import Reporting

@Suite struct HTMLTableTests {
  private func text(_ table: ReportTable, fold: String? = nil) -> String {
    HTMLTable(table, .english).lines(fold: fold).joined(separator: "\n")
  }

  @Test func aLongTableStaysFoldedOnPaper() {
    let rows = Array(repeating: ["1"], count: HTMLTable.longest + 1)
    func lines(_ rows: [[String]], _ fold: String) -> String {
      text(ReportTable(columns: [.init("n")], rows: rows), fold: fold)
    }
    #expect(
      lines(rows, "All").contains(
        "<details class=\"long\">\n<summary>All (Table of 151\u{A0}lines)</summary>"))
    #expect(lines(Array(rows.dropLast()), "All").contains("<details>\n<summary>All</summary>"))
  }

  @Test func aSummaryThatCountsTheLinesIsNotCountedAgain() {
    let rows = Array(repeating: ["1"], count: HTMLTable.longest + 1)
    let lines = text(ReportTable(columns: [.init("n")], rows: rows), fold: "Table of 151 lines")
    #expect(lines.contains("<summary>Table of 151\u{A0}lines</summary>"))
  }

  @Test func aShortIntervalIsNotBrokenAndALongOneBeforeItsBracket() {
    let columns: [ReportTable.Column] = [.init("projected", wraps: .ifNeeded)]
    let lines = text(
      ReportTable(
        columns: columns,
        rows: [
          ["91.1 to 95.8"], ["93.89 (91.11 to 95.78)"], ["-0.9 (-1.1 to -0.8)"],
          ["5 (1,234,567 to 2,345,678)"],
        ]))
    #expect(
      lines.contains("<td class=\"whole\" data-label=\"projected\" dir=\"auto\">91.1\u{A0}to 95.8<")
    )
    #expect(lines.contains(">93.89 (91.11\u{A0}to\u{A0}95.78)</td>"))
    #expect(lines.contains(">−0.9 (−1.1\u{A0}to\u{A0}−0.8)</td>"))
    #expect(lines.contains("(1,234,567\u{A0}to 2,345,678)"), "this one would not fit a phone")
  }

  @Test(
    arguments: [
      ("91.1 to 95.8", nil), ("1,234,567 to 2,345,678", nil),
      ("81,775,508 to 114,237,917", "dense"),
      ("1,234,567,890 to 12,345,678,901", "denser"),
    ] as [(String, String?)])
  func intervalsOfManyDigitsAreSmallOnPaper(_ interval: String, _ density: String?) {
    let columns = ["year", "50%", "80%", "95%"].map {
      ReportTable.Column($0, wraps: $0 == "year" ? .never : .ifNeeded)
    }
    let lines = text(ReportTable(columns: columns, rows: [["2025", "–", "–", interval]]))
    #expect(lines.contains("<table\(density.map { " class=\"\($0)\"" } ?? "")>"))
    #expect(HTMLStyle.sheet.contains("figure .\(density ?? "dense"){font-size"))
  }
}
