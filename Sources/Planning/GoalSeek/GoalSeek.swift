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

  let projector: Projector
  let scenario: ResolvedScenario
  let question: Question
  let area: String
  let indicator: Indicator
  let moved: Indicator
  /// The indicators that the target's figure and the lever need.
  let needed: Set<String>
  let observed: YearlySeries

  /// Nil where the plan has no such series.
  init?(
    _ question: Question, area: String, scenario: ResolvedScenario, projector: Projector
  ) {
    let plan = projector.plan
    guard let indicator = plan.indicators[question.target.indicator],
      let moved = plan.indicators[question.lever.indicator],
      let observed = try? plan.facts.series(
        SeriesID(area: area, indicator: question.target.indicator))
    else { return nil }
    self.question = question
    self.area = area
    self.scenario = scenario
    self.projector = projector
    self.indicator = indicator
    self.moved = moved
    self.observed = observed
    needed = plan.indicators(neededBy: indicator.id)
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
  var target: Target { question.target }

  /// The fitted series that the lever moves.
  var trend: SeriesTrend? { projector.trend(SeriesID(area: area, indicator: moved.id)) }

  // MARK: Trials

  /// What a number of the lever makes of the target.
  struct Outcome {
    let probability: Double
    let figure: JudgedFigure
    let requirement: Requirement
    let hasNoProgress: Bool
  }

  /// The outcome of a scenario; nil where there is no figure to judge.
  func outcome(in scenario: ResolvedScenario) -> Outcome? {
    let projection = projector.projection(
      of: scenario, only: .init(area: area, indicators: needed))
    guard let series = projection.series[SeriesID(area: area, indicator: indicator.id)] else {
      return nil
    }
    let judged = TargetCase(
      plan: projector.plan, projection: projection, series: series, observed: observed,
      indicator: indicator, target: target, area: area)
    let reader = TargetFigure(
      series: series, observed: observed, indicator: indicator, target: target)
    guard let requirement = try? reader.requirement(base: judged.base),
      let figure = try? reader.figure(requirement)
    else { return nil }
    let probability = figure.probability ?? (requirement.isMet(by: figure.value) ? 1 : 0)
    return Outcome(
      probability: probability, figure: figure, requirement: requirement,
      hasNoProgress: projection.warnings.contains { $0.slug == "pace-without-progress" })
  }

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

extension Plan {
  /// The indicators that an indicator is computed from, at any distance, and itself.
  func indicators(neededBy id: String) -> Set<String> {
    var result: Set<String> = []
    var open = [id]
    while let next = open.popLast() {
      guard result.insert(next).inserted, let formula = indicators[next]?.formula?.value else {
        continue
      }
      open += formula.references
    }
    return result
  }
}
