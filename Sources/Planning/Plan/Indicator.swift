public import Diagnostics
public import Forecasting

/// What is measured, and how it may be read.
public struct Indicator: Sendable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Whole numbers from 0 up.
    case count
    /// A percentage of a base: bounds 0 and 100.
    case share
    /// A ratio of two quantities without an upper bound; lower bound 0.
    case rate
    /// A quantity that need not be whole: money, weight; lower bound 0.
    case amount
  }

  public enum Measure: String, Sendable, Hashable, CaseIterable {
    /// A state at the end of the year.
    case stock
    /// What happened over the whole year.
    case flow
  }

  /// How the figures come about; shown, and for counts passed on to the forecast.
  public typealias Counting = Forecasting.Counting

  public let id: String
  public let label: LocalizedText
  public let unit: Unit
  public let kind: Kind
  public let measure: Measure
  /// Which way is better; nil where the plan does not say.
  public let better: Direction?
  public let counted: Counting?
  public let bounds: Bounds
  /// Decimals that the indicator is reported with; 0 for counts unless stated.
  public let decimals: Int
  /// The indicator, or the words, that this is a part or a rate of.
  public let of: String?
  /// The indicator that is the numerator of this published rate (`count: poor_households`).
  public let count: String?
  /// Indicators whose sum this is.
  public let parts: [String]
  /// Computed from other indicators instead of fitted.
  public let formula: Located<Formula>?
  /// First year that progress is measured from.
  public let baseYear: Year?
  public let trend: TrendSpecification
  /// The flows that it moves by, where it is a stock that declares them.
  public let ledger: Ledger?
  /// Where the plan declares it.
  public let span: SourceSpan?

  public init(
    id: String, label: LocalizedText, unit: Unit, kind: Kind, measure: Measure,
    better: Direction? = nil, counted: Counting? = nil, bounds: Bounds, decimals: Int,
    of: String? = nil, count: String? = nil, parts: [String] = [],
    formula: Located<Formula>? = nil, baseYear: Year? = nil,
    trend: TrendSpecification = .automatic, ledger: Ledger? = nil, span: SourceSpan? = nil
  ) {
    self.id = id
    self.label = label
    self.unit = unit
    self.kind = kind
    self.measure = measure
    self.better = better
    self.counted = counted
    self.bounds = bounds
    self.decimals = decimals
    self.of = of
    self.count = count
    self.parts = parts
    self.formula = formula
    self.baseYear = baseYear
    self.trend = trend
    self.ledger = ledger
    self.span = span
  }

  /// Whether its values are whole numbers, so that targets are met by whole numbers.
  public var isWhole: Bool { kind == .count && decimals == 0 }

  /// What a forecast of it may know besides the figures.
  public var context: SeriesContext {
    SeriesContext(bounds: bounds, better: better, counted: counted)
  }
}
