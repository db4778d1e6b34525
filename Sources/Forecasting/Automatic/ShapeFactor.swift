import LeastSquares
import RealModule

/// Everything about one shape and one spacing of years that does not depend on a series' values.
///
/// Changes between observations and the changes 1...H years after the last one are jointly normal
/// with covariance L Lᵀ for size 1, where L = [L11 0; C W] is the triangle of one QR
/// factorisation; no covariance is formed.
struct ShapeFactor: Sendable {
  /// L11: from one-step errors of the past to its changes; nil without changes.
  let past: LowerTriangular?
  /// Logarithms of the diagonal of L11.
  let logDiagonal: [Double]
  /// e¹ = L11⁻¹ g: the one-step errors of a steady pace of 1.
  let steadyErrors: [Double]
  /// C: from one-step errors of the past to the years ahead.
  let carried: Matrix
  /// W: from new independent normals to the years ahead; lower triangular.
  let ahead: Matrix
  /// h - C e¹: how far a pace of 1 leads in h years beyond what the past already tells.
  let steadyMeans: [Double]
  /// √(Σ_j W_hj²): standard deviations of the years ahead for size 1.
  let deviations: [Double]

  init(shape: Shape, spacing: [Int], horizon: Int) {
    let lower = ShapeFactor.triangle(shape: shape, spacing: spacing, horizon: horizon)
    let p = spacing.count
    let steps = spacing.map(Double.init)
    let carried = Matrix(rows: horizon, columns: p) { lower[p + $0, $1] }
    let ahead = Matrix(rows: horizon, columns: horizon) { lower[p + $0, p + $1] }
    let past =
      p == 0 ? nil : LowerTriangular(Matrix(rows: p, columns: p) { lower[$0, $1] })
    let steadyErrors = past?.solve(steps) ?? []
    let told = carried.multiplied(by: steadyErrors)
    self.past = past
    self.carried = carried
    self.ahead = ahead
    self.steadyErrors = steadyErrors
    logDiagonal = (0..<p).map { Double.log(lower[$0, $0]) }
    steadyMeans = (0..<horizon).map { Double($0 + 1) - told[$0] }
    deviations = (0..<horizon).map { row in
      Double.sqrt((0...row).reduce(0) { $0 + ahead[row, $1] * ahead[row, $1] })
    }
  }

  /// L of all changes, past and ahead: the transposed R, with a positive diagonal, of (A B)ᵀ.
  private static func triangle(shape: Shape, spacing: [Int], horizon: Int) -> Matrix {
    let root = squareRoot(shape: shape, spacing: spacing, horizon: horizon)
    do {
      return try QRFactorization(root).positiveR.transposed
    } catch {
      // Every change holds a step of its own, so the columns are independent and finite.
      preconditionFailure("the changes of a series are independent: \(error)")
    }
  }

  /// (A B)ᵀ: a column for each change, a row for each independent normal that makes it.
  ///
  /// The pace has a normal for each year. The steps of the years within one gap add up to one
  /// normal times √gap, and the noise of measurement enters through the observed years only, so
  /// these need a row for each change and observation. The product with its transpose, and so the
  /// triangle, is that of a row for every year. What a shape has no share of gets no rows.
  private static func squareRoot(shape: Shape, spacing: [Int], horizon: Int) -> Matrix {
    let p = spacing.count
    let changes = p + horizon
    let years = shape.persistence > 0 ? spacing.reduce(0, +) + horizon : 0
    let observations = shape.reversal > 0 ? changes + 1 : 0
    var root = Matrix(rows: changes + years + observations, columns: changes, repeating: 0)

    let step = Double.sqrt(shape.step)
    let noise = Double.sqrt(shape.reversal / 2)
    for change in 0..<changes {
      if change < p {
        root[change, change] = step * Double.sqrt(Double(spacing[change]))
      } else {
        for year in p...change { root[year, change] = step }
      }
      if observations > 0 {
        root[changes + years + min(change, p), change] = -noise
        root[changes + years + change + 1, change] = noise
      }
    }

    guard years > 0 else { return root }
    let pace = Double.sqrt(shape.persistence)
    let fresh = Double.sqrt(1 - shape.memory * shape.memory)
    // The pace of the current year as a combination of the normals up to it, and its sum since
    // the last observation.
    var now = [Double](repeating: 0, count: years)
    var sum = [Double](repeating: 0, count: years)
    var year = 0
    for change in 0..<changes {
      for _ in 0..<(change < p ? spacing[change] : 1) {
        for earlier in 0..<year { now[earlier] *= shape.memory }
        now[year] = year == 0 ? 1 : fresh
        for normal in 0...year { sum[normal] += pace * now[normal] }
        year += 1
      }
      for normal in 0..<year { root[changes + normal, change] = sum[normal] }
      if change < p { for normal in 0..<year { sum[normal] = 0 } }
    }
    return root
  }
}
