import LeastSquares
import Testing

/// NIST's linear sets, against the refit of the decimal data to 25 digits.
@Suite struct NISTLinearTests {
  /// The digits that a set reaches. Where they are below 15 it is the rounding of the decimal data
  /// to doubles that sets them: the doubles have another exact solution.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let parameters: Double
    let standardErrors: Double
    let residualSum: Double
    let rSquared: Double
    let leaveOneOut: Double

    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "Norris", parameters: 13.9, standardErrors: 14.0, residualSum: 13.7, rSquared: 15,
      leaveOneOut: 13.7),
    Case(
      name: "Pontius", parameters: 13.5, standardErrors: 13.8, residualSum: 13.5, rSquared: 15,
      leaveOneOut: 13.7),
    Case(
      name: "NoInt1", parameters: 15, standardErrors: 15, residualSum: 15, rSquared: 15,
      leaveOneOut: 15),
    Case(
      name: "NoInt2", parameters: 15, standardErrors: 15, residualSum: 15, rSquared: 15,
      leaveOneOut: 15),
    Case(
      name: "Filip", parameters: 14.2, standardErrors: 15, residualSum: 14.6, rSquared: 15,
      leaveOneOut: 14.3),
    Case(
      name: "Longley", parameters: 14.7, standardErrors: 15, residualSum: 15, rSquared: 15,
      leaveOneOut: 15),
    Case(
      name: "Wampler1", parameters: 15, standardErrors: 15, residualSum: 15, rSquared: 15,
      leaveOneOut: 15),
    Case(
      name: "Wampler2", parameters: 13.2, standardErrors: 15, residualSum: 15, rSquared: 15,
      leaveOneOut: 15),
    Case(
      name: "Wampler3", parameters: 15, standardErrors: 15, residualSum: 15, rSquared: 15,
      leaveOneOut: 15),
    Case(
      name: "Wampler4", parameters: 15, standardErrors: 15, residualSum: 15, rSquared: 15,
      leaveOneOut: 15),
    Case(
      name: "Wampler5", parameters: 15, standardErrors: 15, residualSum: 15, rSquared: 15,
      leaveOneOut: 15),
  ]

  @Test(arguments: cases)
  func reachesTheStatedDigits(_ goal: Case) throws {
    let set = try ReferenceSet.named(goal.name)
    let answer = try set.answer()
    let (fit, refit) = (answer.fit, set.refit)
    expectDigits(
      try digits(answer.coefficients, certified: refit.estimates), atLeast: goal.parameters)
    expectDigits(
      try digits(answer.standardErrors, certified: refit.standardErrors),
      atLeast: goal.standardErrors)
    expectDigits(
      try digits(fit.residualSumOfSquares, certified: refit.residualSumOfSquares),
      atLeast: goal.residualSum)
    expectDigits(
      try digits(fit.residualStandardDeviation, certified: refit.residualSD),
      atLeast: goal.residualSum)
    // NIST's R² of a model without intercept is the uncentred one.
    let rSquared = try #require(set.intercept ? fit.rSquared : fit.uncentredRSquared)
    expectDigits(try digits(rSquared, certified: refit.rSquared), atLeast: goal.rSquared)
    expectDigits(
      try digits(try #require(fit.press), certified: refit.press), atLeast: goal.leaveOneOut)
    #expect(fit.degreesOfFreedom == set.degreesOfFreedom)
  }

  @Test func everyGoalIsAtLeastWhatGoodSoftwareReaches() {
    #expect(Self.cases.count == 11)
    #expect(Self.cases.allSatisfy { $0.parameters >= 13.2 && $0.standardErrors >= 13.6 })
  }

  /// LAPACK alone, on raw powers of x: what the centred variable and the refinement are for.
  @Test func rawPowersWithoutRefinementKeepOnlyTenDigitsOfFilip() throws {
    let set = try ReferenceSet.named("Filip")
    guard case .one(let x) = set.x else {
      Issue.record("Filip has one predictor")
      return
    }
    let powers = Matrix(rows: x.count, columns: 11) { row, column in
      (0..<column).reduce(1) { product, _ in product * x[row] }
    }
    var problem = LeastSquaresProblem(design: powers, response: set.y, refinement: .none)
    let raw = try digits(try problem.fitted().coefficients, certified: set.refit.estimates)
    #expect(raw > 6 && raw < 10)
    // Refinement repairs the solution for the rounded powers, which is not that of the data.
    problem.refinement = .twicePrecision
    let refined = try digits(try problem.fitted().coefficients, certified: set.refit.estimates)
    #expect(refined < 11)
  }
}

private func expectDigits(
  _ digits: Double, atLeast goal: Double, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(digits >= goal, sourceLocation: sourceLocation)
}
