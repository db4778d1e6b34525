/// A number as a plan writes it: digits, a decimal point, a sign; no grouping, no exponent.
enum PlanNumber {
  static func value(_ text: some StringProtocol) -> Double? {
    var rest = text.utf8[...]
    if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
      rest = rest.dropFirst()
    }
    let whole = rest.prefix { isDigit($0) }
    rest = rest.dropFirst(whole.count)
    if rest.first == UInt8(ascii: ".") {
      let decimals = rest.dropFirst().prefix { isDigit($0) }
      guard !decimals.isEmpty else { return nil }
      rest = rest.dropFirst(decimals.count + 1)
    } else if whole.isEmpty {
      return nil
    }
    guard rest.isEmpty, text.utf8.count <= 60, let value = Double(String(text)) else { return nil }
    return value.isFinite ? value : nil
  }

  /// How many decimals a number is written with.
  static func decimals(_ text: some StringProtocol) -> Int {
    guard let point = text.utf8.firstIndex(of: UInt8(ascii: ".")) else { return 0 }
    return text.utf8[point...].dropFirst().prefix { isDigit($0) }.count
  }

  /// A number and the words behind it: `0.4 points`, `+40`, `10%`.
  static func split(_ text: String) -> (number: String, unit: String) {
    let trimmed = text.drop { $0 == " " }
    let number = trimmed.prefix { character in
      character.isASCII && (character.isNumber || "+-.,".contains(character))
    }
    let unit = trimmed.dropFirst(number.count).drop { $0 == " " }
    var end = unit.endIndex
    while end > unit.startIndex, unit[unit.index(before: end)] == " " {
      end = unit.index(before: end)
    }
    return (String(number), String(unit[..<end]))
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
