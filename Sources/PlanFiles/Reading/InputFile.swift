import Foundation

/// An input file, read whole: only what is a regular file, and only up to a limit.
enum InputFile {
  enum Outcome {
    case bytes([UInt8])
    case missing
    /// A folder, a device, or without permission to read.
    case unreadable
    case tooLarge
  }

  /// A bound on what is taken into memory, well above any table of yearly figures.
  static let byteLimit = 256 << 20

  static func read(_ path: String, limit: Int = byteLimit) -> Outcome {
    let manager = FileManager.default
    var isFolder: ObjCBool = false
    guard manager.fileExists(atPath: path, isDirectory: &isFolder) else { return .missing }
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard let attributes = try? manager.attributesOfItem(atPath: resolved),
      attributes[.type] as? FileAttributeType == .typeRegular
    else { return .unreadable }
    // A device or pipe would block, and grow without end.
    if let size = attributes[.size] as? NSNumber, size.intValue > limit { return .tooLarge }
    guard let handle = FileHandle(forReadingAtPath: resolved) else { return .unreadable }
    defer { try? handle.close() }
    guard let data = try? handle.read(upToCount: limit + 1) else {
      return attributes[.size] as? NSNumber == 0 ? .bytes([]) : .unreadable
    }
    return data.count > limit ? .tooLarge : .bytes(Array(data))
  }

  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
