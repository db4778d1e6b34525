extension TimeScale {
  /// The coefficients of x⁰, x¹ ... of the polynomial that has the given ones of t⁰, t¹ ..., for
  /// printing: raw coefficients of years cancel to many digits when they are evaluated.
  ///
  /// Computed in twice the precision and rounded once; infinite where beyond the largest double.
  public func rawCoefficients(_ coefficients: [Double]) -> [Double] {
    rawCoefficients(coefficients.map { DoubleDouble($0) }).map(\.high)
  }

  /// The covariance of the raw coefficients from that of the coefficients in t: T C Tᵀ.
  ///
  /// Traps unless the covariance is square.
  public func rawCovariance(_ covariance: Matrix) -> Matrix {
    let p = covariance.columns
    precondition(covariance.rows == p, "a covariance is square, not \(covariance.rows) x \(p)")
    let t = rawPowers(count: p)
    return Matrix(rows: p, columns: p) { row, column in
      var sum = DoubleDouble(0)
      for j in row..<p {
        var inner = DoubleDouble(0)
        for k in column..<p { inner += t[column + k * p] * covariance[j, k] }
        sum += t[row + j * p] * inner
      }
      return sum.high
    }
  }

  func rawCoefficients(_ coefficients: [DoubleDouble]) -> [DoubleDouble] {
    let p = coefficients.count
    let t = rawPowers(count: p)
    return (0..<p).map { row in
      var sum = DoubleDouble(0)
      for k in row..<p { sum += t[row + k * p] * coefficients[k] }
      return sum
    }
  }

  /// The upper triangular T, column by column: tᵏ = ((x - m) / h)ᵏ is Σ_j T_jk xʲ, that is
  /// T_jk = (k choose j) (-m)^(k - j) h^(-k).
  func rawPowers(count p: Int) -> [DoubleDouble] {
    var t = [DoubleDouble](repeating: DoubleDouble(0), count: p * p)
    guard p > 0 else { return t }
    t[0] = DoubleDouble(1)
    for k in 1..<max(p, 1) {
      // Column k is column k - 1 times (x - m) / h.
      for row in 0...k {
        var element = row > 0 ? t[row - 1 + (k - 1) * p] : DoubleDouble(0)
        if row < k { element -= t[row + (k - 1) * p] * centre }
        t[row + k * p] = DoubleDouble(element.high / unit, element.low / unit)
      }
    }
    return t
  }
}
