import LeastSquares
import Testing

/// Weights, priors and refinement.
@Suite struct LeastSquaresProblemTests {
  static let line = LeastSquaresProblem(
    design: Matrix(columns: [[1, 1, 1, 1], [0, 1, 2, 3]]), response: [1, 3, 4, 8])

  @Test func aPriorOnEachCoefficientIsRidgeRegression() throws {
    var random = Generator(seed: 11)
    let x = random.values(9)
    let y = random.values(9)
    for penalty in [0.01, 1, 250] {
      let fit = try LeastSquaresProblem(
        design: Matrix(columns: [x]), response: y,
        priors: [PseudoObservation(row: [1], value: 0, weight: penalty)]
      ).fitted()
      let (xy, xx) = zip(x, y).reduce((0, 0)) { ($0.0 + $1.0 * $1.1, $0.1 + $1.0 * $1.0) }
      let ridge = xy / (xx + penalty)
      #expect((fit.coefficients[0] - ridge).magnitude < 1e-15)
      #expect(fit.degreesOfFreedom == 9)
      let penalised = zip(x, y).reduce(penalty * ridge * ridge) {
        $0 + ($1.1 - ridge * $1.0) * ($1.1 - ridge * $1.0)
      }
      #expect((fit.residualVariance * 9 - penalised).magnitude < 1e-14)
    }
  }

  @Test(arguments: 1...10)
  func aPriorIsOneMoreRow(seed: UInt64) throws {
    var random = Generator(seed: seed)
    let (design, response) = (random.matrix(8, 3), random.values(8))
    let (row, value) = (random.values(3), random.value())
    let prior = try LeastSquaresProblem(
      design: design, response: response,
      priors: [PseudoObservation(row: row, value: value, weight: 4)]
    ).fitted()
    let extended = try LeastSquaresProblem(
      design: Matrix(rows: 9, columns: 3) { $0 < 8 ? design[$0, $1] : 2 * row[$1] },
      response: response + [2 * value]
    ).fitted()
    #expect(relativeDifference(prior.coefficients, extended.coefficients) < 1e-14)
    #expect(relativeDifference(prior.standardErrors, extended.standardErrors) < 1e-14)
    #expect(relativeDifference(prior.leverages, Array(extended.leverages[..<8])) < 1e-13)
    #expect(prior.degreesOfFreedom == extended.degreesOfFreedom)
  }

  @Test func priorsMakeAFitOfFewerObservationsThanCoefficients() throws {
    let fit = try LeastSquaresProblem(
      design: Matrix(rows: 1, columns: 2, elements: [1, 5]), response: [7],
      priors: [
        PseudoObservation(row: [1, 0], value: 2), PseudoObservation(row: [0, 1], value: 1),
      ]
    ).fitted()
    #expect(relativeDifference(fit.coefficients, [2, 1]) < 1e-15)
    #expect(fit.degreesOfFreedom == 1)
  }

  @Test func aWholeWeightIsThatManyRows() throws {
    var random = Generator(seed: 3)
    let (design, response) = (random.matrix(7, 2), random.values(7))
    let weights = [1.0, 2, 3, 1, 1, 4, 2]
    let repeats = weights.enumerated().flatMap { Array(repeating: $0, count: Int($1)) }
    let weighted = try LeastSquaresProblem(
      design: design, response: response, weights: weights
    ).fitted()
    let repeated = try LeastSquaresProblem(
      design: Matrix(rows: repeats.count, columns: 2) { design[repeats[$0], $1] },
      response: repeats.map { response[$0] }
    ).fitted()
    #expect(relativeDifference(weighted.coefficients, repeated.coefficients) < 1e-14)
    #expect(
      (weighted.residualSumOfSquares / repeated.residualSumOfSquares - 1).magnitude < 1e-14)
    #expect(weighted.degreesOfFreedom == 5 && repeated.degreesOfFreedom == 12)
    let (r, q) = (weighted.rSquared ?? .nan, repeated.rSquared ?? .nan)
    #expect((r - q).magnitude < 1e-14)
    for (index, row) in repeats.enumerated() {
      #expect(
        (weighted.leverages[row] - weights[row] * repeated.leverages[index]).magnitude < 1e-14)
    }
  }

  @Test func aWeightOfZeroLeavesOutAndKeepsTheResidual() throws {
    var weighted = Self.line
    weighted.weights = [1, 1, 0, 1]
    let fit = try weighted.fitted()
    let without = try LeastSquaresProblem(
      design: Matrix(columns: [[1, 1, 1], [0, 1, 3]]), response: [1, 3, 8]
    ).fitted()
    #expect(relativeDifference(fit.coefficients, without.coefficients) < 1e-15)
    #expect(relativeDifference(fit.standardErrors, without.standardErrors) < 1e-15)
    #expect(fit.degreesOfFreedom == 1)
    #expect(fit.leverages[2] == 0)
    #expect((fit.residuals[2] - (4 - without.value(at: [1, 2]))).magnitude < 1e-15)
  }

  @Test(arguments: [-300, -20, 40, 300])
  func aCommonFactorOfTheWeightsChangesOnlyTheUnitOfVariance(half: Int) throws {
    var weighted = Self.line
    weighted.weights = [1, 2, 0.5, 3]
    let plain = try weighted.fitted()
    let factor = Double(sign: .plus, exponent: 2 * half, significand: 1)
    weighted.weights = weighted.weights?.map { $0 * factor }
    let fit = try weighted.fitted()
    #expect(fit.coefficients == plain.coefficients)
    #expect(fit.standardErrors == plain.standardErrors)
    #expect(fit.leverages == plain.leverages)
    #expect(
      fit.residualStandardDeviation
        == Double(sign: .plus, exponent: half, significand: plain.residualStandardDeviation))
  }

  @Test(arguments: 1...10)
  func refinementChangesOnlyLastDigitsOfAGoodProblem(seed: UInt64) throws {
    var random = Generator(seed: seed)
    var problem = LeastSquaresProblem(design: random.matrix(15, 4), response: random.values(15))
    let refined = try problem.fitted()
    problem.refinement = .none
    let plain = try problem.fitted()
    #expect(relativeDifference(plain.coefficients, refined.coefficients) < 1e-13)
    #expect(relativeDifference(plain.standardErrors, refined.standardErrors) < 1e-13)
    #expect(relativeDifference(plain.leverages, refined.leverages) < 1e-13)
    #expect(relativeDifference(plain.residuals, refined.residuals) < 1e-13)
  }

  @Test func refinementFindsTheExactSolutionOfAnIllConditionedProblem() throws {
    // The inverse of a Hilbert matrix, order 8, times ones: integers, condition number 1.5e10.
    // y = X (1, ..., 1) is exact, so the exact coefficients are ones.
    let order = 8
    let inverse = Matrix(rows: order, columns: order) { row, column in
      func choose(_ n: Int, _ k: Int) -> Int {
        (0..<k).reduce(1) { $0 * (n - $1) / ($1 + 1) }
      }
      let (i, j) = (row + 1, column + 1)
      let middle = choose(i + j - 2, i - 1)
      return Double(
        ((i + j) % 2 == 0 ? 1 : -1) * (i + j - 1) * choose(order + i - 1, order - j)
          * choose(order + j - 1, order - i) * middle * middle)
    }
    let design = Matrix(rows: order + 1, columns: order) { $0 < order ? inverse[$0, $1] : 1 }
    let response = (0...order).map { design.row($0).reduce(0, +) }
    var problem = LeastSquaresProblem(design: design, response: response)
    #expect(try problem.fitted().coefficients == Array(repeating: 1, count: order))
    problem.refinement = .none
    #expect(
      relativeDifference(
        try problem.fitted().coefficients, Array(repeating: 1, count: order)) > 1e-14)
  }
}
