import RealModule

/// How many columns of a matrix are independent, and which are not.
///
/// By QR with column pivoting (`dgeqp3`) of the columns scaled to length 1: the rank is the number
/// of |r_kk| above rows x 2⁻⁵² x |r_11|. R's 1e-7 in place of this tolerance drops a term that the
/// data do determine (NIST's Filip, 6e-10). The aliased columns are those that are combinations of
/// columns before them; where rounding blurs which these are, those that pivoting left for last.
public struct ColumnRank: Sendable, Hashable {
  /// The number of independent columns.
  public let rank: Int
  /// The columns that are, to rounding, combinations of the others, in rising order; of two equal
  /// columns the later one.
  public let aliased: [Int]

  /// The rank of a matrix, of any shape; without rows every column is aliased.
  ///
  /// - Throws: ``QRFactorization/Failure/nonFinite(row:column:)``.
  public init(of matrix: Matrix) throws(QRFactorization.Failure) {
    try self.init(of: matrix, tolerance: Self.tolerance(rows: matrix.rows), Workspace())
  }

  /// The relative size below which a pivot counts as rounding.
  static func tolerance(rows: Int) -> Double { Double(rows) * Double.ulpOfOne }

  init(
    of matrix: Matrix, tolerance: Double, _ workspace: Workspace
  ) throws(QRFactorization.Failure) {
    if let place = matrix.firstNonFinite {
      throw .nonFinite(row: place.row, column: place.column)
    }
    let (rows, columns) = (matrix.rows, matrix.columns)
    guard rows > 0, columns > 0 else {
      rank = 0
      aliased = Array(0..<columns)
      return
    }
    let unit = Self.normalised(matrix)
    var a = unit
    var pivots = [LAPACKInt](repeating: 0, count: columns)
    var tau = [Double](repeating: 0, count: min(rows, columns))
    a.withUnsafeMutableBufferPointer { a in
      pivots.withUnsafeMutableBufferPointer { pivots in
        tau.withUnsafeMutableBufferPointer { tau in
          guard let a = a.baseAddress, let pivots = pivots.baseAddress, let tau = tau.baseAddress
          else { return }
          LAPACK.factorPivotedQR(
            a, rows: rows, columns: columns, pivots: pivots, tau: tau, workspace: workspace)
        }
      }
    }
    let largest = a[0].magnitude
    let rank = (0..<min(rows, columns)).prefix {
      a[$0 + $0 * rows].magnitude > tolerance * largest
    }.count
    self.rank = rank
    aliased =
      rank == columns
      ? []
      : Self.combinationsOfEarlier(unit, rows, columns, rank: rank, 16 * tolerance)
        ?? pivots[rank...].map { Int($0) - 1 }.sorted()
  }

  /// The columns of which less than `tolerance` is left at right angles to those before them, by
  /// Gram and Schmidt's process, each step twice (Giraud, Langou and Rozloznik 2005); nil unless
  /// exactly `rank` columns stay.
  private static func combinationsOfEarlier(
    _ unit: [Double], _ rows: Int, _ columns: Int, rank: Int, _ tolerance: Double
  ) -> [Int]? {
    var kept: [[Double]] = []
    var combinations: [Int] = []
    for column in 0..<columns {
      var rest = Array(unit[column * rows..<(column + 1) * rows])
      for direction in kept + kept {
        let along = zip(rest, direction).reduce(0) { $0 + $1.0 * $1.1 }
        for row in 0..<rows { rest[row] -= along * direction[row] }
      }
      let length = Double.sqrt(rest.reduce(0) { $0 + $1 * $1 })
      if length > tolerance {
        kept.append(rest.map { $0 / length })
      } else {
        combinations.append(column)
      }
    }
    return kept.count == rank ? combinations : nil
  }

  /// The columns at length 1; a column of zeros stays.
  private static func normalised(_ matrix: Matrix) -> [Double] {
    var a = matrix.elements
    for column in 0..<matrix.columns {
      let range = column * matrix.rows..<(column + 1) * matrix.rows
      let largest = a[range].reduce(0) { max($0, $1.magnitude) }
      guard largest > 0 else { continue }
      let exponent = -Int(largest.exponent)
      var sum = 0.0
      for index in range {
        a[index] = a[index].scaled(by: exponent)
        sum += a[index] * a[index]
      }
      let length = Double.sqrt(sum)
      for index in range { a[index] /= length }
    }
    return a
  }
}
