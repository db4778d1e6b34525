import Forecasting
import OrderedCollections
import Probability

extension GoalSeek {
  /// The years of the lever up to the target's, with the shares of its ramp; nil where there are
  /// none.
  func leverYears(from start: Year?) -> [(step: Int, share: Double)]? {
    guard let trend, let last = trend.projection.step(target.when.year) else { return nil }
    let lever = lever.lever(0, from: start)
    let first = trend.projection.steps[0].year
    let years = trend.projection.steps.indices.compactMap { step -> (Int, Double)? in
      let year = trend.projection.steps[step].year
      guard year <= last.year, lever.covers(year) else { return nil }
      let share = lever.rampShare(in: year, first: first)
      return share > 0 ? (step, share) : nil
    }
    return years.isEmpty ? nil : years.map { (step: $0.0, share: $0.1) }
  }

  /// The mean yearly change of the medians without levers, in the years of the lever.
  func medianChange(from start: Year?) -> Double? {
    guard let trend, let forecast = trend.forecast, let years = leverYears(from: start) else {
      return nil
    }
    let steps = trend.projection.steps
    let changes = years.map { step, _ in
      steps[step].value - (step == 0 ? forecast.originValue : steps[step - 1].value)
    }
    return changes.reduce(0, +) / Double(changes.count)
  }

  /// The number on paper, where the lever moves all paths of the target's year alike: a level of a
  /// fitted indicator that no other lever moves.
  func closedForm(for probability: Double) -> Double? {
    if part == .exitShare { return exitShare(for: probability) }
    guard indicator.id == moved.id, indicator.formula == nil, isAlone,
      let trend, let forecast = trend.forecast, let years = leverYears(from: nil),
      let index = forecast.steps.firstIndex(where: { $0.year == target.when.year }),
      let (edge, tail) = edge(for: probability)
    else { return nil }
    let ahead = forecast.steps[index]
    let ramp = years.reduce(0) { $0 + $1.share }
    let steps = trend.projection.steps
    func before(_ step: Int) -> Double {
      step == 0 ? forecast.originValue : steps[step - 1].value
    }
    func missing() -> Double { edge - (ahead.distribution?.quantile(tail) ?? steps[index].value) }
    switch lever.lever.kind {
    case .pace:
      let scaled = forecast.steps.prefix(index + 1).map {
        $0.distribution?.scaled.quantile(0.5) ?? forecast.scale.z(of: $0.point)
      }
      let origin = forecast.scale.z(of: forecast.originValue)
      let progress = years.reduce(0.0) { sum, year in
        let change = scaled[year.step] - (year.step == 0 ? origin : scaled[year.step - 1])
        let counts = indicator.better.map { change * $0.sign > 0 } ?? true
        return counts ? sum + year.share * change : sum
      }
      let quantile = ahead.distribution?.scaled.quantile(tail) ?? scaled[index]
      return ClosedForm.factor(missing: forecast.scale.z(of: edge) - quantile, progress: progress)
    case .add(let amount) where amount.unit == .own || amount.unit == .points:
      return ClosedForm.addition(missing: missing(), ramp: ramp)
    case .change(let amount) where amount.unit == .own || amount.unit == .points:
      let progress = years.reduce(0) {
        $0 + $1.share * (steps[$1.step].value - before($1.step))
      }
      return ClosedForm.change(missing: missing(), progress: progress, ramp: ramp)
    case .saturate(let limit, _)
    where years.count == index + 1 - years[0].step && ramp == Double(years.count):
      return ClosedForm.gapShare(
        limit: limit, value: missing() + steps[index].value, latest: before(years[0].step),
        years: years.count)
    default: return nil
    }
  }

  /// The share that leaves every year for nobody to be left: nobody comes in, and each household
  /// leaves by itself.
  private func exitShare(for probability: Double) -> Double? {
    guard indicator.id == moved.id, case .atMost(let goal) = target.goal, goal < 1, goal >= 0,
      case .by(let by) = target.when, let last = trend?.projection.last, let years = lever.years,
      LedgerPart.allCases.allSatisfy({ scenario.levers["\(moved.id).\($0.rawValue)"] == nil }),
      (scenario.levers[moved.id] ?? []).isEmpty, scenario.activeLinks.isEmpty,
      let households = Int(exactly: last.value)
    else { return nil }
    let base = LedgerBase(projector.plan.ledgerRecord(area: area)[moved.id] ?? [])
    let others = projector.plan.indicators.values.contains {
      $0.ledger?.others.contains(moved.id) == true
    }
    guard base.new == 0, base.relapse == 0, !others else { return nil }
    let before = max(0, last.year.distance(to: years.lowerBound) - 1)
    return ClosedForm.exitShare(
      probability: probability, households: households, before: before, share: base.exitShare,
      years: last.year.distance(to: by) - before)
  }

  /// Whether no other lever moves the indicator.
  private var isAlone: Bool {
    (scenario.levers[moved.id] ?? []).allSatisfy { $0.lever == lever.lever }
  }

  /// The value at which the requirement is just met, and the probability below it that the figure
  /// must have; nil for bands, changes and sums.
  private func edge(for probability: Double) -> (value: Double, tail: Double)? {
    let half = Requirement(relation: .atMost(0), decimals: indicator.decimals).half
    switch target.goal {
    case .atMost(let goal): return (goal + half, probability)
    case .atLeast(let goal): return (goal - half, 1 - probability)
    default: return nil
    }
  }
}
