import Diagnostics
import Foundation

/// The bytes of a file, or of standard input for `-`, a piece at a time.
struct ByteSource {
  let path: String
  private let file: Int32

  /// Bytes read at a time.
  private static let chunk = 1 << 16

  /// Opens the file; what is said where there is none is the slug `missing`.
  init(_ path: String, missing: String, console: Console) throws {
    self.path = path
    guard path != "-" else {
      file = FileBytes.standardInput
      return
    }
    file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      let slug = errno == ENOENT || errno == ENOTDIR ? missing : "file-unreadable"
      console.show([.error(slug, at: nil, ["file": .text(path)])])
      throw ExitStatus.missingFile
    }
  }

  /// The file as messages call it.
  var name: String { path == "-" ? "standard input" : path }

  /// The next bytes; none at the end.
  func read() throws(OutputFailure) -> [UInt8] {
    guard let bytes = FileBytes.read(Self.chunk, from: file) else {
      throw OutputFailure(.error("file-unreadable", at: nil, ["file": .text(path)]))
    }
    return bytes
  }

  func close() {
    if file != FileBytes.standardInput { _ = Foundation.close(file) }
  }
}
