import Foundation

/// Text without what people write now one way, now another: case, accents, signs and blanks.
enum FoldedText {
  /// The words in small letters without marks, `đ` as `d`: `Hộ nghèo (%)` is `ho`, `ngheo`.
  static func words(_ text: some StringProtocol) -> [String] {
    parts(text).map(\.folded)
  }

  /// The words joined by blanks.
  static func joined(_ text: some StringProtocol) -> String { words(text).joined(separator: " ") }

  /// The words as they are written beside their folded forms.
  static func parts(_ text: some StringProtocol) -> [(written: String, folded: String)] {
    String(text).precomposedStringWithCanonicalMapping
      .split { !($0.isLetter || $0.isNumber) }
      .map { (String($0), folded($0)) }
  }

  private static func folded(_ word: Substring) -> String {
    var result = ""
    for scalar in word.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark: break
      default: result.unicodeScalars.append(scalar == "đ" ? "d" : scalar)
      }
    }
    return result
  }
}
