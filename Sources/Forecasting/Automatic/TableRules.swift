import RealModule

/// How the atoms of a table are read, besides their weights: chosen with the table, by what foretold
/// areas and indicators that it had not seen.
struct TableRules: Sendable, Hashable {
  /// The size at which a change of nothing is judged, where an atom's own is smaller.
  ///
  /// That a series stood still says that its changes are small, not how small: figures are rounded,
  /// and what stood for two years may move in the third. 0 judges it like any other change.
  var stillSize = 0.0
  /// a: by how much the sizes of the years ahead shrink with the number of figures.
  var calming = 0.0
  /// b: by how much more those of large atoms do.
  var calmingBySize = 0.0

  /// Changes that are no larger, in units of a series, are none.
  static let still = 1e-12

  /// The number of figures at which atoms keep their size.
  static let usualFigures = 5.0
  /// The size that shrinks by a alone.
  static let usualSize = 0.1

  /// Every atom as it is.
  static let none = TableRules()

  /// By how much the logarithm of an atom's size is raised in the years ahead of so many figures:
  /// -(a + b ln(σ / 0.1)) (n - 5)/(n + 5).
  ///
  /// A handful of figures does not show how far a series may move, and many figures show more of it
  /// than half their evidence says.
  func shift(logSize: Double, figures: Int) -> Double {
    guard calming != 0 || calmingBySize != 0 else { return 0 }
    let n = Double(figures)
    let share = (n - TableRules.usualFigures) / (n + TableRules.usualFigures)
    return -share * (calming + calmingBySize * (logSize - Double.log(TableRules.usualSize)))
  }

  /// What the size of an atom is multiplied by in the years ahead of so many figures.
  func factor(size: Double, figures: Int) -> Double {
    Double.exp(shift(logSize: Double.log(size), figures: figures))
  }

  /// The size at which a change of nothing is judged under an atom of a size.
  func stillSize(of size: Double) -> Double { max(size, stillSize) }
}
