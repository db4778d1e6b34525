/// Powers of two, one a column, that bring the largest element of every column into 1..<2.
///
/// Multiplying by a power of two is exact, so the scaled problem is the same problem. It keeps
/// columns near 1e-310 or 1e300 from over- and underflowing inside a factorisation.
struct ColumnScale: Sendable {
  /// Element (i, j) of the scaled matrix is a_ij * 2^exponents[j].
  let exponents: [Int]

  /// True when every exponent is 0.
  let isIdentity: Bool

  /// Magnitudes between which squares and products are safe, so that nothing needs scaling.
  private static let safe = 0x1p-200...0x1p200

  /// The scale of a matrix whose rows are first multiplied by the given factors; the identity when
  /// all columns are of ordinary size.
  init(_ matrix: Matrix, rowScale: [Double]? = nil) {
    var largest = [Double](repeating: 0, count: matrix.columns)
    var ordinary = true
    for column in 0..<matrix.columns {
      var magnitude = 0.0
      for row in 0..<matrix.rows {
        let element = matrix.elements[row + column * matrix.rows].magnitude
        magnitude = max(magnitude, rowScale.map { element * $0[row] } ?? element)
      }
      largest[column] = magnitude
      if magnitude != 0, !Self.safe.contains(magnitude) { ordinary = false }
    }
    isIdentity = ordinary
    exponents =
      ordinary
      ? Array(repeating: 0, count: matrix.columns)
      : largest.map { $0 == 0 ? 0 : -Int($0.exponent) }
  }

  /// The scaled elements of a matrix.
  func applied(to matrix: Matrix) -> [Double] {
    guard !isIdentity else { return matrix.elements }
    var scaled = matrix.elements
    for column in 0..<matrix.columns where exponents[column] != 0 {
      for index in column * matrix.rows..<(column + 1) * matrix.rows {
        scaled[index] = scaled[index].scaled(by: exponents[column])
      }
    }
    return scaled
  }

  /// Multiplies row i of a matrix (column by column, one row a column of the scaled matrix) by
  /// 2^exponents[i]: from unknowns of the scaled problem to those of the problem.
  func apply(toRows elements: inout [Double]) {
    guard !isIdentity else { return }
    for index in elements.indices {
      elements[index] = elements[index].scaled(by: exponents[index % exponents.count])
    }
  }
}

extension Double {
  /// This number times 2^exponent, whatever the exponent.
  @inline(__always)
  func scaled(by exponent: Int) -> Double {
    if exponent == 0 { return self }
    if exponent >= -1022, exponent <= 1023 {
      return self
        * Double(
          sign: .plus, exponentBitPattern: UInt(exponent + 1023), significandBitPattern: 0)
    }
    return Double(sign: .plus, exponent: exponent, significand: self)
  }
}
