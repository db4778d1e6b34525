import Diagnostics

/// A file that a command was given besides its plan, read whole.
enum WholeFile {
  /// Beyond this no result of OnTrack's is meant.
  private static let limit = 256 << 20

  /// Its bytes; where there is none the slug `missing` says so, and the command ends.
  static func bytes(
    of path: String, missing: String, console: Console
  ) throws -> (bytes: [UInt8], name: String) {
    let source = try ByteSource(path, missing: missing, console: console)
    defer { source.close() }
    var bytes: [UInt8] = []
    while true {
      let piece: [UInt8]
      do throws(OutputFailure) {
        piece = try source.read()
      } catch {
        // A folder opens, and does not read.
        console.show([error.diagnostic])
        throw ExitStatus.missingFile
      }
      if piece.isEmpty { return (bytes, source.name) }
      bytes += piece
      guard bytes.count <= limit else {
        console.show([
          .error(
            "file-too-large", at: nil,
            ["file": .text(source.name), "limit": .number(Double(limit), decimals: 0)])
        ])
        throw ExitStatus.badData
      }
    }
  }
}
