import Forecasting

extension GoalSeek {
  /// A bracket of the answer: `short` misses the probability, `enough` reaches it.
  struct Bracket {
    var short: Double
    var enough: Double
    /// +1 where more of the number helps, -1 where less does.
    let helpful: Double
  }

  enum Search {
    case bracket(Bracket)
    case always
    /// The farthest number that was tried the helpful way, or the best, where more overshoots.
    case never(best: Double, overshoots: Bool)
  }

  /// The numbers that may be tried: those that make sense, and up to what the question allows.
  func range(helpful: Double) -> ClosedRange<Double> {
    let own = lever.range
    guard let most = question.most else { return own }
    return helpful > 0
      ? own.lowerBound...min(max(most, own.lowerBound), own.upperBound)
      : min(max(most, own.lowerBound), own.upperBound)...own.upperBound
  }

  /// Where the search begins: the number that leaves things as they are.
  var begin: Double {
    if part != nil { return projector.plan.latest(lever.indicator, area: area) }
    return lever.neutral ?? medianChange(from: nil) ?? 0
  }

  /// The first step away from there.
  var stride: Double {
    switch lever.unit {
    case .factor: return 0.25
    case .share: return 1.0 / 16
    case .amount(.percent): return 5
    case .amount, .level, .years, .effect:
      let size = abs(trend?.projection.last?.value ?? 0)
      return max(size / 16, 0.1)
    }
  }

  /// Which way helps: more of the number (+1) or less (-1); nil where neither changes anything.
  func helpfulWay() -> Double? {
    let begin = begin
    guard let still = outcome(begin) else { return nil }
    let wanted = still.requirement.direction(from: still.figure.value)
    var step = firstStep
    for _ in 0..<40 {
      for way in [1.0, -1.0] {
        let value = min(max(begin + way * step, lever.range.lowerBound), lever.range.upperBound)
        guard value != begin, let moved = outcome(value) else { continue }
        let chance = moved.probability - still.probability
        let figure = wanted * (moved.figure.value - still.figure.value)
        if chance != 0 { return chance > 0 ? way : -way }
        if figure != 0 { return figure > 0 ? way : -way }
      }
      step *= 2
    }
    return nil
  }

  /// Steps of growing size from the beginning, to where the probability is passed.
  func search(for probability: Double, helpful: Double) -> Search {
    let range = range(helpful: helpful)
    let end = helpful > 0 ? range.upperBound : range.lowerBound
    let start = min(max(begin, range.lowerBound), range.upperBound)
    guard let first = outcome(start) else { return .never(best: start, overshoots: false) }
    let isEnough = first.probability >= probability
    let way = isEnough ? -helpful : helpful
    let last = isEnough ? (helpful > 0 ? range.lowerBound : range.upperBound) : end
    var before = start
    var step = firstStep
    var flat = 0
    var chance = first.probability
    var tried = [(value: start, chance: chance)]
    while before != last {
      var next = before + way * step
      if (last - next) * way <= 0 { next = last }
      guard let moved = outcome(next) else { break }
      if (moved.probability >= probability) != isEnough {
        return .bracket(
          isEnough
            ? Bracket(short: next, enough: before, helpful: helpful)
            : Bracket(short: before, enough: next, helpful: helpful))
      }
      // Twenty doublings without any effect are a million times the first step.
      flat = moved.probability == chance ? flat + 1 : 0
      chance = moved.probability
      tried.append((next, chance))
      before = next
      if flat >= 20 { break }
      // What can be passed by is, with large steps.
      step *= canOvershoot ? 1.25 : 2
    }
    if isEnough { return .always }
    guard canOvershoot, let peak = peak(of: tried) else {
      return .never(best: before, overshoots: false)
    }
    guard peak.chance >= probability else {
      return .never(best: peak.value, overshoots: peak.value != before)
    }
    let short = tried.last { ($0.value - peak.value) * way < 0 && $0.chance < probability }
    return .bracket(
      Bracket(short: short?.value ?? start, enough: peak.value, helpful: helpful))
  }

  /// Whether more of a lever can be too much: for a band, and for the change of one year, which has
  /// less left to move once the year before has gone too far.
  private var canOvershoot: Bool {
    switch target.goal {
    case .between, .reduceBy, .increaseBy: true
    default: false
    }
  }

  private var firstStep: Double { canOvershoot ? stride / 64 : stride }

  /// The number with the highest chance among those that were tried and those between: the golden
  /// section beside the best of them.
  private func peak(of tried: [(value: Double, chance: Double)]) -> (value: Double, chance: Double)?
  {
    guard let place = tried.indices.max(by: { tried[$0].chance < tried[$1].chance }) else {
      return nil
    }
    var best = tried[place]
    guard best.chance > 0 else { return nil }
    var low = tried[max(place - 1, 0)].value
    var high = tried[min(place + 1, tried.count - 1)].value
    let golden = (5.0.squareRoot() - 1) / 2
    for _ in 0..<40 where abs(high - low) > lever.spacing(at: best.value, of: moved) / 4 {
      let (a, b) = (high - golden * (high - low), low + golden * (high - low))
      let chances = [a, b].map { outcome($0)?.probability ?? 0 }
      for (value, chance) in zip([a, b], chances) where chance > best.chance {
        best = (value, chance)
      }
      if chances[0] >= chances[1] { high = b } else { low = a }
    }
    return best
  }

  /// The smallest number of the answer's digits that reaches the probability, from a bracket.
  func smallest(_ probability: Double, _ bracket: Bracket) -> (
    trial: Solution.Trial, method: Solution.Method
  )? {
    if let exact = closedForm(for: probability), let found = settled(exact, probability, bracket) {
      return (found, .closedForm)
    }
    var bracket = bracket
    for _ in 0..<200 {
      let width = abs(bracket.enough - bracket.short)
      guard width > lever.spacing(at: bracket.enough, of: moved) / 4 else { break }
      let middle = bracket.short + (bracket.enough - bracket.short) / 2
      guard middle != bracket.short, middle != bracket.enough else { break }
      let isEnough = (outcome(middle)?.probability ?? 0) >= probability
      if isEnough { bracket.enough = middle } else { bracket.short = middle }
    }
    return settled(bracket.enough, probability, bracket).map { ($0, .bisection) }
  }

  /// The number of the answer's digits at or beyond a value that reaches the probability while the
  /// one before does not; nil where neither neighbour does.
  private func settled(
    _ value: Double, _ probability: Double, _ bracket: Bracket
  ) -> Solution.Trial? {
    let spacing = lever.spacing(at: value, of: moved)
    let helpful = bracket.helpful
    let range = range(helpful: helpful)
    guard value.isFinite, abs(value / spacing) < 1e15 else { return nil }
    func rounded(_ steps: Double) -> Double {
      let number = (steps * spacing).rounded(decimals: 9)
      return min(max(number, range.lowerBound), range.upperBound)
    }
    // Rounded the helpful way, but not for the last bits of the value.
    let steps = value / spacing - helpful * 1e-9 * max(1, abs(value / spacing))
    let first = helpful > 0 ? steps.rounded(.up) : steps.rounded(.down)
    for move in [0.0, -1, 1, -2, 2] {
      let candidate = rounded(first + helpful * move)
      guard let reached = outcome(candidate), reached.probability >= probability else { continue }
      let before = rounded(first + helpful * (move - 1))
      if before == candidate || (outcome(before)?.probability ?? 0) < probability {
        return trial(candidate, reached)
      }
    }
    return nil
  }
}
