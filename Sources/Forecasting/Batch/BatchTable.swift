import RealModule

/// The atoms of a table, laid out for a pass over all of them.
///
/// The evidence of an atom is a constant of the spacing plus a combination of two sums of its
/// shape (see `Evidence`): ln likelihood = constant + square · Σ ω e⁰² + product · Σ ω e⁰ e¹.
struct BatchTable: Sendable {
  let count: Int
  /// The place of each atom's shape.
  let shapes: [Int]
  let paces: [Double]
  /// 1/σ
  let precisions: [Double]
  /// -1/(2σ²)
  let squares: [Double]
  /// μ/σ²
  let products: [Double]
  /// ln σ
  let logSizes: [Double]
  /// σ
  let sizes: [Double]
  let rules: TableRules
  private let table: AtomTable
  private let isEvened: Bool
  /// The prior weights of amounts, and of those that a register counts.
  private let amounts: [Double]
  private let registers: [Double]

  /// `isEvened`: whether atoms count alike, however common they are.
  ///
  /// Traps where an atom has none of the shapes that are learnt.
  init(_ table: AtomTable, rules: TableRules, isEvened: Bool) {
    let atoms = table.atoms
    precondition(
      atoms.allSatisfy { $0.shape < Shape.learnt.count }, "an atom has a shape that is not learnt")
    sizes = atoms.map(\.size)
    self.rules = rules
    count = atoms.count
    shapes = atoms.map(\.shape)
    paces = atoms.map(\.pace)
    precisions = atoms.map { 1 / $0.size }
    squares = atoms.map { -0.5 / ($0.size * $0.size) }
    products = atoms.map { $0.pace / ($0.size * $0.size) }
    logSizes = atoms.map { Double.log($0.size) }
    self.table = table
    self.isEvened = isEvened
    amounts = BatchTable.prior(table, level: nil, counted: nil, isEvened: isEvened)
    registers = BatchTable.prior(table, level: nil, counted: .register, isEvened: isEvened)
  }

  /// The weights of the atoms before the series is seen.
  func prior(level: Double?, counted: Counting?) -> [Double] {
    guard level != nil else { return counted == .register ? registers : amounts }
    return BatchTable.prior(table, level: level, counted: counted, isEvened: isEvened)
  }

  private static func prior(
    _ table: AtomTable, level: Double?, counted: Counting?, isEvened: Bool
  ) -> [Double] {
    let mixture = AtomMixture(table: table, level: level, counted: counted)
    return (isEvened ? mixture.evened : mixture).weights
  }
}
