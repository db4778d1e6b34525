/// Texts of a workbook write what their format cannot hold as `_x000D_`.
enum EscapedText {
  /// The text with its escapes resolved; `_x005F_` stands for an underscore that starts none.
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(0x5F), text.contains("_x") else { return text }
    let units = Array(text.utf16)
    var result: [UInt16] = []
    var index = 0
    while index < units.count {
      if let unit = escape(units, at: index) {
        result.append(unit)
        index += 7
      } else {
        result.append(units[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF16.self)
  }

  private static func escape(_ units: [UInt16], at start: Int) -> UInt16? {
    guard start + 7 <= units.count, units[start] == 0x5F, units[start + 1] == 0x78,
      units[start + 6] == 0x5F
    else { return nil }
    let digits = String(decoding: units[(start + 2)..<(start + 6)], as: UTF16.self)
    guard digits.utf8.allSatisfy({ $0 != 0x2B && $0 != 0x2D }) else { return nil }
    return UInt16(digits, radix: 16)
  }
}
