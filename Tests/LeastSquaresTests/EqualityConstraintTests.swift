import LeastSquares
import Testing

@Suite struct EqualityConstraintTests {
  private typealias Failure = LeastSquaresFit.Failure

  @Test(arguments: 1...20)
  func constraintsHoldToTheLastBitAndTheRestIsLeastSquares(seed: UInt64) throws {
    var random = Generator(seed: seed)
    let (design, response) = (random.matrix(10, 4), random.values(10))
    let constraints = (0..<2).map { _ in
      EqualityConstraint(row: random.values(4), value: random.value())
    }
    let fit = try LeastSquaresProblem(
      design: design, response: response, constraints: constraints
    ).fitted()
    for constraint in constraints {
      #expect((fit.value(at: constraint.row) - constraint.value).magnitude < 1e-15)
      #expect(fit.meanVariance(at: constraint.row) < 1e-28 * fit.residualVariance)
    }
    #expect(fit.degreesOfFreedom == 8 && fit.rank == 2)
    #expect((fit.leverages.reduce(0, +) - 2).magnitude < 1e-13)
    // The gradient lies in the span of the constraints: B's rows explain it without a rest.
    let gradient = design.transposed.multiplied(by: fit.residuals)
    let rows = Matrix(columns: constraints.map(\.row))
    let multipliers = try QRFactorization(rows).solve(gradient)
    #expect(
      zip(rows.multiplied(by: multipliers), gradient).allSatisfy { ($0 - $1).magnitude < 1e-12 })
  }

  @Test func aConstraintOnOneCoefficientIsASmallerProblem() throws {
    // Through (0, 2): the line's intercept is 2 exactly, its slope that of the origin's line.
    var problem = LeastSquaresProblemTests.line
    problem.constraints = [EqualityConstraint(row: [1, 0], value: 2)]
    let fit = try problem.fitted()
    let slope = try LeastSquaresProblem(
      design: Matrix(columns: [[0, 1, 2, 3]]), response: [-1, 1, 2, 6]
    ).fitted()
    #expect(fit.coefficients[0] == 2)
    #expect((fit.coefficients[1] - slope.coefficients[0]).magnitude < 1e-15)
    #expect(fit.standardErrors[0] < 1e-15)
    #expect((fit.standardErrors[1] - slope.standardErrors[0]).magnitude < 1e-15)
    #expect(fit.degreesOfFreedom == slope.degreesOfFreedom)
    let (a, b) = (fit.press ?? .nan, slope.press ?? .nan)
    #expect((a - b).magnitude < 1e-12)
  }

  @Test(arguments: [1e18, 1e20, 1e26])
  func aHeavyPriorIsAConstraintAndCostsNoDigits(weight: Double) throws {
    var random = Generator(seed: 5)
    let (design, response) = (random.matrix(8, 3), random.values(8))
    let (row, value) = (random.values(3), random.value())
    let heavy = try LeastSquaresProblem(
      design: design, response: response,
      priors: [PseudoObservation(row: row, value: value, weight: weight)]
    ).fitted()
    let tied = try LeastSquaresProblem(
      design: design, response: response,
      constraints: [EqualityConstraint(row: row, value: value)]
    ).fitted()
    #expect(relativeDifference(heavy.coefficients, tied.coefficients) < 1e-14)
    #expect(relativeDifference(heavy.standardErrors, tied.standardErrors) < 1e-32 * weight + 1e-14)
  }

  @Test func asManyConstraintsAsCoefficientsFixTheFit() throws {
    var problem = LeastSquaresProblemTests.line
    problem.constraints = [
      EqualityConstraint(row: [1, 0], value: 1), EqualityConstraint(row: [1, 1], value: 3),
    ]
    let fit = try problem.fitted()
    #expect(fit.coefficients == [1, 2])
    #expect(fit.standardErrors == [0, 0])
    #expect(fit.leverages == [0, 0, 0, 0])
    #expect(zip(fit.residuals, [0, 0, -1, 1]).allSatisfy { ($0 - $1).magnitude < 1e-30 })
    #expect(fit.degreesOfFreedom == 4)
  }

  @Test func aConstraintCanSettleWhatTheDataLeaveOpen() throws {
    let twice = Matrix(columns: [[1, 2, 3], [1, 2, 3]])
    let constraint = EqualityConstraint(row: [1, -1], value: 0)
    let fit = try LeastSquaresProblem(
      design: twice, response: [2, 4, 6], constraints: [constraint]
    ).fitted()
    #expect(relativeDifference(fit.coefficients, [1, 1]) < 1e-15)
  }

  @Test func columnsThatConstraintsLeaveOpenAreNamed() {
    let x = [1.0, 2, 3, 5]
    let problem = LeastSquaresProblem(
      design: Matrix(columns: [x, x, [1, 0, 0, 1]]), response: [1, 2, 3, 4],
      constraints: [EqualityConstraint(row: [0, 0, 1], value: 1)], columnNames: ["a", "b", "c"])
    #expect(throws: Failure.rankDeficient(column: 1, name: "b", rank: 2)) {
      try problem.fitted()
    }
  }
}
