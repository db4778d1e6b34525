public import Diagnostics
public import OrderedCollections

/// A named set of differences from its parents. Only what differs is written.
public struct Scenario: Sendable {
  public let id: String
  public let label: LocalizedText?
  /// One sentence: why somebody would look at this.
  public let why: LocalizedText
  public let cost: LocalizedText?
  /// Parents in order; the first wins where two differ.
  public let extends: [Located<String>]
  /// Levers by indicator, in the order as written.
  public let levers: OrderedDictionary<String, [Lever]>
  /// Targets that this scenario overrides.
  public let targets: OrderedDictionary<String, Target>
  public let span: SourceSpan?

  public init(
    id: String, label: LocalizedText? = nil, why: LocalizedText, cost: LocalizedText? = nil,
    extends: [Located<String>] = [], levers: OrderedDictionary<String, [Lever]> = [:],
    targets: OrderedDictionary<String, Target> = [:], span: SourceSpan? = nil
  ) {
    self.id = id
    self.label = label
    self.why = why
    self.cost = cost
    self.extends = extends
    self.levers = levers
    self.targets = targets
    self.span = span
  }

  /// The scenario without levers, of every plan.
  public static let baselineID = "baseline"
}
