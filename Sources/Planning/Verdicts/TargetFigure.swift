import Forecasting
import Probability

/// Reads from a projection what a target judges.
struct TargetFigure {
  let series: SeriesProjection
  let observed: YearlySeries
  let indicator: Indicator
  let target: Target

  /// Why there is nothing to judge.
  enum Missing: Error, Hashable {
    /// A year that lies behind the latest figure and has none.
    case noObservation(Year)
    case noForecast
    case noBase
  }

  func requirement(base: YearlyObservation?) throws(Missing) -> Requirement {
    let better: Direction = indicator.better ?? .higher
    let relation: Requirement.Relation
    switch target.goal {
    case .atMost(let goal): relation = .atMost(goal)
    case .atLeast(let goal), .reduceBy(let goal), .increaseBy(let goal): relation = .atLeast(goal)
    case .between(let lower, let upper): relation = .between(lower, upper)
    case .total(let goal): relation = better == .higher ? .atLeast(goal) : .atMost(goal)
    case .maintain:
      guard let base else { throw .noBase }
      relation = better == .higher ? .atLeast(base.value) : .atMost(base.value)
    }
    return Requirement(relation: relation, decimals: indicator.decimals)
  }

  /// The figure of the target's year or years.
  func figure(_ requirement: Requirement) throws(Missing) -> JudgedFigure {
    switch target.goal {
    case .atMost, .atLeast, .between, .maintain:
      return try level(in: target.when.year, requirement)
    case .reduceBy: return try change(in: target.when.year, sign: -1, requirement)
    case .increaseBy: return try change(in: target.when.year, sign: 1, requirement)
    case .total:
      guard case .over(let from, let through) = target.when else { throw .noForecast }
      return try total(from: from, through: through, requirement)
    }
  }

  func value(in year: Year) -> Double? { observed.fitted.first { $0.year == year }?.value }

  private func level(in year: Year, _ requirement: Requirement) throws(Missing) -> JudgedFigure {
    if let value = value(in: year) { return .observed(value) }
    if let last = series.last, year <= last.year { throw .noObservation(year) }
    guard let step = series.step(year) else { throw .noForecast }
    guard step.isUncertain else {
      return .point(step.value, assumed: step.kind == .assumed)
    }
    return JudgedFigure(step, requirement)
  }

  /// The rise (`sign` 1) or fall (-1) within the year, on joint paths; observed where known.
  private func change(
    in year: Year, sign: Double, _ requirement: Requirement
  ) throws(Missing) -> JudgedFigure {
    let previous = year.advanced(by: -1)
    if let before = value(in: previous) {
      if let after = value(in: year) { return .observed(sign * (after - before)) }
      if let last = series.last, year <= last.year { throw .noObservation(year) }
      guard let step = series.step(year) else { throw .noForecast }
      guard step.isUncertain else {
        return .point(sign * (step.value - before), assumed: step.kind == .assumed)
      }
      // A fall of at least a is a level of at most v_(Y-1) - a: the exact distribution answers.
      let level = JudgedFigure(step, requirement)
      let probability = requirement.probability(
        below: {
          sign < 0
            ? step.probability(above: before - $0) : step.probability(below: before + $0)
        },
        atLeast: {
          sign < 0
            ? step.probability(atMost: before - $0) : step.probability(atLeast: before + $0)
        })
      let promised = step.quantile(sign < 0 ? 0.8 : 0.2).map { sign * ($0 - before) }
      return level.mirrored(
        from: -sign * before, sign: sign, probability: probability, promised: promised)
    }
    guard let first = series.step(previous), let second = series.step(year) else {
      if let last = series.last, previous <= last.year { throw .noObservation(previous) }
      throw .noForecast
    }
    let assumed = first.kind == .assumed && second.kind == .assumed
    guard let a = first.draws, let b = second.draws else {
      return .point(sign * (second.value - first.value), assumed: assumed)
    }
    return JudgedFigure(
      sign < 0 ? a - b : b - a, requirement, assumed: assumed,
      worlds: first.worlds ?? second.worlds)
  }

  /// The sum over the years: what is observed, and the draws of what is not.
  private func total(
    from: Year, through: Year, _ requirement: Requirement
  ) throws(Missing) -> JudgedFigure {
    guard from <= through else { throw .noForecast }
    var known = 0.0
    var draws: Draws?
    var allAssumed = true
    var projectedYears = 0
    var worlds: Int?
    for year in from...through {
      if let value = value(in: year) {
        known += value
        continue
      }
      if let last = series.last, year <= last.year { throw .noObservation(year) }
      guard let step = series.step(year) else { throw .noForecast }
      projectedYears += 1
      worlds = worlds ?? step.worlds
      if step.kind == .projected { allAssumed = false }
      if let paired = step.draws {
        draws = draws.map { $0 + paired } ?? paired
      } else {
        known += step.value
      }
    }
    if projectedYears == 0 { return .observed(known) }
    guard let draws else { return .point(known, assumed: allAssumed) }
    return JudgedFigure(draws + known, requirement, assumed: allAssumed, worlds: worlds)
  }
}
