import Foundation
import Testing

/// The examples that users copy: each has its `expected/` outputs.
@Suite struct ExampleTests {
  static let plans: [String] = Repository.names(
    in: Repository.root.appendingPathComponent("scenarios")
  )
  .filter { name in
    FileManager.default.fileExists(
      atPath: Repository.root.appendingPathComponent("scenarios/\(name)/plan.yaml").path)
  }

  static let outputs = ["targets.txt", "compare.txt", "forecast.csv", "verdicts.csv"]

  private func arguments(_ output: String, _ plan: String) -> [String] {
    let path = "scenarios/\(plan)"
    return switch output {
    case "targets.txt": ["targets", path]
    case "compare.txt": ["compare", path]
    case "forecast.csv": ["forecast", path, "--format", "csv"]
    default: ["targets", path, "--scenario", "all", "--format", "csv"]
    }
  }

  @Test func thereAreExamples() {
    #expect(Self.plans.count >= 3)
    #expect(Self.plans.contains("thuong-tin"))
  }

  @Test(arguments: plans, outputs)
  func theExampleAnswersAsItSays(_ plan: String, _ output: String) throws {
    let file = Repository.root.appendingPathComponent("scenarios/\(plan)/expected/\(output)")
    let result = try Sandbox().run(arguments(output, plan))
    #expect(result.status == 0, "\(result.messages)")
    if Repository.isRecording {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(result.output.utf8).write(to: file)
    }
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let difference = GoldenCase.Difference(file: output, expected: expected, found: result.output)
    #expect(expected == result.output, "\(difference)")
  }

  /// What `Scripts/demo` writes for notebooks.
  @Test(arguments: [
    ("forecast.csv", ["forecast"]), ("verdicts.csv", ["targets"]),
  ])
  func theFilesForNotebooksAreThoseOfTheDemo(_ name: String, _ command: [String]) throws {
    let path = "notebooks-data/thuong-tin/\(name)"
    let result = try Sandbox().run(
      command + ["scenarios/thuong-tin", "--scenario", "all", "--format", "csv"])
    let file = Repository.root.appendingPathComponent(path)
    if Repository.isRecording { try Data(result.output.utf8).write(to: file) }
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let difference = GoldenCase.Difference(file: path, expected: expected, found: result.output)
    #expect(expected == result.output, "\(difference)")
  }

  /// The picture that the README shows is the one that the command draws.
  @Test func thePictureIsWhatTheCommandDraws() throws {
    let path = "scenarios/thuong-tin/expected/poor-households.svg"
    let result = try Sandbox().run([
      "chart", "scenarios/thuong-tin", "--indicator", "poor_households",
    ])
    let file = Repository.root.appendingPathComponent(path)
    if Repository.isRecording { try Data(result.output.utf8).write(to: file) }
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let difference = GoldenCase.Difference(file: path, expected: expected, found: result.output)
    #expect(expected == result.output, "\(difference)")
    let readme = try Documentation.text("README.md")
    #expect(readme.contains("](\(path))"))
  }

  /// Pictures that the documents show are there, and small.
  @Test func theDocumentsShowPicturesThatExist() throws {
    let readme = try Documentation.text("README.md")
    let pictures = readme.matches(of: /!\[[^\]]+\]\(([^)]+)\)/).map { String($0.output.1) }
    #expect(pictures.count >= 2)
    for picture in pictures {
      let data = try Data(contentsOf: Repository.root.appendingPathComponent(picture))
      #expect(!data.isEmpty && data.count <= 200_000, "\(picture)")
    }
  }

  @Test(arguments: plans)
  func theExampleIsSound(_ plan: String) throws {
    let result = try Sandbox().run(["check", "scenarios/\(plan)"])
    #expect(result.status == 0, "\(result.output)")
  }
}
