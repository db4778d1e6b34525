extension Atom {
  /// The paces of the grid, in units of a series.
  static let paces: [Double] = [-0.06, -0.02, 0, 0.03, 0.08, 0.2]
  /// The sizes of the grid, in units of a series.
  static let sizes: [Double] = [0.01, 0.02, 0.04, 0.08, 0.15, 0.3, 0.6, 1.2]

  /// All atoms from which a table is learnt: every shape with every pace and size.
  ///
  /// 720 of them. A grid of 3,366 forecast the same to 0.001.
  static let grid: [Atom] = Shape.learnt.indices.flatMap { shape in
    paces.flatMap { pace in sizes.map { Atom(shape: shape, pace: pace, size: $0) } }
  }
}
