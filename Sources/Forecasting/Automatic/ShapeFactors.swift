import RealModule

/// The factors of all shapes for one spacing of years and one horizon.
///
/// They hold nothing of the series' values, so series with the same years between their
/// observations share them: make them once for a group and pass them to
/// ``TrendSpecification/fitted(to:context:lean:factors:)``. Making them costs 15 QR factorisations
/// of about three rows a year and one column for each change and year ahead.
public struct ShapeFactors: Sendable {
  /// The years between neighbouring observations.
  public let spacing: [Int]
  /// The years ahead.
  public let horizon: Int

  /// One factor a shape, in the order of `Shape.all`: of those that are learnt, or of all.
  let factors: [ShapeFactor]
  /// ω_i: how much the i-th change counts as evidence, by its age.
  let evidenceWeights: [Double]

  /// Half weight: successive years of one series tell less than a model believes.
  static let evidenceShare = 0.5
  /// What a change counts for that lies one year further back.
  static let evidenceDiscount = 0.95

  /// Factors for series whose observations lie `spacing` years apart.
  ///
  /// Traps unless the horizon lies in 1...100, every gap is at least a year, and the spacing is
  /// one that the automatic trend uses: at most 29 changes over at most 60 years.
  public init(spacing: [Int], horizon: Int) {
    self.init(spacing: spacing, horizon: horizon, shapes: Shape.learnt.count)
  }

  /// Factors of so many shapes, in the order of `Shape.all`.
  init(spacing: [Int], horizon: Int, shapes: Int) {
    precondition(horizons.contains(horizon), "a horizon lies in \(horizons), not \(horizon)")
    precondition(spacing.allSatisfy { $0 > 0 }, "observations lie at least a year apart")
    precondition(
      spacing.count < ScaledSeries.mostObservations
        && spacing.reduce(0, +) <= ScaledSeries.mostYears,
      "more observations or years than the automatic trend uses")
    self.spacing = spacing
    self.horizon = horizon
    factors = Shape.all.prefix(shapes).map {
      ShapeFactor(shape: $0, spacing: spacing, horizon: horizon)
    }
    var age = 0
    var weights: [Double] = []
    for gap in spacing.reversed() {
      weights.append(
        ShapeFactors.evidenceShare * Double.pow(ShapeFactors.evidenceDiscount, age))
      age += gap
    }
    evidenceWeights = weights.reversed()
  }
}
