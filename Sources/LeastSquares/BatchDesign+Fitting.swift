import RealModule

extension BatchDesign {
  /// The fits of all series, one a column of `responses`.
  ///
  /// In blocks of 256 series: C = GᵀY and E = Y - PC by `dgemm`, B = R⁻¹C by `dtrsm`, then one pass
  /// over each series for its sums of squares. Each number is within rounding of what the series
  /// gets alone from a ``LeastSquaresProblem`` without refinement.
  ///
  /// - Throws: ``LeastSquaresFit/Failure/shape(_:expected:found:)``,
  ///   ``LeastSquaresFit/Failure/nonFinite(_:row:column:)`` with the series as column,
  ///   ``LeastSquaresFit/Failure/overflow``.
  public func fitted(to responses: Matrix) throws(LeastSquaresFit.Failure) -> BatchFit {
    guard responses.rows == rows else {
      throw .shape(.response, expected: rows, found: responses.rows)
    }
    let exponents = try Self.exponents(of: responses)
    guard let exponents else { return try fitted(ordinary: responses) }
    // Rare: a series of extreme size is fitted at ordinary size and its results are scaled back.
    let scaled = Matrix(rows: rows, columns: responses.columns) {
      responses[$0, $1].scaled(by: -exponents[$1])
    }
    return try fitted(ordinary: scaled).scaled(by: exponents)
  }

  /// The fits of responses that are finite and of ordinary size.
  private func fitted(ordinary responses: Matrix) throws(LeastSquaresFit.Failure) -> BatchFit {
    let (n, p, m) = (rows, columns, responses.columns)
    var coefficients = [Double](unsafeUninitializedCapacity: p * m) { $1 = p * m }
    var residuals = responses.elements
    var sums = BatchSums(count: m, leaveOneOut: leaveOneOutWeights != nil)
    coefficients.withUnsafeMutableBufferPointer { b in
      residuals.withUnsafeMutableBufferPointer { e in
        responses.elements.withUnsafeBufferPointer { y in
          guard let b = b.baseAddress, let e = e.baseAddress, let y = y.baseAddress else { return }
          for start in stride(from: 0, to: m, by: QRFactorization.block) {
            let width = min(QRFactorization.block, m - start)
            solve(y + start * n, width, into: b + start * p, e + start * n)
            sums.add(y + start * n, e + start * n, start..<start + width, self)
          }
        }
      }
    }
    // From unknowns of the scaled columns to coefficients.
    factorization.scale.apply(toRows: &coefficients)
    scale.apply(toRows: &coefficients)

    let freedom = Double(degreesOfFreedom)
    let unit = unitStandardErrors
    let variances = sums.residual.map { ($0 / freedom).scaled(by: 2 * weightExponent) }
    var errors: [Double] = []
    errors.reserveCapacity(p * m)
    for variance in variances {
      let deviation = Double.sqrt(variance)
      for factor in unit { errors.append(deviation * factor) }
    }
    if coefficients.firstNonFinite != nil || errors.firstNonFinite != nil { throw .overflow }
    return BatchFit(
      coefficients: Matrix(rows: p, columns: m, elements: coefficients),
      standardErrors: Matrix(rows: p, columns: m, elements: errors),
      residuals: Matrix(rows: n, columns: m, elements: residuals),
      residualVariances: variances,
      leaveOneOutSumsOfSquares: sums.leaveOneOut.map { sums in
        sums.map { $0.scaled(by: 2 * weightExponent) }
      },
      rSquared: sums.rSquared, leverages: leverages, degreesOfFreedom: degreesOfFreedom)
  }

  /// One block: e holds the responses y and becomes their residuals, b becomes the unknowns.
  private func solve(
    _ y: UnsafePointer<Double>, _ width: Int, into b: UnsafeMutablePointer<Double>,
    _ e: UnsafeMutablePointer<Double>
  ) {
    let (n, p) = (rows, columns)
    projector.elements.withUnsafeBufferPointer { g in
      basis.elements.withUnsafeBufferPointer { basis in
        factorization.factors.withUnsafeBufferPointer { r in
          guard let g = g.baseAddress, let basis = basis.baseAddress, let r = r.baseAddress else {
            return
          }
          LAPACK.multiply(
            g, leadingA: n, transposed: true, y, leadingB: n, into: b, leadingC: p, rows: p,
            columns: width, inner: n)
          LAPACK.multiply(
            basis, leadingA: n, transposed: false, b, leadingB: p, into: e, leadingC: n, rows: n,
            columns: width, inner: p, alpha: -1, beta: 1)
          LAPACK.solveTriangular(
            r, leading: n, order: p, upper: true, b, leadingB: p, count: width)
        }
      }
    }
  }

  /// Powers of two that bring every series to ordinary size; nil when all are.
  private static func exponents(of responses: Matrix) throws(LeastSquaresFit.Failure) -> [Int]? {
    let (smallest, largest) = (0x1p-200, 0x1p200)
    var (extreme, finite) = (false, true)
    let maxima = responses.elements.withUnsafeBufferPointer { y in
      (0..<responses.columns).map { column in
        var (most, sum) = (0.0, 0.0)
        for index in column * responses.rows..<(column + 1) * responses.rows {
          let magnitude = y[index].magnitude
          most = magnitude > most ? magnitude : most
          sum += magnitude
        }
        // The sum is NaN when one is, and infinite when one is (or at the very end of the doubles).
        if !sum.isFinite { finite = false }
        if most > largest || (most < smallest && most > 0) { extreme = true }
        return most
      }
    }
    if !finite, let place = responses.firstNonFinite {
      throw .nonFinite(.response, row: place.row, column: place.column)
    }
    guard extreme else { return nil }
    return maxima.map { $0 == 0 || (smallest...largest).contains($0) ? 0 : Int($0.exponent) }
  }
}

extension BatchFit {
  /// The fit of the same series, each times a power of two.
  fileprivate func scaled(by exponents: [Int]) throws(LeastSquaresFit.Failure) -> BatchFit {
    func scaled(_ matrix: Matrix) -> Matrix {
      Matrix(rows: matrix.rows, columns: matrix.columns) {
        matrix[$0, $1].scaled(by: exponents[$1])
      }
    }
    func squares(_ sums: [Double]) -> [Double] {
      zip(sums, exponents).map { $0.scaled(by: 2 * $1) }
    }
    let fit = BatchFit(
      coefficients: scaled(coefficients), standardErrors: scaled(standardErrors),
      residuals: scaled(residuals), residualVariances: squares(residualVariances),
      leaveOneOutSumsOfSquares: leaveOneOutSumsOfSquares.map(squares), rSquared: rSquared,
      leverages: leverages, degreesOfFreedom: degreesOfFreedom)
    if fit.coefficients.firstNonFinite != nil || fit.standardErrors.firstNonFinite != nil {
      throw .overflow
    }
    return fit
  }
}
