/// The same quantiles of one normal mixture after the other, for a million of mixtures, whose
/// search should allocate nothing and look at each component once.
///
/// The results are those of ``NormalMixture/quantiles(_:)`` to nine digits of the spread. They
/// depend on the mixture, and on those before it since the first, alone.
package struct MixtureQuantiles: Sendable {
  /// The probabilities, in the order in which the quantiles are written.
  package let probabilities: [Double]
  /// Φ⁻¹ of them: where the quantiles of a single normal distribution lie.
  private let scores: [Double]

  /// Components at least this heavy say where a search begins, and are looked at anew in each
  /// round; what the light ones add is carried along in a series.
  package static let heavy = 1e-3

  /// Traps unless every probability lies strictly between 0 and 1.
  package init(probabilities: [Double]) {
    precondition(probabilities.allSatisfy { $0 > 0 && $0 < 1 }, "a quantile needs 0 < p < 1")
    self.probabilities = probabilities
    scores = probabilities.map(StandardNormal.quantile)
  }

  /// By how much each quantile of the mixture before lay off its start, in standard deviations.
  package struct Offsets: Sendable {
    var values: [Double]
  }

  /// The offsets before the first mixture.
  package var noOffsets: Offsets {
    Offsets(values: Array(repeating: 0, count: probabilities.count))
  }

  /// Appends the quantiles of a mixture; the heavy components come first in it.
  ///
  /// Where the search does not settle, or a tail is too small for absolute errors, the quantile is
  /// found inside a bracket.
  package func append(
    of mixture: MixtureBuffer, _ offsets: inout Offsets, to quantiles: inout [Double]
  ) {
    let bend = mixture.prepare()
    let moments = mixture.moments()
    NormalCells.coefficients.withUnsafeBufferPointer { table in
      guard let table = table.baseAddress else { return }
      for i in probabilities.indices {
        let start = Self.start(scores[i], moments.skewness, moments.excess)
        let x =
          search(
            probabilities[i], from: moments.mean + (start + offsets.values[i]) * moments.deviation,
            mixture, bend, table)
          ?? mixture.normalMixture().quantile(probabilities[i])
        let offset = (x - moments.mean) / moments.deviation - start
        offsets.values[i] = offset.isFinite ? offset : 0
        quantiles.append(x)
      }
    }
  }

  /// Where the quantile lies, in standard deviations from the mean, by skewness and kurtosis.
  ///
  /// In the manner of Cornish and Fisher (1937), but bounded in the kurtosis; the constants are
  /// fitted to mixtures of series of M3 and leave a hundredth as a rule.
  private static func start(_ score: Double, _ skewness: Double, _ excess: Double) -> Double {
    let share = excess / (6 + excess)
    let square = score * score
    return score + skewness * (1 - share) * (0.19 * square - 0.2)
      + share * score * (0.2 * square - 0.63)
  }

  /// The quantile; nil where absolute errors are too large for its tail, or where the steps do not
  /// settle.
  ///
  /// A step is the last when Taylor's series, with the bound of what it leaves, puts the tail there
  /// within 2e-9 of itself.
  private func search(
    _ p: Double, from start: Double, _ mixture: MixtureBuffer, _ bend: MixtureBuffer.Bend,
    _ table: UnsafePointer<Double>
  ) -> Double? {
    let tail = min(p, 1 - p)
    guard tail >= 1e-3 else { return nil }
    var x = start
    var light = MixtureSums()
    // What the steps that brought the light ones here may have left in their sums.
    var stale = Double.infinity
    for _ in 0..<12 {
      guard x.isFinite else { return nil }
      if stale > 1e-11 {
        light = mixture.sums(mixture.heavyCount..<mixture.count, at: x, table)
        stale = 0
      }
      let sums = mixture.sums(0..<mixture.heavyCount, at: x, table) + light
      let step = sums.step(to: p)
      let reach = abs(step * step * step * step * step)
      x += step
      let missed = abs(sums.moved(by: step).value - p)
      if missed + reach * bend.all <= 2e-9 * tail { return x }
      light = light.moved(by: step)
      stale += reach * bend.light
    }
    return nil
  }
}
