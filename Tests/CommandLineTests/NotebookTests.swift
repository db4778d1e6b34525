import Foundation
import Testing

/// The notebooks beside the data open today's forecast files and say what they show.
@Suite struct NotebookTests {
  static let hasMatplotlib: Bool = {
    let result = try? Sandbox().shell(
      "'\(DocumentationTests.python)' -c 'import pandas, matplotlib'")
    return result?.status == 0
  }()

  /// Runs the cells in the folder of the notebooks, and gives those that print or draw otherwise.
  private func differences(_ notebook: Notebook, with command: String) throws -> [String] {
    let sandbox = try Sandbox()
    try sandbox.write(notebook.script, to: "notebooks-data/script")
    let result = try sandbox.shell(
      "cd notebooks-data && MPLBACKEND=Agg MPLCONFIGDIR=.. \(command) script")
    guard result.status == 0 else { return [result.messages] }
    let cells = Notebook.cells(in: result.output)
    #expect(cells.count == notebook.code.count)
    return zip(notebook.code, cells).compactMap { expected, found in
      if expected.printed != found.printed {
        let difference = GoldenCase.Difference(
          file: expected.text, expected: expected.printed, found: found.printed)
        return difference.description
      }
      return expected.draws == found.draws ? nil : "\(expected.text)\ndraws: \(found.draws)"
    }
  }

  @Test(arguments: Notebook.names)
  func everyCellHasBeenExecutedWithoutAnError(_ name: String) throws {
    let notebook = try Notebook(name)
    #expect(notebook.code.map(\.execution_count) == (1...notebook.code.count).map { $0 })
    let outputs = notebook.code.flatMap { $0.outputs ?? [] }
    #expect(!outputs.contains { $0.output_type == "error" || $0.name == "stderr" })
    #expect(notebook.code.filter(\.draws).count >= 2)
    #expect(notebook.code.contains { $0.text.contains("forecast.csv") })
  }

  /// `Scripts/neighbours` executes them anew where the forecasts have changed.
  @Test(.enabled(if: hasMatplotlib, "python3 with pandas and matplotlib is not here"))
  func theNotebookInPythonShowsWhatItPrintsToday() throws {
    let found = try differences(
      try Notebook("forecasts-python.ipynb"), with: "'\(DocumentationTests.python)'")
    #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
  }

  @Test(.enabled(if: DocumentationTests.hasR, "Rscript is not here"))
  func theNotebookInRShowsWhatItPrintsToday() throws {
    let found = try differences(try Notebook("forecasts-r.ipynb"), with: "Rscript")
    #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
  }

  @Test(.enabled(if: hasMatplotlib, "python3 with pandas and matplotlib is not here"))
  func aCellThatPrintsOrDrawsOtherwiseIsNoticed() throws {
    func differences(_ source: String, _ outputs: String) throws -> Int {
      let json = """
        {"cells": [{"cell_type": "code", "source": ["\(source)"], "outputs": [\(outputs)],
        "execution_count": 1}], "metadata": {"kernelspec": {"language": "python"}}}
        """
      let notebook = try JSONDecoder().decode(Notebook.self, from: Data(json.utf8))
      return try self.differences(notebook, with: "'\(DocumentationTests.python)'").count
    }
    let seven = #"{"output_type": "stream", "name": "stdout", "text": ["7\n"]}"#
    let picture = #"{"output_type": "display_data", "data": {"image/png": ""}}"#
    #expect(try differences("print(7)", seven) == 0)
    #expect(try differences("print(8)", seven) == 1)
    #expect(try differences("print(7)", seven + "," + picture) == 1)
    #expect(try differences("raise SystemExit(1)", "") == 1)
  }
}
