import Probability

/// How likely several targets are met at once, on paired draws.
enum JointChance {
  /// The chance that all are met; nil where one has neither a chance nor a given outcome.
  ///
  /// Exact where at most one is uncertain; else the share of draws, kept within what the single
  /// chances allow (Fréchet): not above the smallest, not below 1 - Σ(1 - p).
  static func of(_ outcomes: [(Decision.Outcome, Assessment?)]) -> Double? {
    var chances: [Double] = []
    var uncertain: [Assessment] = []
    for (outcome, assessment) in outcomes {
      switch outcome {
      case .none: return nil
      case .given(let isMet): if !isMet { return 0 }
      case .chance(let p):
        guard let assessment else { return nil }
        chances.append(p)
        uncertain.append(assessment)
      }
    }
    guard chances.count > 1 else { return chances.first ?? 1 }
    var met: [Bool] = []
    for assessment in uncertain {
      guard let draws = assessment.draws, let requirement = assessment.requirement else {
        return nil
      }
      let own = draws.values.map { requirement.isMet(by: $0) }
      if met.isEmpty {
        met = own
      } else {
        precondition(met.count == own.count, "all targets are judged in the same worlds")
        for index in met.indices where !own[index] { met[index] = false }
      }
    }
    let share = Double(met.lazy.filter { $0 }.count) / Double(met.count)
    let least = max(0, 1 - chances.map { 1 - $0 }.reduce(0, +))
    return min(max(share, least), chances.min() ?? 1)
  }
}
