/// A series that is held against its own past.
public struct TestedSeries: Sendable {
  /// What tells it from the others.
  public let id: String
  /// What it measures; errors are compared indicator by indicator.
  public let indicator: String
  /// Where; empty where there is one area.
  public let area: String
  public let series: YearlySeries
  public let context: SeriesContext
  /// How its figures come about, where it is stated: decides whether it counts as observed.
  public let counted: Counting?
  /// The trend that is tested.
  public let trend: TrendSpecification
  /// Decimals that figures are printed with, at which a target is judged; nil: as they are.
  public let decimals: Int?
  /// The targets that are asked about besides those around the last figure.
  public let targets: [TestedTarget]

  public init(
    id: String, indicator: String, area: String = "", series: YearlySeries,
    context: SeriesContext, counted: Counting? = nil, trend: TrendSpecification = .automatic,
    decimals: Int? = nil, targets: [TestedTarget] = []
  ) {
    self.id = id
    self.indicator = indicator
    self.area = area
    self.series = series
    self.context = context
    self.counted = counted
    self.trend = trend
    self.decimals = decimals
    self.targets = targets
  }
}

/// A target of which it is asked, at each origin and for each year ahead, whether it will be met.
public struct TestedTarget: Sendable, Hashable {
  /// What the value is held against.
  public enum Basis: Sendable, Hashable {
    /// A value of the indicator.
    case level(Double)
    /// A change within a year; asked for the year after the origin only, whose start is known.
    case change(Double)
    /// The first figure known since a year; since the first where it is nil.
    case firstFigure(since: Year?)
  }

  public let id: String
  public let relation: SeriesBlock.Question.Relation
  public let basis: Basis

  public init(id: String, relation: SeriesBlock.Question.Relation, basis: Basis) {
    self.id = id
    self.relation = relation
    self.basis = basis
  }

  /// The value that the figure is held against; nil where the question makes no sense.
  func value(known: [YearlyObservation], step: Int) -> Double? {
    switch basis {
    case .level(let value): value
    case .change(let change): step == 1 ? known.last.map { $0.value + change } : nil
    case .firstFigure(let year):
      known.first { figure in year.map { $0 <= figure.year } ?? true }?.value
    }
  }
}
