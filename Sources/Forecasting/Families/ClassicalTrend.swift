import LeastSquares
import RealModule

/// Fits the families that a user may name, by (weighted) least squares.
///
/// | family | scale | curve |
/// | --- | --- | --- |
/// | constant | identity | the mean, weighted where a discount is given |
/// | linear | identity | level and slope |
/// | quadratic | identity | level, slope, curvature |
/// | piecewise-linear | identity | a line that bends in the given years without a jump |
/// | exponential | log | a line in ln y: a constant rate of growth |
/// | logistic, gompertz, saturating-exponential | identity | growth to a cap: <doc:GrowthCurves> |
/// | logit-linear | logit | a line in ln((y - L + c)/(U - y + c)), c = 0.005 (U - L) |
///
/// An observation `a` years older than the last one has the weight `discount`ᵃ. The article
/// <doc:Families> has the formulas of the intervals and what they do not tell.
enum ClassicalTrend {
  /// The family fitted to the figures that a trend may use.
  ///
  /// - Throws: ``FitFailure/noObservations``; ``FitFailure/boundsMissing`` for logit-linear without
  ///   both bounds; ``FitFailure/outsideScale(year:value:)`` for a value that the family's scale
  ///   does not take; ``FitFailure/tooFewObservations(have:needed:)`` with fewer observations than
  ///   coefficients; ``FitFailure/undetermined(term:)`` where the figures do not determine a
  ///   coefficient, such as the slope after a break without data; ``FitFailure/notFinite`` where
  ///   the arithmetic leaves the range of doubles within 100 years.
  static func fit(
    _ specification: FamilySpecification, series: YearlySeries, context: SeriesContext
  ) throws(FitFailure) -> FittedModel {
    if specification.family.isGrowth {
      return try growth(specification, series: series, context: context)
    }
    let problem = try FamilyProblem(specification, figures: series.fitted, bounds: context.bounds)
    let solution = try problem.solved()
    let forecaster = FamilyForecaster(problem, solution)
    guard forecaster.isFinite else { throw .notFinite }
    return FittedModel(
      specification: .family(specification), series: series, context: context,
      statistics: FitStatistics(problem, solution), forecaster: forecaster)
  }

  /// A growth curve: nonlinear least squares on the figures as they are.
  private static func growth(
    _ specification: FamilySpecification, series: YearlySeries, context: SeriesContext
  ) throws(FitFailure) -> FittedModel {
    let figures = series.fitted
    guard let last = figures.last else { throw .noObservations }
    let problem = try GrowthProblem(specification, figures: figures, bounds: context.bounds)
    let solution = try problem.solved()
    let forecaster = GrowthForecaster(problem, solution, last: last)
    let statistics = FitStatistics(problem, solution, scale: forecaster.scale)
    guard forecaster.isFinite, statistics.coefficients.allSatisfy({ $0.estimate.isFinite }) else {
      throw .notFinite
    }
    return FittedModel(
      specification: .family(specification), series: series, context: context,
      statistics: statistics, forecaster: forecaster)
  }
}
