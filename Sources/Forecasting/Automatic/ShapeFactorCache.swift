/// Remembers the factors of the spacings met last, for a stream of series.
///
/// A value: each task of a parallel run keeps its own. What comes out does not depend on what is
/// remembered.
public struct ShapeFactorCache: Sendable {
  private struct Key: Hashable {
    let spacing: [Int]
    let horizon: Int
  }

  private var known: [Key: ShapeFactors] = [:]
  private var order: [Key] = []
  private let capacity: Int

  /// A cache of at most `capacity` spacings; the one made first is forgotten first.
  public init(capacity: Int = 64) {
    precondition(capacity > 0, "a cache holds something")
    self.capacity = capacity
  }

  /// The factors that the automatic trend needs for a series, made if they are not known yet;
  /// nil for a series without fitted observations.
  public mutating func factors(for series: YearlySeries, horizon: Int) -> ShapeFactors? {
    guard let spacing = ScaledSeries.spacing(of: series) else { return nil }
    return factors(spacing: spacing, horizon: horizon)
  }

  /// The factors of a spacing, made if they are not known yet.
  public mutating func factors(spacing: [Int], horizon: Int) -> ShapeFactors {
    let key = Key(spacing: spacing, horizon: horizon)
    if let factors = known[key] { return factors }
    let factors = ShapeFactors(spacing: spacing, horizon: horizon)
    if order.count == capacity { known[order.removeFirst()] = nil }
    known[key] = factors
    order.append(key)
    return factors
  }
}
