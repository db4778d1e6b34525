import LeastSquares
import RealModule

/// Windows with their likelihood under every atom: what expectation maximisation works on.
struct LearningCases: Sendable {
  let atoms: [Atom]
  /// E: a row a case, a column an atom, each row divided by its largest element.
  let likelihoods: Matrix
  /// B: how much of a case belongs to each column of a table; the rows add up to 1.
  let mixing: Matrix
  /// c: how much each case counts.
  let weights: [Double]
  /// Logs of what the rows of `likelihoods` were divided by.
  let logLargest: [Double]

  /// Likelihoods below this share of a case's largest count as 0, so that no product of a weight
  /// and a likelihood ends among the subnormal numbers.
  static let smallest = 1e-60

  /// The likelihood of windows under atoms.
  ///
  /// Windows come in the order of their keys, whatever the order in which they are given. A window
  /// that cannot be scaled, because its figures leave the range of doubles, is passed over.
  ///
  /// With `directed` the stated direction turns the good side up; `columns` is how many columns the
  /// table has, see ``AtomTable``, and `rules` how its atoms are read.
  init(
    _ windows: [(window: LearningWindow, weight: Double)], atoms: [Atom], directed: Bool,
    columns: Int, rules: TableRules, onCase: () -> Void = {}
  ) {
    var factors: [[Int]: FutureFactors] = [:]
    let horizon = windows.map(\.window.future.count).max() ?? 0
    var rows: [(logs: [Double], mixing: [Double], weight: Double)] = []
    let ordered = windows.sorted { $0.window.key < $1.window.key }
    for (window, weight) in ordered {
      onCase()
      let sign = directed ? window.context.better?.sign ?? 1 : 1
      guard let past = try? YearlySeries(window.past),
        let scaled = try? ScaledSeries(past, bounds: window.context.bounds, sign: sign)
      else { continue }
      let changes = window.future.map {
        sign * (scaled.scale.z(of: $0) - scaled.last) / scaled.unit
      }
      let shared =
        factors[scaled.spacing] ?? FutureFactors(spacing: scaled.spacing, horizon: horizon)
      factors[scaled.spacing] = shared
      let evidence = Evidence(
        changes: scaled.changes, factors: shared.factors, rules: rules)
      let future = FutureEvidence(changes: changes, past: evidence, factors: shared)
      let logs = atoms.map { evidence.logLikelihood($0) + future.logDensity($0) }
      guard logs.allSatisfy(\.isFinite) else { continue }
      rows.append(
        (
          logs,
          AtomTable.mixing(
            level: scaled.level, counted: window.context.counted, columns: columns), weight
        ))
    }
    let largest = rows.map { $0.logs.max() ?? 0 }
    self.atoms = atoms
    logLargest = largest
    weights = rows.map(\.weight)
    mixing = Matrix(rows: rows.count, columns: columns) { rows[$0].mixing[$1] }
    likelihoods = Matrix(rows: rows.count, columns: atoms.count) { row, atom in
      let share = Double.exp(rows[row].logs[atom] - largest[row])
      return share < LearningCases.smallest ? 0 : share
    }
  }

  private init(
    atoms: [Atom], likelihoods: Matrix, mixing: Matrix, weights: [Double], logLargest: [Double]
  ) {
    self.atoms = atoms
    self.likelihoods = likelihoods
    self.mixing = mixing
    self.weights = weights
    self.logLargest = logLargest
  }

  /// The same cases and fewer atoms.
  func keeping(atoms kept: [Int]) -> LearningCases {
    LearningCases(
      atoms: kept.map { atoms[$0] },
      likelihoods: Matrix(rows: likelihoods.rows, columns: kept.count) {
        likelihoods[$0, kept[$1]]
      }, mixing: mixing, weights: weights, logLargest: logLargest)
  }
}
