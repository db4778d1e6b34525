import LeastSquares
import Probability
import RealModule

/// Carries a classical family into the future.
///
/// With coefficients b, the triangle R of the weighted design's QR factorisation and the residual
/// standard deviation s, the observation h years ahead is Student-t with n - p degrees of freedom
/// around x_hᵀb with the scale s √(1 + ‖R⁻ᵀx_h‖²) (Draper and Smith, Applied Regression Analysis,
/// 3rd edition, 3.1 and 9.2). Damping moves the location only.
struct FamilyForecaster: Forecaster {
  let design: FamilyDesign
  let damping: Double
  let scale: Scale
  /// The last figure, in data units.
  let originValue: Double
  let coefficients: [Double]
  /// Nil where no degree of freedom is left: the curve is all there is.
  let spread: Spread?

  /// What the residuals tell about new observations.
  struct Spread: Sendable {
    /// Rᵀ of the weighted design.
    let triangle: LowerTriangular
    /// The residual standard deviation on the fitted scale, above 0.
    let residual: Double
    let degreesOfFreedom: Int

    /// R⁻ᵀx of every row x of a design, one a column.
    func solved(_ rows: [[Double]]) -> Matrix { triangle.solve(Matrix(columns: rows)) }

    /// √(1 + ‖R⁻ᵀx‖²) for every row x of a design.
    func factors(_ rows: [[Double]]) -> [Double] {
      let solved = solved(rows)
      return rows.indices.map { column in
        Double.sqrt(solved.column(column).reduce(1) { $0 + $1 * $1 })
      }
    }
  }

  init(_ problem: FamilyProblem, _ solution: FamilyProblem.Solution) {
    design = problem.design
    damping = problem.specification.damping
    scale = problem.scale
    originValue = problem.originValue
    coefficients = solution.coefficients
    spread = solution.fit.map { fit in
      // Residuals below the rounding of the figures say no more than that rounding; a curve
      // through every figure has a distribution all the same, of next to no width.
      let rounding = problem.response.reduce(.leastNormalMagnitude) {
        max($0, $1.magnitude * .ulpOfOne)
      }
      return Spread(
        triangle: solution.triangle, residual: max(fit.residualStandardDeviation, rounding),
        degreesOfFreedom: fit.degreesOfFreedom)
    }
  }

  /// Whether no year within reach leaves the range of doubles, on the fitted scale.
  var isFinite: Bool {
    let furthest = design.row(design.origin.advanced(by: horizons.upperBound))
    let reach = zip(furthest, coefficients).reduce(0) { $0 + ($1.0 * $1.1).magnitude }
    let width = spread.map { $0.residual * $0.factors([furthest])[0] } ?? 0
    return (reach + width).isFinite
  }

  func forecast(horizon: Int) -> Forecast {
    let years = (1...horizon).map { design.origin.advanced(by: $0) }
    let rows = years.map(design.row)
    let locations = (1...horizon).map(location)
    let factors = spread?.factors(rows)
    let steps = years.indices.map { index in
      Forecast.Step(
        year: years[index], point: scale.value(of: locations[index]),
        distribution: spread.flatMap { spread in
          factors.map { factors in
            PredictiveDistribution(
              scaled: StudentT(
                degreesOfFreedom: Double(spread.degreesOfFreedom), location: locations[index],
                scale: spread.residual * factors[index]),
              scale: scale)
          }
        })
    }
    return Forecast(
      origin: design.origin, originValue: originValue, steps: steps, scale: scale,
      generator: FamilyPaths(
        years: years, scale: scale, locations: locations, rows: rows, spread: spread))
  }

  /// The curve `step` years after the origin, with damped changes.
  private func location(step: Int) -> Double {
    zip(design.dampedRow(step: step, damping: damping), coefficients)
      .reduce(0) { $0 + $1.0 * $1.1 }
  }
}
