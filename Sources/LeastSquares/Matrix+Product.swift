extension Matrix {
  /// The matrix product, by `dgemm`.
  ///
  /// Traps unless this matrix has as many columns as the other has rows. Over nothing (no columns)
  /// the sum is 0. NaN and infinity pass through as in ordinary arithmetic. Cost: rows x columns x
  /// other's columns.
  public func multiplied(by other: Matrix) -> Matrix {
    precondition(
      columns == other.rows,
      "\(rows) x \(columns) times \(other.rows) x \(other.columns): inner sizes differ")
    var product = [Double](repeating: 0, count: rows * other.columns)
    elements.withUnsafeBufferPointer { a in
      other.elements.withUnsafeBufferPointer { b in
        product.withUnsafeMutableBufferPointer { c in
          guard let a = a.baseAddress, let b = b.baseAddress, let c = c.baseAddress else { return }
          LAPACK.multiply(
            a, leadingA: rows, transposed: false, b, leadingB: other.rows, into: c,
            leadingC: rows, rows: rows, columns: other.columns, inner: columns)
        }
      }
    }
    return Matrix(rows: rows, columns: other.columns, elements: product)
  }

  /// The product with a vector.
  ///
  /// Traps unless the vector is as long as this matrix has columns.
  public func multiplied(by vector: [Double]) -> [Double] {
    precondition(
      columns == vector.count, "\(rows) x \(columns) times a vector of \(vector.count)")
    var product = [Double](repeating: 0, count: rows)
    for column in 0..<columns {
      let factor = vector[column]
      let start = column * rows
      for row in 0..<rows { product[row] += factor * elements[start + row] }
    }
    return product
  }
}
