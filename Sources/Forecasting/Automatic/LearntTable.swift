/// How common each atom is among real series, learnt once.
struct LearntTable: Sendable {
  /// For series whose direction of good is stated: paces count towards the good.
  let directed: AtomTable
  /// For all others: no pace for shares, learnt growth for amounts.
  let undirected: AtomTable
  /// How their atoms are read.
  var rules = TableRules.none

  /// How many of `Shape.all` its atoms need, from the first on.
  var shapes: Int {
    let last = (directed.atoms + undirected.atoms).map(\.shape).max() ?? 0
    return last < Shape.learnt.count ? Shape.learnt.count : Shape.all.count
  }
}

/// Atoms with their prior weights at a few levels of a share, and for amounts.
struct AtomTable: Sendable {
  let atoms: [Atom]
  /// `columns[j][k]`: the weight of atom k at knot j; the column after the knots is for amounts.
  /// A table may have as many columns again for what a register counts. Each adds up to 1.
  let columns: [[Double]]

  /// The levels on the logit scale, good side up, between which the weights are interpolated:
  /// 7%, 50% and 93% of the way between the bounds.
  static let knots: [Double] = [-2.5, 0, 2.5]

  /// The share of the knots' mean column that is mixed into every column, so that no atom is
  /// impossible at a level only because the class never showed it there.
  static let guardShare = 0.2

  /// The share of the column of all figures that is mixed into that of registers.
  static let registerGuardShare = 0.3

  /// The knots and amounts.
  static let usualColumns = knots.count + 1
  /// The same twice: of all figures, and of registers.
  static let registerColumns = 2 * usualColumns

  /// Whether a column is for what has no upper bound.
  static func isOfAmounts(_ column: Int) -> Bool { column % usualColumns == knots.count }

  /// A table of columns that need no guard.
  init(atoms: [Atom], columns: [[Double]]) {
    self.atoms = atoms
    self.columns = columns
  }

  /// A table from rows of a, φ, r, pace, size and the learnt weights at the knots and for amounts,
  /// of all figures and, where there are eight columns, of registers.
  ///
  /// Each column is divided by its sum, then guarded. Traps where a shape is none of `Shape.all`.
  init(
    flat: [Double], columns count: Int = usualColumns,
    guardShare share: Double = guardShare,
    registerGuardShare registerShare: Double =
      registerGuardShare
  ) {
    let knots = AtomTable.knots.count
    precondition(
      [AtomTable.usualColumns, AtomTable.registerColumns].contains(count),
      "a table has 4 or 8 columns")
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
    let general = learnt[...knots].map { column in
      zip(column, mean).map { (1 - share) * $0 + share * $1 }
    }
    let registers = learnt.indices.dropFirst(knots + 1).map { j in
      zip(learnt[j], general[j - knots - 1]).map {
        (1 - registerShare) * $0 + registerShare * $1
      }
    }
    columns = general + registers
  }

  /// The prior weights for a share at a level (z of the last value, good side up), or for an
  /// amount where the level is nil. They add up to 1.
  func prior(level: Double?, counted: Counting? = nil) -> [Double] {
    guard let level else {
      return columns[AtomTable.amountColumn(counted: counted, columns: columns.count)]
    }
    let (below, share) = AtomTable.place(level: level, counted: counted, columns: columns.count)
    return zip(columns[below], columns[below + 1]).map { (1 - share) * $0 + share * $1 }
  }

  /// How much of each column the prior at a level is made of.
  static func mixing(level: Double?, counted: Counting?, columns: Int) -> [Double] {
    var mixing = [Double](repeating: 0, count: columns)
    guard let level else {
      mixing[amountColumn(counted: counted, columns: columns)] = 1
      return mixing
    }
    let (below, share) = place(level: level, counted: counted, columns: columns)
    mixing[below] = 1 - share
    mixing[below + 1] = share
    return mixing
  }

  /// The column below a level of a share, and how much the one after it counts: a register's own,
  /// where the table has them.
  private static func place(
    level: Double, counted: Counting?, columns: Int
  ) -> (below: Int, share: Double) {
    let last = knots.count - 1
    let x = min(max(level, knots[0]), knots[last])
    let above = knots.indices.dropFirst().first { x <= knots[$0] } ?? last
    let share = (x - knots[above - 1]) / (knots[above] - knots[above - 1])
    let first = counted == .register && columns == registerColumns ? usualColumns : 0
    return (first + above - 1, share)
  }

  /// The column of what has no upper bound: a register's own, where the table has one.
  private static func amountColumn(counted: Counting?, columns: Int) -> Int {
    counted == .register && columns == registerColumns ? columns - 1 : knots.count
  }
}
