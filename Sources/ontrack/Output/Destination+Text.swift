extension Destination {
  /// Writes a whole text to a file, or to standard output; a failure is told and ends the command.
  static func write(_ text: String, to path: String?, console: Console) throws {
    try console.reporting { () throws(OutputFailure) in
      let destination = try Destination(path: path)
      try destination.write(Array(text.utf8))
      try destination.finish()
    }
  }
}
