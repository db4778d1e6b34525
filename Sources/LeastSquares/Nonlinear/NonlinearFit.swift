import RealModule

/// A fitted curve: its parameters, how well they are known, and what the observations say.
///
/// Errors are those of the curve's linearisation at the solution, the usual ones (Bates and Watts,
/// Nonlinear Regression Analysis and Its Applications, 1988, 2.2): with J the weighted derivatives,
/// s² = Σ w e² / (n - p) and covariance s² (JᵀJ)⁻¹, from the QR factorisation of J.
public struct NonlinearFit: Sendable {
  /// The parameters, in the order of the model.
  public let parameters: [Double]
  /// Response less curve, one an observation, unweighted.
  public let residuals: [Double]
  /// The curve at the points.
  public let fittedValues: [Double]
  /// Σ w e².
  public let residualSumOfSquares: Double
  /// n - p, of the observations of positive weight; 0 where as many observations as parameters.
  public let degreesOfFreedom: Int
  /// How much of each fitted value the observation itself makes, to first order; 0 without weight.
  public let leverages: [Double]
  /// Rᵀ of J = QR: with g the derivatives of the curve at a point, ‖R⁻ᵀg‖² is gᵀ(JᵀJ)⁻¹g.
  public let triangle: LowerTriangular
  /// Trial steps that the search took.
  public let iterations: Int
  /// Which of the starts led here.
  public let start: Int
  private let inverse: Matrix

  /// s, the residual standard deviation of an observation of weight 1; nil without degrees of
  /// freedom.
  public var residualStandardDeviation: Double? {
    degreesOfFreedom > 0
      ? Double.sqrt(residualSumOfSquares / Double(degreesOfFreedom)) : nil
  }

  /// The standard errors of the parameters; nil without degrees of freedom.
  public var standardErrors: [Double]? {
    residualStandardDeviation.map { s in
      inverse.squaredRowLengths.map { s * Double.sqrt($0) }
    }
  }

  /// The covariance of the parameters, s² (JᵀJ)⁻¹; nil without degrees of freedom.
  public var covariance: Matrix? {
    residualStandardDeviation.map { s in
      let scaled = Matrix(rows: inverse.rows, columns: inverse.columns) { s * inverse[$0, $1] }
      return scaled.multiplied(by: scaled.transposed)
    }
  }

  /// gᵀ(JᵀJ)⁻¹g for the derivatives g of a curve: the variance of the fitted curve at a point, or
  /// of any function of the parameters with these derivatives, as a multiple of s².
  ///
  /// Traps unless there is a derivative for each parameter.
  public func varianceFactor(_ derivatives: [Double]) -> Double {
    triangle.solve(derivatives).reduce(0) { $0 + $1 * $1 }
  }

  init<Point>(
    _ state: NonlinearState, of problem: NonlinearProblem<Point>, iterations: Int, start: Int
  ) throws(Failure) {
    let workspace = Workspace()
    let linearisation: Linearisation
    do {
      linearisation = try Linearisation(state, workspace)
      let r = try QRFactorization(state.jacobian, workspace: workspace).positiveR
      triangle = LowerTriangular(r.transposed)
    } catch {
      throw problem.rankDeficient(error, among: Array(state.parameters.indices))
    }
    parameters = state.parameters
    let values = problem.points.map { problem.model.value(at: $0, state.parameters) }
    fittedValues = values
    residuals = zip(problem.response, values).map { $0 - $1 }
    residualSumOfSquares = state.sumOfSquares
    let count = problem.weights?.count { $0 > 0 } ?? values.count
    degreesOfFreedom = count - state.parameters.count
    leverages = linearisation.leverages.enumerated().map { problem.weights?[$0] == 0 ? 0 : $1 }
    inverse = linearisation.inverse
    self.iterations = iterations
    self.start = start
  }
}
