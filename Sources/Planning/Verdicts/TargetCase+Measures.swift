import Diagnostics
import Forecasting
import OrderedCollections
import Probability

extension TargetCase {
  func measures(
    _ figure: JudgedFigure, _ requirement: Requirement, _ progress: Progress?,
    _ reader: TargetFigure
  ) -> Measures {
    let slope = progress?.slope
    let paceNow = slope ?? (isChange || isTotal ? nil : firstProjectedChange)
    let needed = progress?.paceNeeded
    let best = progress?.historicBest
    let gapPace = progress?.gapPace
    let gapNeeded = progress?.gapPaceNeeded
    return Measures(
      baseValue: base?.value, baseYear: base?.year,
      attainmentPercent: attainment(requirement, figure, progress, reader),
      distance: progress?.distance,
      paceNow: paceNow, paceNowIsProjected: slope == nil && paceNow != nil,
      paceNeeded: needed,
      paceRatio: ratio(slope, needed), paceRatioFromBase: progress?.paceRatioFromBase,
      acceleration: progress?.acceleration,
      gapPace: gapPace, gapPaceNeeded: gapNeeded, gapPaceRatio: ratio(gapPace, gapNeeded),
      projectedRatio: progress.flatMap { projectedRatio(figure, $0) },
      leadYears: leadYears(requirement), aheadBy: progress?.aheadBy,
      historicBest: best, ambition: ambition(needed, best, progress),
      aarr: progress?.direction == -1 ? progress?.aarr : nil,
      aarrNeeded: progress?.direction == -1 ? progress?.aarrNeeded : nil)
  }

  private func ratio(_ a: Double?, _ b: Double?) -> Double? {
    guard let a, let b, b != 0 else { return nil }
    return a / b
  }

  /// The first projected median change, where one figure leaves no slope.
  private var firstProjectedChange: Double? {
    guard let latest, let first = series.steps.first else { return nil }
    return first.value - latest.value
  }

  /// Needed over best ever; nil where the series never moved towards the goal.
  private func ambition(_ needed: Double?, _ best: Double?, _ progress: Progress?) -> Double? {
    guard let needed, let best, let progress, best > 0 else { return nil }
    return progress.direction * needed / best
  }

  /// Plan execution in percent: actual over plan; for a decrease the part of the way down that is
  /// done; for an assigned change achieved over assigned; for a flow whose year is not over the
  /// figure so far over the plan's usual share by that date, or its share of the time. Nil for a plan of zero.
  private func attainment(
    _ requirement: Requirement, _ figure: JudgedFigure, _ progress: Progress?,
    _ reader: TargetFigure
  ) -> Double? {
    switch target.goal {
    case .reduceBy(let assigned), .increaseBy(let assigned):
      guard figure.isObserved, assigned > 0 else { return nil }
      return 100 * figure.value / assigned
    case .total(let assigned):
      guard assigned > 0, case .over(let from, let through) = target.when, from <= through,
        indicator.better != .lower
      else { return nil }
      return 100 * (from...through).compactMap { reader.value(in: $0) }.reduce(0, +) / assigned
    case .atLeast(let goal):
      if goal > 0, let toDate, indicator.measure == .flow {
        return 100 * toDate.value / (goal * toDate.expectedShare)
      }
      guard goal > 0, let value = reader.value(in: target.when.year) ?? latest?.value else {
        return nil
      }
      return 100 * value / goal
    case .atMost(let goal):
      guard let base, base.value > goal,
        let value = reader.value(in: target.when.year) ?? latest?.value
      else { return nil }
      return 100 * (base.value - value) / (base.value - goal)
    case .between, .maintain: return nil
    }
  }

  /// When the target is met on this path. A level that is met today has been since the first of the
  /// latest figures that all meet it; else the first projected median that does. A flow is judged
  /// anew every year, so that only years ahead count, and the target's own where it is observed.
  func eta(_ requirement: Requirement) -> Eta {
    guard !isChange, !isTotal, let latest else { return .unknown }
    if indicator.measure == .flow {
      let own = observed.fitted.first { $0.year == target.when.year }
      if let own, requirement.isMet(by: own.value) { return .year(own.year) }
    } else if requirement.isMet(by: latest.value) {
      let since = observed.fitted.reversed().prefix { requirement.isMet(by: $0.value) }.last
      return .year(since?.year ?? latest.year)
    }
    if let first = series.steps.first(where: { requirement.isMet(by: $0.value) }) {
      return .year(first.year)
    }
    guard let last = series.steps.last else { return .unknown }
    let before = series.steps.dropLast().last?.value ?? latest.value
    let goal = requirement.goal(from: last.value)
    return abs(goal - last.value) < abs(goal - before) ? .beyond(last.year) : .never
  }

  private func leadYears(_ requirement: Requirement) -> Int? {
    guard case .year(let year) = eta(requirement) else { return nil }
    return year.distance(to: target.when.year)
  }

  /// Marks of the figure that the verdict starts from: that of the target's year, where it is
  /// observed, else the latest.
  var statusFlags: [VerdictFlag] {
    let judged = observed.fitted.first { $0.year == target.when.year } ?? latest
    return switch judged?.status {
    case .provisional: [.provisional]
    case .estimated: [.estimated]
    case .derived: [.derived]
    case .assumed: [.assumed]
    case .observed, .break, .partial, .context, .revised, nil: []
    }
  }

  func flags(
    _ figure: JudgedFigure, _ requirement: Requirement, _ progress: Progress?,
    _ measures: Measures, _ verdict: Verdict
  ) -> [VerdictFlag] {
    guard !figure.isObserved else { return statusFlags }
    var flags: [VerdictFlag] = []
    if verdict == .onTrack, let p = figure.probability, p >= 0.8 { flags.append(.secure) }
    if let ambition = measures.ambition, ambition > 1 { flags.append(.unprecedented) }
    if observed.fitted.count < 5 { flags.append(.fewPoints) }
    if indicator.measure == .flow, case .atLeast = target.goal, let toDate {
      flags.append(.toDate)
      if toDate.usual != nil { flags.append(.usualShare) }
    }
    if isDenominatorDriven { flags.append(.denominatorDriven) }
    if let progress {
      let tiers = PublishedStandard.allCases.compactMap { $0.answer(for: progress).category.tier }
      if Set(tiers).count > 1 { flags.append(.standardsDisagree) }
    }
    if !isChange, !isTotal, verdict != .noVerdict {
      if let lower = indicator.bounds.lower, figure.value <= lower { flags.append(.floorHit) }
      if let upper = indicator.bounds.upper, figure.value >= upper { flags.append(.capHit) }
    }
    return flags + statusFlags
  }

  /// Whether more than half of a rate's change since the base comes from its denominator, where
  /// that is observed in both years.
  private var isDenominatorDriven: Bool {
    guard let base, let latest,
      let reading = RateReading(
        plan: plan, projection: projection, area: area, indicator: indicator),
      let change = reading.change(from: base.year, to: latest.year),
      change.from.baseKind == .observed, change.to.baseKind == .observed
    else { return false }
    return change.isDenominatorDriven
  }
}

extension Measures {
  /// Nothing could be measured.
  static let none = Measures(
    baseValue: nil, baseYear: nil, attainmentPercent: nil, distance: nil, paceNow: nil,
    paceNowIsProjected: false, paceNeeded: nil, paceRatio: nil, paceRatioFromBase: nil,
    acceleration: nil, gapPace: nil, gapPaceNeeded: nil, gapPaceRatio: nil, projectedRatio: nil,
    leadYears: nil, aheadBy: nil, historicBest: nil, ambition: nil, aarr: nil, aarrNeeded: nil)
}
