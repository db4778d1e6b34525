import Foundation

/// The files of the checkout that this test was built from.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folders that belong to the project. Whatever else lies in a checkout is its owner's.
  static let folders = [
    ".ci", "Benchmarks", "Scripts", "Sources", "Tests", "notebooks-data", "scenarios",
  ]

  static func read(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path)
  }

  /// The names in a folder, sorted, hidden ones left out.
  static func names(in folder: String) throws -> [String] {
    try FileManager.default
      .contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)
      .filter { !$0.hasPrefix(".") }
      .sorted()
  }

  /// The paths of the plain files under a folder, sorted; build products are left out.
  static func files(under folder: String, extension suffix: String? = nil) -> [String] {
    let start = root.appendingPathComponent(folder)
    guard let walk = FileManager.default.enumerator(atPath: start.path) else { return [] }
    var found: [String] = []
    while let path = walk.nextObject() as? String {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      if [".build", "__pycache__", ".venv"].contains(name) {
        walk.skipDescendants()
      } else if walk.fileAttributes?[.type] as? FileAttributeType == .typeRegular,
        suffix == nil || name.hasSuffix(".\(suffix ?? "")")
      {
        found.append("\(folder)/\(path)")
      }
    }
    return found.sorted()
  }

  /// The text files of the project: its folders, and the files beside them.
  static func texts() throws -> [(path: String, text: String)] {
    let top = try FileManager.default.contentsOfDirectory(atPath: root.path)
      .filter { !["Package.resolved", ".git"].contains($0) }
      .filter { name in
        let attributes = try? FileManager.default.attributesOfItem(
          atPath: root.appendingPathComponent(name).path)
        return attributes?[.type] as? FileAttributeType == .typeRegular
      }
    return (top.sorted() + folders.flatMap { files(under: $0) }).compactMap { path in
      (try? read(path)).map { (path, $0) }
    }
  }
}
