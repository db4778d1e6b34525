import LeastSquares
import Probability
import RealModule

/// Joint paths of a classical family.
///
/// All years of a path share one draw of the residual variance: given χ² with ν = n - p degrees of
/// freedom, the years are jointly normal with the covariance (s² ν/χ²)(I + X(XᵀWX)⁻¹Xᵀ), so that
/// every year by itself is the Student-t of the forecast. The factor L of
/// I + X(XᵀWX)⁻¹Xᵀ is the triangle of a QR factorisation of I above (XR⁻¹)ᵀ; no covariance is
/// formed.
struct FamilyPaths: PathGenerator {
  let years: [Year]
  let scale: Scale
  /// The curve in `years`, damped.
  let locations: [Double]
  /// The rows of the design in `years`, not damped.
  let rows: [[Double]]
  let spread: FamilyForecaster.Spread?

  func paths(count: Int, stream: RandomStream) -> PathSet {
    PathSet(
      years: years, scale: scale,
      scaled: spread.map { deviations($0, count: count, stream: stream) }
        ?? locations.map { Array(repeating: $0, count: count) })
  }

  /// The paths around the curve: the first quasi-random coordinate draws the variance, the others
  /// the years in their order, so that the nearest years are spread most evenly.
  private func deviations(
    _ spread: FamilyForecaster.Spread, count: Int, stream: RandomStream
  ) -> [[Double]] {
    let normals = QuasiNormals(count: count, dimensions: years.count + 1, stream: stream)
    let variance = VarianceTable(degreesOfFreedom: Double(spread.degreesOfFreedom))
    let sizes = normals.coordinate(0).map { spread.residual * variance.stretch($0) }
    let factor = spread.jointFactor(rows)
    return years.indices.map { year in
      var z = [Double](repeating: 0, count: count)
      for part in 0...year {
        let share = factor[year, part]
        for (draw, normal) in normals.coordinate(part + 1).enumerated() {
          z[draw] += share * normal
        }
      }
      for draw in z.indices { z[draw] = locations[year] + sizes[draw] * z[draw] }
      return z
    }
  }
}

extension FamilyForecaster.Spread {
  /// L, lower triangular, with L Lᵀ = I + X(XᵀWX)⁻¹Xᵀ for new observations at these rows X.
  func jointFactor(_ rows: [[Double]]) -> Matrix {
    let solved = triangle.solve(Matrix(columns: rows))
    let stacked = Matrix(rows: rows.count + solved.rows, columns: rows.count) { row, column in
      if row < rows.count { return row == column ? 1 : 0 }
      return solved[row - rows.count, column]
    }
    do {
      return try QRFactorization(stacked).positiveR.transposed
    } catch {
      // The unit matrix on top keeps the columns independent.
      preconditionFailure("the years ahead have no joint factor: \(error)")
    }
  }
}
