import LeastSquares

/// What the joint density of the years ahead needs besides a series' values, for every shape of
/// one spacing.
struct FutureFactors: Sendable {
  let factors: ShapeFactors
  /// W, to solve with, for each shape.
  let triangles: [LowerTriangular]
  /// f¹ = W⁻¹ m: the errors ahead of a pace of 1, for each shape.
  let steady: [[Double]]

  init(spacing: [Int], horizon: Int, shapes: Int = Shape.learnt.count) {
    let factors = ShapeFactors(spacing: spacing, horizon: horizon, shapes: shapes)
    let triangles = factors.factors.map { LowerTriangular($0.ahead) }
    self.factors = factors
    self.triangles = triangles
    steady = zip(triangles, factors.factors).map { $0.solve($1.steadyMeans) }
  }
}
