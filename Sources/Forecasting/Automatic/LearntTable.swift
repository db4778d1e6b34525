/// How common each atom is among real series, learnt once.
struct LearntTable: Sendable {
  /// For series whose direction of good is stated: paces count towards the good.
  let directed: AtomTable
  /// For all others: no pace for shares, learnt growth for amounts.
  let undirected: AtomTable
}

/// Atoms with their prior weights at a few levels of a share, and for amounts.
struct AtomTable: Sendable {
  let atoms: [Atom]
  /// `columns[j][k]`: the weight of atom k at knot j; the column after the knots is for amounts,
  /// and one after that, where there is one, for counts of a register. Each adds up to 1.
  let columns: [[Double]]

  /// The levels on the logit scale, good side up, between which the weights are interpolated:
  /// 7%, 50% and 93% of the way between the bounds.
  static let knots: [Double] = [-2.5, 0, 2.5]

  /// The share of the knots' mean column that is mixed into every column, so that no atom is
  /// impossible at a level only because the class never showed it there.
  static let guardShare = 0.1

  /// The share of the learnt weights for amounts that is mixed into the column of registers.
  static let registerGuardShare = 0.15

  /// A table of columns that need no guard.
  init(atoms: [Atom], columns: [[Double]]) {
    self.atoms = atoms
    self.columns = columns
  }

  /// A table from rows of a, φ, r, pace, size and the learnt weights at the knots, for amounts and,
  /// where there are five columns, for counts of a register.
  ///
  /// Each column is divided by its sum, then guarded. Traps where a shape is none of `Shape.all`.
  init(
    flat: [Double], columns count: Int = AtomTable.knots.count + 1,
    guardShare share: Double = guardShare,
    registerGuardShare registerShare: Double =
      registerGuardShare
  ) {
    let knots = AtomTable.knots.count
    precondition(count == knots + 1 || count == knots + 2, "a table has 4 or 5 columns")
    let width = 5 + count
    precondition(flat.count.isMultiple(of: width), "a table has rows of \(width) numbers")
    let rows = stride(from: 0, to: flat.count, by: width)
    atoms = rows.map { row in
      let shape = Shape(
        persistence: flat[row], memory: flat[row + 1], reversal: flat[row + 2])
      guard let place = Shape.all.firstIndex(of: shape) else {
        preconditionFailure("no shape has the shares of row \(row / width)")
      }
      return Atom(shape: place, pace: flat[row + 3], size: flat[row + 4])
    }
    let learnt = (5..<width).map { column in
      let weights = rows.map { flat[$0 + column] }
      let sum = weights.reduce(0, +)
      return weights.map { $0 / sum }
    }
    let mean = atoms.indices.map { atom in
      learnt[..<knots].reduce(0) { $0 + $1[atom] } / Double(knots)
    }
    columns = learnt.enumerated().map { j, column in
      j <= knots
        ? zip(column, mean).map { (1 - share) * $0 + share * $1 }
        : zip(column, learnt[knots]).map { (1 - registerShare) * $0 + registerShare * $1 }
    }
  }

  /// The prior weights for a share at a level (z of the last value, good side up), or for an
  /// amount where the level is nil. They add up to 1.
  func prior(level: Double?, counted: Counting? = nil) -> [Double] {
    let knots = AtomTable.knots
    guard let level, let first = knots.first, let last = knots.last else {
      return columns[AtomTable.amountColumn(counted: counted, columns: columns.count)]
    }
    let x = min(max(level, first), last)
    let above = knots.indices.dropFirst().first { x <= knots[$0] } ?? knots.count - 1
    let share = (x - knots[above - 1]) / (knots[above] - knots[above - 1])
    return zip(columns[above - 1], columns[above]).map { (1 - share) * $0 + share * $1 }
  }

  /// How much of each column the prior at a level is made of.
  static func mixing(level: Double?, counted: Counting?, columns: Int) -> [Double] {
    var mixing = [Double](repeating: 0, count: columns)
    guard let level, let first = knots.first, let last = knots.last else {
      mixing[amountColumn(counted: counted, columns: columns)] = 1
      return mixing
    }
    let x = min(max(level, first), last)
    let above = knots.indices.dropFirst().first { x <= knots[$0] } ?? knots.count - 1
    let share = (x - knots[above - 1]) / (knots[above] - knots[above - 1])
    mixing[above - 1] = 1 - share
    mixing[above] = share
    return mixing
  }

  /// The column of what has no upper bound: a register's own, where the table has one.
  private static func amountColumn(counted: Counting?, columns: Int) -> Int {
    counted == .register && columns > knots.count + 1 ? knots.count + 1 : knots.count
  }
}
