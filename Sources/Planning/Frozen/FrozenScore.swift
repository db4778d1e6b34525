public import Forecasting
import OrderedCollections
import Probability

/// How good a frozen forecast has been so far.
public struct FrozenScore: Sendable {
  /// A forecast year whose figure has come.
  public struct Figure: Sendable {
    public let series: FrozenForecast.Series
    public let step: FrozenForecast.Step
    /// What came.
    public let observation: YearlyObservation
    /// The same as the backtest's scores know it.
    public let tested: TestedForecast
  }

  /// A target whose figure has come.
  public struct Answer: Sendable {
    public let promise: FrozenForecast.Promise
    public let target: Target
    public let outcome: TargetOutcome

    /// (probability - 1 if met, else 0)²; nil where no probability was stated.
    public var brierScore: Double? {
      promise.probability.map { p in
        let miss = p - (outcome.isMet ? 1 : 0)
        return miss * miss
      }
    }
  }

  /// Why a target is not scored, though it was frozen.
  public enum Unscored: String, Sendable, Hashable, CaseIterable {
    /// Its figure has not come.
    case awaited
    /// The plan does not have it any more.
    case gone
    /// It asks something else now.
    case askedDifferently = "asked-differently"
  }

  public let figures: [Figure]
  /// Forecast years whose figures have not come.
  public let awaited: [(series: FrozenForecast.Series, step: FrozenForecast.Step)]
  /// Series that are counted by another definition since, so that figure and forecast do not speak
  /// of the same; with the first year of the new one.
  public let redefined: [(series: FrozenForecast.Series, since: Year)]
  public let answers: [Answer]
  public let unscored: [(promise: FrozenForecast.Promise, why: Unscored)]
  public let revisions: [FrozenRevision]
  /// All figures together; nil while none has come.
  public let scores: ForecastScores?
  /// By indicator, in the order of the file.
  public let indicatorScores: [(indicator: String, scores: ForecastScores)]
  /// Of the targets with a stated probability whose figures have come; nil without any.
  public let probabilities: ProbabilityScores?

  /// Scores a frozen forecast by the figures of a plan, and its targets by the targets that the plan
  /// has under the frozen scenario. Series that the plan does not have are left out.
  public init(_ frozen: FrozenForecast, by plan: Plan) throws(ScenarioFailure) {
    let targets = try plan.resolved(frozen.setting.scenario).targets
    var figures: [Figure] = []
    var awaited: [(FrozenForecast.Series, FrozenForecast.Step)] = []
    var redefined: [(FrozenForecast.Series, Year)] = []
    for (place, series) in frozen.series.enumerated() {
      guard plan.indicators[series.id.indicator] != nil else { continue }
      let change = plan.facts.facts(series.id).first {
        $0.role == .actual && $0.status == .break && $0.year > series.origin
      }
      if let change { redefined.append((series, change.year)) }
      for step in series.steps {
        if let change, step.year >= change.year { continue }
        guard let fact = plan.facts.actual(series.id, step.year) else {
          awaited.append((series, step))
          continue
        }
        figures.append(
          Figure(
            series: series, step: step,
            observation: YearlyObservation(
              year: fact.year, value: fact.value, status: fact.status),
            tested: TestedForecast(step, of: series, place: place, outcome: fact.value)))
      }
    }
    var answers: [Answer] = []
    var unscored: [(FrozenForecast.Promise, Unscored)] = []
    for promise in frozen.promises {
      guard let target = targets[promise.target], plan.indicators[target.indicator] != nil else {
        unscored.append((promise, .gone))
        continue
      }
      guard promise.isAsked(by: target) else {
        unscored.append((promise, .askedDifferently))
        continue
      }
      guard let outcome = plan.outcome(of: target, area: promise.area) else {
        unscored.append((promise, .awaited))
        continue
      }
      answers.append(Answer(promise: promise, target: target, outcome: outcome))
    }
    self.figures = figures
    self.awaited = awaited
    self.redefined = redefined
    self.answers = answers
    self.unscored = unscored
    revisions = FrozenRevision.all(in: plan, since: frozen)
    let names = frozen.series.map(\.id.indicator)
    scores = ForecastScores(figures.map(\.tested), indicators: names)
    var groups: OrderedDictionary<String, [TestedForecast]> = [:]
    for figure in figures {
      groups[figure.series.id.indicator, default: []].append(figure.tested)
    }
    indicatorScores = groups.compactMap { indicator, forecasts in
      ForecastScores(forecasts, indicators: names).map { (indicator, $0) }
    }
    probabilities = ProbabilityScores(
      answers: answers.compactMap { answer in
        answer.promise.probability.map { ($0, answer.outcome.isMet) }
      })
  }
}

extension FrozenForecast.Promise {
  /// Whether a target asks what was asked then. The value to be kept is a figure, which may be
  /// revised without anybody asking something else.
  func isAsked(by target: Target) -> Bool {
    guard relation == target.asked, year == target.when.year else { return false }
    guard let value = targetValue, let asked = target.goal.statedValue else { return true }
    // Files hold nine digits.
    return abs(value - asked) <= 1e-8 * max(abs(value), abs(asked))
  }
}

extension Target.Goal {
  /// The number that the plan states; nil for what a figure decides.
  var statedValue: Double? {
    switch self {
    case .atMost(let value), .atLeast(let value), .between(let value, _), .reduceBy(let value),
      .increaseBy(let value), .total(let value):
      value
    case .maintain: nil
    }
  }
}

extension TestedForecast {
  fileprivate init(
    _ step: FrozenForecast.Step, of series: FrozenForecast.Series, place: Int, outcome: Double
  ) {
    let changes = zip(series.observed, series.observed.dropFirst()).map {
      abs($1.value - $0.value)
    }
    self.init(
      series: place, origin: series.origin, observations: series.observed.count,
      step: series.origin.distance(to: step.year), outcome: outcome, point: step.value,
      interval80: step.interval(.percent(80)), interval95: step.interval(.percent(95)),
      references: step.references,
      pastChange: changes.isEmpty ? nil : changes.reduce(0, +) / Double(changes.count),
      questions: [], hasBorrowed: false)
  }
}
