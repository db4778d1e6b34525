/// A range for a future observation: a view of a distribution, not a second truth.
public struct PredictionInterval: Sendable, Hashable {
  /// The nominal coverage.
  public let level: Level
  /// The lower end.
  public let lower: Double
  /// The upper end, at least `lower`.
  public let upper: Double

  /// An interval from `lower` to `upper`; traps where they are the wrong way round or NaN.
  public init(level: Level, lower: Double, upper: Double) {
    precondition(lower <= upper, "an interval ends where it starts or above")
    self.level = level
    self.lower = lower
    self.upper = upper
  }

  /// The distance between the ends.
  public var width: Double { upper - lower }

  /// Whether `value` lies in the interval, ends included.
  public func contains(_ value: Double) -> Bool { lower <= value && value <= upper }
}
