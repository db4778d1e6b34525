import Foundation

/// Reading and writing of open files.
enum FileBytes {
  static let standardInput: Int32 = STDIN_FILENO
  static let standardOutput: Int32 = STDOUT_FILENO
  static let standardError: Int32 = STDERR_FILENO

  /// Writes all bytes; gives the error number where that fails.
  static func write(_ bytes: [UInt8], to file: Int32) -> Int32? {
    bytes.withUnsafeBytes { buffer -> Int32? in
      var rest = buffer[...]
      while !rest.isEmpty {
        let written = Foundation.write(
          file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written < 0 {
          if errno == EINTR { continue }
          return errno
        }
        rest = rest.dropFirst(written)
      }
      return nil
    }
  }

  /// Reads up to `count` bytes: none at the end, nil where reading fails.
  static func read(_ count: Int, from file: Int32) -> [UInt8]? {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while true {
        let found = Foundation.read(file, buffer.baseAddress, count)
        if found < 0, errno == EINTR { continue }
        failed = found < 0
        filled = max(0, found)
        return
      }
    }
    return failed ? nil : bytes
  }
}
