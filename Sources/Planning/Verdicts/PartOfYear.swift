public import Forecasting

/// What is known of a year that is not over: a figure, and how far into the year it reaches.
public struct PartOfYear: Sendable, Hashable {
  public let value: Double
  /// The month or day up to which the figure counts, as written.
  public let asOf: String
  /// The share of the year that has passed by then, above 0 and up to 1.
  public let elapsed: Double
  /// The last month of the part, 1 to 12.
  let month: Int
  /// The day of that month; nil where the part reaches to the end of the month.
  let day: Int?

  /// Nil unless `asOf` is a month or a day of the year: `2024-06`, `2024-06-30`.
  ///
  /// A month counts to its end.
  public init?(value: Double, asOf: String, of year: Year) {
    let parts = asOf.split(separator: "-", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.allSatisfy({ $0.allSatisfy(\.isWholeNumber) }),
      Int(parts[0]) == year.number, let month = Int(parts[1]), (1...12).contains(month)
    else { return nil }
    let isLeap =
      year.number.isMultiple(of: 4)
      && (!year.number.isMultiple(of: 100) || year.number.isMultiple(of: 400))
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var days = lengths[..<(month - 1)].reduce(0, +)
    let length = lengths[month - 1]
    var day = length
    if parts.count == 3 {
      guard let written = Int(parts[2]), (1...length).contains(written) else { return nil }
      day = written
    }
    days += day
    self.value = value
    self.asOf = asOf
    self.month = month
    self.day = day == length ? nil : day
    elapsed = Double(days) / Double(isLeap ? 366 : 365)
  }
}
