/// A value that a workbook stores as such, so that nobody need read it from a text.
public enum StoredValue: Sendable, Hashable {
  /// A number with the decimals that its format shows. A decimal mark has no say in it.
  case number(Numeral)
  /// A day; the cell's text is its date, `2023-12-31`.
  case date
  case truth(Bool)
  /// What a formula came to that is no value, such as `#DIV/0!`.
  case error
  /// A formula whose result is not stored, because the program that wrote it does not calculate.
  case uncalculated
}
