import Forecasting
import Probability

/// Plans held against each other in every outside event, in one area.
public struct Decision: Sendable {
  /// What becomes of one target.
  public enum Outcome: Sendable, Hashable {
    case chance(Double)
    /// Observed, or fixed by a lever: met or not.
    case given(Bool)
    /// No chance can be stated.
    case none

    /// The chance, 1 or 0 for what is given; nil without one.
    public var probability: Double? {
      switch self {
      case .chance(let p): p
      case .given(let isMet): isMet ? 1 : 0
      case .none: nil
      }
    }
  }

  /// What may happen; nil: nothing.
  public struct Happening: Sendable, Hashable {
    public let event: OutsideEvent?
    /// Nil where no event has one.
    public let probability: Double?

    public var id: String { event?.id ?? OutsideEvent.noneID }
  }

  /// One plan in one event, or over all of them.
  public struct Cell: Sendable, Hashable {
    /// In the order of the decision's targets.
    public let outcomes: [Outcome]
    /// The share of futures in which all are met; nil where the plan fixes one of them.
    public let allMet: Double?
    /// How many are met on average; nil likewise.
    public let meanMet: Double?
  }

  /// What is compared.
  public enum Measure: String, Sendable, Hashable {
    case allMet = "all_met"
    case meanMet = "mean_met"
  }

  /// One plan.
  public struct Row: Sendable {
    public let plan: Scenario
    /// In the order of the happenings.
    public let cells: [Cell]
    /// Weighted by the probabilities; nil without.
    public let overall: Cell?
    /// Targets whose figure the plan itself fixes: it takes for granted what it should show, and is not
    /// compared.
    public let fixed: [Target]
    /// Targets for which the plan sets a goal of its own.
    public let ownGoals: [Target]
    /// The event in which the plan is worst; nil where it is not compared.
    public let worst: Int?
    /// In each event what the best plan has more; nil where it is not compared.
    public let regrets: [Double]?
    /// The mean regret by the probabilities; nil without.
    public let expectedRegret: Double?
    public let signposts: [Signpost]

    public var largestRegret: Double? { regrets?.max() }
  }

  public let area: String
  /// Those that are open, in the plan's order; what all plans are compared by.
  public let targets: [Target]
  public let indicators: [Indicator]
  /// Left out because their year is observed.
  public let decided: [Target]
  /// Left out because no chance can be stated.
  public let unknown: [Target]
  public let happenings: [Happening]
  public let rows: [Row]
  public let measure: Measure
  /// The plans whose largest regret is least; several only where they are equal. Empty where fewer than
  /// two can be compared.
  public let least: [String]

  /// A plan's compared figure in a cell.
  public func value(_ cell: Cell) -> Double? {
    measure == .allMet ? cell.allMet : cell.meanMet
  }

  /// Below this share of futures even the best plan says too little about the others.
  public static let rare = 0.05
}
