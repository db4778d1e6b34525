import Forecasting

/// The year in a `ds` cell: a whole number as it is, or the year of a date.
enum SeriesYear {
  static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Year? {
    var start = bytes.startIndex
    var end = bytes.endIndex
    while start < end, bytes[start] == 0x20 { start += 1 }
    while start < end, bytes[end - 1] == 0x20 { end -= 1 }
    guard start < end else { return nil }
    var index = start
    let isNegative = bytes[index] == 0x2D
    if isNegative || bytes[index] == 0x2B { index += 1 }
    let digits = index
    var number = 0
    while index < end, bytes[index] >= 0x30, bytes[index] <= 0x39 {
      guard index - digits < 9 else { return nil }
      number = number * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    guard index > digits else { return nil }
    if index == end { return Year(isNegative ? -number : number) }
    guard !isNegative, index - digits == 4, isDate(bytes[index..<end]) else {
      // Tools that keep years as decimals write 2020.0.
      let rest = bytes[index..<end]
      guard rest.first == 0x2E, rest.count > 1, rest.dropFirst().allSatisfy({ $0 == 0x30 }) else {
        return nil
      }
      return Year(isNegative ? -number : number)
    }
    return Year(number)
  }

  /// What follows the year of a date: `-12-31`, `/06`, `-01-01 00:00:00`, `-01-01T00:00:00Z`.
  private static func isDate(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let separator = rest.first, separator == 0x2D || separator == 0x2F else { return false }
    var parts = rest.dropFirst()[...]
    guard let month = number(&parts), (1...12).contains(month) else { return false }
    guard let next = parts.first else { return true }
    guard next == separator else { return false }
    parts = parts.dropFirst()
    guard let day = number(&parts), (1...31).contains(day) else { return false }
    guard let time = parts.first else { return true }
    return (time == 0x20 || time == 0x54)
      && parts.dropFirst().allSatisfy {
        ($0 >= 0x30 && $0 <= 0x3A) || $0 == 0x2E || $0 == 0x5A || $0 == 0x2B || $0 == 0x2D
      }
  }

  private static func number(_ rest: inout Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    let digits = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard (1...2).contains(digits.count) else { return nil }
    rest = rest.dropFirst(digits.count)
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
