import Foundation

/// A folder of `Golden`: a whole command with all that it prints and writes.
struct GoldenCase: Sendable, CustomStringConvertible {
  let name: String

  static let folder = Repository.tests.appendingPathComponent("Golden")

  static var all: [GoldenCase] {
    Repository.names(in: folder).filter { !$0.hasSuffix(".md") }.map { GoldenCase(name: $0) }
  }

  var description: String { name }

  /// What is expected, and not the case's own input.
  private static let expectations: Set<String> = [
    "arguments", "stdin", "stdout", "stderr", "exit", "written",
  ]

  private var folder: URL { Self.folder.appendingPathComponent(name) }

  private func text(_ file: String) -> String? {
    (try? Data(contentsOf: folder.appendingPathComponent(file))).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  struct Difference: CustomStringConvertible {
    let file: String
    let expected: String?
    let found: String

    var description: String {
      guard let expected else { return "\(file): no such file is recorded" }
      let (old, new) = (expected.split(separator: "\n"), found.split(separator: "\n"))
      let line = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset
      let first = line ?? min(old.count, new.count)
      return """
        \(file), line \(first + 1):
        expected: \(first < old.count ? old[first] : "the end")
        found:    \(first < new.count ? new[first] : "the end")
        """
    }
  }

  /// Runs the command and gives what is not as recorded; when recording, writes it down.
  func differences() throws -> [Difference] {
    guard let arguments = text("arguments") else {
      return [Difference(file: "arguments", expected: nil, found: "")]
    }
    let sandbox = try Sandbox(copying: folder, except: Self.expectations)
    let before = try Self.files(in: sandbox.folder)
    let input = (try? Data(contentsOf: folder.appendingPathComponent("stdin"))) ?? Data()
    let result = try sandbox.run(
      arguments.split(separator: "\n").map(String.init), bytes: input)
    var found = [
      "stdout": result.output, "stderr": result.messages, "exit": "\(result.status)\n",
    ]
    for (path, content) in try Self.files(in: sandbox.folder) where before[path] != content {
      found["written/\(path)"] = content
    }
    if Repository.isRecording {
      try record(found)
      return []
    }
    var expected: [String: String] = [:]
    for file in ["stdout", "stderr", "exit"] { expected[file] = text(file) }
    for (path, content) in try Self.files(in: folder.appendingPathComponent("written")) {
      expected["written/\(path)"] = content
    }
    return Set(found.keys).union(expected.keys).sorted().compactMap { file in
      guard let new = found[file] else {
        return Difference(file: file, expected: expected[file], found: "")
      }
      return expected[file] == new
        ? nil : Difference(file: file, expected: expected[file], found: new)
    }
  }

  private func record(_ found: [String: String]) throws {
    try? FileManager.default.removeItem(at: folder.appendingPathComponent("written"))
    for (file, content) in found {
      let target = folder.appendingPathComponent(file)
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(content.utf8).write(to: target)
    }
  }

  /// Every file under a folder with its text, hidden ones too.
  private static func files(in folder: URL) throws -> [String: String] {
    guard let walk = FileManager.default.enumerator(atPath: folder.path) else { return [:] }
    var files: [String: String] = [:]
    while let path = walk.nextObject() as? String {
      guard walk.fileAttributes?[.type] as? FileAttributeType == .typeRegular else { continue }
      files[path] = String(
        decoding: try Data(contentsOf: folder.appendingPathComponent(path)), as: UTF8.self)
    }
    return files
  }
}
