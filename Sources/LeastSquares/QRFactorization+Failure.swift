extension QRFactorization {
  /// Why a matrix could not be factorised, or a right-hand side not be solved for.
  public enum Failure: Error, Sendable, Equatable {
    /// The matrix has no columns.
    case empty
    /// The matrix is wider than tall: there are fewer rows than unknowns.
    case tooFewRows(rows: Int, columns: Int)
    /// An element of the matrix is NaN or infinite.
    case nonFinite(row: Int, column: Int)
    /// An element of the right-hand side is NaN or infinite.
    case nonFiniteRightHandSide(row: Int, column: Int)
    /// The right-hand side has another number of rows than the matrix.
    case shape(expectedRows: Int, rows: Int)
    /// `column` is, to rounding, a combination of others; `rank` columns are independent.
    case rankDeficient(column: Int, rank: Int)
    /// The solution lies beyond the largest double.
    case overflow
  }
}

extension QRFactorization.Failure: CustomStringConvertible {
  /// One sentence with both numbers of every comparison.
  public var description: String {
    switch self {
    case .empty:
      "the matrix has no columns"
    case .tooFewRows(let rows, let columns):
      "the matrix has \(rows) rows; its \(columns) columns need at least \(columns)"
    case .nonFinite(let row, let column):
      "the matrix holds a NaN or an infinity at row \(row), column \(column)"
    case .nonFiniteRightHandSide(let row, let column):
      "right-hand side \(column) holds a NaN or an infinity at row \(row)"
    case .shape(let expected, let rows):
      "the right-hand side has \(rows) rows; the matrix has \(expected)"
    case .rankDeficient(let column, let rank):
      "column \(column) is a combination of others: only \(rank) columns are independent"
    case .overflow:
      "the solution lies beyond the largest double"
    }
  }
}
