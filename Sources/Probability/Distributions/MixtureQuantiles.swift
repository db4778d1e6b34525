/// The same quantiles of one normal mixture after the other, in buffers that the caller owns: for
/// a million of mixtures, whose search should allocate nothing.
///
/// The results are those of ``NormalMixture/quantiles(_:)`` to about ten digits. They depend on
/// the mixture and the start alone.
package struct MixtureQuantiles: Sendable {
  /// The probabilities, in the order in which the quantiles are written.
  package let probabilities: [Double]
  /// Φ⁻¹ of them: where the quantiles of a single normal distribution lie.
  package let scores: [Double]

  /// Components at least this heavy steer the search; all count in its last step.
  static let heavy = 1e-4

  /// Traps unless every probability lies strictly between 0 and 1.
  package init(probabilities: [Double]) {
    precondition(probabilities.allSatisfy { $0 > 0 && $0 < 1 }, "a quantile needs 0 < p < 1")
    self.probabilities = probabilities
    scores = probabilities.map(StandardNormal.quantile)
  }

  /// Components of a mixture side by side, the heaviest of them first.
  package struct Components {
    let count: Int
    /// How many of them, from the first, are at least as heavy as `heavy`.
    let heavyCount: Int
    let weights: UnsafePointer<Double>
    let means: UnsafePointer<Double>
    let precisions: UnsafePointer<Double>

    /// The weights add up to 1, the precisions are 1/s; the first `heavyCount`, at least one, steer the
    /// search.
    package init(
      count: Int, heavyCount: Int, weights: UnsafePointer<Double>, means: UnsafePointer<Double>,
      precisions: UnsafePointer<Double>
    ) {
      self.count = count
      self.heavyCount = heavyCount
      self.weights = weights
      self.means = means
      self.precisions = precisions
    }
  }

  /// Whether a component steers the search by its weight.
  package static func isHeavy(_ weight: Double) -> Bool { weight >= heavy }

  /// Replaces starting points by the quantiles.
  ///
  /// A start that is good saves time; where the search does not settle from it, the quantile is
  /// found inside a bracket.
  ///
  /// `light` holds, for each quantile, about how much of its tail is made by components that
  /// are not heavy; NaN where nothing is known. Replaced by what it is at the quantile.
  package func find(
    _ mixture: Components, from quantiles: UnsafeMutablePointer<Double>,
    light: UnsafeMutablePointer<Double>
  ) {
    NormalTable.coefficients.withUnsafeBufferPointer { table in
      guard let table = table.baseAddress else { return }
      let heavy = MixtureTail(
        count: mixture.heavyCount, weights: mixture.weights, means: mixture.means,
        precisions: mixture.precisions, table: table)
      let rest = MixtureTail(
        count: mixture.count - mixture.heavyCount, weights: mixture.weights + mixture.heavyCount,
        means: mixture.means + mixture.heavyCount,
        precisions: mixture.precisions + mixture.heavyCount, table: table)
      // Where nothing is known, the light ones have the same share of a tail as of the whole.
      var share = 0.0
      for i in 0..<mixture.heavyCount { share += mixture.weights[i] }
      for i in probabilities.indices {
        let p = probabilities[i]
        let isUpper = p > 0.5
        quantiles[i] =
          Self.search(
            isUpper ? 1 - p : p, side: isUpper ? -1 : 1, from: quantiles[i], heavy, share, rest,
            light: &light[i])
          ?? bracketed(p, mixture)
      }
    }
  }

  /// The point where the smaller tail is `target`; nil where it is too small for absolute errors,
  /// or where the steps do not settle.
  ///
  /// Halley's method on the heavy components by estimates, until its next step is good to 1e-4;
  /// then on all components, until the next step leaves a part in 10⁹.
  private static func search(
    _ target: Double, side: Double, from start: Double, _ heavy: MixtureTail, _ share: Double,
    _ rest: MixtureTail, light: inout Double
  ) -> Double? {
    guard target >= 1e-3, start.isFinite else { return nil }
    let isKnown = light >= 0 && light < target
    let rough = isKnown ? target - light : target * share
    var x = start
    var rounds = 0
    while true {
      let move = Move(heavy.estimates(x, side: side), rough)
      x -= side * move.step
      if move.isSmall(excess: 3e-2 * target, bend: 4e-2) { break }
      rounds += 1
      // Steps that do not settle within so many are going to and fro.
      guard rounds < 12, move.step.isFinite else { return nil }
    }
    rounds = 0
    while true {
      var sums = heavy.sums(x, side: side)
      // What is light needs no more than the digits that its weight leaves.
      let others = rest.estimates(x, side: side)
      light = others.tail
      sums.tail += others.tail
      sums.slope += others.slope
      sums.curvature += others.curvature
      let move = Move(sums, target)
      x -= side * move.step
      if move.isSmall(excess: 3e-4 * target, bend: 1e-3) { return x }
      rounds += 1
      guard rounds < 6, move.step.isFinite else { return nil }
    }
  }

  /// One step of Halley's method, or of Newton's where the curvature would mislead.
  private struct Move {
    let step: Double
    private let excess: Double
    private let bend: Double

    @inline(__always)
    init(_ sums: MixtureTail.Sums, _ target: Double) {
      excess = sums.tail - target
      let newton = excess / sums.slope
      bend = newton * sums.curvature / sums.slope
      step = abs(bend) < 1 ? newton / (1 - 0.5 * bend) : newton
    }

    /// Whether what the step leaves is of third order in something small. NaN is not.
    @inline(__always)
    func isSmall(excess limit: Double, bend bendLimit: Double) -> Bool {
      abs(excess) <= limit && abs(bend) <= bendLimit
    }
  }

  private func bracketed(_ p: Double, _ mixture: Components) -> Double {
    let indices = 0..<mixture.count
    let whole = NormalMixture(
      weights: indices.map { mixture.weights[$0] }, means: indices.map { mixture.means[$0] },
      standardDeviations: indices.map { 1 / mixture.precisions[$0] })
    return whole.quantile(p)
  }
}
