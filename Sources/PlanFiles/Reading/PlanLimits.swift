import Diagnostics
import Forecasting
import OrderedCollections
import Planning

/// How much one plan may hold.
///
/// A plan is written by people, and its data hold what an office measures. What is far beyond comes
/// from a slip or from somebody's malice, and is refused before it fills the memory or takes hours.
enum PlanLimits {
  static let indicators = 1_000
  static let targets = 1_000
  static let scenarios = 500
  static let events = 50
  /// Of a scenario, with all that it inherits: each is held against all others.
  static let levers = 1_000
  /// Of a piecewise-linear trend.
  static let breaks = 50
  /// Indicators times areas; a fitted series takes about 30 kB.
  static let series = 100_000
  /// Indicators, or targets, times areas times scenarios.
  static let results = 1_000_000
}

extension PlanWalk {
  /// The entries up to a limit; the first beyond it is an error.
  mutating func limited(_ entries: [PlanEntry], to limit: Int, _ word: String) -> [PlanEntry] {
    guard entries.count > limit else { return entries }
    tooMany(word, at: entries[limit].keySpan, limit: limit)
    return Array(entries.prefix(limit))
  }

  mutating func tooMany(_ word: String, at span: SourceSpan, limit: Int) {
    error(
      "plan-too-many", at: span,
      ["what": .message(Message(word)), "limit": .number(Double(limit), decimals: 0)])
  }

  /// Whether the levers, and the results asked for, are as many as a plan may have.
  ///
  /// To be asked before anything is resolved or projected. `data` is the place that names the data.
  mutating func checkLimits(of plan: Plan, data: SourceSpan?) {
    for scenario in plan.scenarios.values {
      let count = levers(of: scenario, in: plan)
      guard count > PlanLimits.levers else { continue }
      error(
        "scenario-too-many-levers", at: scenario.span,
        [
          "name": .text(scenario.id), "count": .number(Double(count), decimals: 0),
          "limit": .number(Double(PlanLimits.levers), decimals: 0),
        ])
    }
    let scenarios = plan.scenarios.count + 1
    let series = plan.areas.count * plan.indicators.count
    let verdicts = plan.areas.count * plan.targets.count * scenarios
    let asked = [
      ("word.all-series", series, PlanLimits.series),
      ("word.all-projections", series * scenarios, PlanLimits.results),
      ("word.all-verdicts", verdicts, PlanLimits.results),
    ]
    guard let (word, count, limit) = asked.first(where: { $0.1 > $0.2 }) else { return }
    error(
      "plan-too-many-results", at: data,
      [
        "what": .message(Message(word)), "count": .number(Double(count), decimals: 0),
        "limit": .number(Double(limit), decimals: 0),
      ])
  }

  private func levers(of scenario: Scenario, in plan: Plan) -> Int {
    var seen: Set<String> = [scenario.id]
    var open = [scenario]
    var count = 0
    while let next = open.popLast() {
      count += next.levers.values.reduce(0) { $0 + $1.count }
      for parent in next.extends where seen.insert(parent.value).inserted {
        if let scenario = plan.scenarios[parent.value] { open.append(scenario) }
      }
    }
    return count
  }
}
