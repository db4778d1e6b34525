import Foundation

/// The checkout that this test was built from, and the command that was built beside it.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  /// Whether the expected files are written instead of compared.
  static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"

  struct CommandMissing: Error, CustomStringConvertible {
    let places: [String]
    var description: String { "no ontrack in \(places)" }
  }

  /// The command, in the build folder that the test bundle lies in.
  static func command() throws -> URL {
    let bundles = CommandLine.arguments.filter { $0.contains(".xctest") || $0.hasPrefix("/") }
    var places: [URL] = []
    for path in bundles + [Bundle.main.bundlePath] {
      var place = URL(fileURLWithPath: path)
      for _ in 0..<4 {
        places.append(place)
        place.deleteLastPathComponent()
      }
    }
    let candidates = places.map { $0.appendingPathComponent("ontrack") }
    var isFolder: ObjCBool = false
    for candidate in candidates
    where FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder)
      && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: candidate.path)
    {
      return candidate
    }
    throw CommandMissing(places: places.map(\.path))
  }

  /// The names in a folder, sorted; hidden ones left out, none where there is no such folder.
  static func names(in folder: URL) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
      .filter { !$0.hasPrefix(".") }.sorted()
  }
}
