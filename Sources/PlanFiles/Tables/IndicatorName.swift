import Foundation

/// The names that an import may give.
public enum ImportNames {
  /// Whether a text can be the name of an indicator in a plan: small letters, digits and `_`.
  public static func isName(_ text: String) -> Bool { IndicatorName.isName(text) }
}

/// The name that an indicator gets from the label of a row or column.
enum IndicatorName {
  private static let limit = 80

  /// `Hộ nghèo` gives `ho_ngheo`; a label that is a name already stays. Numbers of a list before it
  /// (`1.`, `II.`, `a)`, `-`) and a unit in brackets behind it are no part of the name. Empty where
  /// the label has no letter or digit of the Latin alphabet.
  static func id(_ label: String) -> String {
    let bare = plain(label)
    if isName(bare) { return bare }
    var id = ""
    for word in FoldedText.words(bare) {
      let letters = String(
        word.unicodeScalars.filter {
          $0.isASCII && $0.properties.isAlphabetic || ("0"..."9").contains($0)
        })
      guard !letters.isEmpty else { continue }
      // Cut between words, so that the name can still be read.
      if !id.isEmpty, id.utf8.count + 1 + letters.utf8.count > limit { break }
      id += (id.isEmpty ? "" : "_") + letters.prefix(limit)
    }
    if let first = id.first, first.isNumber { id = "i_" + id }
    return id
  }

  /// Whether a text can be the name of an indicator in a plan as it is.
  static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, first >= 0x61, first <= 0x7A else { return false }
    return text.utf8.count <= limit
      && text.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
      }
  }

  /// The label without the number of a list before it and a unit in brackets behind it.
  static func plain(_ label: String) -> String {
    var text = String(label.prefix(400)).precomposedStringWithCanonicalMapping.trimmingCharacters(
      in: .whitespacesAndNewlines)
    if let number = text.firstMatch(
      of:
        #/^(?:[0-9]+(?:\.[0-9]+)*|[IVXLC]+|[a-zđ])\s*[.):\-]\s+|^[0-9]+(?:\.[0-9]+)*\s+(?=\p{L})|^[-–—+•*]\s*/#
    ) {
      text = String(text[number.range.upperBound...])
    }
    if unit(text) != nil, let open = text.lastIndex(of: "(") {
      text = String(text[..<open]).trimmingCharacters(in: .whitespaces)
    }
    return text
  }

  /// The unit in brackets at a label's end: `%` of `Tỷ lệ hộ nghèo (%)`.
  static func unit(_ label: String) -> String? {
    guard let match = label.firstMatch(of: #/\(([^()]{1,20})\)\s*$/#),
      match.range.lowerBound > label.startIndex
    else { return nil }
    return String(match.output.1)
  }
}
