import Diagnostics
import Foundation
import Testing

@Suite struct DiagnosticRendererTests {
  /// A renderer whose one slug `t` has these words.
  private func renderer(
    _ entry: Catalogue.Entry = Catalogue.Entry("wrong", label: "here"),
    _ language: Language = .english, width: Int = 88
  ) -> DiagnosticRenderer {
    DiagnosticRenderer(
      catalogue: Catalogue(language: language, entries: ["t": entry]), excerptWidth: width)
  }

  /// The span of the text between `»` and `«`, in the text without these marks.
  private func span(_ marked: String, name: String = "t") throws -> SourceSpan {
    func position(_ before: some Sequence<Unicode.Scalar>) -> SourcePosition {
      var line = 1
      var column = 1
      for scalar in before { (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1) }
      return SourcePosition(line: line, column: column)
    }
    let scalars = Array(marked.unicodeScalars)
    let open = try #require(scalars.firstIndex(of: "»"))
    let close = try #require(scalars.firstIndex(of: "«"))
    let plain = scalars.filter { $0 != "»" && $0 != "«" }
    var text = ""
    text.unicodeScalars.append(contentsOf: plain)
    return SourceSpan(
      source: SourceText(name: name, text: text), start: position(plain[..<open]),
      end: position(plain[..<(close - 1)]))
  }

  /// The line and the marks below it, without the gutter.
  private func excerpt(_ marked: String, width: Int = 88) throws -> (line: String, marks: String) {
    let entry = Catalogue.Entry("wrong")
    let text = renderer(entry, width: width).render(.error("t", at: try span(marked)))
    let lines = text.split(separator: "\n")
    try #require(lines.count == 4)
    return (String(lines[2].dropFirst(4)), String(lines[3].dropFirst(4)))
  }

  @Test func pictureIsThatOfTheStyleGuide() throws {
    let entry = Catalogue.Entry(
      "\"{text}\" has two meanings for indicator \"{indicator}\"",
      label: "percent, or percentage points?",
      notes: ["\"{indicator}\" is itself a percentage, declared at {place}"],
      help: ["write `add: 10 points` (43% -> 53%) or `add: 10 percent` (43% -> 47.3%)"])
    let plan = String(repeating: "\n", count: 13) + "      add: »10%«\n"
    let span = try span(plan, name: "plans/2026.yaml")
    let declared = SourceSpan(source: span.source, line: 3, column: 11, length: 5)
    let diagnostic = Diagnostic.error(
      "t", at: span, ["text": "10%", "indicator": "health_insurance", "place": .place(declared)])
    #expect(
      renderer(entry).render(diagnostic) == """
        plans/2026.yaml:14:12: error[t]: "10%" has two meanings for indicator "health_insurance"
           |
        14 |       add: 10%
           |            ^^^ percent, or percentage points?
           |
           = note: "health_insurance" is itself a percentage, declared at plans/2026.yaml:3:11
           = help: write `add: 10 points` (43% -> 53%) or `add: 10 percent` (43% -> 47.3%)

        """)
  }

  @Test func withoutAPlaceThereIsNoExcerpt() {
    let entry = Catalogue.Entry("no such command", label: "here", help: ["see --help"])
    #expect(
      renderer(entry).render(.error("t", at: nil)) == """
        ontrack: error[t]: no such command
          = help: see --help

        """)
  }

  @Test func vietnameseKeepsTheFirstLineMachineReadable() throws {
    let entry = Catalogue.Entry("sai", label: "ở đây", notes: ["một"], help: ["hai"])
    let text = renderer(entry, .vietnamese).render(.warning("t", at: try span("a »b«")))
    #expect(
      text == """
        t:1:3: warning[t]: sai
          |
        1 | a b
          |   ^ ở đây
          |
          = ghi chú: một
          = gợi ý: hai

        """)
  }

  @Test func marksStandBelowTheirTextInEveryWriting() throws {
    for before in ["area: ", "Hộ nghèo: ", "中文 ", "👍👍 ", "a\u{200B}b "] {
      for form in [
        before.precomposedStringWithCanonicalMapping, before.decomposedStringWithCanonicalMapping,
      ] {
        let (line, marks) = try excerpt(form + "»hộ« x")
        #expect(line.hasPrefix(form))
        #expect(marks == String(repeating: " ", count: DisplayWidth.of(form)) + "^^", "\(form)")
      }
    }
  }

  @Test func decomposedLettersUnderTheMarkCountOnce() throws {
    let (_, marks) = try excerpt("x »ho\u{323}\u{302}« y")
    #expect(marks == "  ^^")
  }

  @Test func tabsBeforeTheMarkStayTabs() throws {
    let (line, marks) = try excerpt("\ta\t»bc«")
    #expect(line == "\ta\tbc")
    #expect(marks == "\t \t^^")
  }

  @Test func tabUnderTheMarkIsMarkedToItsStop() throws {
    // The text starts in column 4 of the terminal; "a" stands in 4, the tab goes from 5 to 8.
    let (_, marks) = try excerpt("a»\tb«")
    #expect(marks == " ^^^^")
  }

  @Test func emptySpanHasOneMark() throws {
    #expect(try excerpt("1,2»«").marks == "   ^")
    #expect(try excerpt("a\n»«\nb").marks == "^")
  }

  @Test func spanOverSeveralLinesIsMarkedInItsFirst() throws {
    let (line, marks) = try excerpt("1,»\"a\nb\"«,2")
    #expect(line == "1,\"a")
    #expect(marks == "  ^^")
  }

  @Test func controlCharactersAreShownAndNotSent() throws {
    let (line, marks) = try excerpt("a\u{1B}[31m\0 »b«")
    #expect(line == "a␛[31m␀ b")
    #expect(marks == "        ^")
  }

  @Test func longLineIsShownAroundTheMark() throws {
    let start = String(repeating: "a", count: 500)
    let end = String(repeating: "z", count: 500)
    for text in [start + "»bcd«" + end, start + "»bcd«", "»bcd«" + end] {
      let (line, marks) = try excerpt(text, width: 40)
      #expect(DisplayWidth.of(line) <= 40)
      #expect(DisplayWidth.of(line) >= 38)
      let column = marks.prefix { $0 == " " }.count
      #expect(marks.dropFirst(column) == "^^^")
      #expect(line.dropFirst(column).hasPrefix("bcd"))
      #expect(line.hasPrefix("…") == text.hasPrefix("a"))
      #expect(line.hasSuffix("…") == text.hasSuffix("z"))
    }
  }

  @Test func hostileLinesStaySmall() throws {
    let marks = "a" + String(repeating: "\u{301}", count: 100_000)
    for text in ["»a«" + marks, marks + "»a«", "»" + marks + "«"] {
      let (line, _) = try excerpt(text)
      #expect(line.unicodeScalars.count < 1000)
    }
  }

  @Test func longValuesAreCut() throws {
    let entry = Catalogue.Entry("\"{text}\" is wrong")
    let value = String(repeating: "x", count: 5000)
    let text = renderer(entry).render(.error("t", at: nil, ["text": .text(value)]))
    #expect(text == "ontrack: error[t]: \"\(String(repeating: "x", count: 200))…\" is wrong\n")
  }

  @Test func spanOutsideTheTextHasNoExcerpt() {
    let source = SourceText(name: "t", text: "a")
    let span = SourceSpan(source: source, line: 9, column: 1, length: 1)
    #expect(renderer().render(.error("t", at: span)) == "t:9:1: error[t]: wrong\n")
  }

  @Test func recordHoldsTheSameAsThePicture() throws {
    let entry = Catalogue.Entry(
      "{a} is wrong", label: "here", notes: ["{b} too", "n"], help: ["h"])
    let span = try span("x\n y »z« w")
    let record = renderer(entry).record(.error("t", at: span, ["a": "z"]))
    #expect((record.file, record.line, record.column) == ("t", 2, 4))
    #expect((record.endLine, record.endColumn) == (2, 5))
    #expect((record.severity, record.slug, record.message) == ("error", "t", "z is wrong"))
    #expect((record.label, record.notes, record.help) == ("here", ["n"], ["h"]))
    let data = try JSONEncoder().encode(record)
    #expect(try JSONDecoder().decode(DiagnosticRecord.self, from: data) == record)
  }
}
