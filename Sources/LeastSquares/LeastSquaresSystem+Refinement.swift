extension LeastSquaresSystem {
  /// A row and column of the weighted design in twice the precision.
  @inline(__always)
  private func weighted(_ row: Int, _ column: Int) -> DoubleDouble {
    let index = row + column * rows
    let element = DoubleDouble(design[index], designTail?[index] ?? 0)
    return rowScale.map { element * $0[row] } ?? element
  }

  /// The unknowns after refinement of unknowns and residuals together (Björck 1967; Golub and Van
  /// Loan, 4th edition, 5.3.8): with A = Q [R; 0] weighted, the corrections solve
  /// dr + A dz = f and Aᵀ dr = g for f = b - A z - r, g = -Aᵀ r, both in twice the precision.
  ///
  /// Stops when a correction is below 2⁻⁸⁰ of the solution, or no longer half the one before.
  func refined(
    _ start: [Double], _ factorization: QRFactorization, _ workspace: Workspace
  ) -> [DoubleDouble] {
    var z = start.map { DoubleDouble($0) }
    var r = weightedResiduals(z)
    var last = Double.infinity
    for _ in 0..<12 {
      var f = zip(weightedResiduals(z), r).map { ($0 - $1).high }
      var g = gradient(r)
      factorization.correct(&f, &g, workspace)
      let size = zip(g, z).reduce(0) { max($0, $1.0.magnitude) }
      let scale = z.reduce(0) { max($0, $1.high.magnitude) }
      guard size < last / 2, size.isFinite else { break }
      for column in 0..<columns { z[column] += DoubleDouble(g[column]) }
      for row in 0..<rows { r[row] += DoubleDouble(f[row]) }
      last = size
      if size <= scale * 0x1p-80 { break }
    }
    return z
  }

  private func weightedResiduals(_ z: [DoubleDouble]) -> [DoubleDouble] {
    let residuals = self.residuals(z)
    guard let rowScale else { return residuals }
    return zip(residuals, rowScale).map { $0 * $1 }
  }

  /// -Aᵀ r.
  private func gradient(_ r: [DoubleDouble]) -> [Double] {
    (0..<columns).map { column in
      var sum = DoubleDouble(0)
      for row in 0..<rows { sum -= weighted(row, column) * r[row] }
      return sum.high
    }
  }

  /// W = R⁻¹ corrected to that of the exact design.
  ///
  /// With E = Wᵀ(AᵀA)W - I in twice the precision and U = I + (the upper triangle of E, its diagonal
  /// halved), which is the Cholesky factor of I + E to first order, W U⁻¹ is the better inverse.
  /// The Gram matrix is harmless here: it is formed to 32 digits and only corrects the QR.
  func refined(_ inverse: Matrix) -> [DoubleDouble] {
    let p = columns
    var gram = [DoubleDouble](repeating: DoubleDouble(0), count: p * p)
    for column in 0..<p {
      for other in 0...column {
        var sum = DoubleDouble(0)
        for row in 0..<rows { sum += weighted(row, other) * weighted(row, column) }
        gram[other + column * p] = sum
        gram[column + other * p] = sum
      }
    }
    var w = inverse.elements.map { DoubleDouble($0) }
    var last = Double.infinity
    for _ in 0..<5 {
      let step = correction(w, gram)
      let size = step.reduce(0) { max($0, $1.high.magnitude) }
      guard size < last / 2, size < 0.25 else { break }
      // W - W step, from the last column on, since column j needs the columns up to j.
      for column in stride(from: p - 1, through: 0, by: -1) {
        for row in 0...column {
          var sum = DoubleDouble(0)
          for inner in row...column { sum += w[row + inner * p] * step[inner + column * p] }
          w[row + column * p] -= sum
        }
      }
      last = size
      if size < 0x1p-80 { break }
    }
    return w
  }

  /// The upper triangle of WᵀGW - I, its diagonal halved; W is upper triangular.
  private func correction(_ w: [DoubleDouble], _ gram: [DoubleDouble]) -> [DoubleDouble] {
    let p = columns
    var step = [DoubleDouble](repeating: DoubleDouble(0), count: p * p)
    for column in 0..<p {
      let product = (0..<p).map { row in
        var sum = DoubleDouble(0)
        for inner in 0...column { sum += gram[row + inner * p] * w[inner + column * p] }
        return sum
      }
      for row in 0...column {
        var sum = row == column ? DoubleDouble(-1) : DoubleDouble(0)
        for inner in 0...row { sum += w[inner + row * p] * product[inner] }
        step[row + column * p] = row == column ? sum.scaled(by: -1) : sum
      }
    }
    return step
  }

  /// The squared lengths of the rows of A W.
  func leverages(_ w: [DoubleDouble]) -> [Double] {
    (0..<rows).map { row in
      let elements = (0..<columns).map { weighted(row, $0) }
      var length = 0.0
      for column in 0..<columns {
        var sum = DoubleDouble(0)
        for inner in 0...column { sum += elements[inner] * w[inner + column * columns] }
        length += sum.high * sum.high
      }
      return length
    }
  }
}

extension QRFactorization {
  /// From f and g of Björck's system to the corrections: f becomes dr, g becomes dz.
  fileprivate func correct(_ f: inout [Double], _ g: inout [Double], _ workspace: Workspace) {
    scale.apply(toRows: &g)
    defer { scale.apply(toRows: &g) }
    factors.withUnsafeBufferPointer { a in
      tau.withUnsafeBufferPointer { tau in
        f.withUnsafeMutableBufferPointer { f in
          g.withUnsafeMutableBufferPointer { g in
            guard let a = a.baseAddress, let tau = tau.baseAddress, let f = f.baseAddress,
              let g = g.baseAddress
            else { return }
            LAPACK.applyQ(
              transposed: true, reflectors: a, rows: rows, columns: columns, tau: tau, to: f,
              count: 1, workspace: workspace)
            LAPACK.solveTriangular(
              a, leading: rows, order: columns, upper: true, transposed: true, g,
              leadingB: columns, count: 1)
            for column in 0..<columns {
              (f[column], g[column]) = (g[column], f[column] - g[column])
            }
            LAPACK.solveTriangular(
              a, leading: rows, order: columns, upper: true, g, leadingB: columns, count: 1)
            LAPACK.applyQ(
              transposed: false, reflectors: a, rows: rows, columns: columns, tau: tau, to: f,
              count: 1, workspace: workspace)
          }
        }
      }
    }
  }
}
