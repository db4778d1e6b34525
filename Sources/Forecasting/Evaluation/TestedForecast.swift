public import Probability

/// A forecast from a past origin beside what came.
public struct TestedForecast: Sendable {
  /// The place of its series among those tested.
  public let series: Int
  public let origin: Year
  /// The figures that were known, since the last break of definition.
  public let observations: Int
  /// Years ahead, from 1.
  public let step: Int
  /// What came.
  public let outcome: Double
  /// The median that was forecast.
  public let point: Double
  /// Nil where the trend leaves no degrees of freedom.
  public let interval80: PredictionInterval?
  public let interval95: PredictionInterval?
  /// The values of the reference forecasts, in the order of all cases.
  let references: [Double]
  /// The mean absolute change between neighbouring known figures; nil where there is one.
  public let pastChange: Double?
  public let questions: [TestedQuestion]
  /// Whether other areas lent to it.
  public let hasBorrowed: Bool

  /// The references are the values of the reference forecasts, in the order of all cases.
  package init(
    series: Int, origin: Year, observations: Int, step: Int, outcome: Double, point: Double,
    interval80: PredictionInterval?, interval95: PredictionInterval?, references: [Double],
    pastChange: Double?, questions: [TestedQuestion], hasBorrowed: Bool
  ) {
    precondition(
      references.count == ReferenceForecast.allCases.count, "a value of each reference forecast")
    self.series = series
    self.origin = origin
    self.observations = observations
    self.step = step
    self.outcome = outcome
    self.point = point
    self.interval80 = interval80
    self.interval95 = interval95
    self.references = references
    self.pastChange = pastChange
    self.questions = questions
    self.hasBorrowed = hasBorrowed
  }

  /// The forecast error: observed less forecast.
  public var error: Double { outcome - point }

  /// What a reference forecast said.
  public func value(of reference: ReferenceForecast) -> Double {
    references[ReferenceForecast.allCases.firstIndex(of: reference) ?? 0]
  }
}

/// A question about a later figure, the probability that was stated and the answer that came.
public struct TestedQuestion: Sendable, Hashable {
  /// Where the target comes from.
  public enum Source: Sendable, Hashable {
    /// The last figure and a multiple of a typical change towards the good.
    case aroundLast(Double)
    /// A target of the plan.
    case target(String)
  }

  public let source: Source
  public let relation: SeriesBlock.Question.Relation
  /// The target as a plan would print it.
  public let target: Double
  public let probability: Double
  /// Whether it was met.
  public let isMet: Bool
}
