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
  /// The answer is rather one too many: what is cut off cannot be read.
  static func lines(of text: String, width: Double) -> Int {
    let room = max(1, width - 1.5)
    var lines = 1
    var used = 0.0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let length = word.reduce(0) { $0 + Self.width(of: $1) }
      if used > 0, used + space + length > room {
        lines += 1
        used = 0
      }
      // A word longer than the column is broken anywhere.
      lines += max(0, Int((length / room).rounded(.up)) - 1)
      used =
        length > room
        ? length.truncatingRemainder(dividingBy: room) : used + (used > 0 ? space : 0) + length
    }
    return min(lines, 25)
  }

  private static let space = 0.5

  /// The width of a sign in digits, rather too much than too little: that of the usual types of
  /// spreadsheets (Calibri, Carlito, Liberation Sans, Noto Sans), with or without marks.
  private static func width(of sign: Character) -> Double {
    switch sign {
    case _ where DisplayWidth.of(String(sign)) > 1: 2
    case "i", "j", "l", "f", "t", "r", "I", ".", ",", ":", ";", "'", "!", "|", "(", ")", "-", "·",
      "í", "ì", "ỉ", "ĩ", "ị":
      0.65
    case "m", "w", "M", "W", "%", "@", "…": 1.7
    case _ where sign.isUppercase: 1.25
    default: 1
    }
  }
}
