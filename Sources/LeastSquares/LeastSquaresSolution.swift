/// The solution of a system, in the system's units.
struct LeastSquaresSolution {
  /// The unknowns z.
  var unknowns: [DoubleDouble]
  /// response - row · z of every row, unweighted.
  var residuals: [DoubleDouble]
  /// The squared length of every row of the weighted system's Q.
  var leverages: [Double]
  /// A matrix W, column by column, with covariance of z = s² W Wᵀ; one row an unknown.
  var inverseFactor: [DoubleDouble]
  /// The columns of W: unknowns less constraints.
  var freedom: Int
}

extension LeastSquaresSystem {
  /// The solution of the system.
  func solved(_ workspace: Workspace) throws(QRFactorization.Failure) -> LeastSquaresSolution {
    let factorization = try QRFactorization(weightedDesign, workspace: workspace)
    let start = try factorization.solve(weightedResponse, workspace: workspace)
    let inverse = factorization.inverseOfR()
    switch refinement {
    case .none:
      let z = start.map { DoubleDouble($0) }
      return LeastSquaresSolution(
        unknowns: z, residuals: residuals(z),
        leverages: factorization.formQ(workspace).squaredRowLengths,
        inverseFactor: inverse.elements.map { DoubleDouble($0) }, freedom: columns)
    case .twicePrecision:
      let z = refined(start, factorization, workspace)
      let factor = refined(inverse)
      return LeastSquaresSolution(
        unknowns: z, residuals: residuals(z), leverages: leverages(factor),
        inverseFactor: factor, freedom: columns)
    }
  }
}

extension QRFactorization {
  /// The inverse of ``r``, by back substitution.
  func inverseOfR() -> Matrix {
    var inverse = Matrix.identity(columns).elements
    factors.withUnsafeBufferPointer { r in
      inverse.withUnsafeMutableBufferPointer { x in
        guard let r = r.baseAddress, let x = x.baseAddress else { return }
        LAPACK.solveTriangular(
          r, leading: rows, order: columns, upper: true, x, leadingB: columns, count: columns)
      }
    }
    scale.apply(toRows: &inverse)
    return Matrix(rows: columns, columns: columns, elements: inverse)
  }
}

extension Matrix {
  /// Σ of the squares of each row.
  var squaredRowLengths: [Double] {
    var lengths = [Double](repeating: 0, count: rows)
    for column in 0..<columns {
      for row in 0..<rows {
        let element = elements[row + column * rows]
        lengths[row] += element * element
      }
    }
    return lengths
  }
}
