import RealModule

/// One design, factorised once, for many responses observed at the same places.
///
/// ```swift
/// let scale = TimeScale(covering: years)
/// let design = try BatchDesign(scale.design(years.map(Double.init), degree: 1))
/// let fit = try design.fitted(to: responses)   // one column a series
/// ```
///
/// Precision is that of LAPACK's QR, without refinement: fit years in a ``TimeScale``. It can be
/// shared by tasks; each then fits its own block of series.
public struct BatchDesign: Sendable {
  /// Observations a series.
  public let rows: Int
  /// Coefficients a series.
  public let columns: Int
  /// h_i of every observation, the same for all series.
  public let leverages: [Double]
  /// Observations of positive weight less coefficients, at least 1.
  public let degreesOfFreedom: Int
  /// What a series' residual standard deviation is multiplied by to give the standard errors.
  public let unitStandardErrors: [Double]

  let factorization: QRFactorization
  /// With weights W, X = QR/√W: P = X R⁻¹ and G = W P, so that coefficients are R⁻¹ Gᵀ y and
  /// residuals y - P Gᵀ y whatever the weights. Both are Q without weights.
  let basis: Matrix
  let projector: Matrix
  /// w_i, and w_i / (1 - h_i)² or nil when an observation cannot be left out; in the weights' scale.
  let weights: [Double]
  let leaveOneOutWeights: [Double]?
  let scale: ColumnScale
  let weightExponent: Int
  private let inverse: Matrix

  /// The factorisation of a design, with one weight an observation if they differ.
  ///
  /// - Throws: ``LeastSquaresFit/Failure`` as for a problem with this design.
  public init(
    _ design: Matrix, weights: [Double]? = nil, columnNames: [String]? = nil,
    workspace: Workspace = Workspace()
  ) throws(LeastSquaresFit.Failure) {
    let problem = LeastSquaresProblem(
      design: design, response: Array(repeating: 0, count: design.rows), weights: weights,
      columnNames: columnNames)
    try problem.check()
    let system = try LeastSquaresSystem(problem)
    do {
      factorization = try QRFactorization(system.weightedDesign, workspace: workspace)
    } catch {
      throw problem.named(LeastSquaresFit.Failure(error))
    }
    (rows, columns) = (design.rows, design.columns)
    scale = system.scale
    weightExponent = system.weightExponent
    let inverse = factorization.inverseOfR()
    self.inverse = inverse
    unitStandardErrors = zip(inverse.squaredRowLengths, scale.exponents).map {
      Double.sqrt($0).scaled(by: $1 - system.weightExponent)
    }
    if unitStandardErrors.firstNonFinite != nil { throw .overflow }

    let q = factorization.formQ(workspace)
    leverages = q.squaredRowLengths.map { min(1, $0) }
    let roots = system.rowScale ?? Array(repeating: 1, count: design.rows)
    projector = Matrix(rows: rows, columns: columns) { roots[$0] * q[$0, $1] }
    let outside = Matrix(rows: rows, columns: columns, elements: system.design)
      .multiplied(by: inverse)
    basis = Matrix(rows: rows, columns: columns) {
      roots[$0] > 0 ? q[$0, $1] / roots[$0] : outside[$0, $1]
    }
    self.weights = roots.map { $0 * $0 }
    degreesOfFreedom = roots.count { $0 > 0 } - design.columns
    let slack = leverages.map { 1 - $0 }
    leaveOneOutWeights =
      slack.allSatisfy { $0 >= SumsOfSquares.leastSlack }
      ? zip(self.weights, slack).map { $0 / ($1 * $1) } : nil
  }

  /// ‖R⁻ᵀ row‖²: what a series' residual variance is multiplied by to give the variance of its fitted
  /// value at a new row; one more than that gives the variance of a new observation of weight 1.
  ///
  /// Traps unless the row has one factor a coefficient.
  public func varianceFactor(at row: [Double]) -> Double {
    precondition(
      row.count == columns, "a row of \(row.count) factors cannot meet \(columns) coefficients")
    var length = 0.0
    for column in 0..<columns {
      var sum = 0.0
      for inner in 0...column {
        sum += inverse[inner, column] * row[inner].scaled(by: scale.exponents[inner])
      }
      length += sum * sum
    }
    return length.scaled(by: -2 * weightExponent)
  }
}
