import RealModule

/// Rank correlations among several quantities, brought about without touching the values of any of
/// them: only their order changes.
///
/// R. L. Iman and W. J. Conover, "A distribution-free approach to inducing rank correlation among
/// input variables", Communications in Statistics B11 (1982). A rank correlation r becomes the
/// normal correlation 2 sin(πr/6) of the scores (K. Pearson, 1907), so that the rank correlation of
/// the result is r, and not a little less.
public struct RankCorrelation: Sendable, Hashable {
  /// The quantities, one a row of the matrix.
  public var count: Int { factor.count }
  /// The lower triangle of the square root of the scores' correlations, row by row.
  private let factor: [[Double]]

  /// Correlations that quantities can have together; nil where no quantities have them: the matrix
  /// of the scores is not positive semidefinite. Traps where the matrix is not square.
  ///
  /// - Parameter matrix: the rank correlations: symmetric, 1 on the diagonal, from -1 to 1.
  ///   ±1 is possible: both then rise, or one rises as the other falls.
  public init?(_ matrix: [[Double]]) {
    precondition(matrix.allSatisfy { $0.count == matrix.count }, "the matrix is square")
    let scores = matrix.indices.map { i in
      matrix.indices.map { j in i == j ? 1 : 2 * Double.sin(.pi * matrix[i][j] / 6) }
    }
    guard let factor = Self.cholesky(scores) else { return nil }
    self.factor = factor
  }

  /// The ranks of all draws.
  ///
  /// - Parameters:
  ///   - draws: the number of draws.
  ///   - streams: one for each quantity.
  /// - Returns: the rank of every draw of every quantity, from 0: as correlated as asked for, within
  ///   the noise that is left after the sample's own correlation has been taken out.
  public func ranks(draws: Int, streams: [RandomStream]) -> [[Int]] {
    precondition(streams.count == count, "every quantity has a stream")
    let scores = (0..<draws).map { StandardNormal.quantile((Double($0) + 1) / Double(draws + 1)) }
    let columns = streams.map { stream in
      var stream = stream
      var column = scores
      stream.shuffle(&column)
      return column
    }
    // Too few draws are correlated among themselves: nothing to take out.
    let own = Self.cholesky(Self.correlations(columns), minimum: 1e-9)
    return Self.combined(own.map { Self.whitened(columns, by: $0) } ?? columns, by: factor)
      .map(Self.ranks)
  }

  /// The place that each value has in rising order; equal ones in order of appearance.
  static func ranks(_ values: [Double]) -> [Int] {
    var ranks = Array(repeating: 0, count: values.count)
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    for (rank, index) in order.enumerated() { ranks[index] = rank }
    return ranks
  }

  private static func correlations(_ columns: [[Double]]) -> [[Double]] {
    // All columns have the same scores: mean 0 and one sum of squares.
    let squares = columns.first?.reduce(0) { $0 + $1 * $1 } ?? 1
    return columns.indices.map { i in
      columns.indices.map { j in
        i == j || squares == 0
          ? (i == j ? 1 : 0) : zip(columns[i], columns[j]).reduce(0) { $0 + $1.0 * $1.1 } / squares
      }
    }
  }

  /// Columns without correlations: L⁻¹ of each row.
  private static func whitened(_ columns: [[Double]], by factor: [[Double]]) -> [[Double]] {
    var result: [[Double]] = []
    for i in columns.indices {
      var column = columns[i]
      for j in 0..<i {
        for row in column.indices { column[row] -= factor[i][j] * result[j][row] }
      }
      result.append(column.map { $0 / factor[i][i] })
    }
    return result
  }

  private static func combined(_ columns: [[Double]], by factor: [[Double]]) -> [[Double]] {
    columns.indices.map { i in
      columns[i].indices.map { row in
        (0...i).reduce(0) { $0 + factor[i][$1] * columns[$1][row] }
      }
    }
  }

  /// L with L Lᵀ = matrix, where it is positive semidefinite; a pivot of nothing but rounding makes
  /// a column of zeros. Golub and Van Loan, "Matrix Computations", 4th edition, 4.2.8, without
  /// exchanges. Nil where a pivot is negative, or below `minimum`.
  private static func cholesky(_ matrix: [[Double]], minimum: Double = 0) -> [[Double]]? {
    let n = matrix.count
    let tolerance = 1e-12 * Double(n)
    var l = Array(repeating: Array(repeating: 0.0, count: n), count: n)
    for j in 0..<n {
      let pivot = matrix[j][j] - (0..<j).reduce(0) { $0 + l[j][$1] * l[j][$1] }
      guard pivot > -tolerance, pivot >= minimum else { return nil }
      l[j][j] = pivot > tolerance ? pivot.squareRoot() : 0
      for i in j..<n where i > j {
        let rest = matrix[i][j] - (0..<j).reduce(0) { $0 + l[i][$1] * l[j][$1] }
        if l[j][j] > 0 {
          l[i][j] = rest / l[j][j]
        } else if abs(rest) > 1e-6 {
          return nil
        }
      }
    }
    return l
  }
}
