import LeastSquares
import RealModule

extension FitStatistics {
  /// The statistics of a growth curve, in data units and calendar years; standard errors and
  /// leave-one-out errors by linearisation.
  init(_ problem: GrowthProblem, _ solution: GrowthProblem.Solution, scale: Scale) {
    let (fit, curve) = (solution.fit, solution.curve)
    let (unit, year) = (problem.unit, problem.time.unit)
    let family = problem.specification.family
    let s = fit.residualStandardDeviation
    func line(_ term: Term, _ estimate: Double, _ gradient: [Double]?) -> Coefficient {
      Coefficient(
        term: term, family: family, estimate: estimate,
        standardError: gradient.flatMap { gradient in
          s.map { $0 * Double.sqrt(fit.varianceFactor(gradient)) }
        })
    }
    let b = fit.parameters
    let free = curve.cap == nil
    let cap = curve.cap ?? b[0]
    let head = line(
      .cap, problem.base + unit * cap, free ? [unit] + b.dropFirst().map { _ in 0 } : nil)
    let lead = free ? [0.0] : []
    if family == .saturatingExponential {
      let last = problem.points[problem.points.count - 1]
      let rate = Double.exp(b[b.count - 1]) / year
      coefficients = [
        head,
        line(
          .level, problem.base + unit * curve.model.value(at: last, b),
          curve.model.derivatives(at: last, b).map { unit * $0 }),
        line(.rate, rate, lead + [0, rate]),
      ]
    } else {
      let (a, r) = (b[b.count - 2], b[b.count - 1])
      coefficients = [
        head,
        line(
          .midpoint, problem.time.unscaled(-a / r), lead + [-year / r, year * a / (r * r)]),
        line(.rate, r / year, lead + [0, 1 / year]),
      ]
    }
    let count = problem.response.count
    let weights = problem.weights ?? Array(repeating: 1, count: count)
    observations = count
    degreesOfFreedom = fit.degreesOfFreedom
    residualStandardDeviation = s.map { $0 * unit }
    let total = weights.reduce(0, +)
    let mean = zip(weights, problem.response).reduce(0) { $0 + $1.0 * $1.1 } / total
    let centred = zip(weights, problem.response).reduce(0) {
      $0 + $1.0 * ($1.1 - mean) * ($1.1 - mean)
    }
    rSquared = centred > 0 ? 1 - fit.residualSumOfSquares / centred : nil
    let slack = fit.leverages.map { 1 - $0 }
    leaveOneOutError =
      s == nil || slack.contains { $0 < 1e-12 }
      ? nil
      : unit
        * Double.sqrt(
          problem.response.indices.reduce(0) {
            let left = fit.residuals[$1] / slack[$1]
            return $0 + weights[$1] * left * left
          } / Double(count))
    fittedValues = fit.fittedValues.map { scale.value(of: problem.base + unit * $0) }
  }
}
