import Diagnostics

/// Texts as a workbook can hold them.
enum SheetText {
  /// The text, cut with `…` where it is longer than so many UTF-16 units, and without zero bytes.
  static func cut(_ text: String, to limit: Int) -> String {
    let clean = text.utf8.contains(0) ? text.replacing("\0", with: "\u{FFFD}") : text
    guard clean.utf16.count > limit else { return clean }
    var kept = ""
    var count = 0
    for character in clean {
      count += character.utf16.count
      if count >= limit { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// How many lines a text takes in a column of so many digits' width, broken at spaces.
  ///
  /// Letters are on average narrower than digits, so that the answer is rather one too many.
  static func lines(of text: String, width: Double) -> Int {
    let room = max(1, Int(width - 2))
    var lines = 1
    var used = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let length = DisplayWidth.of(word)
      if used > 0, used + 1 + length > room {
        lines += 1
        used = 0
      }
      // A word longer than the column is broken anywhere.
      lines += max(0, length - 1) / room
      used = length > room ? length % room : used + (used > 0 ? 1 : 0) + length
    }
    return min(lines, 25)
  }
}
