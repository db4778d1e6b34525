import Diagnostics

/// How wide a text will be in a sans-serif face that nobody knows yet: on the wide side, so that
/// what fits by this fits in Arial, Noto Sans and DejaVu Sans.
enum TextExtent {
  static func width(of text: String, size: Double, isBold: Bool = false) -> Double {
    var ems = 0.0
    for character in text {
      if DisplayWidth.of(character) == 0 { continue }
      ems += ems1(character)
    }
    return ems * size * (isBold ? 1.08 : 1)
  }

  private static func ems1(_ character: Character) -> Double {
    if DisplayWidth.of(character) == 2 { return 1.1 }
    switch character {
    case "i", "j", "l", "í", "ì", "ỉ", "ĩ", "ị", ".", ",", ":", ";", "'", "|", "!", "’": return 0.3
    case " ", "\u{A0}", "f", "t", "r", "(", ")", "-", "/", "I": return 0.38
    case "m", "w", "M", "W", "%", "@", "…": return 0.95
    case "0"..."9": return 0.62
    default: return character.isUppercase ? 0.72 : 0.6
    }
  }

  /// Broken at spaces into lines that are no wider; a word that is wider stays whole on its line.
  static func lines(
    _ text: String, width limit: Double, size: Double, isBold: Bool = false
  ) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if !line.isEmpty, width(of: longer, size: size, isBold: isBold) > limit {
        lines.append(line)
        line = String(word)
      } else {
        line = longer
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
