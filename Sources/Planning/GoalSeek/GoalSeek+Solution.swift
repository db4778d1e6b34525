import Forecasting
import OrderedCollections

extension GoalSeek {
  /// The whole answer for the area.
  func solution() -> Solution {
    let first = trend?.projection.steps.first?.year ?? target.when.year
    let start = max(lever.lever.from ?? first, first)
    let still = outcome(in: scenario)
    let without = still.map { trial(lever.written ?? begin, $0) }
    func solution(
      _ answers: [Solution.Answer], record: PaceRecord? = nil, atRecord: Solution.Trial? = nil,
      latestStart: Year? = nil
    ) -> Solution {
      Solution(
        scenario: scenario.id, area: area, target: target, indicator: indicator, lever: lever,
        moved: moved, latest: observed.last, start: start, without: without, answers: answers,
        record: record, atRecord: atRecord, most: question.most, latestStart: latestStart,
        latestStartAsked: question.main)
    }
    func prevented(_ limit: SolveLimit) -> Solution {
      solution(
        question.probabilities.map {
          Solution.Answer(asked: $0, outcome: .prevented(limit, best: nil), timesRecord: nil)
        })
    }
    guard let still else { return prevented(.noForecast) }
    if still.figure.isObserved { return prevented(.decided(target.when.year)) }
    let ledgers = projector.plan.ledgers(movedBy: [lever.indicator])
    guard needed.contains(moved.id) || !ledgers.isDisjoint(with: needed) else {
      return prevented(.unrelated)
    }
    guard let trend, trend.forecast != nil else { return prevented(.noForecast) }
    if start > target.when.year { return prevented(.time(start: start)) }
    guard let helpful = helpfulWay() else {
      return prevented(whyNot(at: begin + stride, helpful: 0))
    }
    let record = record(helpful: helpful)
    let answers = question.probabilities.map { probability in
      answer(probability, helpful: helpful, record: record)
    }
    let atRecord = record.flatMap { leverValue(of: $0, from: nil) }.flatMap { value in
      outcome(value).map { trial(value, $0) }
    }
    return solution(
      answers, record: record, atRecord: atRecord,
      latestStart: latestStart(helpful: helpful, record: record))
  }

  private func answer(
    _ probability: Double, helpful: Double, record: PaceRecord?
  ) -> Solution.Answer {
    switch search(for: probability, helpful: helpful) {
    case .always: return Solution.Answer(asked: probability, outcome: .always, timesRecord: nil)
    case .bracket(let bracket):
      if let (trial, method) = smallest(probability, bracket) {
        return Solution.Answer(
          asked: probability, outcome: .reached(trial, method),
          timesRecord: record.flatMap { times(trial.value, $0) })
      }
      return prevented(probability, at: bracket.enough, helpful)
    case .never(let best, true):
      let reached = outcome(best).map { trial(best, $0) }
      return Solution.Answer(
        asked: probability, outcome: .prevented(.overshoot(best), best: reached),
        timesRecord: nil)
    case .never(let best, false): return prevented(probability, at: best, helpful)
    }
  }

  private func prevented(
    _ probability: Double, at value: Double, _ helpful: Double
  ) -> Solution.Answer {
    Solution.Answer(
      asked: probability,
      outcome: .prevented(
        whyNot(at: value, helpful: helpful), best: outcome(value).map { trial(value, $0) }),
      timesRecord: nil)
  }

  /// What keeps the target out of reach at the farthest number of the lever.
  private func whyNot(at value: Double, helpful: Double) -> SolveLimit {
    guard let outcome = outcome(value) else { return .noForecast }
    if case .pace = lever.lever.kind, outcome.hasNoProgress { return .noProgress }
    if outcome.figure.isAssumed { return .assumed }
    let figure = outcome.figure.value
    func isAt(_ limit: Double) -> Bool { abs(figure - limit) <= 1e-9 * max(1, abs(limit)) }
    for inherited in scenario.levers[indicator.id] ?? []
    where inherited.counts(in: target.when.year) {
      switch inherited.lever.kind {
      case .cap(let limit) where isAt(limit): return .cap(limit)
      case .floor(let limit) where isAt(limit): return .floor(limit)
      default: break
      }
    }
    if let most = question.most, helpful != 0, value == most { return .most(most) }
    for bound in [indicator.bounds.lower, indicator.bounds.upper] {
      if let bound, isAt(bound) { return .bound(bound) }
    }
    if value == lever.range.lowerBound || value == lever.range.upperBound { return .range(value) }
    return .rest
  }

  /// The last year from which the lever, at most as strong as the best year on record or as the
  /// question allows, still reaches the target.
  private func latestStart(helpful: Double, record: PaceRecord?) -> Year? {
    guard let steps = trend?.projection.steps else { return nil }
    for step in steps.reversed() where step.year <= target.when.year {
      let limit = question.most ?? record.flatMap { leverValue(of: $0, from: step.year) }
      guard let limit else { continue }
      let value = min(max(limit, lever.range.lowerBound), lever.range.upperBound)
      if let outcome = outcome(value, from: step.year), outcome.probability >= question.main {
        return step.year
      }
    }
    return nil
  }
}
