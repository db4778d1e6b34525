public import Forecasting

/// Why a formula has no figure in a year.
public enum FormulaFailure: Error, Sendable, Hashable {
  /// A part has neither an observed nor a projected figure in this year.
  case missing(indicator: String, year: Year)
  /// A divisor is 0, or may be: in 2.5% of the draws or more.
  case divisionByZero(year: Year)
  /// The formula needs its own result, or the arithmetic left the range of doubles.
  case undefined(year: Year)
}
