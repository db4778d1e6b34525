import Diagnostics
import Tabular
import Testing

@Suite struct NumeralConventionTests {
  /// One cell a line.
  private func cells(_ texts: [String]) -> [Cell] {
    let source = SourceText(name: "observations.csv", text: texts.joined(separator: "\n"))
    return texts.enumerated().map { index, text in
      Cell(
        text: text,
        span: SourceSpan(
          source: source, line: index + 1, column: 1, length: text.unicodeScalars.count))
    }
  }

  private func values(_ texts: [String], _ declared: DecimalMark? = nil) -> [Double?] {
    let cells = cells(texts)
    let convention = NumeralConvention(declared: declared, cells: cells)
    var found = convention.diagnostics
    let values = cells.map { convention.read($0, into: &found)?.value }
    #expect(found == [])
    return values
  }

  @Test func anotherNumberOfTheFileSettlesTheMark() {
    #expect(values(["1.007", "0.22", "93"]) == [1.007, 0.22, 93])
    #expect(values(["1.007", "40,8", "93"]) == [1007, 40.8, 93])
    #expect(values(["1.007", "1.234.567"]) == [1007, 1_234_567])
    #expect(values(["1,007", "1,234.5"]) == [1007, 1234.5])
    #expect(values(["1,007", "12.3456"]) == [1007, 12.3456])
  }

  @Test func declaredMarkWins() {
    #expect(values(["1.007", "93"], .comma) == [1007, 93])
    #expect(values(["1.007", "93"], .dot) == [1.007, 93])
  }

  @Test func wholeNumbersNeedNoMark() {
    #expect(values(["169", "23", "1 007"]) == [169, 23, 1007])
  }

  @Test func ambiguousNumberIsAnErrorThatShowsBothReadings() throws {
    let cells = cells(["93", "1.007", "2.500", "abc"])
    let convention = NumeralConvention(cells: cells)
    #expect(convention.mark == nil)
    var found = convention.diagnostics
    #expect(cells.map { convention.read($0, into: &found)?.value } == [93, nil, nil, nil])
    #expect(found.map(\.slug) == ["number-ambiguous", "number-unreadable"])
    let renderer = DiagnosticRenderer(.english)
    #expect(
      renderer.render(try #require(found.first)) == """
        observations.csv:2:1: error[number-ambiguous]: "1.007" can be 1.007 or 1007
          |
        2 | 1.007
          | ^^^^^ a decimal mark, or thousands?
          |
          = note: no other number of this file settles it (as 0.22, 40,8 or 1.234.567 would)
          = note: 1 more number of this file can be read both ways
          = help: for 1.007: declare the decimal point, `locale: en` in the plan or `--decimal dot`
          = help: for 1007: declare the decimal comma, `locale: vi` in the plan or `--decimal comma`

        """)
    let vietnamese = DiagnosticRenderer(.vietnamese).render(try #require(found.first))
    #expect(vietnamese.contains("\"1.007\" có thể là 1,007 hoặc 1007"))
  }

  @Test func twoMarksInOneFileAreAnErrorThatNamesBothPlaces() throws {
    let cells = cells(["1.007", "40,8", "93", "40.8"])
    let convention = NumeralConvention(cells: cells)
    var found = convention.diagnostics
    #expect(cells.map { convention.read($0, into: &found)?.value } == [nil, 40.8, 93, 40.8])
    #expect(found.map(\.slug) == ["number-marks-differ"])
    let text = DiagnosticRenderer(.english).render(try #require(found.first))
    #expect(
      text.hasPrefix(
        "observations.csv:4:1: error[number-marks-differ]: \"40.8\" has a decimal point, but \"40,8\" has a decimal comma\n"
      ))
    #expect(text.contains("\"40,8\" is at observations.csv:2:1"))
  }

  @Test func numberWithTheOtherMarkShowsWhatItWouldBe() throws {
    let cells = cells(["40,8"])
    var found: [Diagnostic] = []
    #expect(NumeralConvention(declared: .dot).read(cells[0], into: &found) == nil)
    let text = DiagnosticRenderer(.english).render(try #require(found.first))
    #expect(text.contains("\"40,8\" is no number with a decimal point"))
    #expect(text.contains("^^^^ would be 40.8 with a decimal comma"))
    #expect(text.contains("`locale: vi` in the plan or `--decimal comma`"))
    #expect(!text.contains("settled by"))
  }

  @Test func settledMarkNamesItsEvidence() throws {
    let all = cells(["0.22", "40,8"])
    let convention = NumeralConvention(cells: all.prefix(1))
    #expect(convention.evidence == all[0])
    var found: [Diagnostic] = []
    #expect(convention.read(all[1], into: &found) == nil)
    let text = DiagnosticRenderer(.english).render(try #require(found.first))
    #expect(text.contains("the decimal point is settled by \"0.22\" at observations.csv:1:1"))
  }

  @Test func everyFailureHasItsWords() {
    let failures: [Numeral.Failure] = [
      .missing, .unreadable, .notFinite, .hexadecimal, .tooLarge, .exponent, .grouping,
      .otherMark(1), .ambiguous(dot: 1.5, comma: 1500),
    ]
    for language in Language.allCases {
      let catalogue = Catalogue(language)
      for failure in failures {
        let diagnostic = failure.diagnostic(at: cells(["x"])[0], mark: .dot)
        #expect(catalogue.entries[diagnostic.slug] != nil, "\(failure)")
        #expect(!catalogue.render(diagnostic.message).contains("{"))
      }
    }
  }
}
