/// Tidy rows for other programs: written as CSV or JSON, always with plain numbers.
public struct Dataset: Sendable, Hashable {
  /// A value with its kind; missing is not zero and not an empty text.
  public enum Value: Sendable, Hashable {
    case text(String)
    /// Written with at most 9 significant digits.
    case number(Double)
    case integer(Int)
    case flag(Bool)
    /// Several words, joined by spaces in CSV.
    case words([String])
    case missing
  }

  public let columns: [String]
  public let rows: [[Value]]

  public init(columns: [String], rows: [[Value]]) {
    precondition(
      rows.allSatisfy { $0.count == columns.count }, "every row has a value for every column")
    self.columns = columns
    self.rows = rows
  }
}

extension Dataset.Value {
  /// The number, or `missing` where there is none or it is not finite.
  public static func optional(_ value: Double?) -> Dataset.Value {
    guard let value, value.isFinite else { return .missing }
    return .number(value)
  }

  public static func optional(_ value: Int?) -> Dataset.Value {
    value.map { .integer($0) } ?? .missing
  }

  public static func optional(_ value: String?) -> Dataset.Value {
    guard let value, !value.isEmpty else { return .missing }
    return .text(value)
  }
}
