extension LeastSquaresSystem {
  /// The solution under the constraints Bz = d: the unknowns by `dgglse`, everything else from the
  /// factorisation of A Z, Z an orthonormal basis of the directions that B leaves free (Golub and
  /// Van Loan, 4th edition, 6.2.3).
  ///
  /// The unknowns are then moved the shortest way onto the constraints, whose violation is
  /// known in twice the precision, so that these hold to the last bit.
  func solvedUnderConstraints(
    _ workspace: Workspace
  ) throws(LeastSquaresFit.Failure) -> LeastSquaresSolution {
    let conditions: QRFactorization
    do {
      conditions = try QRFactorization(constraints.transposed, workspace: workspace)
    } catch {
      if case .rankDeficient(let index, _) = error { throw .dependentConstraint(index: index) }
      throw .overflow
    }
    let free = conditions.complement(workspace)
    let inverse: Matrix
    let leverages: [Double]
    if free.columns == 0 {
      inverse = Matrix(rows: columns, columns: 0, elements: [])
      leverages = Array(repeating: 0, count: rows)
    } else {
      do {
        let reduced = try QRFactorization(
          weightedDesign.multiplied(by: free), workspace: workspace)
        inverse = free.multiplied(by: reduced.inverseOfR())
        leverages = reduced.formQ(workspace).squaredRowLengths
      } catch {
        throw aliasing()
      }
    }
    let start = try constrainedUnknowns(workspace)
    let z = conditions.moved(start, onto: constraints, constraintValues)
    return LeastSquaresSolution(
      unknowns: z, residuals: residuals(z), leverages: leverages,
      inverseFactor: inverse.elements.map { DoubleDouble($0) }, freedom: free.columns)
  }

  /// Which column neither observations nor constraints determine.
  private func aliasing() -> LeastSquaresFit.Failure {
    let weighted = weightedDesign
    let all = Matrix(rows: rows + constraints.rows, columns: columns) { row, column in
      row < rows ? weighted[row, column] : constraints[row - rows, column]
    }
    guard let rank = try? ColumnRank(of: all), let column = rank.aliased.first else {
      return .overflow
    }
    return .rankDeficient(column: column, name: nil, rank: rank.rank)
  }

  /// What `dgglse` answers.
  private func constrainedUnknowns(
    _ workspace: Workspace
  ) throws(LeastSquaresFit.Failure) -> [Double] {
    var (a, b) = (weightedDesign.elements, constraints.elements)
    var (c, d) = (weightedResponse, constraintValues)
    var x = [Double](repeating: 0, count: columns)
    let info = a.withUnsafeMutableBufferPointer { a in
      b.withUnsafeMutableBufferPointer { b in
        c.withUnsafeMutableBufferPointer { c in
          d.withUnsafeMutableBufferPointer { d in
            x.withUnsafeMutableBufferPointer { x in
              // Without observations and priors the arrays are empty; any address will do.
              guard let b = b.baseAddress, let d = d.baseAddress, let x = x.baseAddress else {
                return 0
              }
              return LAPACK.constrainedLeastSquares(
                a: a.baseAddress ?? x, rows: rows, columns: columns, b: b,
                constraints: constraints.rows, c: c.baseAddress ?? x, d: d, x: x,
                workspace: workspace)
            }
          }
        }
      }
    }
    if info != 0 { throw aliasing() }
    if x.firstNonFinite != nil { throw .overflow }
    return x
  }
}

extension QRFactorization {
  /// An orthonormal basis of what is at right angles to all columns of the matrix.
  fileprivate func complement(_ workspace: Workspace) -> Matrix {
    var q = factors + [Double](repeating: 0, count: rows * (rows - columns))
    q.withUnsafeMutableBufferPointer { q in
      tau.withUnsafeBufferPointer { tau in
        guard let q = q.baseAddress, let tau = tau.baseAddress else { return }
        LAPACK.formQ(
          q, rows: rows, columns: rows, reflectors: columns, tau: tau, workspace: workspace)
      }
    }
    return Matrix(
      rows: rows, columns: rows - columns, elements: Array(q[(rows * columns)...]))
  }

  /// The point nearest to z where B z = d, B being the transpose of the factorised matrix.
  fileprivate func moved(_ z: [Double], onto b: Matrix, _ d: [Double]) -> [DoubleDouble] {
    var moved = z.map { DoubleDouble($0) }
    let q = self.q
    for _ in 0..<3 {
      var violation = (0..<columns).map { row in
        var sum = DoubleDouble(d[row])
        for column in 0..<rows { sum -= moved[column] * b[row, column] }
        return sum.high
      }
      violation.withUnsafeMutableBufferPointer { x in
        factors.withUnsafeBufferPointer { r in
          guard let x = x.baseAddress, let r = r.baseAddress else { return }
          LAPACK.solveTriangular(
            r, leading: rows, order: columns, upper: true, transposed: true, x,
            leadingB: columns, count: 1)
        }
      }
      for (index, shift) in q.multiplied(by: violation).enumerated() {
        moved[index] += DoubleDouble(shift)
      }
    }
    return moved
  }
}
