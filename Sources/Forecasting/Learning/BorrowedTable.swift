import LeastSquares

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

  init(
    _ windows: [LearningWindow], areas: Int, origin: Year, lean: Lean, isDirected: Bool,
    start: LearntTable
  ) {
    self.origin = origin
    self.areas = areas
    self.windows = windows.count
    let weighted = windows.map { (window: $0, weight: Borrowing.windowWeight) }
    func learnt(_ table: AtomTable, directed: Bool) -> (table: AtomTable, shares: [Double]) {
      let start = lean.contains(.reference) ? table.columns : table.evened
      let cases = LearningCases(
        weighted, atoms: table.atoms, directed: directed, columns: start.count)
      let learning = WeightLearning(
        cases, start: start, priorCases: Borrowing.priorCases, rounds: Borrowing.rounds)
      let shares = start.indices.map { column in
        let worth = cases.weights.indices.reduce(0) {
          $0 + cases.weights[$1] * cases.mixing[$1, column]
        }
        return worth / (worth + Borrowing.priorCases)
      }
      return (AtomTable(atoms: table.atoms, columns: learning.columns), shares)
    }
    let undirected = learnt(start.undirected, directed: false)
    let directed = isDirected ? learnt(start.directed, directed: true) : undirected
    table = LearntTable(directed: directed.table, undirected: undirected.table)
    shares = directed.shares
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
