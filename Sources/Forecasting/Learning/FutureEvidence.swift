import LeastSquares
import RealModule

/// How well every shape foretold what came after the origin, before it is asked about an atom.
///
/// With x_h = s (z_(n+h) - z_n)/u the errors ahead under an atom are f = f⁰ - μ f¹, where f⁰ =
/// W⁻¹ (x - C e⁰), so the log of the joint density of the first H values is -½ Σ (f_h/σ)² - H ln σ
/// - Σ ln W_hh, up to a constant that all atoms share; σ is the size that the table's rules give the
/// years ahead.
struct FutureEvidence: Sendable {
  private struct Sums {
    var ownSquares = 0.0
    var ownSteady = 0.0
    var steadySquares = 0.0
    var logDiagonal = 0.0
  }

  /// For each shape, the sums over the first 1, 2, … years.
  private let sums: [[Sums]]
  private let years: Int
  private let figures: Int
  private let rules: TableRules

  /// The evidence of changes since the origin, one a year, in units of the series, good side up.
  init(changes: [Double], past: Evidence, factors: FutureFactors) {
    let horizon = factors.factors.horizon
    // Forward substitution never looks ahead: what fills up the unknown years moves nothing.
    let padded = changes + [Double](repeating: 0, count: horizon - changes.count)
    sums = factors.factors.factors.indices.map { shape in
      let factor = factors.factors.factors[shape]
      let told = factor.carried.multiplied(by: past.errors[shape])
      let own = factors.triangles[shape].solve(zip(padded, told).map { $0 - $1 })
      let steady = factors.steady[shape]
      var sums = Sums()
      return changes.indices.map { h in
        sums.ownSquares += own[h] * own[h]
        sums.ownSteady += own[h] * steady[h]
        sums.steadySquares += steady[h] * steady[h]
        sums.logDiagonal += Double.log(factor.ahead[h, h])
        return sums
      }
    }
    years = changes.count
    figures = past.figures
    rules = past.rules
  }

  /// The log of the joint density under an atom, without the constant -½ H ln 2π.
  func logDensity(_ atom: Atom) -> Double { logDensity(atom, years: years) }

  /// The same of the first years only: what came after them is not looked at.
  ///
  /// Traps unless so many years are known, one at least.
  func logDensity(_ atom: Atom, years: Int) -> Double {
    let sums = sums[atom.shape][years - 1]
    let square =
      sums.ownSquares - 2 * atom.pace * sums.ownSteady
      + atom.pace * atom.pace * sums.steadySquares
    let logSize = Double.log(atom.size)
    let ahead = logSize + rules.shift(logSize: logSize, figures: figures)
    return -0.5 * square * Double.exp(-2 * ahead) - Double(years) * ahead - sums.logDiagonal
  }
}
