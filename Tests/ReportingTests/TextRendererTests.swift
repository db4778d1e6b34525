import Diagnostics
import Foundation
import Testing

@testable import Reporting

@Suite struct TextRendererTests {
  private let poor = "Hộ nghèo của xã"

  private func report(_ table: ReportTable, notes: [String] = []) -> Report {
    Report(title: "", sections: [Report.Section(table: table, notes: notes)])
  }

  private func lines(_ text: String) -> [String] { text.components(separatedBy: "\n") }

  @Test func columnsAlignByWhatIsSeen() {
    let table = ReportTable(
      columns: [.init("chỉ số"), .init("giá trị", .trailing)],
      rows: [
        [poor, "23"], [poor.decomposedStringWithCanonicalMapping, "1.007"], ["🏠 貧困", "5"],
      ])
    let rendered = lines(TextRenderer().render(report(table)))
    #expect(rendered.last == "")
    let widths = Set(rendered.dropLast().map { DisplayWidth.of($0) })
    #expect(widths.count == 1, "\(rendered)")
    #expect(rendered[1].unicodeScalars.count < rendered[2].unicodeScalars.count)
  }

  @Test(arguments: [20, 24, 30, 40, 60, 80, 100, 200])
  func nothingIsWiderThanAsked(_ width: Int) {
    let table = ReportTable(
      columns: [
        .init("the target", wraps: .readily), .init("now", .trailing),
        .init("projected (80%)", wraps: .ifNeeded), .init("a verdict", wraps: .ifNeeded),
      ],
      rows: [
        ["Health insurance coverage at least 95%", "93.0", "93.3 (90.2 to 95.7)", "x off track"],
        [String(repeating: "unbreakable", count: 9), "1,000,000", "-", "? no verdict"],
      ])
    let text = TextRenderer(width: width).render(
      report(table, notes: ["A note that is longer than the narrowest of these widths."]))
    let wide = lines(text).filter { DisplayWidth.of($0) > width }
    #expect(wide.isEmpty, "\(wide)")
  }

  @Test func headingsGiveWayBeforeSentencesAndSentencesBeforeFigures() {
    let table = ReportTable(
      columns: [
        .init("a sentence", wraps: .readily), .init("a long heading", .trailing),
        .init("interval", wraps: .ifNeeded),
      ],
      rows: [["one two three four five six", "1", "30 (0 to 140)"]])
    #expect(
      TextRenderer(width: 51).render(report(table)) == """
        a sentence                    a long  interval
                                     heading
        one two three four five six        1  30 (0 to 140)

        """)
    #expect(
      TextRenderer(width: 46).render(report(table)) == """
        a sentence               a long  interval
                                heading
        one two three four            1  30 (0 to 140)
        five six

        """)
  }

  @Test func aTableThatCannotFitBecomesBlocks() {
    let table = ReportTable(
      columns: [.init("target"), .init("by", .trailing), .init("projected")],
      rows: [["Poor households", "2024", "30 (0 to 140)"], ["Coverage", "2025", "93.3"]])
    #expect(
      TextRenderer(width: 30).render(report(table)) == """
        Poor households
          by: 2024
          projected: 30 (0 to 140)

        Coverage
          by: 2025
          projected: 93.3

        """)
  }

  @Test func blankLinesStandWhereATableBreaks() {
    let table = ReportTable(columns: [.init("x")], rows: [["1"], ["2"], ["3"]], breaks: [2])
    #expect(TextRenderer().render(report(table)) == "x\n1\n2\n\n3\n")
  }

  @Test func titleAndSubtitlesShareALineWhereTheyFit() {
    let report = Report(title: "A programme", subtitles: ["baseline", "to 2023"], sections: [])
    #expect(
      TextRenderer(width: 60).render(report) == "A programme      baseline      to 2023\n")
    #expect(
      TextRenderer(width: 30).render(report) == "A programme\nbaseline      to 2023\n")
    #expect(TextRenderer(width: 20).render(report) == "A programme\nbaseline\nto 2023\n")
  }

  @Test func itemsHangUnderTheirDash() {
    let report = Report(
      title: "",
      sections: [Report.Section(heading: "Notes", items: ["one two three four five", "six"])])
    #expect(
      TextRenderer(width: 20).render(report) == """
        Notes
        - one two three four
          five
        - six

        """)
  }

  @Test func usersTextCannotSteerTheTerminal() {
    let table = ReportTable(columns: [.init("x")], rows: [["a\u{1B}[31mred\u{202E}"]])
    let text = TextRenderer().render(report(table))
    #expect(!text.contains("\u{1B}"))
    #expect(!text.contains("\u{202E}"))
  }
}
