/// A finite number as decimal digits: `0.d₁d₂d₃… × 10^pointPosition`, sign beside it.
///
/// The digits are those of the shortest text that reads back as the same `Double`, so that rounding
/// them is rounding what a person sees: 0.15 to one decimal is 0.2, as on paper and in a spreadsheet,
/// although the nearest double lies a hair below 0.15. Halves round away from zero.
package struct DecimalDigits: Sendable, Hashable {
  package private(set) var isNegative: Bool
  /// Values 0 to 9, the first and the last not 0; empty for zero.
  package private(set) var digits: [UInt8]
  package private(set) var pointPosition: Int

  /// The digits of a finite value; those of zero where it is not finite.
  package init(_ value: Double) {
    isNegative = value < 0
    digits = []
    pointPosition = 0
    guard value.isFinite, value != 0 else { return }
    var exponent = 0
    var exponentIsNegative = false
    var inExponent = false
    var pointSeen = false
    for byte in value.magnitude.description.utf8 {
      switch byte {
      case 0x30...0x39 where inExponent: exponent = exponent * 10 + Int(byte - 0x30)
      case 0x30...0x39:
        if digits.isEmpty, byte == 0x30 {
          if pointSeen { pointPosition -= 1 }
        } else {
          digits.append(byte - 0x30)
          if !pointSeen { pointPosition += 1 }
        }
      case 0x2E: pointSeen = true
      case 0x2D: exponentIsNegative = true
      case 0x65: inExponent = true
      default: break
      }
    }
    pointPosition += exponentIsNegative ? -exponent : exponent
    dropTrailingZeros()
  }

  /// Rounds to so many digits behind the point.
  package mutating func round(decimals: Int) { round(keeping: pointPosition + decimals) }

  /// Rounds to so many significant digits; at least one is kept.
  package mutating func round(significantDigits: Int) { round(keeping: max(1, significantDigits)) }

  private mutating func round(keeping kept: Int) {
    guard kept < digits.count else { return }
    let up = kept >= 0 && digits[kept] >= 5
    digits.removeSubrange(max(0, kept)...)
    if up {
      while let last = digits.last, last == 9 { digits.removeLast() }
      if let last = digits.popLast() {
        digits.append(last + 1)
      } else {
        digits = [1]
        pointPosition += 1
      }
    }
    dropTrailingZeros()
  }

  private mutating func dropTrailingZeros() {
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty {
      pointPosition = 0
      isNegative = false
    }
  }

  /// Written out in a style, with exactly so many decimals or, nil, as many as there are.
  ///
  /// Zero, and what rounded to zero, has no sign. From 10^21 on the text has an exponent (`1.5e21`),
  /// and so has, without given decimals, what lies below 10^-6.
  package func string(_ style: NumeralStyle, decimals: Int? = nil) -> String {
    if pointPosition > 21 || (decimals == nil && pointPosition < -5) {
      return exponentString(style)
    }
    var text = isNegative ? "-" : ""
    let whole = pointPosition > 0 ? pointPosition : 1
    for place in 0..<whole {
      if let mark = style.groupMark, place > 0, (whole - place) % 3 == 0 { text.append(mark) }
      append(digit: pointPosition > 0 ? place : -1, to: &text)
    }
    let count = decimals ?? max(0, digits.count - pointPosition)
    if count > 0 {
      text.append(style.decimalMark)
      for place in 0..<count { append(digit: pointPosition + place, to: &text) }
    }
    return text
  }

  private func exponentString(_ style: NumeralStyle) -> String {
    var text = isNegative ? "-" : ""
    append(digit: 0, to: &text)
    if digits.count > 1 {
      text.append(style.decimalMark)
      for place in 1..<digits.count { append(digit: place, to: &text) }
    }
    return text + "e\(pointPosition - 1)"
  }

  private func append(digit place: Int, to text: inout String) {
    let digit = digits.indices.contains(place) ? digits[place] : 0
    text.unicodeScalars.append(Unicode.Scalar(0x30 + digit))
  }
}
