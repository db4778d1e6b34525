import LeastSquares
import RealModule

/// The factors of series without missing years, of any length, from one factorisation a shape.
///
/// The triangle of the first k yearly changes is the leading block of that of all, whatever k is;
/// changes since the last observation are sums of yearly changes, and so are their rows.
struct GaplessFactors: Sendable {
  let horizon: Int
  private let triangles: [Matrix]

  init(horizon: Int) {
    self.horizon = horizon
    let years = ScaledSeries.mostObservations - 1 + horizon
    triangles = Shape.learnt.map { shape in
      ShapeFactor(shape: shape, spacing: Array(repeating: 1, count: years), horizon: 1).past?
        .matrix ?? Matrix(rows: 0, columns: 0, repeating: 0)
    }
  }

  /// The factors of series with so many changes, each from one year to the next.
  func factors(changes p: Int, tables: [BatchTable]) -> BatchFactors {
    var weights = [ShapeFactors.evidenceShare]
    while weights.count < p {
      weights.append(
        ShapeFactors.evidenceShare * Double.pow(ShapeFactors.evidenceDiscount, weights.count))
    }
    let latest = weights.prefix(p).reversed()
    return BatchFactors(
      triangles.map { triangle(of: $0, changes: p) }, weights: Array(latest), horizon: horizon,
      tables: tables)
  }

  private func triangle(of full: Matrix, changes p: Int) -> BatchFactors.Triangle {
    var steady: [Double] = []
    for row in 0..<p {
      var rest = 1.0
      for column in 0..<row { rest -= full[row, column] * steady[column] }
      steady.append(rest / full[row, row])
    }
    var carried = Matrix(rows: horizon, columns: p, repeating: 0)
    var steadyMeans: [Double] = []
    var deviations: [Double] = []
    // The row of the change since the last observation: the rows of its years, added up.
    var sum = [Double](repeating: 0, count: p + horizon)
    for year in 0..<horizon {
      for column in 0...(p + year) { sum[column] += full[p + year, column] }
      var mean = Double(year + 1)
      var variance = 0.0
      for column in 0..<p {
        carried[year, column] = sum[column]
        mean -= sum[column] * steady[column]
      }
      for column in p...(p + year) { variance += sum[column] * sum[column] }
      steadyMeans.append(mean)
      deviations.append(variance.squareRoot())
    }
    return BatchFactors.Triangle(
      past: { full[$0, $1] }, logDiagonal: (0..<p).map { Double.log(full[$0, $0]) },
      steadyErrors: steady, carried: carried, steadyMeans: steadyMeans, deviations: deviations)
  }
}
