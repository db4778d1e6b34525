import Forecasting

/// What a run finds that an earlier run did not.
public struct VerdictChanges: Sendable {
  /// Every judgement of this run in its order, then those that only the earlier run had, in its
  /// order.
  public let all: [VerdictChange]
  /// Scenarios of this run that the earlier one did not judge at all.
  public let newScenarios: [String]
  /// Scenarios that the earlier run judged and the plan does not have any more.
  public let vanishedScenarios: [String]

  /// Sets the assessments of a run beside the verdicts of an earlier one.
  ///
  /// Verdicts on scenarios that the plan has and this run did not judge are left out: nothing is
  /// known of them. No two earlier verdicts have one subject; the first counts.
  public init(_ assessments: [Assessment], since earlier: [EarlierVerdict], in plan: Plan) {
    let before = Dictionary(earlier.map { ($0.subject, $0) }) { first, _ in first }
    let now = Set(assessments.map(\.subject))
    let judged = Set(assessments.map(\.scenario))
    let known = Set(earlier.map(\.subject.scenario))
    let gone = earlier.filter { verdict in
      let scenario = verdict.subject.scenario
      return !now.contains(verdict.subject)
        && (judged.contains(scenario) || plan.scenario(scenario) == nil)
    }
    all =
      assessments.map { VerdictChange($0, before: before[$0.subject]) }
      + gone.map { VerdictChange(vanished: $0) }
    newScenarios = Self.unique(assessments.map(\.scenario).filter { !known.contains($0) })
    vanishedScenarios = Self.unique(
      gone.map(\.subject.scenario).filter { plan.scenario($0) == nil })
  }

  public func changes(of kind: VerdictChange.Kind) -> [VerdictChange] {
    all.filter { $0.kind == kind }
  }

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
