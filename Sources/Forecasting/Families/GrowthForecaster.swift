import LeastSquares
import Probability
import RealModule

/// Carries a growth curve into the future.
///
/// With the derivatives g_h of the curve by its parameters, R of their QR factorisation over the
/// figures and s the residual standard deviation, the observation h years ahead is Student-t with
/// n - p degrees of freedom around the curve with the scale s √(1 + ‖R⁻ᵀg_h‖²): the usual
/// linearisation (Bates and Watts, 1988, 2.3). Damping moves the location only.
struct GrowthForecaster: Forecaster {
  let problem: GrowthProblem
  let solution: GrowthProblem.Solution
  let origin: Year
  let originValue: Double
  let scale: Scale
  let spread: FamilyForecaster.Spread?

  init(
    _ problem: GrowthProblem, _ solution: GrowthProblem.Solution, last: YearlyObservation
  ) {
    self.problem = problem
    self.solution = solution
    origin = last.year
    originValue = last.value
    scale = Scale.identity.clipped(to: problem.bounds)
    let rounding = max(
      problem.response.reduce(problem.base.magnitude) {
        max($0, problem.unit * $1.magnitude)
      } * .ulpOfOne, .leastNormalMagnitude)
    spread = solution.fit.residualStandardDeviation.map {
      FamilyForecaster.Spread(
        triangle: solution.fit.triangle, residual: max($0 * problem.unit, rounding),
        degreesOfFreedom: solution.fit.degreesOfFreedom)
    }
  }

  /// The curve in a year, in data units.
  func value(_ year: Year) -> Double {
    problem.base + problem.unit
      * solution.curve.model.value(
        at: problem.time.scaled(year.number), solution.fit.parameters)
  }

  /// The derivatives of the curve in a year.
  private func row(_ year: Year) -> [Double] {
    solution.curve.model.derivatives(
      at: problem.time.scaled(year.number), solution.fit.parameters)
  }

  /// Whether every year within reach stays within the range of doubles.
  var isFinite: Bool {
    let years = [1, 10, horizons.upperBound].map { origin.advanced(by: $0) }
    let width = spread.map { spread in
      spread.factors(years.map(row)).reduce(0) { $0 + spread.residual * $1 }
    }
    return years.reduce(width ?? 0) { $0 + value($1) }.isFinite
  }

  func forecast(horizon: Int) -> Forecast {
    let years = (1...horizon).map { origin.advanced(by: $0) }
    let rows = years.map(row)
    let factors = spread?.factors(rows)
    var locations: [Double] = []
    var (location, before, share) = (value(origin), value(origin), 1.0)
    for year in years {
      let here = value(year)
      share *= problem.specification.damping
      location = problem.specification.damping == 1 ? here : location + share * (here - before)
      before = here
      locations.append(location)
    }
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
      origin: origin, originValue: originValue, steps: steps, scale: scale,
      generator: FamilyPaths(
        years: years, scale: scale, locations: locations, rows: rows, spread: spread))
  }
}
