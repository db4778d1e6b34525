import RealModule

/// What a ``LeastSquaresProblem`` yields: coefficients, their errors, and how well each observation
/// is explained and would have been predicted.
///
/// In all formulas X is the design, y the response, W the diagonal matrix of weights, n the
/// observations of positive weight, p the coefficients, k the priors of positive weight, c the
/// constraints.
public struct LeastSquaresFit: Sendable, Hashable {
  /// The coefficients, one a column of the design.
  public let coefficients: [Double]
  /// The square roots of the diagonal of ``covariance``: s · ‖row j of R⁻¹‖.
  public let standardErrors: [Double]
  /// Observed - fitted, one an observation, not multiplied by weights.
  public let residuals: [Double]
  /// The fitted values, one an observation.
  public let fittedValues: [Double]
  /// h_i, the share of an observation in its own fitted value: between 0 and 1, their sum (with
  /// those of the priors) p - c. 0 for an observation of weight 0.
  public let leverages: [Double]
  /// Observed - what the fit to all other observations would have said: e_i / (1 - h_i) (Allen, The
  /// relationship between variable selection and data augmentation, 1974). nil where 1 - h_i is
  /// below 1e-12: without that observation there is no fit.
  public let leaveOneOutResiduals: [Double?]
  /// Σ w_i e_i² over the observations; infinite or 0 where that is beyond or below the doubles, as
  /// all squares here. ``residualStandardDeviation`` is not affected.
  public let residualSumOfSquares: Double
  /// Σ w_i (e_i / (1 - h_i))² (PRESS); nil when an observation cannot be left out.
  public let leaveOneOutSumOfSquares: Double?
  /// n + k + c - p, at least 1.
  public let degreesOfFreedom: Int
  /// The number of independent coefficients, p - c.
  public let rank: Int
  /// s, the standard deviation of an observation of weight 1: the root of
  /// (Σ w e² + the same sum over the priors) / ``degreesOfFreedom``.
  public let residualStandardDeviation: Double
  /// 1 - Σ w e² / Σ w (y - ȳ)², ȳ the weighted mean; the R² of a design with an intercept. nil when
  /// all observations are equal.
  public let rSquared: Double?
  /// 1 - Σ w e² / Σ w y²; the R² of a design without an intercept. nil when all are 0.
  public let uncentredRSquared: Double?

  /// The solution in the units of the scaled system, with what doubles lose.
  let unknowns: [DoubleDouble]
  let inverseFactor: [DoubleDouble]
  let columnExponents: [Int]
  let responseExponent: Int
  /// s in the units of the scaled system.
  let scaledDeviation: Double

  /// PRESS, the usual name of ``leaveOneOutSumOfSquares``.
  public var press: Double? { leaveOneOutSumOfSquares }

  /// s², the square of ``residualStandardDeviation``.
  public var residualVariance: Double { residualStandardDeviation * residualStandardDeviation }

  /// The covariance of the coefficients, s² (XᵀWX)⁻¹ without priors and constraints; formed from
  /// R⁻¹, never from XᵀWX, on each access.
  public var covariance: Matrix {
    let p = coefficients.count
    return Matrix(rows: p, columns: p) { row, column in
      var sum = DoubleDouble(0)
      for inner in 0..<rank {
        sum += inverseFactor[row + inner * p] * inverseFactor[column + inner * p]
      }
      return ((sum.high * scaledDeviation) * scaledDeviation).scaled(
        by: columnExponents[row] + columnExponents[column] + 2 * responseExponent)
    }
  }

  /// The fit of a checked problem from the solution of its system.
  ///
  /// - Throws: ``Failure/overflow`` when a coefficient, a standard error or a residual is not finite.
  init(
    _ problem: LeastSquaresProblem, _ system: LeastSquaresSystem, _ solution: LeastSquaresSolution
  ) throws(Failure) {
    let (p, n) = (system.columns, system.observations)
    let y = system.responseExponent
    let freedom =
      (problem.weights?.count { $0 > 0 } ?? n) + problem.priors.count { $0.weight > 0 }
      + problem.constraints.count - p
    degreesOfFreedom = freedom
    rank = solution.freedom
    unknowns = solution.unknowns
    inverseFactor = solution.inverseFactor
    columnExponents = system.scale.exponents
    responseExponent = y

    let sums = SumsOfSquares(system, solution)
    let deviation = Double.sqrt((sums.residual + sums.prior) / Double(freedom))
    scaledDeviation = deviation
    residualStandardDeviation = deviation.scaled(by: y + system.weightExponent)
    let square = 2 * (y + system.weightExponent)
    residualSumOfSquares = sums.residual.scaled(by: square)
    leaveOneOutSumOfSquares = sums.leaveOneOut.map { $0.scaled(by: square) }
    rSquared = sums.rSquared
    uncentredRSquared = sums.uncentredRSquared

    residuals = solution.residuals[..<n].map { $0.high.scaled(by: y) }
    fittedValues = (0..<n).map {
      (DoubleDouble(system.response[$0]) - solution.residuals[$0]).high.scaled(by: y)
    }
    leverages = solution.leverages[..<n].map { min(1, $0) }
    leaveOneOutResiduals = sums.leaveOneOutResiduals.map { $0?.scaled(by: y) }
    coefficients = (0..<p).map {
      solution.unknowns[$0].high.scaled(by: system.scale.exponents[$0] + y)
    }
    standardErrors = (0..<p).map { row in
      var sum = 0.0
      for inner in 0..<solution.freedom {
        let element = solution.inverseFactor[row + inner * p].high
        sum += element * element
      }
      return (deviation * .sqrt(sum)).scaled(by: system.scale.exponents[row] + y)
    }
    for part in [coefficients, standardErrors, residuals] where part.firstNonFinite != nil {
      throw .overflow
    }
  }
}
