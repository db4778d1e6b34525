/// A linear least-squares problem: the coefficients that make Σ weight · (response - row ·
/// coefficients)² least.
///
/// ```swift
/// let problem = LeastSquaresProblem(
///   design: Matrix(columns: [[1, 1, 1, 1], [0, 1, 2, 3]]), response: [1.1, 2.9, 5.2, 6.8])
/// let fit = try problem.fitted()
/// fit.coefficients       // intercept and slope
/// fit.standardErrors
/// ```
///
/// Nothing is checked before ``fitted(workspace:)``, which reports everything that is wrong with a
/// problem as a ``LeastSquaresFit/Failure``.
public struct LeastSquaresProblem: Sendable, Hashable {
  /// How far the solution is polished after the factorisation.
  public enum Refinement: Sendable, Hashable {
    /// What LAPACK's QR gives in double precision.
    case none
    /// Coefficients, residuals, standard errors and leverages corrected with residuals in twice the
    /// precision until they are those of the exact problem, nearly to the last bit (Å. Björck,
    /// Iterative refinement of linear least squares solutions, 1967). Costs about as much as some
    /// hundred more operations an element of the design.
    case twicePrecision
  }

  /// One row an observation, one column a coefficient.
  public var design: Matrix
  /// One value an observation.
  public var response: [Double]
  /// How much each observation counts: 1 / variance up to a common factor, at least 0; nil when all
  /// count the same. A weight of 0 leaves the observation out of the fit but keeps its residual.
  public var weights: [Double]?
  /// Prior knowledge, as rows beside the observations.
  public var priors: [PseudoObservation]
  /// Conditions that the coefficients meet exactly.
  public var constraints: [EqualityConstraint]
  /// The names of the design's columns, for messages; nil or one a column.
  public var columnNames: [String]?
  /// Twice the precision unless said otherwise; has no effect on a problem with constraints.
  public var refinement: Refinement

  /// What the design lost to rounding: the true design is `design + designTail`.
  var designTail: Matrix?

  /// A problem; see the properties for the meaning of each part.
  public init(
    design: Matrix, response: [Double], weights: [Double]? = nil,
    priors: [PseudoObservation] = [], constraints: [EqualityConstraint] = [],
    columnNames: [String]? = nil, refinement: Refinement = .twicePrecision
  ) {
    self.design = design
    self.response = response
    self.weights = weights
    self.priors = priors
    self.constraints = constraints
    self.columnNames = columnNames
    self.refinement = refinement
  }
}
