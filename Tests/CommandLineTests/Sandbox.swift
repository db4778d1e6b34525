import Foundation

/// A folder of its own for one run, with copies of the examples: what a command writes leaves no
/// trace in the checkout.
final class Sandbox {
  let folder: URL

  /// A folder with copies of the example plans and their data, and of a case's own files.
  init(copying extra: URL? = nil, except: Set<String> = []) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("ontrack-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in ["scenarios", "notebooks-data"] {
      try FileManager.default.copyItem(
        at: Repository.root.appendingPathComponent(name), to: folder.appendingPathComponent(name))
    }
    if let extra {
      for name in Repository.names(in: extra) where !except.contains(name) {
        try FileManager.default.copyItem(
          at: extra.appendingPathComponent(name), to: folder.appendingPathComponent(name))
      }
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> URL { folder.appendingPathComponent(name) }

  func read(_ name: String) throws -> String {
    try String(decoding: Data(contentsOf: path(name)), as: UTF8.self)
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: path(name))
  }

  /// The names in the folder, hidden ones too: nothing may be left behind.
  func allNames(in name: String = "") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path(name).path)) ?? []).sorted()
  }

  struct Result: Equatable {
    let status: Int32
    let output: String
    let messages: String
  }

  /// Runs `ontrack` in the folder, with nothing of the caller's environment.
  func run(_ arguments: [String], input: String? = nil) throws -> Result {
    try run(arguments, bytes: Data((input ?? "").utf8))
  }

  /// The same, with any bytes on standard input.
  func run(_ arguments: [String], bytes: Data) throws -> Result {
    try run(try Repository.command(), arguments, environment: [:], input: bytes)
  }

  /// Runs a line of a shell in the folder, with `ontrack` on its path.
  func shell(_ line: String) throws -> Result {
    let command = try Repository.command().deletingLastPathComponent().path
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return try run(
      URL(fileURLWithPath: "/bin/sh"), ["-c", line], environment: ["PATH": "\(command):\(path)"])
  }

  func run(
    _ command: URL, _ arguments: [String], environment: [String: String], input: Data = Data()
  ) throws -> Result {
    let scratch = FileManager.default.temporaryDirectory
      .appendingPathComponent("ontrack-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let files = ["input", "output", "messages"].map { scratch.appendingPathComponent($0) }
    try input.write(to: files[0])
    try Data().write(to: files[1])
    try Data().write(to: files[2])
    let process = Process()
    process.executableURL = command
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = folder
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationReason == .exit
        ? process.terminationStatus : -process.terminationStatus,
      output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      messages: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }
}
