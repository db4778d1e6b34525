import LeastSquares
import Probability
import RealModule

/// Joint paths of a classical family.
///
/// A path draws the residual variance and the curve once, and a deviation for each year: with χ²
/// of ν = n - p degrees of freedom and standard normal c and e, year h is
///
///     location_h + s √(ν/χ²) (x_hᵀR⁻¹c + e_h)
///
/// so that the years are jointly Student-t with the scale matrix s² (I + X(XᵀWX)⁻¹Xᵀ), and every year
/// by itself has the distribution of the forecast. No covariance is formed.
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

  /// The paths around the curve. The first quasi-random coordinates, which are spread most evenly,
  /// draw what the years share: the variance, then the curve.
  private func deviations(
    _ spread: FamilyForecaster.Spread, count: Int, stream: RandomStream
  ) -> [[Double]] {
    let solved = spread.solved(rows)
    let normals = QuasiNormals(
      count: count, dimensions: 1 + solved.rows + years.count, stream: stream)
    let variance = VarianceTable(degreesOfFreedom: Double(spread.degreesOfFreedom))
    let sizes = normals.coordinate(0).map { spread.residual * variance.stretch($0) }
    return years.indices.map { year in
      var z = Array(normals.coordinate(1 + solved.rows + year))
      for (part, share) in solved.column(year).enumerated() {
        for (draw, normal) in normals.coordinate(1 + part).enumerated() {
          z[draw] += share * normal
        }
      }
      for draw in z.indices { z[draw] = locations[year] + sizes[draw] * z[draw] }
      return z
    }
  }
}
