import LeastSquares
import RealModule

extension FitStatistics {
  /// The statistics of a classical family.
  ///
  /// Everything but the fitted values is on the scale of the family. Residuals and leave-one-out
  /// residuals count with the weights of the fit, so that both say how far an observation as young
  /// as the last one strays.
  init(_ problem: FamilyProblem, _ solution: FamilyProblem.Solution) {
    let design = problem.design
    let count = problem.response.count
    coefficients = design.readings.map { reading in
      Coefficient(
        term: reading.term, family: design.family,
        estimate: zip(reading.combination, solution.coefficients)
          .reduce(0) { $0 + $1.0 * $1.1 },
        standardError: solution.fit.map { fit in
          let solved = solution.triangle.solve(reading.combination)
          return fit.residualStandardDeviation
            * Double.sqrt(solved.reduce(0) { $0 + $1 * $1 })
        })
    }
    observations = count
    degreesOfFreedom = count - design.parameters
    residualStandardDeviation = solution.fit?.residualStandardDeviation
    if let fit = solution.fit {
      rSquared = fit.rSquared
    } else {
      // The curve goes through every figure.
      let first = problem.response.first
      rSquared = problem.response.allSatisfy { $0 == first } ? nil : 1
    }
    leaveOneOutError = solution.fit?.press.map { Double.sqrt($0 / Double(count)) }
    let fitted =
      solution.fit?.fittedValues
      ?? problem.years.map { year in
        zip(design.row(year), solution.coefficients).reduce(0) { $0 + $1.0 * $1.1 }
      }
    fittedValues = fitted.map { problem.scale.value(of: $0) }
  }
}
