import Diagnostics
import Forecasting
import Planning

/// A target as written, in the plan or as an override in a scenario: what is nil is not written.
struct TargetDraft {
  struct Goal {
    let value: Target.Goal
    let key: String
    /// From the key to the end of its value.
    let span: SourceSpan
    /// Where the value stands.
    let valueSpan: SourceSpan
  }

  enum Timing: Equatable {
    case by(Year)
    case during(Year)
    case over(from: Year, through: Year)
  }

  let id: String
  var indicator: String
  var goal: Goal?
  var timing: Located<Timing>?
  var label: LocalizedText?
  var baseYear: Located<Year>?
  var status: Target.Status?
  let span: SourceSpan

  /// The override laid over the target of the plan.
  func laid(over plan: TargetDraft) -> TargetDraft {
    var result = self
    result.indicator = plan.indicator
    result.goal = goal ?? plan.goal
    result.timing = timing ?? plan.timing
    result.label = label ?? plan.label
    result.baseYear = baseYear ?? plan.baseYear
    result.status = status ?? plan.status
    return result
  }

  /// The finished target; nil where the goal or its year could not be read.
  var target: Target? {
    guard let goal, let timing else { return nil }
    let when: Target.When =
      switch timing.value {
      case .by(let year): .by(year)
      case .during(let year): .during(year)
      case .over(let from, let through): .over(from: from, through: through)
      }
    return Target(
      id: id, label: label, indicator: indicator, goal: goal.value, when: when,
      baseYear: baseYear?.value, status: status ?? .official, span: span)
  }
}
