public import Probability
import RealModule

/// How often intervals of one level held the figure that came.
public struct Coverage: Sendable, Hashable {
  public let level: Level
  /// The intervals.
  public let count: Int
  /// Those that held it, ends included.
  public let inside: Int

  /// Traps where more are inside than there are.
  public init(level: Level, count: Int, inside: Int) {
    precondition((0...count).contains(inside), "\(inside) of \(count) intervals cannot be right")
    self.level = level
    self.count = count
    self.inside = inside
  }

  /// Their share, from 0 to 1; NaN without any.
  public var share: Double { Double(inside) / Double(count) }

  /// √(c (1-c) / n) with the coverage c of the level: by how much the share of right intervals
  /// would miss it by chance, if the forecasts were independent. Neighbouring origins and horizons
  /// share years, so that it is more in truth.
  ///
  /// Of the level and not of the share: that of a share of 0 or 1 would be 0.
  public var standardError: Double {
    Double.sqrt(level.coverage * (1 - level.coverage) / Double(count))
  }
}
