/// From where it started to where it is projected, and the target: a row a scenario or an area, the
/// nearest to the target first.
public struct DumbbellChart: Sendable, Hashable {
  public struct Row: Sendable, Hashable {
    public let name: String
    /// Where progress is measured from.
    public let base: ChartFigure?
    public let projected: ChartFigure
    /// Whether the figure is fixed or observed, and not projected.
    public let isKnown: Bool
    /// The 80% interval.
    public let range: ChartRange?
    public let target: ChartFigure?
    /// `17%`, or why there is none.
    public let chance: String
  }

  public struct Words: Sendable, Hashable {
    public let base: String
    public let projected: String
    /// The same in short: `projected for 2025`.
    public let inYear: String
    public let target: String
    /// Above the projected figures, and above the chances.
    public let value: String
    public let chance: String
  }

  public let rows: [Row]
  public let ticks: TickText
  public let words: Words
}
