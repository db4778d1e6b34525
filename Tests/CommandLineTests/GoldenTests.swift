import Foundation
import Testing

@Suite struct GoldenTests {
  @Test(arguments: GoldenCase.all)
  func theCommandPrintsWhatIsRecorded(_ golden: GoldenCase) throws {
    let differences = try golden.differences()
    #expect(differences.isEmpty, "\(differences.map(\.description).joined(separator: "\n"))")
  }

  @Test func everyCommandAndFormatHasACase() throws {
    let names = GoldenCase.all.map(\.name)
    for command in [
      "check", "fit", "forecast", "targets", "compare", "solve", "sensitivity", "sweep", "decide",
      "explain", "backtest", "gates", "changes", "score", "import",
    ] {
      for format in ["en", "vi", "csv", "json", "markdown"] {
        #expect(names.contains("\(command)-\(format)"))
      }
    }
    for name in ["report-en", "report-vi", "report-markdown", "report-markdown-vi"] {
      #expect(names.contains(name))
    }
    for format in ["en", "vi", "table", "csv", "json", "markdown", "vega-lite"] {
      #expect(names.contains("chart-\(format)"))
    }
    #expect(names.count >= 60)
  }

  @Test func aWrongOutputAndAMissingFileAreNoticed() {
    let wrong = GoldenCase.Difference(file: "stdout", expected: "a\nb\n", found: "a\nc\n")
    #expect(wrong.description == "stdout, line 2:\nexpected: b\nfound:    c")
    let missing = GoldenCase.Difference(file: "stdout", expected: nil, found: "a\n")
    #expect(missing.description == "stdout: no such file is recorded")
  }

  /// A sentence that no catalogue has is printed as its slug with the arguments: `a.b (name: …)`.
  @Test(arguments: GoldenCase.all) func everySentenceIsInTheCatalogue(_ golden: GoldenCase) throws {
    for stream in ["stdout", "stderr"] {
      let file = GoldenCase.folder.appendingPathComponent("\(golden.name)/\(stream)")
      guard let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
      #expect(Self.unsaid(in: text) == nil)
    }
  }

  @Test func aSentenceThatIsMissingIsNoticed() {
    let text = "- solve.record.change-mean (amount: +2.18 points, since: 2020)\n"
    #expect(Self.unsaid(in: text) == "solve.record.change-mean (amount:")
    #expect(Self.unsaid(in: "see plan.yaml (line 3), observed.") == nil)
  }

  private static func unsaid(in text: String) -> String? {
    text.range(
      of: #"\b[a-z]+(-[a-z]+)*(\.[a-z-]+)+ \([a-z]+[A-Za-z]*:"#, options: .regularExpression
    ).map { String(text[$0]) }
  }
}
