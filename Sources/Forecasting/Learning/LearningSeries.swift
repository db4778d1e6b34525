/// A series of a collection from which a table is learnt.
public struct LearningSeries: Sendable, Hashable {
  /// What tells it from the others of its collection.
  public let id: String
  /// What it measures. Windows of one indicator and length share one weight: seventy areas that
  /// live through the same years say less than seventy indicators.
  public let indicator: String
  public let series: YearlySeries
  public let context: SeriesContext

  public init(id: String, indicator: String, series: YearlySeries, context: SeriesContext) {
    self.id = id
    self.indicator = indicator
    self.series = series
    self.context = context
  }
}
