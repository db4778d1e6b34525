import Diagnostics
import Foundation

/// Where results go: standard output, or a file that appears whole or not at all.
///
/// The file is written beside its place under another name and renamed at the end; what is there
/// before stays until then. A device or a pipe is written to directly. A class, because it owns an
/// open file.
final class Destination {
  private let path: String?
  /// The file behind symbolic links, which stay.
  private let place: String
  private let file: Int32
  /// The name until the end; nil for standard output, devices and pipes.
  private var temporary: String?
  private var isOpen = true
  /// Whether the reader of standard output has left.
  private(set) var isAbandoned = false

  /// Standard output for nil, else the file at the path.
  init(path: String?) throws(OutputFailure) {
    self.path = path
    guard let path else {
      place = ""
      file = FileBytes.standardOutput
      return
    }
    var status = stat()
    let exists = stat(path, &status) == 0
    let kind = status.st_mode & S_IFMT
    if exists, kind == S_IFDIR { throw OutputFailure(path: path, number: EISDIR) }
    if exists, kind != S_IFREG {
      place = path
      file = open(path, O_WRONLY | O_CLOEXEC)
      if file < 0 { throw OutputFailure(path: path, number: errno) }
      return
    }
    place = exists ? Self.resolved(path) ?? path : path
    let url = (place as NSString)
    let name = ".\(url.lastPathComponent).\(getpid()).part"
    let temporary = (url.deletingLastPathComponent as NSString).appendingPathComponent(name)
    file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if file < 0 { throw OutputFailure(path: path, number: errno) }
    if exists { _ = fchmod(file, status.st_mode & 0o7777) }
    self.temporary = temporary
    UnfinishedFile.remember(temporary)
  }

  deinit { discard() }

  func write(_ bytes: [UInt8]) throws(OutputFailure) {
    guard !isAbandoned, let number = FileBytes.write(bytes, to: file) else { return }
    if path == nil, number == EPIPE {
      isAbandoned = true
      return
    }
    discard()
    throw OutputFailure(path: path, number: number)
  }

  /// Puts the file in its place.
  func finish() throws(OutputFailure) {
    guard let temporary else { return }
    // Errors of writing may show only when the file is closed, on a full or remote disk.
    guard closed(), rename(temporary, place) == 0 else {
      let number = errno
      discard()
      throw OutputFailure(path: path, number: number)
    }
    self.temporary = nil
    UnfinishedFile.forget(temporary)
  }

  private func closed() -> Bool {
    isOpen = false
    return close(file) == 0
  }

  /// Leaves nothing behind.
  func discard() {
    guard let temporary else { return }
    unlink(temporary)
    if isOpen { close(file) }
    isOpen = false
    self.temporary = nil
    UnfinishedFile.forget(temporary)
  }

  private static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

/// The files that an interrupted process must not leave behind: two at most, results and answers.
private enum UnfinishedFile {
  /// Read by the signal handler, which may call nothing that allocates.
  nonisolated(unsafe) static var first: UnsafeMutablePointer<CChar>?
  nonisolated(unsafe) static var second: UnsafeMutablePointer<CChar>?

  static func remember(_ file: String) {
    precondition(first == nil || second == nil, "no more than two files are written at a time")
    if first == nil { first = strdup(file) } else { second = strdup(file) }
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { number in
        if let path = UnfinishedFile.first { unlink(path) }
        if let path = UnfinishedFile.second { unlink(path) }
        signal(number, SIG_DFL)
        raise(number)
      }
    }
  }

  static func forget(_ file: String) {
    if let path = first, strcmp(path, file) == 0 {
      first = nil
      free(path)
    } else if let path = second, strcmp(path, file) == 0 {
      second = nil
      free(path)
    }
  }
}
