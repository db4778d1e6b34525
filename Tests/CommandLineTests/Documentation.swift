import Foundation

/// The fenced blocks of the documents that a reader may run.
enum Documentation {
  /// A command of a `console` block and the output that the document prints below it.
  struct Command: Sendable, CustomStringConvertible {
    let document: String
    let line: Int
    let command: String
    let output: String

    var description: String { "\(document):\(line) $ \(command)" }
  }

  /// A whole block of one document: its commands run one after the other in one folder.
  struct Session: Sendable, CustomStringConvertible {
    let document: String
    let commands: [Command]

    var description: String { document }
  }

  /// The two commands that install and build: they run this test, not the other way round.
  static let notRun = ["Scripts/demo", "Scripts/test"]

  /// README and the pages beside data, examples and modules.
  static var documents: [String] {
    let manager = FileManager.default
    var found = ["README.md"]
    for folder in ["notebooks-data", "scenarios", "Sources"] {
      let walk = manager.enumerator(atPath: Repository.root.appendingPathComponent(folder).path)
      while let path = walk?.nextObject() as? String {
        if path.hasSuffix(".md") { found.append("\(folder)/\(path)") }
      }
    }
    return found.sorted()
  }

  static func text(_ document: String) throws -> String {
    let file = Repository.root.appendingPathComponent(document)
    return try String(decoding: Data(contentsOf: file), as: UTF8.self)
  }

  /// The fenced blocks of a language, with the number of their first line.
  static func blocks(_ language: String, in text: String) -> [(line: Int, lines: [String])] {
    var blocks: [(Int, [String])] = []
    var fence: String?
    for (index, line) in text.components(separatedBy: "\n").enumerated() {
      if line.hasPrefix("```") {
        if fence == nil {
          fence = String(line.dropFirst(3))
          if fence == language { blocks.append((index + 2, [])) }
        } else {
          fence = nil
        }
      } else if fence == language {
        blocks[blocks.count - 1].1.append(line)
      }
    }
    return blocks
  }

  /// The commands of a document; what follows a `$ ` line is its output.
  static func commands(in text: String, document: String) -> [Command] {
    blocks("console", in: text).flatMap { block -> [Command] in
      var commands: [Command] = []
      var current: (line: Int, command: String)?
      var output: [String] = []
      func close() {
        guard let current else { return }
        let printed = output.joined(separator: "\n")
        commands.append(
          Command(
            document: document, line: current.line, command: current.command,
            output: printed.isEmpty ? "" : printed + "\n"))
      }
      for (offset, line) in block.lines.enumerated() {
        guard line.hasPrefix("$ ") else {
          output.append(line)
          continue
        }
        close()
        current = (block.line + offset, String(line.dropFirst(2)))
        output = []
      }
      close()
      return commands
    }
  }

  /// Every document that has commands.
  static var sessions: [Session] {
    documents.compactMap { document in
      guard let text = try? text(document) else { return nil }
      let commands = commands(in: text, document: document).filter { !notRun.contains($0.command) }
      return commands.isEmpty ? nil : Session(document: document, commands: commands)
    }
  }
}
