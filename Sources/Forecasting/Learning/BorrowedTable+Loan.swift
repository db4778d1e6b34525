extension BorrowedTable {
  /// What a forecast of a series with this table owes to other areas; nil where the series has no
  /// figures, or figures that leave the range of doubles.
  public func loan(
    to series: YearlySeries, context: SeriesContext, lean: Lean = .all
  ) -> Leaning.Loan? {
    let direction = lean.contains(.direction) ? context.better : nil
    guard
      let scaled = try? ScaledSeries(
        series, bounds: context.bounds, sign: direction?.sign ?? 1, latest: 1)
    else { return nil }
    return Leaning.Loan(
      areas: areas, windows: windows,
      share: share(level: scaled.level, counted: context.counted))
  }
}
