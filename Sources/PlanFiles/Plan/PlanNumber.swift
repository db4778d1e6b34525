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

  /// A text with marks between its thousands (`3 700 people`, `3_700`, `3'700`) without them; nil
  /// where it is no such number.
  static func withoutMarks(_ text: String) -> String? {
    let marks: Set<Character> = [" ", "_", "'", "’", "\u{A0}", "\u{2009}", "\u{202F}"]
    let unit = text.firstIndex { !($0.isNumber || "+-.".contains($0) || marks.contains($0)) }
    let marked = text[..<(unit ?? text.endIndex)]
    let plain = marked.filter { !marks.contains($0) }
    let isMarked = marked.dropLast().contains { marks.contains($0) }
    guard isMarked, value(plain) != nil else { return nil }
    return unit.map { plain + " " + text[$0...] } ?? plain
  }

  /// What a number becomes if its point separates thousands: `3700` for `3.700`; nil where the point
  /// can only be a decimal one.
  static func asThousands(_ number: String) -> String? {
    let digits = number.drop { $0 == "+" || $0 == "-" }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...3).contains(parts[0].count), parts[1].count == 3,
      parts[0].first != "0", value(number) != nil
    else { return nil }
    return number.filter { $0 != "." }
  }

  /// A text with a hyphen for its sign, where another dash stands: `-15` for `−15`.
  static func withHyphen(_ text: String) -> String? {
    guard let first = text.first, "−–—‐‑﹣－".contains(first) else { return nil }
    let plain = "-" + text.dropFirst()
    return value(split(plain).number) == nil ? nil : plain
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
