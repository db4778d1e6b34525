import Forecasting

/// The shared part of the automatic trend's arithmetic, made once for all series of a plan with the
/// same years between their observations: with hundreds of areas this is most of the work.
struct SharedFactors {
  private struct Key: Hashable {
    let spacing: [Int]
    let horizon: Int
  }

  private var known: [Key: ShapeFactors] = [:]

  /// Nil where there is nothing to project, and for series of which the trend uses only the latest
  /// part: those make their own.
  mutating func factors(for series: YearlySeries, through: Year) -> ShapeFactors? {
    let spacing = series.spacing
    guard let last = series.last, spacing.count < 29, spacing.reduce(0, +) <= 60 else { return nil }
    let horizon = min(last.year.distance(to: through), 100)
    guard horizon >= 1 else { return nil }
    let key = Key(spacing: spacing, horizon: horizon)
    if let factors = known[key] { return factors }
    let factors = ShapeFactors(spacing: spacing, horizon: horizon)
    known[key] = factors
    return factors
  }
}
