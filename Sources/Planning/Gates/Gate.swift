public import Diagnostics

/// What a plan must show before it passes: a least verdict, a least probability, or both, for some
/// of its targets.
public struct Gate: Sendable, Hashable {
  /// The worst verdict that a gate lets through.
  public enum Least: String, Sendable, Hashable, CaseIterable {
    case met
    case onTrack = "on-track"
    case atRisk = "at-risk"
  }

  public let id: String
  /// Why somebody set it; nil where the plan does not say.
  public let why: LocalizedText?
  /// The targets that it watches; empty: all of the plan.
  public let targets: [String]
  /// The scenarios in which it is judged, by name; nil: the baseline and all scenarios.
  public let scenarios: [String]?
  /// The areas in which it is judged; empty: all.
  public let areas: [String]
  public let verdict: Least?
  /// From 0 to 1.
  public let probability: Double?
  /// Where the plan writes it.
  public let span: SourceSpan?

  /// A gate that asks for something: traps where neither a verdict nor a probability is given.
  public init(
    id: String, why: LocalizedText? = nil, targets: [String] = [],
    scenarios: [String]? = [Scenario.baselineID], areas: [String] = [], verdict: Least? = nil,
    probability: Double? = nil, span: SourceSpan? = nil
  ) {
    precondition(verdict != nil || probability != nil, "a gate asks for something")
    self.id = id
    self.why = why
    self.targets = targets
    self.scenarios = scenarios
    self.areas = areas
    self.verdict = verdict
    self.probability = probability
    self.span = span
  }
}

extension Verdict {
  /// Whether it is as good as the least that a gate lets through; no verdict never is.
  public func isAtLeast(_ least: Gate.Least) -> Bool {
    switch self {
    case .met: true
    case .onTrack: least != .met
    case .metAtRisk, .atRisk: least == .atRisk
    case .offTrack, .reversing, .missed, .noVerdict: false
    }
  }
}
