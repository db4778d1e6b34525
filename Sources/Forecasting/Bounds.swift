/// The limits that an indicator can never pass, in its own unit; nil where there is none.
public struct Bounds: Sendable, Hashable {
  public let lower: Double?
  public let upper: Double?

  /// An upper bound without a lower one cannot be written.
  public static let none = Bounds(uncheckedLower: nil, upper: nil)
  /// 0 to 100, the bounds of a percentage of something.
  public static let percentage = Bounds(uncheckedLower: 0, upper: 100)

  private init(uncheckedLower lower: Double?, upper: Double?) {
    self.lower = lower
    self.upper = upper
  }

  /// A lower bound only. `lower` must be finite.
  public init(lower: Double) {
    precondition(lower.isFinite, "a bound is a finite number")
    self.init(uncheckedLower: lower, upper: nil)
  }

  /// Both bounds; nil unless both are finite and `lower` lies below `upper`.
  public init?(lower: Double, upper: Double) {
    guard lower.isFinite, upper.isFinite, lower < upper else { return nil }
    self.init(uncheckedLower: lower, upper: upper)
  }

  /// The value moved to the nearest bound if it lies outside.
  public func clamp(_ value: Double) -> Double {
    var x = value
    if let lower, x < lower { x = lower }
    if let upper, x > upper { x = upper }
    return x
  }

  public func contains(_ value: Double) -> Bool { clamp(value) == value }
}
