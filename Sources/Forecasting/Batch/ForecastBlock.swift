public import Probability

/// The forecasts of a block of series, side by side.
public struct ForecastBlock: Sendable {
  /// The years ahead, the same for all.
  public let horizon: Int
  /// The levels of the intervals.
  public let levels: [Level]
  /// What could be said of each series.
  public internal(set) var outcomes: [Outcome] = []
  /// The probabilities asked for, in the order of the questions; nil where a year before the origin
  /// has no figure, and for series without a forecast.
  public internal(set) var answers: [Double?] = []
  /// Series by series, year by year: the median, then the lower and the upper end of each level.
  var figures: [Double] = []

  /// Whether a series has a forecast.
  public enum Outcome: Sendable, Hashable {
    /// The last year that it knows.
    case origin(Year)
    case failure(FitFailure)
  }

  init(horizon: Int, levels: [Level]) {
    self.horizon = horizon
    self.levels = levels
  }

  /// The figures of a year: median, then two for each level.
  public var width: Int { 1 + 2 * levels.count }

  /// The number of series.
  public var count: Int { outcomes.count }

  /// The figures of a series `step` years ahead, from 1: the median, then the lower and the upper
  /// end of each level. NaN for a series without a forecast.
  public func figures(of series: Int, step: Int) -> ArraySlice<Double> {
    precondition((1...horizon).contains(step), "a step lies in 1...\(horizon), not \(step)")
    let start = (series * horizon + step - 1) * width
    return figures[start..<start + width]
  }

  mutating func removeAll() {
    outcomes.removeAll(keepingCapacity: true)
    answers.removeAll(keepingCapacity: true)
    figures.removeAll(keepingCapacity: true)
  }
}
