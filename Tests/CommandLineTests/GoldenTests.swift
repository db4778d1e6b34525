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
      "check", "fit", "forecast", "targets", "compare", "solve", "sensitivity", "sweep", "explain",
      "backtest",
    ] {
      for format in ["en", "vi", "csv", "json", "markdown"] {
        #expect(names.contains("\(command)-\(format)"))
      }
    }
    #expect(names.count >= 60)
  }

  @Test func aWrongOutputAndAMissingFileAreNoticed() {
    let wrong = GoldenCase.Difference(file: "stdout", expected: "a\nb\n", found: "a\nc\n")
    #expect(wrong.description == "stdout, line 2:\nexpected: b\nfound:    c")
    let missing = GoldenCase.Difference(file: "stdout", expected: nil, found: "a\n")
    #expect(missing.description == "stdout: no such file is recorded")
  }
}
