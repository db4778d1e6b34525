/// The nominal coverage of a prediction interval, in percent: `Level(percent: 80)`.
///
/// A type of its own so that a fraction, a percentage and a tail can never be mixed up.
public struct Level: Sendable, Hashable, Comparable {
  /// The coverage in percent, above 0 and below 100.
  public let percent: Double

  /// A level that covers `percent` of the probability; traps unless 0 < `percent` < 100.
  public init(percent: Double) {
    precondition(percent > 0 && percent < 100, "a level lies between 0 and 100 percent")
    self.percent = percent
  }

  /// A level that covers `value` percent of the probability.
  public static func percent(_ value: Double) -> Level { Level(percent: value) }

  /// The coverage as a fraction of 1: 0.8 for 80%.
  public var coverage: Double { percent / 100 }

  /// The probability below the interval: 0.1 for 80%.
  public var lowerTail: Double { (100 - percent) / 200 }

  /// The probability up to the upper end of the interval: 0.9 for 80%.
  public var upperTail: Double { (100 + percent) / 200 }

  public static func < (a: Level, b: Level) -> Bool { a.percent < b.percent }
}

extension Level: CustomStringConvertible {
  /// The percentage as column names print it: `80`, `97.5`.
  public var description: String {
    let text = percent.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
