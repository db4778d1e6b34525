import LeastSquares
import Probability

/// The years ahead of one series under every atom of a mixture: given an atom they are jointly
/// normal, z_(n+h) = z_n + s u (m_h + σ (W ν)_h) with independent standard normal ν.
struct YearsAhead: Sendable {
  let origin: Year
  let horizon: Int
  let scale: Scale
  /// The weights of the atoms; they add up to 1.
  let weights: [Double]
  /// `means[k][h]`: the mean of z under atom k, h + 1 years ahead.
  let means: [[Double]]
  /// The signed size of the yearly change ahead under each atom, on the fitted scale: s u σ, and
  /// what the table's rules make of σ.
  let sizes: [Double]
  /// The shape of each atom, as a place among `factors`.
  let shapes: [Int]
  let factors: ShapeFactors

  init(
    _ series: ScaledSeries, mixture: AtomMixture, evidence: Evidence, factors: ShapeFactors,
    horizon: Int
  ) {
    self.horizon = horizon
    self.factors = factors
    origin = series.origin
    scale = series.scale
    weights = mixture.weights
    shapes = mixture.atoms.map(\.shape)
    let unit = series.sign * series.unit
    sizes = mixture.atoms.map {
      unit * $0.size * evidence.rules.factor(size: $0.size, figures: evidence.figures)
    }
    // What the past errors carry into the years ahead, once a shape.
    var carried = [[Double]?](repeating: nil, count: factors.factors.count)
    means = mixture.atoms.map { atom in
      let factor = factors.factors[atom.shape]
      let told = carried[atom.shape] ?? factor.carried.multiplied(by: evidence.errors[atom.shape])
      carried[atom.shape] = told
      return (0..<horizon).map { h in
        series.last + unit * (atom.pace * factor.steadyMeans[h] + told[h])
      }
    }
  }

  /// The distribution of z `step` years ahead, from 1.
  func distribution(step: Int) -> NormalMixture {
    NormalMixture(
      weights: weights, means: means.map { $0[step - 1] },
      standardDeviations: zip(shapes, sizes).map { shape, size in
        factors.factors[shape].deviations[step - 1] * size.magnitude
      })
  }
}
