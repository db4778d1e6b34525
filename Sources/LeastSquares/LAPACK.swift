import CLAPACKE

/// The integer of LAPACKE; `lapack_int` itself is a C macro and is not imported.
typealias LAPACKInt = Int32

/// The routines that this module calls, column-major, with the caller's workspace.
///
/// Everything that could make OpenBLAS print (it reports bad arguments on standard output) is
/// checked by the callers; a negative `info` is therefore a mistake of this module and traps.
enum LAPACK {
  /// OpenBLAS threads never help on a few dozen rows and slow batches down on a busy machine.
  private static let singleThread: Void = openblas_set_num_threads(1)

  /// Sets the one thread before the first call.
  static func prepare() { _ = singleThread }

  /// Columns from which the blocked variants of LAPACK can be of use, and their block size.
  static let blockSize = 32

  /// A dimension as LAPACKE wants it.
  static func integer(_ value: Int) -> LAPACKInt {
    guard let converted = LAPACKInt(exactly: value) else {
      preconditionFailure("a dimension of \(value) is more than LAPACK's 32-bit integer holds")
    }
    return converted
  }

  private static func check(_ info: LAPACKInt, _ routine: String) {
    precondition(info >= 0, "\(routine) got a bad argument \(-info)")
  }

  /// Householder QR in place: R in the upper triangle, the reflectors below and in `tau`.
  static func factorQR(
    _ a: UnsafeMutablePointer<Double>, rows: Int, columns: Int,
    tau: UnsafeMutablePointer<Double>, workspace: Workspace
  ) {
    prepare()
    let size = max(1, columns * (columns > blockSize ? blockSize : 1))
    let info = LAPACKE_dgeqrf_work(
      LAPACK_COL_MAJOR, integer(rows), integer(columns), a, integer(max(1, rows)), tau,
      workspace.doubles(size), integer(size))
    check(info, "dgeqrf")
  }

  /// The same with column pivoting; `pivots` comes back counted from 1.
  static func factorPivotedQR(
    _ a: UnsafeMutablePointer<Double>, rows: Int, columns: Int,
    pivots: UnsafeMutablePointer<LAPACKInt>, tau: UnsafeMutablePointer<Double>,
    workspace: Workspace
  ) {
    prepare()
    let size = 2 * columns + (columns + 1) * blockSize
    let info = LAPACKE_dgeqp3_work(
      LAPACK_COL_MAJOR, integer(rows), integer(columns), a, integer(max(1, rows)), pivots, tau,
      workspace.doubles(size), integer(size))
    check(info, "dgeqp3")
  }

  /// Replaces the reflectors by the first `columns` columns of Q, made from `reflectors` of them.
  static func formQ(
    _ a: UnsafeMutablePointer<Double>, rows: Int, columns: Int, reflectors: Int,
    tau: UnsafePointer<Double>, workspace: Workspace
  ) {
    prepare()
    let size = max(1, columns * (columns > blockSize ? blockSize : 1))
    let info = LAPACKE_dorgqr_work(
      LAPACK_COL_MAJOR, integer(rows), integer(columns), integer(reflectors), a,
      integer(max(1, rows)), tau, workspace.doubles(size), integer(size))
    check(info, "dorgqr")
  }

  /// c = Q c or, transposed, c = Qᵀ c, from the reflectors.
  static func applyQ(
    transposed: Bool, reflectors a: UnsafePointer<Double>, rows: Int, columns: Int,
    tau: UnsafePointer<Double>, to c: UnsafeMutablePointer<Double>, count: Int,
    workspace: Workspace
  ) {
    prepare()
    // Blocked dormqr wants 65 x 64 doubles beyond its block; below 33 columns it never blocks.
    let size = columns > blockSize ? count * blockSize + 4160 : max(1, count)
    let info = LAPACKE_dormqr_work(
      LAPACK_COL_MAJOR, CChar(UInt8(ascii: "L")), CChar(UInt8(ascii: transposed ? "T" : "N")),
      integer(rows), integer(count), integer(columns), a, integer(max(1, rows)), tau, c,
      integer(max(1, rows)), workspace.doubles(size), integer(size))
    check(info, "dormqr")
  }

  /// The least ‖c - A x‖ with B x = d; destroys all its arguments. Returns LAPACK's info: 1 when
  /// the rows of B, 2 when the columns of A and B together, are dependent.
  static func constrainedLeastSquares(
    a: UnsafeMutablePointer<Double>, rows: Int, columns: Int,
    b: UnsafeMutablePointer<Double>, constraints: Int, c: UnsafeMutablePointer<Double>,
    d: UnsafeMutablePointer<Double>, x: UnsafeMutablePointer<Double>, workspace: Workspace
  ) -> Int {
    prepare()
    let size = constraints + min(rows, columns) + max(rows, columns) * blockSize
    let info = LAPACKE_dgglse_work(
      LAPACK_COL_MAJOR, integer(rows), integer(columns), integer(constraints), a,
      integer(max(1, rows)), b, integer(max(1, constraints)), c, d, x, workspace.doubles(size),
      integer(size))
    check(info, "dgglse")
    return Int(info)
  }

  /// c = alpha op(a) b + beta c, where op(a) is `rows` x `inner`.
  static func multiply(
    _ a: UnsafePointer<Double>, leadingA: Int, transposed: Bool,
    _ b: UnsafePointer<Double>, leadingB: Int,
    into c: UnsafeMutablePointer<Double>, leadingC: Int,
    rows: Int, columns: Int, inner: Int, alpha: Double = 1, beta: Double = 0
  ) {
    guard rows > 0, columns > 0, inner > 0 else { return }
    prepare()
    cblas_dgemm(
      CblasColMajor, transposed ? CblasTrans : CblasNoTrans, CblasNoTrans, integer(rows),
      integer(columns), integer(inner), alpha, a, integer(leadingA), b, integer(leadingB), beta,
      c, integer(leadingC))
  }

  /// Solves op(t) x = b in place for `count` right-hand sides, t triangular of `order`.
  static func solveTriangular(
    _ t: UnsafePointer<Double>, leading: Int, order: Int, upper: Bool, transposed: Bool = false,
    _ b: UnsafeMutablePointer<Double>, leadingB: Int, count: Int
  ) {
    guard order > 0, count > 0 else { return }
    prepare()
    if count == 1 {
      cblas_dtrsv(
        CblasColMajor, upper ? CblasUpper : CblasLower, transposed ? CblasTrans : CblasNoTrans,
        CblasNonUnit, integer(order), t, integer(leading), b, 1)
    } else {
      cblas_dtrsm(
        CblasColMajor, CblasLeft, upper ? CblasUpper : CblasLower,
        transposed ? CblasTrans : CblasNoTrans, CblasNonUnit, integer(order), integer(count), 1,
        t, integer(leading), b, integer(leadingB))
    }
  }
}
