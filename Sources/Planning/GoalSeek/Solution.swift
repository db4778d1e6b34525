public import Forecasting
public import Probability

/// What it takes to reach a target in one area by one lever.
public struct Solution: Sendable {
  /// A number of the lever, and what comes of it.
  public struct Trial: Sendable {
    public let value: Double
    /// The chance of the target; nil where the trend has no distribution.
    public let probability: Double?
    /// The figure that the target judges: its median, rounded as it is printed.
    public let projected: Double
    public let interval80: PredictionInterval?
  }

  /// How an answer was found.
  public enum Method: String, Sendable, Hashable {
    case closedForm = "closed-form"
    case bisection
  }

  public enum Outcome: Sendable {
    /// The smallest number that reaches the target with the asked probability.
    case reached(Trial, Method)
    /// Any number of the lever reaches it, even the most unhelpful one.
    case always
    /// None does: what prevents it, and what the lever does at best.
    case prevented(SolveLimit, best: Trial?)
  }

  public struct Answer: Sendable {
    /// The probability that was asked for.
    public let asked: Double
    public let outcome: Outcome
    /// The answer beside the best year on record; nil without either.
    public let timesRecord: Double?

    public var trial: Trial? {
      if case .reached(let trial, _) = outcome { trial } else { nil }
    }
  }

  public let scenario: String
  public let area: String
  public let target: Target
  /// The indicator of the target.
  public let indicator: Indicator
  public let lever: SoughtLever
  /// The indicator of the lever.
  public let moved: Indicator
  /// The latest figure of the target's indicator.
  public let latest: YearlyObservation?
  /// The first year of the lever.
  public let start: Year
  /// The target without the lever, or with the lever as it stands in the plan.
  public let without: Trial?
  /// By the probability asked for, rising.
  public let answers: [Answer]
  public let record: PaceRecord?
  /// What comes of the best year on record, repeated every year of the lever.
  public let atRecord: Trial?
  /// The most that the lever may be, as the question said.
  public let most: Double?
  /// The last first year from which the lever, at most at the record or at `most`, reaches the
  /// target with the probability of `latestStartAsked`; nil where none does or nothing limits it.
  public let latestStart: Year?
  public let latestStartAsked: Double
}
