public import Forecasting

/// One series of a CSV file that has no plan.
///
/// The `unique_id` of a file without such a column is the area, or the name of its only series.
public struct LocatedSeries: Sendable, Hashable {
  public let id: String
  /// The area and the indicator, where the file has such columns.
  public let area: String?
  public let indicator: String?
  public let series: YearlySeries
  public let bounds: Bounds
  public let better: Direction?
  /// How its figures come about, where it is stated.
  public let counted: Counting?
  /// The line of the file that it starts in, from 1.
  public let line: Int
  /// How many observations are left out because they lie more than 60 years before the last.
  public let leftOut: Int

  public init(
    id: String, area: String? = nil, indicator: String? = nil, series: YearlySeries,
    bounds: Bounds = .none, better: Direction? = nil, counted: Counting? = nil,
    line: Int = 1, leftOut: Int = 0
  ) {
    self.id = id
    self.area = area
    self.indicator = indicator
    self.series = series
    self.bounds = bounds
    self.better = better
    self.counted = counted
    self.line = line
    self.leftOut = leftOut
  }

  /// What a forecast of it may know besides the figures.
  public var context: SeriesContext {
    SeriesContext(bounds: bounds, better: better, counted: counted)
  }
}
