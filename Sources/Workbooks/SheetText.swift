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
}
