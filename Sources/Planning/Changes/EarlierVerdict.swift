public import Diagnostics

/// A verdict as an earlier run wrote it: a row of its CSV.
public struct EarlierVerdict: Sendable, Hashable {
  /// What a row is about.
  public struct Subject: Sendable, Hashable {
    public let scenario: String
    public let area: String
    public let target: String

    public init(scenario: String, area: String, target: String) {
      self.scenario = scenario
      self.area = area
      self.target = target
    }
  }

  public let subject: Subject
  public let verdict: Verdict
  /// Nil where none was stated.
  public let probability: Double?
  public let projected: Double?
  /// The target's year; nil where the file does not say.
  public let year: Int?
  /// What was asked, as the CSV of `targets` says it (`at_most`); nil where the file does not.
  public let relation: String?
  public let targetValue: Double?
  /// Where the row stands.
  public let span: SourceSpan?

  public init(
    subject: Subject, verdict: Verdict, probability: Double? = nil, projected: Double? = nil,
    year: Int? = nil, relation: String? = nil, targetValue: Double? = nil, span: SourceSpan? = nil
  ) {
    self.subject = subject
    self.verdict = verdict
    self.probability = probability
    self.projected = projected
    self.year = year
    self.relation = relation
    self.targetValue = targetValue
    self.span = span
  }
}
