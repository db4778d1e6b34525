import LeastSquares
import RealModule

/// Expectation maximisation as in `WeightLearning`, for several tables at once, each of which is
/// learnt from all areas but those of one group.
///
/// The tables share the likelihoods, so that a round is two products of matrices for all of them.
struct GroupedLearning: Sendable {
  /// `columns[t][j][k]`: in table t, the weight of atom k in column j; each adds up to 1.
  let columns: [[[Double]]]

  /// Learns tables from cases, starting from columns that count as `priorCases` cases each.
  ///
  /// `groups` says to which group each lending area belongs, `without` for each table which group's
  /// cases are left out: a number that is no group's leaves none out.
  init(
    _ cases: LentCases, groups: [Int], without: [Int], start: [[Double]], rounds: Int,
    caseWeight: Double, priorCases: Double
  ) {
    // A column to which no case belongs stays as it starts.
    let active = start.indices.filter { column in cases.mixing.contains { $0[column] > 0 } }
    let width = active.count
    let tables = without.count * width
    let blocks = cases.blocks
    var columns = without.flatMap { _ in active.map { start[$0] } }
    for _ in 0..<rounds where tables > 0 {
      let weights = Matrix(columns: columns)
      var taken = [Double](repeating: 0, count: tables * weights.rows)
      for (first, likelihoods) in blocks {
        let rows = likelihoods.rows
        let explained = likelihoods.multiplied(by: weights).elements
        var shares = [Double](repeating: 0, count: tables * rows)
        for row in 0..<rows {
          let group = groups[cases.areas[first + row]]
          let mixing = cases.mixing[first + row]
          for (table, left) in without.enumerated() where left != group {
            var density = 0.0
            for j in 0..<width {
              density += mixing[active[j]] * explained[row + (table * width + j) * rows]
            }
            guard density > 0 else { continue }
            for j in 0..<width {
              shares[table * width + j + row * tables] = caseWeight * mixing[active[j]] / density
            }
          }
        }
        let sums = Matrix(rows: tables, columns: rows, elements: shares)
          .multiplied(by: likelihoods).elements
        for index in sums.indices { taken[index] += sums[index] }
      }
      for column in columns.indices {
        let from = start[active[column % width]]
        let raised = from.indices.map { atom in
          columns[column][atom] * taken[column + atom * tables] + priorCases * from[atom]
        }
        let sum = raised.reduce(0, +)
        guard sum > 0 else { continue }
        columns[column] = raised.map { $0 < WeightLearning.smallest * sum ? 0 : $0 / sum }
      }
    }
    self.columns = without.indices.map { table in
      var learnt = start
      for j in 0..<width { learnt[active[j]] = columns[table * width + j] }
      return learnt
    }
  }
}
