public import Diagnostics

/// Something that may happen to every plan: a storm, money that comes late, a new standard.
///
/// What it does is a scenario of the plan. Of several events at most one happens; where all have a
/// probability, what is left to 1 is the chance that none does.
public struct OutsideEvent: Sendable, Hashable {
  /// What stands for "nothing happens": no event may have this name.
  public static let noneID = "none"
  /// The sum of probabilities may exceed 1 by no more than decimals round.
  static let slack = 1e-9

  public let id: String
  /// Nil: the label of the scenario.
  public let label: LocalizedText?
  /// The scenario that says what the event changes.
  public let scenario: String
  /// Above 0, at most 1; nil where nobody states one.
  public let probability: Double?
  /// Where the plan writes it.
  public let span: SourceSpan?

  public init(
    id: String, label: LocalizedText? = nil, scenario: String, probability: Double? = nil,
    span: SourceSpan? = nil
  ) {
    self.id = id
    self.label = label
    self.scenario = scenario
    self.probability = probability
    self.span = span
  }
}

extension OutsideEvent {
  /// What is wrong with the probabilities of events that exclude each other: some have one and some
  /// have none, or their sum exceeds 1. Nil where nothing is.
  public static func probabilityDiagnostic(_ events: [OutsideEvent]) -> Diagnostic? {
    if let with = events.first(where: { $0.probability != nil }),
      let without = events.first(where: { $0.probability == nil })
    {
      return .error(
        "event-some", at: without.span, ["event": .text(without.id), "other": .text(with.id)])
    }
    let sum = events.compactMap(\.probability).reduce(0, +)
    guard sum > 1 + slack else { return nil }
    return .error(
      "event-sum", at: events.last?.span, ["sum": .number(sum.rounded(decimals: 9), decimals: nil)])
  }
}
