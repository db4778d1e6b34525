import LeastSquares
import RealModule

/// What a series' past says about every shape, before it is asked about an atom.
///
/// For an atom (shape, μ, σ) the one-step errors are e = e⁰ - μ e¹, so its discounted log
/// likelihood Σ_i ω_i (-ln σ - ln L_ii - ½ (e_i/σ)²) is a combination of three sums a shape:
/// Σ ω e⁰², Σ ω e⁰ e¹ and Σ ω e¹². Only the first two depend on the series, and linearly on these
/// sums, so for a group of series the evidence of all atoms is one product of matrices.
struct Evidence: Sendable {
  /// e⁰ = L11⁻¹ d, for each shape.
  let errors: [[Double]]
  /// The three sums and the constant term, for each shape.
  private let sums: [Sums]
  /// Σ ω_i: how many changes the evidence is worth.
  private let worth: Double

  private struct Sums {
    var ownSquares = 0.0
    var ownSteady = 0.0
    var steadySquares = 0.0
    var logDiagonal = 0.0
  }

  /// The evidence of changes in units of their series, good side up.
  init(changes: [Double], factors: ShapeFactors) {
    let weights = factors.evidenceWeights
    errors = factors.factors.map { $0.past?.solve(changes) ?? [] }
    worth = weights.reduce(0, +)
    sums = zip(errors, factors.factors).map { own, factor in
      var sums = Sums()
      for i in weights.indices {
        let steady = factor.steadyErrors[i]
        sums.ownSquares += weights[i] * own[i] * own[i]
        sums.ownSteady += weights[i] * own[i] * steady
        sums.steadySquares += weights[i] * steady * steady
        sums.logDiagonal += weights[i] * factor.logDiagonal[i]
      }
      return sums
    }
  }

  /// The discounted log likelihood of the past under an atom; 0 without changes.
  func logLikelihood(_ atom: Atom) -> Double {
    let sums = sums[atom.shape]
    let square =
      sums.ownSquares - 2 * atom.pace * sums.ownSteady
      + atom.pace * atom.pace * sums.steadySquares
    return -0.5 * square / (atom.size * atom.size) - worth * Double.log(atom.size)
      - sums.logDiagonal
  }
}
