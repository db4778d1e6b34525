import Diagnostics
import Foundation
import Testing

@Suite struct CatalogueTests {
  static let english = Catalogue(.english)
  static let vietnamese = Catalogue(.vietnamese)

  private func lines(_ entry: Catalogue.Entry) -> [String] {
    [entry.message] + (entry.label.map { [$0] } ?? []) + entry.notes + entry.help
  }

  @Test func bothLanguagesHaveTheSameSlugs() {
    let english = Set(Self.english.entries.keys)
    let vietnamese = Set(Self.vietnamese.entries.keys)
    #expect(english.subtracting(vietnamese).sorted() == [])
    #expect(vietnamese.subtracting(english).sorted() == [])
    #expect(english.count >= 25)
  }

  @Test(arguments: english.entries.keys.sorted())
  func bothLanguagesSayTheSameWithTheSameArguments(_ slug: String) throws {
    let english = try #require(Self.english.entries[slug])
    let vietnamese = try #require(Self.vietnamese.entries[slug])
    func names(_ text: String) -> Set<String> { Sentence(text).placeholders }
    #expect(names(english.message) == names(vietnamese.message))
    #expect(english.label.map(names) == vietnamese.label.map(names))
    #expect(english.notes.map(names) == vietnamese.notes.map(names))
    #expect(english.help.map(names) == vietnamese.help.map(names))
  }

  @Test(arguments: Language.allCases)
  func everySentenceRendersWhole(_ language: Language) {
    let catalogue = Catalogue(language)
    for (slug, entry) in catalogue.entries.sorted(by: { $0.key < $1.key }) {
      var arguments: [String: Argument] = [:]
      for line in lines(entry) {
        for name in Sentence(line).placeholders { arguments[name] = 7 }
      }
      let message = Message(slug, arguments)
      let rendered =
        [catalogue.render(message)] + (catalogue.label(of: message).map { [$0] } ?? [])
        + catalogue.notes(of: message) + catalogue.help(of: message)
      #expect(rendered.count == lines(entry).count, "\(slug)")
      for text in rendered {
        #expect(Sentence(text).placeholders.isEmpty, "\(slug): \(text)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func everySentenceIsWellWritten(_ language: Language) {
    for (slug, entry) in Catalogue(language).entries.sorted(by: { $0.key < $1.key }) {
      // Diagnostics have a bare slug; words and sentences for tables have a family before a dot.
      let pattern = /([a-z][a-z0-9-]*\.)?[a-z][a-z0-9]*(-[a-z0-9]+)*/
      #expect(slug.wholeMatch(of: pattern) != nil, "\(slug)")
      for line in lines(entry) {
        #expect(!line.isEmpty, "\(slug)")
        #expect(
          Array(line.utf8) == Array(line.precomposedStringWithCanonicalMapping.utf8),
          "\(slug) is not composed: \(line)")
        #expect(line.trimmingCharacters(in: .whitespacesAndNewlines) == line, "\(slug): \(line)")
        #expect(!line.contains("  ") && !line.contains("\n"), "\(slug): \(line)")
        // What stands in braces is a placeholder or a piece of a plan.
        let filled = Sentence(line).parts.map { part in
          if case .words(let words) = part { words } else { "7" }
        }.joined()
        for piece in filled.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
          #expect(piece.contains(": "), "\(slug) has a placeholder that is none: \(line)")
        }
      }
    }
  }

  @Test func argumentsAreWrittenInTheLanguage() {
    let entries = ["t": Catalogue.Entry("{a} | {b} | {c} | {d} | {e} | {f} | {g}")]
    let source = SourceText(name: "plan.yaml", text: "")
    let message = Message(
      "t",
      [
        "a": "x", "b": .number(1007.5, decimals: 1), "c": .probability(0.151), "d": .year(2025),
        "e": .place(SourceSpan(source: source, line: 3, column: 4, length: 1)),
        "f": .list(["p", 2, .year(2024)]),
        "g": .localized(LocalizedText("Poor", translations: [.vietnamese: "Nghèo"])),
      ])
    #expect(
      Catalogue(language: .english, entries: entries).render(message)
        == "x | 1,007.5 | 15% | 2025 | plan.yaml:3:4 | p, 2, 2024 | Poor")
    #expect(
      Catalogue(language: .vietnamese, entries: entries).render(message)
        == "x | 1.007,5 | 15% | 2025 | plan.yaml:3:4 | p, 2, 2024 | Nghèo")
  }

  @Test func oneAndManyAreToldApart() {
    let catalogue = Catalogue(
      language: .english, entries: ["t": Catalogue.Entry("{n} {n|row|rows}")])
    #expect(catalogue.render(Message("t", ["n": 1])) == "1 row")
    #expect(catalogue.render(Message("t", ["n": 0])) == "0 rows")
    #expect(catalogue.render(Message("t", ["n": 12])) == "12 rows")
  }

  @Test func messagesNest() {
    let catalogue = Catalogue(
      language: .english,
      entries: ["t": Catalogue.Entry("because {why}"), "w": Catalogue.Entry("of {x}")])
    #expect(
      catalogue.render(Message("t", ["why": .message(Message("w", ["x": 3]))])) == "because of 3")
  }

  @Test func linesWithoutTheirArgumentsAreLeftOut() {
    let entry = Catalogue.Entry(
      "unknown {key}", label: "did you mean {guess}?", notes: ["{more} more", "always"],
      help: ["write {guess}"])
    let catalogue = Catalogue(language: .english, entries: ["t": entry])
    let without = Message("t", ["key": "x"])
    #expect(catalogue.label(of: without) == nil)
    #expect(catalogue.notes(of: without) == ["always"])
    #expect(catalogue.help(of: without) == [])
    #expect(catalogue.label(of: Message("t", ["key": "x", "guess": "y"])) == "did you mean y?")
  }

  @Test func whatIsMissingIsSeen() {
    let catalogue = Catalogue(language: .english, entries: ["t": Catalogue.Entry("{a} and {b}")])
    #expect(catalogue.render(Message("t", ["a": 1])) == "1 and {b}")
    #expect(catalogue.render(Message("nowhere", ["b": 2, "a": "x"])) == "nowhere (a: x, b: 2)")
  }

  @Test func usersTextCannotSteerTheTerminal() {
    let catalogue = Catalogue(language: .english, entries: ["t": Catalogue.Entry("\"{a}\"")])
    let message = Message("t", ["a": "x\u{1B}[31m\ny\u{202E}\u{85}"])
    #expect(catalogue.render(message) == "\"x\\u{1B}[31m\\ny\\u{202E}\\u{85}\"")
  }
}
