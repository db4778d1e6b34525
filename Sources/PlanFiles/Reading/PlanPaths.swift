import Foundation

/// Where a plan lies, and which files it may name.
///
/// A plan may come from anybody. It reads only below the working directory, its own folder, and the
/// folders that the user allows by name; links are followed before that is judged.
struct PlanPaths {
  let workingDirectory: String
  /// The plan's folder as typed, empty for the working directory.
  let folder: String
  private let roots: [String]

  init(folder: String, options: PlanReadingOptions) {
    workingDirectory = options.workingDirectory
    self.folder = folder
    roots = ([folder, ""] + options.allowedDirectories).map {
      Self.real(Self.absolute($0, from: options.workingDirectory))
    }
  }

  /// The folder's own name, for a plan that has none.
  var folderName: String {
    (Self.absolute(folder, from: workingDirectory) as NSString).lastPathComponent
  }

  /// The path of a file that the plan names, as shown to the user.
  func named(_ path: String) -> String {
    if path.hasPrefix("/") { return Self.normalized(path) }
    return Self.normalized(folder.isEmpty ? path : folder + "/" + path)
  }

  func absolute(_ path: String) -> String { Self.absolute(path, from: workingDirectory) }

  /// Whether a file lies where the plan may read.
  func allows(_ path: String) -> Bool {
    let real = Self.real(absolute(path))
    return roots.contains { real == $0 || real.hasPrefix($0 == "/" ? "/" : $0 + "/") }
  }

  static func absolute(_ path: String, from directory: String) -> String {
    if path.hasPrefix("/") { return normalized(path) }
    return normalized(path.isEmpty ? directory : directory + "/" + path)
  }

  /// The path with links followed as far as it exists.
  static func real(_ path: String) -> String {
    var head = path
    var tail: [String] = []
    // The last parts need not exist; links in what exists count.
    while head != "/", !head.isEmpty, !FileManager.default.fileExists(atPath: head) {
      tail.append((head as NSString).lastPathComponent)
      head = (head as NSString).deletingLastPathComponent
    }
    let resolved = URL(fileURLWithPath: head).resolvingSymlinksInPath().path
    guard !tail.isEmpty else { return normalized(resolved) }
    return normalized(([resolved] + tail.reversed()).joined(separator: "/"))
  }

  /// The path without `.`, doubled slashes, and `..` as far as something is there to leave.
  static func normalized(_ path: String) -> String {
    let isAbsolute = path.hasPrefix("/")
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part != ".." || !isAbsolute {
        parts.append(part)
      }
    }
    let joined = parts.joined(separator: "/")
    return isAbsolute ? "/" + joined : joined.isEmpty ? "." : joined
  }
}
