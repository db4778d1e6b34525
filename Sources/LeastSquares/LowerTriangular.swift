/// A lower triangular matrix, to solve with.
///
/// Only the diagonal and what lies below it are read; anything above is ignored.
public struct LowerTriangular: Sendable, Hashable {
  /// The number of rows, and of columns.
  public let order: Int
  private let elements: [Double]

  /// The lower triangle of a matrix.
  ///
  /// Traps unless the matrix is square and its diagonal is free of zeros: a triangle with a zero on
  /// its diagonal has no inverse, and whoever made it knows why.
  public init(_ matrix: Matrix) {
    precondition(
      matrix.rows == matrix.columns,
      "a triangle is square, not \(matrix.rows) x \(matrix.columns)")
    for index in 0..<matrix.rows {
      precondition(
        matrix.elements[index * (matrix.rows + 1)] != 0, "element \(index) of the diagonal is 0")
    }
    order = matrix.rows
    elements = matrix.elements
  }

  /// The triangle as a matrix, zero above the diagonal.
  public var matrix: Matrix {
    Matrix(rows: order, columns: order) { $0 < $1 ? 0 : elements[$0 + $1 * order] }
  }

  /// The x of L x = b, by forward substitution.
  ///
  /// Traps unless b has `order` elements. NaN and infinity pass through.
  public func solve(_ rightHandSide: [Double]) -> [Double] {
    precondition(
      rightHandSide.count == order,
      "a triangle of order \(order) cannot solve for \(rightHandSide.count) values")
    var solution = rightHandSide
    solve(in: &solution, count: 1)
    return solution
  }

  /// The X of L X = B, column by column (`dtrsm`).
  ///
  /// Traps unless B has `order` rows.
  public func solve(_ rightHandSides: Matrix) -> Matrix {
    precondition(
      rightHandSides.rows == order,
      "a triangle of order \(order) cannot solve for \(rightHandSides.rows) rows")
    var solution = rightHandSides.elements
    solve(in: &solution, count: rightHandSides.columns)
    return Matrix(rows: order, columns: rightHandSides.columns, elements: solution)
  }

  private func solve(in solution: inout [Double], count: Int) {
    elements.withUnsafeBufferPointer { t in
      solution.withUnsafeMutableBufferPointer { x in
        guard let t = t.baseAddress, let x = x.baseAddress else { return }
        LAPACK.solveTriangular(
          t, leading: order, order: order, upper: false, x, leadingB: order, count: count)
      }
    }
  }
}
