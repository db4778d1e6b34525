import Testing

@testable import Reporting

@Suite struct TerminalPictureTests {
  @Test func aBarLaysItsPartsOverEachOther() throws {
    let bars = try #require(RangeBar(values: [0, 10], width: 11))
    #expect(bars.bar("●", at: 3) == "   ●")
    #expect(bars.bar("○", at: 5, thick: 4...7, thin: 2...9, mark: 10) == "  ──━○━━──┊")
    #expect(bars.bar("○", at: 5, thick: 4...7, mark: 6) == "    ━○┊━")
    #expect(bars.bar("◇", at: 0, mark: 0) == "◇")
  }

  @Test func whatLiesOutsideStandsAtTheEdge() throws {
    let bars = try #require(RangeBar(values: [0, 10, .infinity, .nan], width: 3))
    #expect(bars.bar("○", at: 20, thin: -5...50) == "──○")
    #expect(bars.bar("●", at: -1, mark: 11) == "●")
    #expect(RangeBar(values: [4, 4], width: 10) == nil)
    #expect(RangeBar(values: [Double](), width: 10) == nil)
  }

  @Test func aSeriesIsAWordOfBars() {
    #expect(Sparkline.of(observed: [0, nil, 7], projected: [3.5, 1]) == "▁ █╎▅▂")
    #expect(Sparkline.of(observed: [2, 2], projected: [2]) == "▄▄╎▄")
    #expect(Sparkline.of(observed: [1], projected: []) == "▄")
    #expect(Sparkline.of(observed: [], projected: []) == "")
  }

  /// A picture never makes a table harder to read: where there is no room, it goes.
  @Test func aPictureGivesWay() {
    let table = ReportTable(
      columns: [.init("year"), .init("picture", role: .picture), .init("value")],
      rows: [["2024", "●━━━━━━━━━━━━━━━━━━━", "35"]])
    let report = Report(title: "", sections: [.init(table: table)])
    #expect(
      TextRenderer(width: 40).render(report)
        == "year  picture               value\n2024  ●━━━━━━━━━━━━━━━━━━━  35\n")
    #expect(TextRenderer(width: 25).render(report) == "year  value\n2024  35\n")
  }
}
