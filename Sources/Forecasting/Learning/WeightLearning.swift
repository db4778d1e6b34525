import LeastSquares
import RealModule

/// Expectation maximisation for the weights of atoms in the columns of a table.
///
/// With the likelihoods E, the shares B of each case in the columns and the case weights c it
/// raises, in every round, Σ_i c_i ln Σ_k E_ik Σ_j B_ij π_jk + ν Σ_jk q_jk ln π_jk, where the second
/// sum stands for ν further cases a column that are distributed as q, the weights it starts from
/// (A. Dempster, N. Laird, D. Rubin, "Maximum likelihood from incomplete data via the EM
/// algorithm", 1977; the penalised form is that of a Dirichlet prior with ν q_jk + 1).
struct WeightLearning: Sendable {
  /// `columns[j][k]`: the weight of atom k in column j; each adds up to 1.
  let columns: [[Double]]
  /// What is raised, before each round and after the last.
  let objective: [Double]

  /// Weights below this become 0, and stay it: they would end among the subnormal numbers.
  static let smallest = 1e-100

  /// Learns from cases, starting from columns that count as `priorCases` cases each.
  ///
  /// A column to which no case belongs stays as it starts. Each round costs two products with the
  /// cases' likelihoods.
  init(
    _ cases: LearningCases, start: [[Double]], priorCases: Double = 0, rounds: Int,
    onRound: () -> Void = {}
  ) {
    let atoms = cases.atoms.count
    let count = cases.weights.count
    precondition(
      start.count == cases.mixing.columns && start.allSatisfy { $0.count == atoms },
      "a start needs a weight for each atom and column")
    var columns = start
    var objective: [Double] = []
    for round in 0...rounds {
      let explained = cases.likelihoods.multiplied(
        by: Matrix(rows: atoms, columns: columns.count, elements: columns.flatMap { $0 }))
      var value = 0.0
      var shares = [Double](repeating: 0, count: count * columns.count)
      for i in 0..<count {
        var density = 0.0
        for j in columns.indices { density += cases.mixing[i, j] * explained[i, j] }
        guard density > 0 else { continue }
        value += cases.weights[i] * (Double.log(density) + cases.logLargest[i])
        for j in columns.indices {
          shares[j + i * columns.count] = cases.mixing[i, j] * cases.weights[i] / density
        }
      }
      objective.append(
        value + WeightLearning.penalty(columns, start: start, priorCases: priorCases))
      guard round < rounds else { break }
      let taken = Matrix(rows: columns.count, columns: count, elements: shares)
        .multiplied(by: cases.likelihoods)
      for j in columns.indices {
        let raised = (0..<atoms).map { k in
          columns[j][k] * taken[j, k] + priorCases * start[j][k]
        }
        let sum = raised.reduce(0, +)
        guard sum > 0 else { continue }
        columns[j] = raised.map { $0 < WeightLearning.smallest * sum ? 0 : $0 / sum }
      }
      onRound()
    }
    self.columns = columns
    self.objective = objective
  }

  private static func penalty(
    _ columns: [[Double]], start: [[Double]], priorCases: Double
  ) -> Double {
    guard priorCases > 0 else { return 0 }
    return priorCases
      * zip(columns, start).reduce(0) { sum, pair in
        sum
          + zip(pair.0, pair.1).reduce(0) {
            $1.1 > 0 && $1.0 > 0 ? $0 + $1.1 * Double.log($1.0) : $0
          }
      }
  }
}
