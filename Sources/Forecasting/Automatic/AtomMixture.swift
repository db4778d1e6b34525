import RealModule

/// Atoms and how much each counts for one series; the weights add up to 1.
struct AtomMixture: Sendable {
  let atoms: [Atom]
  let weights: [Double]

  /// The atoms of a table by their weights at the level of a series.
  init(table: AtomTable, level: Double?, counted: Counting? = nil) {
    atoms = table.atoms
    weights = table.prior(level: level, counted: counted)
  }

  private init(atoms: [Atom], weights: [Double]) {
    self.atoms = atoms
    self.weights = weights
  }

  /// The same atoms, each that has any weight counting alike.
  ///
  /// An atom that is impossible at the level stays so: without a stated direction the table knows
  /// shares without a pace only, and forgetting how common atoms are must not invent one.
  var evened: AtomMixture {
    let share = 1 / Double(weights.filter { $0 > 0 }.count)
    return AtomMixture(atoms: atoms, weights: weights.map { $0 > 0 ? share : 0 })
  }

  /// The weights after seeing the past: w_k ∝ π_k exp(evidence of k).
  ///
  /// - Throws: `notFinite` where the past is beyond every atom.
  func reweighted(by evidence: Evidence) throws(FitFailure) -> AtomMixture {
    let logs = zip(atoms, weights).map { atom, weight in
      weight > 0 ? Double.log(weight) + evidence.logLikelihood(atom) : -.infinity
    }
    guard let largest = logs.max(), largest.isFinite else { throw .notFinite }
    let raw = logs.map { Double.exp($0 - largest) }
    let sum = raw.reduce(0, +)
    return AtomMixture(atoms: atoms, weights: raw.map { $0 / sum })
  }

  /// Without the atoms lighter than `weight`, the others scaled up to 1 again.
  func dropping(below weight: Double) -> AtomMixture {
    let kept = weights.indices.filter { weights[$0] >= weight && weights[$0] > 0 }
    let sum = kept.reduce(0) { $0 + weights[$1] }
    return AtomMixture(atoms: kept.map { atoms[$0] }, weights: kept.map { weights[$0] / sum })
  }

  /// Σ w μ: the mean pace, in units of the series towards the good.
  var meanPace: Double { zip(atoms, weights).reduce(0) { $0 + $1.0.pace * $1.1 } }

  /// The mean over the atoms of something that their shapes have.
  func mean(_ property: (Shape) -> Double) -> Double {
    zip(atoms, weights).reduce(0) { $0 + property(Shape.all[$1.0.shape]) * $1.1 }
  }

  /// The weight of each kind of shape that has any, heaviest first.
  var kinds: [Leaning.ShapeWeight] {
    let all = ShapeKind.allCases.map { kind in
      Leaning.ShapeWeight(
        kind: kind,
        weight: zip(atoms, weights).reduce(0) {
          Shape.all[$1.0.shape].kind == kind ? $0 + $1.1 : $0
        })
    }
    // Sorting is stable, so equal weights keep the order of the cases.
    return all.filter { $0.weight > 0 }.sorted { $0.weight > $1.weight }
  }
}
