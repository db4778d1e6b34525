/// A number's text without its blanks, sign and percent sign, ready to be read with either mark.
struct NumeralScan {
  struct Reading: Equatable {
    var value: Double
    var decimals: Int
  }

  private let body: Slice<UnsafeBufferPointer<UInt8>>
  private let isNegative: Bool
  private let hasPercentSign: Bool

  /// Whether there is a dot or a comma in it.
  var hasMark: Bool { body.contains { $0 == 0x2E || $0 == 0x2C } }

  init(_ bytes: UnsafeBufferPointer<UInt8>) throws(Numeral.Failure) {
    var rest = bytes[...]
    while let length = NumeralScan.blank(atStartOf: rest) { rest.removeFirst(length) }
    NumeralScan.dropBlanks(atEndOf: &rest)
    guard let last = rest.last else { throw .missing }
    guard rest.count <= 1000 else { throw .unreadable }
    hasPercentSign = last == 0x25
    if hasPercentSign {
      rest.removeLast()
      NumeralScan.dropBlanks(atEndOf: &rest)
    }
    var isNegative = false
    if rest.first == 0x2B {
      rest.removeFirst()
    } else if rest.first == 0x2D {
      isNegative = true
      rest.removeFirst()
    } else if rest.starts(with: [0xE2, 0x88, 0x92]) {
      isNegative = true
      rest.removeFirst(3)
    }
    self.isNegative = isNegative
    body = rest

    let lower = rest.prefix(9).map { $0 | 0x20 }
    if lower == Array("nan".utf8) || lower == Array("inf".utf8) || lower == Array("infinity".utf8) {
      throw .notFinite
    }
    if lower.count > 2, lower.starts(with: "0x".utf8) { throw .hexadecimal }
  }

  func numeral(_ reading: Reading) -> Numeral {
    Numeral(
      value: isNegative && reading.value != 0 ? -reading.value : reading.value,
      decimals: reading.decimals, hasPercentSign: hasPercentSign)
  }

  /// The numeral where the marks leave one reading.
  func onlyReading() throws(Numeral.Failure) -> Numeral {
    switch (reading(.dot), reading(.comma)) {
    case (.success(let dot), .success(let comma)):
      if dot == comma { return numeral(dot) }
      throw .ambiguous(dot: numeral(dot).value, comma: numeral(comma).value)
    case (.success(let reading), .failure), (.failure, .success(let reading)):
      return numeral(reading)
    case (.failure(let dot), .failure(let comma)):
      // The reading that failed late says more: `1,5e3` is an exponent, not a grouping.
      throw dot == .grouping ? comma : dot
    }
  }

  func reading(_ mark: DecimalMark) -> Result<Reading, Numeral.Failure> {
    var digits = NumeralDigits()
    var run = 0
    var group: Int?
    var isGrouped = true
    var seenMark = false
    var firstDigit: UInt8 = 0
    var rest = body
    scan: while let byte = rest.first {
      switch byte {
      case 0x30...0x39:
        if digits.count == 0 { firstDigit = byte }
        digits.append(byte - 0x30, isDecimal: seenMark)
        if !seenMark { run += 1 }
        rest.removeFirst()
      case mark.byte:
        if seenMark || (group != nil && run != 3) { isGrouped = false }
        seenMark = true
        rest.removeFirst()
      case 0x65, 0x45:
        break scan
      default:
        // A group mark is told from another by its last byte: comma, dot, and the three blanks.
        let length = byte == mark.other.byte ? 1 : NumeralScan.blank(atStartOf: rest)
        guard let length else { return .failure(.unreadable) }
        let sign = Int(rest[rest.startIndex + length - 1])
        if seenMark || (group != nil && group != sign) { isGrouped = false }
        if group == nil ? !(1...3).contains(run) || firstDigit == 0x30 : run != 3 {
          isGrouped = false
        }
        group = sign
        run = 0
        rest.removeFirst(length)
      }
    }
    if group != nil, !seenMark, run != 3 { isGrouped = false }
    guard digits.count > 0, !(seenMark && digits.decimals == 0) else {
      return .failure(.unreadable)
    }
    if !rest.isEmpty {
      rest.removeFirst()
      guard digits.takeExponent(rest) else { return .failure(.unreadable) }
      if mark == .comma { return .failure(.exponent) }
    }
    guard isGrouped else { return .failure(.grouping) }
    guard let value = digits.value, value.isFinite else { return .failure(.tooLarge) }
    return .success(Reading(value: value, decimals: digits.printedDecimals))
  }

  private static func dropBlanks(atEndOf rest: inout Slice<UnsafeBufferPointer<UInt8>>) {
    while true {
      if let last = rest.last, last == 0x20 || last == 0x09 {
        rest.removeLast()
      } else if rest.count >= 2, blank(atStartOf: rest.suffix(2)) == 2 {
        rest.removeLast(2)
      } else if rest.count >= 3, blank(atStartOf: rest.suffix(3)) == 3 {
        rest.removeLast(3)
      } else {
        return
      }
    }
  }

  /// The length of the blank that the bytes start with: space, tab, U+00A0, U+2009, U+202F.
  private static func blank(atStartOf rest: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard let first = rest.first else { return nil }
    if first == 0x20 || first == 0x09 { return 1 }
    if first == 0xC2, rest.count > 1, rest[rest.startIndex + 1] == 0xA0 { return 2 }
    if first == 0xE2, rest.count > 2, rest[rest.startIndex + 1] == 0x80 {
      let third = rest[rest.startIndex + 2]
      if third == 0x89 || third == 0xAF { return 3 }
    }
    return nil
  }
}
