/// How many columns of a terminal a text takes.
///
/// Letters with combining marks count once, whether they are stored composed or decomposed, so that
/// `hộ nghèo` is 8 wide in both forms. East Asian wide letters and emoji count 2; control and
/// zero-width characters count 0.
public enum DisplayWidth {
  /// The columns of a text without line breaks; a tab counts 0, because only its place decides.
  public static func of(_ text: some StringProtocol) -> Int {
    var width = 0
    var isPlain = true
    for byte in text.utf8 {
      if byte < 0x20 || byte > 0x7E {
        isPlain = false
        break
      }
      width += 1
    }
    return isPlain ? width : text.reduce(0) { $0 + of($1) }
  }

  /// The columns of one character: those of its widest scalar.
  public static func of(_ character: Character) -> Int {
    var width = 0
    for scalar in character.unicodeScalars {
      width = max(width, of(scalar))
      // U+FE0F asks for the coloured form of an emoji, which is wide: ❤️.
      if scalar.value == 0xFE0F, width > 0 { width = 2 }
    }
    return width
  }

  /// The columns of one Unicode scalar by itself.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    if (0x20...0x7E).contains(scalar.value) { return 1 }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator: return 0
    // The soft hyphen is a format character that terminals show.
    case .format: return scalar.value == 0xAD ? 1 : 0
    default: break
    }
    if properties.canonicalCombiningClass != .notReordered { return 0 }
    // Vowels and finals of a Hangul syllable join the consonant before them.
    if (0x1160...0x11FF).contains(scalar.value) { return 0 }
    return isWide(scalar.value) || properties.isEmojiPresentation ? 2 : 1
  }

  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    return wide.contains { $0.contains(value) }
  }

  /// Unicode's EastAsianWidth.txt, classes W and F; emoji come from their own property.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF,
    0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18D08,
    0x1AFF0...0x1B2FB, 0x1F200...0x1F265, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]
}
