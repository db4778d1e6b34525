/// Absolute paths of somebody's machine, which mean nothing on another.
enum MachinePath {
  /// The paths in `text` that begin at a home, or at the checkout at `root`.
  ///
  /// A path that continues another (`https://…/home/…`) is none.
  static func found(in text: String, root: String) -> [String] {
    let homes = ["home", "Users", "root", "work", "workspace", "builds"].map { "/\($0)/" }
    return (homes + [root + "/"]).flatMap { start in
      text.ranges(of: start)
        .filter { begins(at: $0.lowerBound, in: text) && continues(after: $0, in: text) }
        .map { String(text[$0.lowerBound...].prefix { !$0.isWhitespace }) }
    }
  }

  private static func begins(at index: String.Index, in text: String) -> Bool {
    guard index > text.startIndex else { return true }
    let before = text[text.index(before: index)]
    return !(before.isLetter || before.isNumber || "/.:~-_}".contains(before))
  }

  private static func continues(after start: Range<String.Index>, in text: String) -> Bool {
    guard start.upperBound < text.endIndex else { return false }
    let next = text[start.upperBound]
    return next.isLetter || next.isNumber || "._-".contains(next)
  }
}
