import Diagnostics
import Forecasting
import OrderedCollections
import Probability

/// Judges targets: the measures, the verdict, its reason and what should be known besides.
public struct Assessor: Sendable {
  /// A figure more years behind the plan's newest one is stale.
  static let staleAfter = 3

  let plan: Plan

  public init(_ plan: Plan) { self.plan = plan }

  /// Every target of the scenario in every area that has its indicator: by area, then target.
  public func assessments(of projection: ScenarioProjection) -> [Assessment] {
    plan.areas.flatMap { area in
      projection.scenario.targets.values.compactMap { target in
        assessment(of: target, area: area, in: projection)
      }
    }
  }

  /// One target in one area; nil where the plan has no such series.
  public func assessment(
    of target: Target, area: String, in projection: ScenarioProjection
  ) -> Assessment? {
    let id = SeriesID(area: area, indicator: target.indicator)
    guard let indicator = plan.indicators[target.indicator], let series = projection.series[id],
      let observed = try? plan.facts.series(id)
    else { return nil }
    let case_ = TargetCase(
      plan: plan, projection: projection, series: series, observed: observed,
      indicator: indicator, target: target, area: area)
    return case_.assessment()
  }
}

/// One target, one area, one scenario, while it is being judged.
struct TargetCase {
  let plan: Plan
  let projection: ScenarioProjection
  let series: SeriesProjection
  let observed: YearlySeries
  let indicator: Indicator
  let target: Target
  let area: String

  /// The observation that progress is measured from.
  var base: YearlyObservation? {
    let wanted = target.baseYear ?? indicator.baseYear
    guard let wanted else { return observed.fitted.first }
    return observed.fitted.first { $0.year >= wanted }
  }

  var latest: YearlyObservation? { observed.last }

  var isChange: Bool {
    switch target.goal {
    case .reduceBy, .increaseBy: true
    default: false
    }
  }

  var isTotal: Bool {
    if case .total = target.goal { return true }
    return false
  }

  /// A state that can be met today and lost again.
  var isLevel: Bool { !isChange && !isTotal && indicator.measure == .stock }

  func assessment() -> Assessment {
    let reader = TargetFigure(
      series: series, observed: observed, indicator: indicator, target: target)
    let requirement: Requirement
    let figure: JudgedFigure
    do throws(TargetFigure.Missing) {
      requirement = try reader.requirement(base: base)
      figure = try reader.figure(requirement)
    } catch {
      return unjudged(error, reader)
    }
    let progress = progress(requirement)
    let outcome = judge(figure, requirement, progress)
    let measures = measures(figure, requirement, progress, reader)
    return assessment(
      figure: figure, requirement: requirement, measures: measures, outcome: outcome,
      flags: flags(figure, requirement, progress, measures, outcome.verdict), reader: reader)
  }

  /// A verdict with the code and the sentence of its reason.
  struct Outcome {
    let verdict: Verdict
    let code: String
    let reason: Message
  }

  private func unjudged(_ missing: TargetFigure.Missing, _ reader: TargetFigure) -> Assessment {
    var arguments = sentenceArguments(nil)
    let code: String
    var slug: String
    switch missing {
    case .noObservation(let year):
      (code, slug) = ("NO_OBSERVATION", "verdict.no-observation")
      arguments["missing"] = .year(year.number)
    case .noForecast:
      (code, slug) = ("NO_FORECAST", "verdict.no-forecast")
      if let cause = series.cause(in: plan) {
        slug = "verdict.no-forecast-because"
        arguments["cause"] = .message(cause)
      }
    case .noBase: (code, slug) = ("NO_BASE", "verdict.no-base")
    }
    let outcome = Outcome(verdict: .noVerdict, code: code, reason: Message(slug, arguments))
    return assessment(
      figure: nil, requirement: nil, measures: .none, outcome: outcome, flags: statusFlags,
      reader: reader)
  }

  private func judge(
    _ figure: JudgedFigure, _ requirement: Requirement, _ progress: Progress?
  ) -> Outcome {
    let meets = requirement.isMet(by: figure.value)
    let arguments = sentenceArguments(figure)
    let assumed = figure.probability == nil ? "assumed" : "assumed-spread"
    func outcome(_ verdict: Verdict, _ code: String, _ slug: String) -> Outcome {
      Outcome(verdict: verdict, code: code, reason: Message("verdict.\(slug)", arguments))
    }
    if figure.isObserved {
      return meets
        ? outcome(.met, "MET_AT_TARGET_YEAR", "met")
        : outcome(.missed, "MISSED_AT_TARGET_YEAR", "missed")
    }
    if let newest = plan.facts.newestYear, let latest,
      latest.year.distance(to: newest) > Assessor.staleAfter
    {
      return outcome(.noVerdict, "STALE", "stale")
    }
    if isLevel, let latest, requirement.isMet(by: latest.value) {
      let verdict = VerdictRules.alreadyMet(
        probability: figure.probability, projectionMeets: meets)
      if figure.isAssumed { return outcome(verdict, "ASSUMED_PATH", assumed) }
      return verdict == .met
        ? outcome(.met, "ALREADY_MET", "already-met")
        : outcome(.metAtRisk, "MAY_BE_LOST", "may-be-lost")
    }
    if figure.probability == nil, !meets, let progress, progress.baseValue == progress.goal {
      return outcome(.noVerdict, "BASE_EQUALS_TARGET_UNMET", "base-equals-target")
    }
    let verdict = VerdictRules.ahead(
      probability: figure.probability, projectionMeets: meets,
      projectedRatio: progress.flatMap { projectedRatio(figure, $0) },
      isWorseThanBase: isWorseThanBase(figure, progress))
    if figure.isAssumed { return outcome(verdict, "ASSUMED_PATH", assumed) }
    guard figure.probability != nil else {
      return outcome(verdict, "NO_INTERVAL", "by-ratio")
    }
    switch verdict {
    case .onTrack: return outcome(verdict, "PROBABILITY", "on-track")
    case .atRisk: return outcome(verdict, "PROBABILITY", "at-risk")
    case .reversing: return outcome(verdict, "WRONG_WAY", "reversing")
    default: return outcome(verdict, "PROBABILITY", "off-track")
    }
  }

  func projectedRatio(_ figure: JudgedFigure, _ progress: Progress) -> Double? {
    guard !isChange, !isTotal, progress.goal != progress.baseValue else { return nil }
    return (figure.value - progress.baseValue) / (progress.goal - progress.baseValue)
  }

  private func isWorseThanBase(_ figure: JudgedFigure, _ progress: Progress?) -> Bool {
    guard let progress, !isChange, !isTotal, progress.past > 0 else { return false }
    return progress.direction * (progress.latestValue - progress.baseValue) < 0
      && progress.direction * (figure.value - progress.baseValue) < 0
  }

  /// What the standards and the paces are computed from; nil for changes and sums, which have no
  /// way from a base to a goal.
  func progress(_ requirement: Requirement) -> Progress? {
    guard !isChange, !isTotal, let base, let latest else { return nil }
    let direction = requirement.direction(from: latest.value)
    return Progress(
      base: base, latest: latest, targetYear: target.when.year,
      goal: requirement.goal(from: latest.value), direction: direction,
      limit: direction > 0 ? indicator.bounds.upper : indicator.bounds.lower,
      isPercentage: indicator.unit.isPercentage,
      observations: observed.fitted.filter { $0.year >= base.year })
  }

  /// The projected figure in a sentence. A change says which way it goes: -7 households fewer are 7
  /// more.
  private func projected(_ value: Double) -> Argument {
    guard isChange else { return .number(value, decimals: indicator.decimals) }
    guard value != 0 else { return .message(Message("change.none")) }
    let isRise =
      switch target.goal {
      case .reduceBy: value < 0
      default: value > 0
      }
    let amount: Argument = .number(abs(value), decimals: indicator.decimals)
    let shown: Argument =
      indicator.unit.isPercentage
      ? .message(Message(abs(value) == 1 ? "word.point" : "word.points", ["value": amount]))
      : amount
    return .message(Message(isRise ? "change.rise" : "change.fall", ["amount": shown]))
  }

  /// The arguments that every reason may use.
  func sentenceArguments(_ figure: JudgedFigure?) -> [String: Argument] {
    var arguments: [String: Argument] = [
      "indicator": .localized(indicator.label), "year": .year(target.when.year.number),
      "observations": .number(Double(observed.fitted.count), decimals: 0),
    ]
    if let latest {
      arguments["now"] = .number(latest.value, decimals: indicator.decimals)
      arguments["nowYear"] = .year(latest.year.number)
    }
    if let base {
      arguments["base"] = .number(base.value, decimals: indicator.decimals)
      arguments["baseYear"] = .year(base.year.number)
    }
    if let newest = plan.facts.newestYear { arguments["newestYear"] = .year(newest.number) }
    if let figure {
      arguments["projected"] = projected(figure.value.rounded(decimals: indicator.decimals))
      if let p = figure.probability { arguments["probability"] = .probability(p) }
    }
    return arguments
  }
}
