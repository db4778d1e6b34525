import Diagnostics
import Forecasting
import OrderedCollections
import Probability

/// Looks for the number of a lever that reaches a target.
///
/// The chance of the target is a function of the number that never falls in the helpful direction:
/// all numbers are tried on the same random events. Where the answer can be had in closed form that
/// is taken, else bisection; either way the printed number is the smallest of its digits that holds
/// when it is tried. So the same question has the same digits, and an answer that is put into a plan
/// reaches its target there.
public struct GoalSeek: Sendable {
  public struct Question: Sendable {
    public let target: Target
    public let lever: SoughtLever
    /// Probabilities that are asked for, each between 0 and 1.
    public let probabilities: [Double]
    /// The one that the latest start must keep.
    public let main: Double
    /// The most that the lever may be, in its unit; nil: no limit but its own.
    public let most: Double?

    /// Traps where a probability does not lie between 0 and 1.
    public init(target: Target, lever: SoughtLever, probability: Double, most: Double? = nil) {
      precondition(probability > 0 && probability < 1, "a probability lies between 0 and 1")
      self.target = target
      self.lever = lever
      self.most = most
      main = probability
      probabilities = Set([0.5, 0.8, probability]).sorted()
    }
  }

  let probe: TargetProbe
  let scenario: ResolvedScenario
  let question: Question
  let moved: Indicator

  /// Nil where the plan has no such series.
  init?(
    _ question: Question, area: String, scenario: ResolvedScenario, projector: Projector
  ) {
    let plan = projector.plan
    guard let moved = plan.indicators[plan.moved(by: question.lever.indicator)],
      var probe = TargetProbe(question.target, area: area, projector: projector)
    else { return nil }
    probe.keepAll(in: scenario, butMovedBy: moved.id)
    self.question = question
    self.scenario = scenario
    self.moved = moved
    self.probe = probe
  }

  /// The answer in every area that has the target's indicator, in the plan's order.
  public static func solutions(
    _ question: Question, in scenario: ResolvedScenario, projector: Projector
  ) -> [Solution] {
    projector.plan.areas.compactMap { area in
      GoalSeek(question, area: area, scenario: scenario, projector: projector)?.solution()
    }
  }

  var lever: SoughtLever { question.lever }
  /// The part of a ledger that the lever sets; nil for other levers.
  var part: LedgerPart? { projector.plan.ledgerPart(lever.indicator)?.part }
  var target: Target { question.target }
  var projector: Projector { probe.projector }
  var area: String { probe.area }
  var indicator: Indicator { probe.indicator }
  var needed: Set<String> { probe.needed }
  var observed: YearlySeries { probe.observed }

  /// The fitted series that the lever moves.
  var trend: SeriesTrend? { projector.trend(SeriesID(area: area, indicator: moved.id)) }

  typealias Outcome = TargetProbe.Outcome

  /// The outcome of a scenario; nil where there is no figure to judge.
  func outcome(in scenario: ResolvedScenario) -> Outcome? { probe.outcome(in: scenario) }

  func outcome(_ value: Double, from start: Year? = nil) -> Outcome? {
    outcome(in: lever.applied(to: scenario, value, from: start))
  }

  func trial(_ value: Double, _ outcome: Outcome) -> Solution.Trial {
    Solution.Trial(
      value: value, probability: outcome.figure.probability,
      projected: outcome.figure.value.rounded(decimals: indicator.decimals),
      interval80: outcome.figure.interval80)
  }
}
