/// A day as spreadsheets count them.
enum DayNumber {
  /// The date of a day, `2023-12-31`; nil outside the years 1900 to 9999.
  ///
  /// Day 1 is 1900-01-01, and day 60 is a 29th of February 1900 that never was; or day 0 is
  /// 1904-01-01. What stands behind the point is the time of the day, which no yearly figure needs.
  static func date(_ value: Double, startsIn1904: Bool) -> String? {
    guard value >= 0, value < 2_958_466 else { return nil }
    let day = Int(value)
    // Days from 1970-01-01.
    let civil: Int
    if startsIn1904 {
      civil = day - 24_107
    } else if day == 60 {
      return "1900-02-29"
    } else {
      civil = day - (day > 60 ? 25_569 : 25_568)
    }
    return date(civil)
  }

  /// H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
  private static func date(_ days: Int) -> String {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
