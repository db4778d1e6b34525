/// Which assumption moves the result how far: a bar an assumption, the strongest first.
public struct TornadoChart: Sendable, Hashable {
  public struct Bar: Sendable, Hashable {
    /// The assumption with its low and its high number.
    public let name: String
    /// The result at the low number, and at the high one.
    public let low: ChartFigure
    public let high: ChartFigure
    /// Whether it is what the trend alone leaves open.
    public let isTrend: Bool
  }

  public struct Words: Sendable, Hashable {
    public let low: String
    public let high: String
    public let target: String
    public let central: String
  }

  public let bars: [Bar]
  /// The result with every number at its middle.
  public let central: ChartFigure
  public let target: ChartFigure?
  public let ticks: TickText
  public let words: Words
}
