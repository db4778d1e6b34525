import Forecasting

/// One target, area and scenario now and in an earlier run.
public struct VerdictChange: Sendable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Another verdict.
    case verdict
    /// The same verdict, and a chance that differs by half a percentage point or more, or exists
    /// only once.
    case chance
    case same
    /// Not in the earlier run.
    case new
    /// Only in the earlier run.
    case vanished
  }

  public let subject: EarlierVerdict.Subject
  public let kind: Kind
  public let before: EarlierVerdict?
  public let now: Assessment?
  /// Whether the target itself asks something else than before, so that the two verdicts answer
  /// different questions.
  public let isAskedDifferently: Bool

  /// The least difference of two chances that counts as one: what a whole percentage shows.
  static let leastDifference = 0.005

  init(vanished before: EarlierVerdict) {
    subject = before.subject
    kind = .vanished
    self.before = before
    now = nil
    isAskedDifferently = false
  }

  init(_ now: Assessment, before: EarlierVerdict?) {
    subject = now.subject
    self.before = before
    self.now = now
    guard let before else {
      kind = .new
      isAskedDifferently = false
      return
    }
    isAskedDifferently = Self.differs(now, before)
    if before.verdict != now.verdict {
      kind = .verdict
    } else if let p = before.probability, let q = now.probability {
      kind = abs(p - q) >= Self.leastDifference ? .chance : .same
    } else {
      kind = (before.probability == nil) == (now.probability == nil) ? .same : .chance
    }
  }

  private static func differs(_ now: Assessment, _ before: EarlierVerdict) -> Bool {
    if let year = before.year, year != now.target.when.year.number { return true }
    guard let relation = before.relation else { return false }
    if relation != now.target.goal.relationText { return true }
    // The value to keep is a figure, which may be revised without anybody asking something else.
    if case .maintain = now.target.goal { return false }
    guard let value = before.targetValue, let asked = now.targetValue else { return false }
    // Files hold nine digits.
    return abs(value - asked) > 1e-8 * max(abs(value), abs(asked))
  }
}

extension Assessment {
  /// What tells it from the others of a run.
  var subject: EarlierVerdict.Subject {
    EarlierVerdict.Subject(scenario: scenario, area: area, target: target.id)
  }
}
