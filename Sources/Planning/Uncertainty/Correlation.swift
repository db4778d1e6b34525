public import Diagnostics

/// Two or more uncertain values of a plan that tend to come out high or low together.
public struct Correlation: Sendable, Hashable {
  /// The `id` of each value, at least two.
  public let ids: [Located<String>]
  /// The rank correlation of every two of them: 1 together, 0 independent, -1 opposite.
  public let rank: Double
  public let span: SourceSpan?

  public init(of ids: [Located<String>], rank: Double, span: SourceSpan? = nil) {
    self.ids = ids
    self.rank = rank
    self.span = span
  }
}
