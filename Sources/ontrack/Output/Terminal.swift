import Foundation

/// What the terminal is like.
enum Terminal {
  /// The columns to write: those that `COLUMNS` says, as other programs read it, else those of the
  /// terminal that standard output is; nil where it is none.
  static var columns: Int? {
    if let text = getenv("COLUMNS"), let columns = Int(String(cString: text)), columns >= 20 {
      return columns
    }
    guard isOutput else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Whether standard output is a terminal that shows block and line characters: one with a name, in
  /// a UTF-8 locale.
  static var showsBlocks: Bool {
    guard isOutput, text("TERM").map({ $0 != "dumb" }) ?? false else {
      return false
    }
    // The first of these that is set counts.
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { text($0) }.first ?? ""
    return ["utf-8", "utf8"].contains { locale.lowercased().contains($0) }
  }

  /// Whether results go to a terminal.
  static var isOutput: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether messages go to a terminal that somebody may be looking at.
  static var showsProgress: Bool {
    isatty(STDERR_FILENO) == 1 && text("TERM").map({ $0 != "dumb" }) ?? false
  }

  /// The columns of the terminal that standard error is; nil where it is none.
  static var messageColumns: Int? {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// A variable of the environment that is set and not empty.
  private static func text(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
