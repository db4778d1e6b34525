/// The digits of a number as they are read, and the double nearest to them.
struct NumeralDigits {
  private(set) var count = 0
  private(set) var decimals = 0
  private var exponent = 0
  /// All digits as a whole number, while there are at most 19.
  private var whole: UInt64 = 0
  /// All digits, once there are more.
  private var long: [UInt8] = []

  mutating func append(_ digit: UInt8, isDecimal: Bool) {
    if count < 19 {
      whole = whole * 10 + UInt64(digit)
    } else {
      if count == 19 {
        let start = String(whole).utf8
        long = Array(repeating: 0x30, count: 19 - start.count) + start
      }
      long.append(digit + 0x30)
    }
    count += 1
    if isDecimal { decimals += 1 }
  }

  /// Takes what follows the `e`: a sign, if any, and digits; false where it is something else.
  mutating func takeExponent(_ bytes: some Collection<UInt8>) -> Bool {
    var digits = bytes[...]
    let isNegative = digits.first == 0x2D
    if isNegative || digits.first == 0x2B { digits = digits.dropFirst() }
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
    for digit in digits { exponent = min(9999, exponent * 10 + Int(digit - 0x30)) }
    if isNegative { exponent = -exponent }
    return true
  }

  var printedDecimals: Int { max(0, decimals - exponent) }

  /// The nearest double; infinite where it is beyond the range.
  var value: Double? {
    let power = exponent - decimals
    if count <= 19 {
      // Both are exact doubles, so that one rounding makes the nearest one (Clinger 1990).
      if whole < 1 << 53, (-22...22).contains(power) {
        let scale = NumeralDigits.powers[abs(power)]
        return power < 0 ? Double(whole) / scale : Double(whole) * scale
      }
      return Double("\(whole)e\(power)")
    }
    return Double("\(String(decoding: long, as: UTF8.self))e\(power)")
  }

  /// The powers of ten that are exact doubles.
  static let powers: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]
}
