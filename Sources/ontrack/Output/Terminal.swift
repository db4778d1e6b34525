import Foundation

/// What the terminal is like.
enum Terminal {
  /// The columns to write: those that `COLUMNS` says, as other programs read it, else those of the
  /// terminal that standard output is; nil where it is none.
  static var columns: Int? {
    if let text = getenv("COLUMNS"), let columns = Int(String(cString: text)), columns >= 20 {
      return columns
    }
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
