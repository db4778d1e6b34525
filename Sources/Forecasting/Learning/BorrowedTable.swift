/// A table learnt anew from the past of other areas.
public struct BorrowedTable: Sendable {
  /// The last year that it knows.
  public let origin: Year
  /// How many areas it was learnt from.
  public let areas: Int
  /// How many windows of their past.
  public let windows: Int
  let table: LearntTable
  /// How much of each column of the table was lent, of 1.
  private let shares: [Double]

  /// A table with the columns that were learnt; `worths` says how many cases each column was
  /// learnt from.
  init(
    table: LearntTable, origin: Year, areas: Int, windows: Int, worths: [Double]
  ) {
    self.table = table
    self.origin = origin
    self.areas = areas
    self.windows = windows
    shares = worths.map { $0 / ($0 + Borrowing.priorCases) }
  }

  /// How much of the expectation for a series was lent, from 0 to 1; the rest is the table's.
  func share(level: Double?, counted: Counting?) -> Double {
    zip(
      shares, AtomTable.mixing(level: level, counted: counted, columns: shares.count)
    ).reduce(0) { $0 + $1.0 * $1.1 }
  }
}

extension AtomTable {
  /// The columns with each atom that has any weight counting alike.
  var evened: [[Double]] {
    columns.map { column in
      let share = 1 / Double(column.count { $0 > 0 })
      return column.map { $0 > 0 ? share : 0 }
    }
  }
}
