/// The Householder QR factorisation of a matrix with at least as many rows as columns.
///
/// A = QR, with Q's columns orthonormal and R upper triangular, by LAPACK's `dgeqrf` (Golub and
/// Van Loan, Matrix Computations, 4th edition, 5.2). A value: it is made from a matrix once and
/// then solves for as many right-hand sides as there are.
///
/// Making it costs 2 rows x columns² operations.
public struct QRFactorization: Sendable {
  /// The rows of the factorised matrix.
  public let rows: Int
  /// The columns of the factorised matrix.
  public let columns: Int
  /// R on and above the diagonal, the reflectors below it; of the scaled columns.
  let factors: [Double]
  /// The factors of the reflectors.
  let tau: [Double]
  /// What the columns were multiplied by before the factorisation.
  let scale: ColumnScale

  /// The factorisation of a matrix.
  ///
  /// - Throws: ``Failure/empty`` without columns, ``Failure/tooFewRows(rows:columns:)`` for a matrix
  ///   that is wider than tall, ``Failure/nonFinite(row:column:)``, and
  ///   ``Failure/rankDeficient(column:rank:)`` when a column is, to rounding, a combination of
  ///   others.
  public init(_ matrix: Matrix) throws(Failure) {
    try self.init(matrix, workspace: Workspace())
  }

  /// The same with the caller's scratch memory.
  public init(_ matrix: Matrix, workspace: Workspace) throws(Failure) {
    guard matrix.columns > 0 else { throw .empty }
    guard matrix.rows >= matrix.columns else {
      throw .tooFewRows(rows: matrix.rows, columns: matrix.columns)
    }
    if let place = matrix.firstNonFinite {
      throw .nonFinite(row: place.row, column: place.column)
    }
    rows = matrix.rows
    columns = matrix.columns
    scale = ColumnScale(matrix)
    var factors = scale.applied(to: matrix)
    var tau = [Double](repeating: 0, count: matrix.columns)
    factors.withUnsafeMutableBufferPointer { a in
      tau.withUnsafeMutableBufferPointer { tau in
        guard let a = a.baseAddress, let tau = tau.baseAddress else { return }
        LAPACK.factorQR(
          a, rows: matrix.rows, columns: matrix.columns, tau: tau, workspace: workspace)
      }
    }
    self.factors = factors
    self.tau = tau
    try checkRank(workspace)
  }

  /// The upper triangular factor, with the signs that LAPACK gives (its diagonal may be negative).
  ///
  /// An element beyond the largest double is infinite; solving is not affected by that.
  public var r: Matrix {
    Matrix(rows: columns, columns: columns) { row, column in
      row > column
        ? 0
        : scale.isIdentity
          ? factors[row + column * rows]
          : factors[row + column * rows].scaled(by: -scale.exponents[column])
    }
  }

  /// The upper triangular factor with a positive diagonal: the rows of ``r`` whose diagonal is
  /// negative change sign. RᵀR is the same.
  public var positiveR: Matrix {
    let r = self.r
    return Matrix(rows: columns, columns: columns) { row, column in
      row > column ? 0 : r[row, row] < 0 ? -r[row, column] : r[row, column]
    }
  }

  /// The orthonormal factor, `rows` x `columns` (thin), belonging to ``r``; formed on each access.
  public var q: Matrix { formQ(Workspace()) }

  /// The thin Q by `dorgqr`.
  func formQ(_ workspace: Workspace) -> Matrix {
    var q = factors
    q.withUnsafeMutableBufferPointer { a in
      tau.withUnsafeBufferPointer { tau in
        guard let a = a.baseAddress, let tau = tau.baseAddress else { return }
        LAPACK.formQ(
          a, rows: rows, columns: columns, reflectors: columns, tau: tau, workspace: workspace)
      }
    }
    return Matrix(rows: rows, columns: columns, elements: q)
  }

  /// Throws when the columns are dependent.
  ///
  /// Without pivoting |r_kk| / ‖column k of R‖ is the sine of the angle between column k and the
  /// span of those before it. While no sine is below 1e-5 the columns of a design of this size
  /// cannot be dependent; else the pivoted factorisation of R, which has the angles of A, decides.
  private func checkRank(_ workspace: Workspace) throws(Failure) {
    var suspicious = false
    for column in 0..<columns {
      var sum = 0.0
      for row in 0...column {
        let element = factors[row + column * rows]
        sum += element * element
      }
      let diagonal = factors[column + column * rows]
      if !(diagonal * diagonal > 1e-10 * sum) { suspicious = true }
    }
    guard suspicious else { return }
    let triangle = Matrix(rows: columns, columns: columns) {
      $0 > $1 ? 0 : factors[$0 + $1 * rows]
    }
    let rank = try ColumnRank(of: triangle, tolerance: ColumnRank.tolerance(rows: rows), workspace)
    if let column = rank.aliased.first {
      throw .rankDeficient(column: column, rank: rank.rank)
    }
  }
}
