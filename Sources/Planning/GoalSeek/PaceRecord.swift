public import Forecasting

/// The best that a series has ever done in one year, in the terms of a lever.
public struct PaceRecord: Sendable, Hashable {
  /// What is compared.
  public enum Measure: Sendable, Hashable {
    /// The change since the year before.
    case change
    /// The value itself: what a multiple of the level is held against.
    case level
    /// The part of the gap to a limit that was closed.
    case gapShare
  }

  public let measure: Measure
  /// The year of the record.
  public let year: Year
  /// The figure before it: the year before, or further back where figures are missing. The record is
  /// the yearly mean between the two then.
  public let since: Year
  /// A yearly change or a level in the indicator's unit, or a share from 0 to 1.
  public let amount: Double

  /// The best of a series, between neighbouring figures; nil where nothing moved that way.
  ///
  /// `direction` is +1 where more is wanted of the figure and -1 where less is; gaps are measured to
  /// `limit`.
  init?(
    _ measure: Measure, of observations: [YearlyObservation], direction: Double,
    limit: Double? = nil
  ) {
    let candidates: [(year: Year, since: Year, amount: Double)]
    if measure == .level {
      candidates = observations.map { ($0.year, $0.year, $0.value) }
    } else {
      candidates = zip(observations, observations.dropFirst()).compactMap { before, after in
        let years = before.year.distance(to: after.year)
        let amount =
          measure == .change
          ? (after.value - before.value) / Double(years)
          : limit.flatMap {
            ClosedForm.gapShare(
              limit: $0, value: after.value, latest: before.value, years: years)
          }
        return amount.map { (after.year, before.year, $0) }
      }
    }
    // Of equal ones the latest; a share of a gap is better the larger it is.
    let sign = measure == .gapShare ? 1 : direction
    guard
      let best = candidates.max(by: {
        (sign * $0.amount, $0.year) < (sign * $1.amount, $1.year)
      }), measure == .level || sign * best.amount > 0
    else { return nil }
    self.measure = measure
    (year, since, amount) = best
  }
}
