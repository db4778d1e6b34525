/// One combination of shape, pace and size: given an atom, the changes of a series are jointly
/// normal.
struct Atom: Sendable, Hashable {
  /// The place of the shape among `Shape.all`.
  let shape: Int
  /// μ: the expected yearly change towards the good, in units of the series.
  let pace: Double
  /// σ: the size of a yearly change around it, in units of the series.
  let size: Double
}
