/// How a stock moves: what comes in above the line, who leaves below it, and the end of every year.
public struct LedgerChart: Sendable, Hashable {
  public struct Year: Sendable, Hashable {
    public let year: Int
    /// Whether the end of the year is observed.
    public let isObserved: Bool
    /// All that come in: new, back, from another ledger.
    public let inflow: ChartFigure
    /// All that leave: exits, to another ledger.
    public let outflow: ChartFigure
    public let end: ChartFigure
    public let range: ChartRange?
  }

  public struct Words: Sendable, Hashable {
    public let inflow: String
    public let outflow: String
    public let end: String
    public let projected: String
  }

  public let years: [Year]
  public let ticks: TickText
  public let words: Words
}
