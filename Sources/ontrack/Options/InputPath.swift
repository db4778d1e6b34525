import Foundation

/// What a path that may be a plan or a file of series is.
enum InputPath {
  /// Whether it is a plan's: a folder, or a YAML file.
  static func isPlan(_ path: String) -> Bool {
    guard path != "-" else { return false }
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      return true
    }
    return ["yaml", "yml"].contains((path as NSString).pathExtension.lowercased())
  }
}
