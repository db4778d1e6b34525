import Foundation
import Testing

/// What the documents show is what a reader gets.
@Suite struct DocumentationTests {
  /// Runs the commands of a document in one folder and gives those whose output differs.
  private func differences(_ session: Documentation.Session) throws -> [String] {
    let sandbox = try Sandbox()
    return try session.commands.compactMap { command in
      let result = try sandbox.shell("{ \(command.command); } 2>&1")
      // A blank line at the end of a block is layout.
      let expected = command.output.trimmingCharacters(in: .newlines)
      let found = result.output.trimmingCharacters(in: .newlines)
      guard expected != found else { return nil }
      let difference = GoldenCase.Difference(
        file: "\(command)", expected: expected, found: found)
      return difference.description
    }
  }

  @Test(arguments: Documentation.sessions)
  func everyCommandPrintsWhatTheDocumentShows(_ session: Documentation.Session) throws {
    let differences = try differences(session)
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
  }

  @Test func theReadmeHasItsTwoCommandsAndATour() throws {
    let text = try Documentation.text("README.md")
    let commands = Documentation.commands(in: text, document: "README.md").map(\.command)
    for command in Documentation.notRun { #expect(commands.contains(command)) }
    for command in ["targets", "compare", "forecast"] {
      #expect(commands.contains { $0.hasPrefix("ontrack \(command) ") })
    }
  }

  @Test func theReadmeShowsTheDemo() throws {
    // The demo prints the targets and the comparison; the page opens with its first table.
    let text = try Documentation.text("README.md")
    let expected = Repository.root.appendingPathComponent(
      "scenarios/thuong-tin/expected/targets.txt")
    let demo = try String(decoding: Data(contentsOf: expected), as: UTF8.self)
    let table = demo.components(separatedBy: "\n\nTarget by target")[0]
    #expect(text.contains(table))
  }

  @Test func aWrongOutputIsNoticed() throws {
    let page = """
      ```console
      $ printf 'one\\ntwo\\n'
      one
      two
      $ printf 'three\\n'
      four
      ```
      """
    let commands = Documentation.commands(in: page, document: "sample.md")
    #expect(commands.map(\.line) == [2, 5])
    #expect(commands.map(\.output) == ["one\ntwo\n", "four\n"])
    let found = try differences(.init(document: "sample.md", commands: commands))
    #expect(found.count == 1)
    #expect(found.first?.contains("expected: four\nfound:    three") == true)
  }

  /// A Python that has pandas: the one that `Scripts/test` names, else the one on the path.
  static let python = ProcessInfo.processInfo.environment["ONTRACK_PYTHON"] ?? "python3"

  static let hasPandas: Bool = {
    let result = try? Sandbox().shell("'\(python)' -c 'import pandas'")
    return result?.status == 0
  }()

  static let hasR: Bool = {
    let result = try? Sandbox().shell("Rscript --version")
    return result?.status == 0
  }()

  /// Runs the blocks of a language in the notebooks' page, and gives what they print.
  private func notebook(_ language: String, with command: String) throws -> String {
    let text = try Documentation.text("notebooks-data/README.md")
    let blocks = Documentation.blocks(language, in: text)
    #expect(!blocks.isEmpty)
    return try blocks.map { block in
      let sandbox = try Sandbox()
      try sandbox.write(block.lines.joined(separator: "\n") + "\n", to: "page")
      let result = try sandbox.shell("\(command) page 2>&1")
      #expect(result.status == 0, "\(result.output)")
      return result.output
    }.joined()
  }

  @Test(.enabled(if: hasPandas, "python3 with pandas is not here"))
  func theNotebookLinesOpenTheForecasts() throws {
    let output = try notebook("python", with: "'\(Self.python)'")
    #expect(output.contains("assigned-reduction"))
  }

  @Test(.enabled(if: hasR, "Rscript is not here"))
  func theLinesInROpenTheForecasts() throws {
    let output = try notebook("r", with: "Rscript")
    // A figure that a scenario fixes has no chance, which is not a chance of 0.
    let row = output.split(separator: "\n").last { $0.contains("assigned-reduction") }
    #expect(row?.contains("NA") == true, "\(output)")
  }
}
