import LeastSquares

/// What a training run has learnt: atoms and their weights, before any guard.
public struct LearntWeights: Sendable, Hashable {
  /// One atom.
  public struct Row: Sendable, Hashable {
    /// a, φ and r of its shape.
    public let shape: [Double]
    /// μ, in units of a series.
    public let pace: Double
    /// σ, in units of a series.
    public let size: Double
    /// Its weight at the knots, for amounts and, where it was learnt, for counts of a register.
    public let weights: [Double]
  }

  /// The atoms, heaviest first by the sum of their weights.
  public let rows: [Row]
  /// How many windows it was learnt from.
  public let cases: Int
  /// The objective before each round of the last 150 and after them; see the article on learning.
  public let objective: [Double]

  /// How many rounds, before the light atoms are dropped and again after that.
  static let rounds = 150
  /// An atom that is lighter than this in every column after the first rounds is dropped.
  static let lightest = 1e-3

  /// Learns the weights of the cases' atoms; `isPossible` says which may have weight in a column.
  init(
    _ cases: LearningCases, onRound: () -> Void = {},
    isPossible: (_ atom: Atom, _ column: Int) -> Bool
  ) {
    func start(_ atoms: [Atom]) -> [[Double]] {
      (0..<cases.mixing.columns).map { column in
        let possible = atoms.map { isPossible($0, column) ? 1.0 : 0 }
        let sum = possible.reduce(0, +)
        return possible.map { $0 / max(sum, 1) }
      }
    }
    let first = WeightLearning(
      cases, start: start(cases.atoms), rounds: LearntWeights.rounds, onRound: onRound)
    // A column to which no case belongs has learnt nothing and keeps no atom.
    let learnt = (0..<cases.mixing.columns).filter { column in
      cases.mixing.column(column).contains { $0 > 0 }
    }
    let kept = cases.atoms.indices.filter { atom in
      learnt.contains { first.columns[$0][atom] > LearntWeights.lightest }
    }
    let fewer = cases.keeping(atoms: kept)
    let second = WeightLearning(
      fewer, start: start(fewer.atoms), rounds: LearntWeights.rounds, onRound: onRound)
    let total = fewer.atoms.indices.map { atom in
      second.columns.reduce(0) { $0 + $1[atom] }
    }
    rows = fewer.atoms.indices.sorted { (-total[$0], $0) < (-total[$1], $1) }.map { atom in
      let shape = Shape.all[fewer.atoms[atom].shape]
      return Row(
        shape: [shape.persistence, shape.memory, shape.reversal], pace: fewer.atoms[atom].pace,
        size: fewer.atoms[atom].size, weights: second.columns.map { $0[atom] })
    }
    self.cases = cases.weights.count
    objective = second.objective
  }
}
