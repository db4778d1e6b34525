import Diagnostics

/// How a number is written into CSV and JSON: dot decimals, no grouping, no sign on zero.
public enum NumberText {
  /// The shortest text that reads back as the value, or as the value rounded to so many significant
  /// digits (1 to 17); 9 are what computed results are printed with.
  ///
  /// Halves round away from zero, judged on the shortest digits. Between 10^-6 and 10^21 there is no
  /// exponent: 0.00001 is `0.00001`; outside it is like `1.5e-9`, which every reader takes. -0 is `0`.
  /// What is not finite is written `NaN`, `inf` or `-inf`; results never are.
  public static func shortest(_ value: Double, significantDigits: Int = 17) -> String {
    var bytes: [UInt8] = []
    append(value, significantDigits: significantDigits, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds the bytes of ``shortest(_:significantDigits:)``.
  public static func append(
    _ value: Double, significantDigits: Int = 17, to bytes: inout [UInt8]
  ) {
    if appendQuickly(value, significantDigits: significantDigits, to: &bytes) { return }
    guard value.isFinite else {
      bytes.append(contentsOf: NumeralStyle.plain.string(value).utf8)
      return
    }
    var digits = DecimalDigits(value)
    if significantDigits < 17 { digits.round(significantDigits: significantDigits) }
    bytes.append(contentsOf: digits.string(.plain).utf8)
  }

  /// The common case without a detour over `description`: at most 9 digits of a number of usual
  /// size. False, with nothing added, where the digit to round by is too close to call.
  private static func appendQuickly(
    _ value: Double, significantDigits: Int, to bytes: inout [UInt8]
  ) -> Bool {
    let magnitude = value.magnitude
    if magnitude == 0 {
      bytes.append(0x30)
      return true
    }
    guard significantDigits <= 9, magnitude >= 1e-5, magnitude < 1e15 else { return false }
    let kept = max(1, significantDigits)
    // 10^top <= magnitude < 10^(top + 1)
    var top = 0
    if magnitude >= 1 {
      while magnitude >= powers[top + 1] { top += 1 }
    } else {
      top = -1
      while magnitude * powers[-top] < 1 { top -= 1 }
    }
    let shift = kept - 1 - top
    let scaled = shift >= 0 ? magnitude * powers[shift] : magnitude / powers[-shift]
    let below = Int(scaled)
    let fraction = scaled - Double(below)
    // The scaling is off by far less than this.
    guard abs(fraction - 0.5) > 1e-5 else { return false }
    var whole = UInt64(bitPattern: Int64(below)) + (fraction > 0.5 ? 1 : 0)
    var decimals = shift
    while decimals > 0, whole % 10 == 0 {
      whole /= 10
      decimals -= 1
    }
    while decimals < 0 {
      whole *= 10
      decimals += 1
    }
    if value < 0 { bytes.append(0x2D) }
    append(whole, decimals: decimals, to: &bytes)
    return true
  }

  /// Writes the digits, a point before the last `decimals` of them, and at least one before it.
  private static func append(_ whole: UInt64, decimals: Int, to bytes: inout [UInt8]) {
    // Room for 20 digits and a point, or for 0.00000 and 9 digits.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { text in
      var rest = whole
      var start = text.count
      if decimals > 0 {
        for _ in 0..<decimals {
          start -= 1
          text[start] = UInt8(truncatingIfNeeded: rest % 10) &+ 0x30
          rest /= 10
        }
        start -= 1
        text[start] = 0x2E
      }
      repeat {
        start -= 1
        text[start] = UInt8(truncatingIfNeeded: rest % 10) &+ 0x30
        rest /= 10
      } while rest > 0
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
  }

  private static let powers: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]
}
