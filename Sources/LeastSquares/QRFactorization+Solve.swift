extension QRFactorization {
  /// Right-hand sides that are solved for together; their block stays in the processor's cache.
  static let block = 256

  /// The x with the least ‖b - A x‖, from the reflectors (`dormqr`, then back substitution).
  ///
  /// - Throws: ``Failure/shape(expectedRows:rows:)``,
  ///   ``Failure/nonFiniteRightHandSide(row:column:)``, ``Failure/overflow``.
  public func solve(_ rightHandSide: [Double]) throws(Failure) -> [Double] {
    try solve(rightHandSide, workspace: Workspace())
  }

  /// The same with the caller's scratch memory.
  public func solve(_ rightHandSide: [Double], workspace: Workspace) throws(Failure) -> [Double] {
    guard rightHandSide.count == rows else {
      throw .shape(expectedRows: rows, rows: rightHandSide.count)
    }
    if let row = rightHandSide.firstNonFinite {
      throw .nonFiniteRightHandSide(row: row, column: 0)
    }
    var c = rightHandSide
    factors.withUnsafeBufferPointer { a in
      tau.withUnsafeBufferPointer { tau in
        c.withUnsafeMutableBufferPointer { c in
          guard let a = a.baseAddress, let tau = tau.baseAddress, let c = c.baseAddress else {
            return
          }
          LAPACK.applyQ(
            transposed: true, reflectors: a, rows: rows, columns: columns, tau: tau, to: c,
            count: 1, workspace: workspace)
          LAPACK.solveTriangular(
            a, leading: rows, order: columns, upper: true, c, leadingB: rows, count: 1)
        }
      }
    }
    var solution = Array(c[..<columns])
    try unscale(&solution)
    return solution
  }

  /// The X with the least ‖b - A x‖ for every column b of the matrix, in blocks of 256 columns:
  /// QᵀB by `dgemm`, then back substitution by `dtrsm`.
  ///
  /// - Throws: ``Failure/shape(expectedRows:rows:)``,
  ///   ``Failure/nonFiniteRightHandSide(row:column:)``, ``Failure/overflow``.
  public func solve(_ rightHandSides: Matrix) throws(Failure) -> Matrix {
    guard rightHandSides.rows == rows else {
      throw .shape(expectedRows: rows, rows: rightHandSides.rows)
    }
    if let place = rightHandSides.firstNonFinite {
      throw .nonFiniteRightHandSide(row: place.row, column: place.column)
    }
    let q = formQ(Workspace())
    let count = rightHandSides.columns
    var solution = [Double](repeating: 0, count: columns * count)
    q.elements.withUnsafeBufferPointer { q in
      factors.withUnsafeBufferPointer { a in
        rightHandSides.elements.withUnsafeBufferPointer { b in
          solution.withUnsafeMutableBufferPointer { x in
            guard let q = q.baseAddress, let a = a.baseAddress, let b = b.baseAddress,
              let x = x.baseAddress
            else { return }
            for start in stride(from: 0, to: count, by: Self.block) {
              let width = min(Self.block, count - start)
              LAPACK.multiply(
                q, leadingA: rows, transposed: true, b + start * rows, leadingB: rows,
                into: x + start * columns, leadingC: columns, rows: columns, columns: width,
                inner: rows)
              LAPACK.solveTriangular(
                a, leading: rows, order: columns, upper: true, x + start * columns,
                leadingB: columns, count: width)
            }
          }
        }
      }
    }
    try unscale(&solution)
    return Matrix(rows: columns, columns: count, elements: solution)
  }

  /// Turns solutions for the scaled columns into those for the matrix, and checks them.
  private func unscale(_ solution: inout [Double]) throws(Failure) {
    scale.apply(toRows: &solution)
    if solution.firstNonFinite != nil { throw .overflow }
  }
}
