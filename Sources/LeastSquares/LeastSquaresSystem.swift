import RealModule

/// A checked problem made ready for LAPACK: observations and priors as one matrix, everything
/// brought to ordinary size by powers of two.
///
/// With D the column scale (of the weighted rows), 2^e the response's and 2^(2w) that of the
/// weights, the unknowns z of the system are the coefficients divided by D 2^e.
struct LeastSquaresSystem {
  let rows: Int
  let columns: Int
  /// The first rows are observations, the others priors.
  let observations: Int
  /// The scaled, unweighted rows, column by column, and what rounding took from them.
  let design: [Double]
  let designTail: [Double]?
  let response: [Double]
  /// √weight of every row; nil when all are 1.
  let rowScale: [Double]?
  let scale: ColumnScale
  let responseExponent: Int
  let weightExponent: Int
  /// The left sides of the constraints, one row a constraint, largest factor in 1..<2.
  let constraints: Matrix
  let constraintValues: [Double]
  let refinement: LeastSquaresProblem.Refinement

  /// - Throws: ``LeastSquaresFit/Failure/overflow`` when the scaled design cannot be held.
  init(_ problem: LeastSquaresProblem) throws(LeastSquaresFit.Failure) {
    let priors = problem.priors
    let (n, p) = (problem.design.rows, problem.design.columns)
    let rows = n + priors.count
    self.rows = rows
    columns = p
    observations = n
    refinement = problem.refinement

    func stacked(_ matrix: Matrix, _ prior: (PseudoObservation, Int) -> Double) -> Matrix {
      guard !priors.isEmpty else { return matrix }
      return Matrix(rows: rows, columns: p) { row, column in
        row < n ? matrix[row, column] : prior(priors[row - n], column)
      }
    }
    let design = stacked(problem.design) { $0.row[$1] }
    if problem.weights == nil, priors.allSatisfy({ $0.weight == 1 }) {
      rowScale = nil
      weightExponent = 0
    } else {
      let weights =
        (problem.weights ?? Array(repeating: 1, count: n)) + priors.map(\.weight)
      let half = Self.exponent(of: weights) / 2
      weightExponent = half
      rowScale = weights.map { .sqrt($0.scaled(by: -2 * half)) }
    }

    let scale = ColumnScale(design, rowScale: rowScale)
    self.scale = scale
    self.design = scale.applied(to: design)
    designTail = problem.designTail.map { scale.applied(to: stacked($0) { _, _ in 0 }) }
    // Rows of next to no weight that are larger than the others by hundreds of digits.
    if self.design.firstNonFinite != nil { throw .overflow }

    let response = problem.response + priors.map(\.value)
    let conditions = problem.constraints
    let exponent = Self.exponent(of: response + conditions.map(\.value))
    responseExponent = exponent
    self.response = exponent == 0 ? response : response.map { $0.scaled(by: -exponent) }

    // Row i of the constraints in terms of z: factors times D, both sides by 2^-(largest exponent).
    var values: [Double] = []
    var factors: [[Double]] = []
    for condition in conditions {
      // The exponents first: a factor times D alone could overflow.
      let largest = zip(condition.row, scale.exponents).map {
        $0 == 0 ? Int.min : Int($0.exponent) + $1
      }.max()
      let shift = largest.map { $0 == .min ? 0 : -$0 } ?? 0
      factors.append(zip(condition.row, scale.exponents).map { $0.scaled(by: $1 + shift) })
      values.append(condition.value.scaled(by: shift - exponent))
    }
    constraints = Matrix(rows: conditions.count, columns: p) { factors[$0][$1] }
    constraintValues = values
  }

  /// The exponent of the largest magnitude when that is not of ordinary size, else 0.
  private static func exponent(of values: [Double]) -> Int {
    let largest = values.reduce(0) { max($0, $1.magnitude) }
    return largest == 0 || (0x1p-200...0x1p200).contains(largest) ? 0 : Int(largest.exponent)
  }

  /// The rows times √weight, as LAPACK sees them.
  var weightedDesign: Matrix {
    guard let rowScale else { return Matrix(rows: rows, columns: columns, elements: design) }
    return Matrix(rows: rows, columns: columns) { rowScale[$0] * design[$0 + $1 * rows] }
  }

  /// The response times √weight.
  var weightedResponse: [Double] {
    guard let rowScale else { return response }
    return zip(rowScale, response).map { $0 * $1 }
  }

  /// response - row · z for every row, unweighted, in twice the precision.
  func residuals(_ z: [DoubleDouble]) -> [DoubleDouble] {
    var residuals = response.map { DoubleDouble($0) }
    for column in 0..<columns {
      for row in 0..<rows {
        residuals[row] -= z[column] * design[row + column * rows]
      }
    }
    if let designTail {
      for column in 0..<columns {
        for row in 0..<rows {
          residuals[row] -= .product(z[column].high, designTail[row + column * rows])
        }
      }
    }
    return residuals
  }
}
