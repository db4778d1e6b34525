extension TrendSpecification {
  /// Fits the trend to what of a series may be fitted.
  ///
  /// - Parameters:
  ///   - series: yearly figures; those that are context or parts of a year are passed over.
  ///   - context: the bounds, which choose the scale, and the direction of good.
  ///   - lean: what the automatic trend may lean on; named families lean on their figures only.
  ///   - factors: for many series with the same years between observations, the shared part of the
  ///     automatic trend's arithmetic. The result is the same without.
  ///   - borrowed: what other areas lend to the automatic trend, see ``Borrowing``; used only where
  ///     `lean` contains ``Lean/borrow``. Traps where it knows later years than the series.
  /// - Returns: the fitted model, ready to forecast.
  /// - Throws: ``FitFailure``. The automatic trend answers from one observation up and fails only
  ///   without any, or where the figures leave the range of doubles.
  public func fitted(
    to series: YearlySeries, context: SeriesContext, lean: Lean = .all,
    factors: ShapeFactors? = nil, borrowed: BorrowedTable? = nil
  ) throws(FitFailure) -> FittedModel {
    switch self {
    case .automatic:
      let trend = try AutomaticTrend(
        series, context: context, lean: lean, borrowed: borrowed, factors: factors)
      return FittedModel(
        specification: self, series: series, context: context, forecaster: trend)
    case .family(let specification):
      return try ClassicalTrend.fit(specification, series: series, context: context)
    }
  }
}
