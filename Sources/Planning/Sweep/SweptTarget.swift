import Forecasting
public import Probability

/// What becomes of one target in one area as levers take the numbers of a grid.
public struct SweptTarget: Sendable {
  /// What one combination of numbers makes of it.
  public struct Cell: Sendable, Hashable {
    /// Counts the combinations from 1; 0 is the scenario as it is.
    public let run: Int
    /// The number of each lever; nil in the scenario as it is where the lever is a further one.
    public let values: [Double?]
    /// Before rounding; nil where nothing can be projected.
    public let projected: Double?
    public let interval80: PredictionInterval?
    /// Nil where none can be had, or where the figure is assumed.
    public let probability: Double?
    public let verdict: Verdict
    public let isAssumed: Bool
    public let isObserved: Bool

    init(run: Int, values: [Double?], _ assessment: Assessment) {
      self.run = run
      self.values = values
      projected = assessment.projectedRaw
      interval80 = assessment.interval80
      probability = assessment.probability
      verdict = assessment.verdict
      isAssumed = assessment.isAssumed
      isObserved = assessment.isObserved
    }
  }

  public let scenario: String
  public let area: String
  public let target: Target
  public let indicator: Indicator
  /// Of the scenario as it is.
  public let still: Cell
  /// By the first lever's number, then the second's, in the order asked.
  public let cells: [Cell]
}
