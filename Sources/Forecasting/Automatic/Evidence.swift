import LeastSquares
import RealModule

/// What a series' past says about every shape, before it is asked about an atom.
///
/// For an atom (shape, μ, σ) the one-step errors are e = e⁰ - μ e¹, so its discounted log
/// likelihood Σ_i ω_i (-ln σ - ln L_ii - ½ (e_i/σ)²) is a combination of three sums a shape:
/// Σ ω e⁰², Σ ω e⁰ e¹ and Σ ω e¹². Only the first two depend on the series, and linearly on these
/// sums, so for a group of series the evidence of all atoms is one product of matrices.
///
/// Changes of nothing have sums of their own, because they are judged at another size; see
/// ``TableRules``.
struct Evidence: Sendable {
  /// e⁰ = L11⁻¹ d, for each shape.
  let errors: [[Double]]
  /// How many figures were seen.
  let figures: Int
  let rules: TableRules
  /// The three sums, for each shape: of changes that moved, and of those that stood still.
  private let moved: [Sums]
  private let still: [Sums]
  /// Σ ω_i ln L_ii, for each shape.
  private let logDiagonals: [Double]
  /// Σ ω_i: how many changes the evidence is worth.
  private var movedWorth = 0.0
  private var stillWorth = 0.0

  private struct Sums {
    var ownSquares = 0.0
    var ownSteady = 0.0
    var steadySquares = 0.0

    /// Σ ω e² under a pace.
    func square(pace: Double) -> Double {
      ownSquares - 2 * pace * ownSteady + pace * pace * steadySquares
    }
  }

  /// The evidence of changes in units of their series, good side up.
  init(changes: [Double], factors: ShapeFactors, rules: TableRules = .none) {
    let weights = factors.evidenceWeights
    let errors = factors.factors.map { $0.past?.solve(changes) ?? [] }
    let stood = changes.map { rules.stillSize > 0 && $0.magnitude <= TableRules.still }
    for i in weights.indices {
      if stood[i] { stillWorth += weights[i] } else { movedWorth += weights[i] }
    }
    func sums(where isStill: Bool) -> [Sums] {
      zip(errors, factors.factors).map { own, factor in
        var sums = Sums()
        for i in weights.indices where stood[i] == isStill {
          let steady = factor.steadyErrors[i]
          sums.ownSquares += weights[i] * own[i] * own[i]
          sums.ownSteady += weights[i] * own[i] * steady
          sums.steadySquares += weights[i] * steady * steady
        }
        return sums
      }
    }
    moved = sums(where: false)
    still = stillWorth > 0 ? sums(where: true) : []
    logDiagonals = factors.factors.map { factor in
      zip(weights, factor.logDiagonal).reduce(0) { $0 + $1.0 * $1.1 }
    }
    self.errors = errors
    self.rules = rules
    figures = changes.count + 1
  }

  /// The discounted log likelihood of the past under an atom; 0 without changes.
  func logLikelihood(_ atom: Atom) -> Double {
    var log =
      -0.5 * moved[atom.shape].square(pace: atom.pace) / (atom.size * atom.size)
      - movedWorth * Double.log(atom.size)
    if stillWorth > 0 {
      let size = rules.stillSize(of: atom.size)
      log +=
        -0.5 * still[atom.shape].square(pace: atom.pace) / (size * size)
        - stillWorth * Double.log(size)
    }
    return log - logDiagonals[atom.shape]
  }
}
