/// Observed figures and a projection as a distribution: one indicator in one area and scenario.
public struct FanChart: Sendable, Hashable {
  public struct Observation: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
      /// A figure that the trend uses.
      case fitted
      /// Of an older definition, or kept for comparison.
      case context
      /// A part of a year.
      case partial
    }

    public let year: Int
    public let figure: ChartFigure
    public let kind: Kind
  }

  /// A range that holds the value with a probability of so many percent.
  public struct Band: Sendable, Hashable {
    public let percent: Int
    public let range: ChartRange
  }

  public struct Step: Sendable, Hashable {
    public let year: Int
    /// Fixed by the scenario, not projected.
    public let isAssumed: Bool
    public let figure: ChartFigure
    /// The widest first; none where no interval can be had.
    public let bands: [Band]
  }

  public struct Goal: Sendable, Hashable {
    public let year: Int
    /// The level asked for; of a band both ends.
    public let levels: [ChartFigure]
    /// `target 95%`.
    public let name: String
    /// `target 95% in 2025`.
    public let text: String
  }

  /// A value that the indicator can never pass.
  public struct Limit: Sendable, Hashable {
    public let figure: ChartFigure
    public let isUpper: Bool
    public let text: String
  }

  /// The words that stand in the picture.
  public struct Words: Sendable, Hashable {
    public let observed: String
    public let projected: String
    public let newDefinition: String
    public let target: String
  }

  public let observations: [Observation]
  public let steps: [Step]
  public let goals: [Goal]
  public let limits: [Limit]
  /// First years of a new definition.
  public let breaks: [Int]
  /// The value at an axis in the reader's language: text of the ticks.
  public let ticks: TickText
  public let words: Words
  /// What a small picture among many is called; nil for a picture by itself.
  public let miniature: String?
  /// The scale that it shares with others; nil: its own.
  public var domain: ClosedRange<Double>?
}
