public import Diagnostics
public import Forecasting

/// One published figure: a row of the observations, with its place.
public struct Fact: Sendable, Hashable {
  public enum Role: String, Sendable, Hashable, CaseIterable {
    case actual = ""
    /// Assigned for the year.
    case plan
    /// Published change in the year.
    case change
    /// Published percent of plan.
    case planRatio = "plan_ratio"
    case target
  }

  public let indicator: String
  /// The area; empty where the data know only one.
  public let area: String
  public let year: Year
  public let value: Double
  /// Decimals as printed: 1 for `1.1`, so that rounding can be judged.
  public let decimals: Int
  public let role: Role
  public let status: ObservationStatus
  /// The part of the year that a partial figure describes, as written.
  public let asOf: String?
  /// What it is a part, a rate or a reduction of, as written.
  public let of: String?
  public let source: String?
  public let note: String?
  /// Where the value stands.
  public let span: SourceSpan?

  public init(
    indicator: String, area: String = "", year: Year, value: Double, decimals: Int = 0,
    role: Role = .actual, status: ObservationStatus = .observed, asOf: String? = nil,
    of: String? = nil, source: String? = nil, note: String? = nil, span: SourceSpan? = nil
  ) {
    self.indicator = indicator
    self.area = area
    self.year = year
    self.value = value
    self.decimals = decimals
    self.role = role
    self.status = status
    self.asOf = asOf
    self.of = of
    self.source = source
    self.note = note
    self.span = span
  }
}
