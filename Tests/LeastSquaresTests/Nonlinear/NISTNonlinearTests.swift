import LeastSquares
import RealModule
import Testing

/// NIST's 27 nonlinear sets from both starts, against the refit of the decimal data to 25 digits.
@Suite struct NISTNonlinearTests {
  /// The digits that a set reaches from a start.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let start: Int
    let parameters: Double
    let standardErrors: Double

    var testDescription: String { "\(name), start \(start)" }

    init(_ name: String, _ start: Int, _ parameters: Double, _ standardErrors: Double) {
      self.name = name
      self.start = start
      self.parameters = parameters
      self.standardErrors = standardErrors
    }
  }

  /// Parameters and standard errors. 14 stands for 14 and more; the rounding of the data keeps the
  /// others below. Lanczos1's residuals (1e-13) are that rounding itself.
  static let cases = [
    Case("Misra1a", 1, 14.0, 14.0),
    Case("Misra1a", 2, 14.0, 13.8),
    Case("Misra1b", 1, 14.0, 12.8),
    Case("Misra1b", 2, 14.0, 12.6),
    Case("Misra1c", 1, 14.0, 12.8),
    Case("Misra1c", 2, 14.0, 13.0),
    Case("Misra1d", 1, 14.0, 13.3),
    Case("Misra1d", 2, 14.0, 13.4),
    Case("BoxBOD", 1, 14.0, 14.0),
    Case("BoxBOD", 2, 14.0, 14.0),
    Case("Chwirut1", 1, 14.0, 14.0),
    Case("Chwirut1", 2, 14.0, 14.0),
    Case("Chwirut2", 1, 14.0, 14.0),
    Case("Chwirut2", 2, 14.0, 14.0),
    Case("DanWood", 1, 14.0, 13.7),
    Case("DanWood", 2, 14.0, 13.8),
    Case("Bennett5", 1, 12.1, 11.2),
    Case("Bennett5", 2, 11.8, 11.0),
    Case("ENSO", 1, 13.8, 14.0),
    Case("ENSO", 2, 13.8, 14.0),
    Case("Eckerle4", 1, 14.0, 14.0),
    Case("Eckerle4", 2, 14.0, 14.0),
    Case("Gauss1", 1, 14.0, 14.0),
    Case("Gauss1", 2, 14.0, 14.0),
    Case("Gauss2", 1, 14.0, 14.0),
    Case("Gauss2", 2, 14.0, 14.0),
    Case("Gauss3", 1, 14.0, 14.0),
    Case("Gauss3", 2, 14.0, 14.0),
    Case("Hahn1", 1, 14.0, 14.0),
    Case("Hahn1", 2, 14.0, 13.8),
    Case("Thurber", 1, 14.0, 13.6),
    Case("Thurber", 2, 14.0, 13.6),
    Case("Kirby2", 1, 14.0, 14.0),
    Case("Kirby2", 2, 14.0, 14.0),
    Case("Lanczos1", 1, 12.2, 3.0),
    Case("Lanczos1", 2, 12.1, 3.0),
    Case("Lanczos2", 1, 12.1, 10.3),
    Case("Lanczos2", 2, 12.4, 10.9),
    Case("Lanczos3", 1, 12.9, 12.6),
    Case("Lanczos3", 2, 13.1, 12.4),
    Case("MGH09", 1, 14.0, 14.0),
    Case("MGH09", 2, 14.0, 14.0),
    Case("MGH10", 1, 14.0, 12.6),
    Case("MGH10", 2, 13.5, 12.0),
    Case("MGH17", 1, 13.5, 13.1),
    Case("MGH17", 2, 13.7, 13.1),
    Case("Nelson", 1, 13.7, 13.7),
    Case("Nelson", 2, 14.0, 14.0),
    Case("Rat42", 1, 14.0, 14.0),
    Case("Rat42", 2, 14.0, 14.0),
    Case("Rat43", 1, 14.0, 14.0),
    Case("Rat43", 2, 14.0, 14.0),
    Case("Roszman1", 1, 14.0, 14.0),
    Case("Roszman1", 2, 14.0, 14.0),
  ]

  @Test(arguments: cases)
  func reachesTheStatedDigits(_ goal: Case) throws {
    let set = try NonlinearReference.named(goal.name)
    let model = try #require(NISTModels.named(goal.name))
    let fit = try set.problem(model).fitted(from: set.start(goal.start))
    let parameters = try digits(fit.parameters, certified: set.refit.estimates)
    let errors = try digits(
      try #require(fit.standardErrors), certified: set.refit.standardErrors)
    #expect(parameters >= goal.parameters)
    #expect(errors >= goal.standardErrors)
    #expect(fit.degreesOfFreedom == set.degreesOfFreedom)
    // s is the square root of a sum of squares, and the standard errors follow it.
    let deviation = try digits(
      try #require(fit.residualStandardDeviation), certified: set.refit.residualSD)
    #expect(deviation >= min(goal.standardErrors, 14) - 0.1)
  }

  @Test func everySetAndStartIsStatedWithTenDigitsOrMore() {
    #expect(Set(Self.cases.map(\.name)).count == 27)
    #expect(Set(Self.cases.map(\.testDescription)).count == 54)
    for goal in Self.cases {
      #expect(goal.parameters >= 10.3)
      #expect(goal.standardErrors >= 10.3 || goal.name == "Lanczos1")
    }
  }

  /// The derivatives in NISTModels against differences of the values.
  @Test(arguments: Set(cases.map(\.name)).sorted())
  func derivativesAreThoseOfTheCurve(_ name: String) throws {
    let set = try NonlinearReference.named(name)
    let model = try #require(NISTModels.named(name))
    let at = try set.refit.estimates.map { try #require(Double($0)) }
    for point in set.points {
      let exact = model.derivatives(at: point, at)
      let size = model.value(at: point, at).magnitude
      for index in at.indices {
        let width = 1e-6 * at[index].magnitude
        var (below, above) = (at, at)
        below[index] -= width
        above[index] += width
        let slope =
          (model.value(at: point, above) - model.value(at: point, below)) / (2 * width)
        #expect(
          (slope - exact[index]).magnitude * at[index].magnitude
            <= 1e-4 * max(size, exact[index].magnitude * at[index].magnitude),
          "derivative by b\(index + 1) at \(point)")
      }
    }
  }
}
