import LeastSquares
import RealModule
import Testing

@Suite struct LeastSquaresFitTests {
  /// Draper and Smith's formulas of the straight line, for x = 0...3 and y = 1, 3, 4, 8:
  /// x̄ = 1.5, ȳ = 4, Sxx = 5, Sxy = 11, Syy = 26, so slope 2.2, intercept 0.7, RSS 1.8.
  static let line = try? LeastSquaresProblem(
    design: Matrix(columns: [[1, 1, 1, 1], [0, 1, 2, 3]]), response: [1, 3, 4, 8]
  ).fitted()

  private func expect(_ value: Double, _ expected: Double) {
    #expect((value - expected).magnitude <= 4e-15 * max(1, expected.magnitude))
  }

  @Test func aStraightLineIsThatOfPaper() throws {
    let fit = try #require(Self.line)
    expect(fit.coefficients[0], 0.7)
    expect(fit.coefficients[1], 2.2)
    expect(fit.residualSumOfSquares, 1.8)
    expect(fit.residualVariance, 0.9)
    #expect(fit.degreesOfFreedom == 2 && fit.rank == 2)
    expect(fit.standardErrors[1], .sqrt(0.9 / 5))
    expect(fit.standardErrors[0], .sqrt(0.9 * (0.25 + 2.25 / 5)))
    expect(fit.covariance[0, 1], -0.9 * 1.5 / 5)
    expect(fit.covariance[1, 0], -0.9 * 1.5 / 5)
    expect(fit.covariance[0, 0], 0.63)
    expect(try #require(fit.rSquared), 1 - 1.8 / 26)
    expect(try #require(fit.uncentredRSquared), 1 - 1.8 / 90)
    for (row, leverage) in [0.7, 0.3, 0.3, 0.7].enumerated() {
      expect(fit.leverages[row], leverage)
      expect(fit.fittedValues[row], 0.7 + 2.2 * Double(row))
    }
    for (row, residual) in [0.3, 0.1, -1.1, 0.7].enumerated() {
      expect(fit.residuals[row], residual)
    }
    let left = fit.leaveOneOutResiduals.map { $0 ?? .nan }
    for (row, residual) in [1, 1.0 / 7, -11.0 / 7, 7.0 / 3].enumerated() {
      expect(left[row], residual)
    }
    expect(try #require(fit.press), left.reduce(0) { $0 + $1 * $1 })
  }

  @Test(arguments: [-10.0, 0, 1.5, 4, 100])
  func theVarianceOfALineGrowsWithTheDistanceFromItsMiddle(x: Double) throws {
    let fit = try #require(Self.line)
    let mean = 0.9 * (0.25 + (x - 1.5) * (x - 1.5) / 5)
    expect(fit.meanVariance(at: [1, x]), mean)
    expect(fit.predictionVariance(at: [1, x]), 0.9 + mean)
    expect(fit.predictionVariance(at: [1, x], weight: 3), 0.3 + mean)
    expect(fit.value(at: [1, x]), 0.7 + 2.2 * x)
  }

  @Test(arguments: 1...10)
  func leavingOneOutIsRefittingWithoutIt(seed: UInt64) throws {
    var random = Generator(seed: seed)
    let (design, response) = (random.matrix(9, 3), random.values(9))
    let weights = random.values(9).map { $0 + 1.5 }
    let problem = LeastSquaresProblem(design: design, response: response, weights: weights)
    let fit = try problem.fitted()
    var sum = 0.0
    for row in 0..<9 {
      var without = problem
      without.weights?[row] = 0
      let residual = response[row] - (try without.fitted()).value(at: design.row(row))
      let shortcut = try #require(fit.leaveOneOutResiduals[row])
      #expect((residual - shortcut).magnitude < 1e-12 * max(1, residual.magnitude))
      sum += weights[row] * residual * residual
    }
    #expect((try #require(fit.press) / sum - 1).magnitude < 1e-12)
  }

  @Test(arguments: 1...10)
  func leveragesLieBetweenZeroAndOneAndSumToTheCoefficients(seed: UInt64) throws {
    var random = Generator(seed: seed)
    let fit = try LeastSquaresProblem(
      design: random.matrix(12, 5), response: random.values(12)
    ).fitted()
    #expect(fit.leverages.allSatisfy { $0 >= 0 && $0 <= 1 })
    #expect((fit.leverages.reduce(0, +) - 5).magnitude < 1e-14)
  }

  @Test(arguments: 1...10)
  func shiftingTheResponseByAColumnShiftsItsCoefficient(seed: UInt64) throws {
    var random = Generator(seed: seed)
    let (design, response) = (random.matrix(10, 3), random.values(10))
    let fit = try LeastSquaresProblem(design: design, response: response).fitted()
    let shifted = try LeastSquaresProblem(
      design: design, response: zip(response, design.column(1)).map { $0 + 8 * $1 }
    ).fitted()
    let expected = [fit.coefficients[0], fit.coefficients[1] + 8, fit.coefficients[2]]
    #expect(relativeDifference(shifted.coefficients, expected) < 1e-14)
    #expect(relativeDifference(shifted.standardErrors, fit.standardErrors) < 1e-13)
    #expect(relativeDifference(shifted.residuals, fit.residuals) < 1e-13)
  }

  @Test(arguments: [-1000, -480, -3, 7, 480, 1000])
  func powersOfTwoInTheResponseScaleEverythingExactly(exponent: Int) throws {
    func scaled(_ values: [Double]) -> [Double] {
      values.map { Double(sign: .plus, exponent: exponent, significand: $0) }
    }
    let fit = try #require(Self.line)
    let other = try LeastSquaresProblem(
      design: Matrix(columns: [[1, 1, 1, 1], [0, 1, 2, 3]]), response: scaled([1, 3, 4, 8])
    ).fitted()
    #expect(other.coefficients == scaled(fit.coefficients))
    #expect(other.standardErrors == scaled(fit.standardErrors))
    #expect(other.residuals == scaled(fit.residuals))
    #expect(other.residualStandardDeviation == scaled([fit.residualStandardDeviation])[0])
    #expect(other.rSquared == fit.rSquared)
    #expect(other.leverages == fit.leverages)
  }

  @Test(arguments: [-1000, -480, -3, 7, 480, 1000])
  func powersOfTwoInAColumnScaleItsCoefficientExactly(exponent: Int) throws {
    func scaled(_ value: Double, _ exponent: Int) -> Double {
      Double(sign: .plus, exponent: exponent, significand: value)
    }
    let fit = try #require(Self.line)
    let x = [0.0, 1, 2, 3].map { scaled($0, exponent) }
    let other = try LeastSquaresProblem(
      design: Matrix(columns: [[1, 1, 1, 1], x]), response: [1, 3, 4, 8]
    ).fitted()
    #expect(other.coefficients[0] == fit.coefficients[0])
    #expect(other.coefficients[1] == scaled(fit.coefficients[1], -exponent))
    #expect(other.standardErrors[1] == scaled(fit.standardErrors[1], -exponent))
    #expect(other.residuals == fit.residuals)
    #expect(
      other.predictionVariance(at: [1, scaled(5, exponent)])
        == fit.predictionVariance(at: [1, 5]))
  }

  @Test func coefficientsBeyondTheLargestDoubleAreAnError() {
    let x = [0.0, 1, 2, 3].map { $0 * 0x1p-1060 }
    #expect(throws: LeastSquaresFit.Failure.overflow) {
      try LeastSquaresProblem(
        design: Matrix(columns: [[1, 1, 1, 1], x]), response: [1, 3, 4, 8]
      ).fitted()
    }
  }

  @Test func anObservationThatAloneCarriesACoefficientCannotBeLeftOut() throws {
    let fit = try LeastSquaresProblem(
      design: Matrix(columns: [[1, 1, 1, 1], [0, 0, 0, 1]]), response: [1, 2, 3, 9]
    ).fitted()
    #expect(fit.leaveOneOutResiduals[3] == nil)
    expect(try #require(fit.leaveOneOutResiduals[0]), -1.5)
    #expect(fit.press == nil)
  }

  @Test func thereIsNoRSquaredOfEqualObservations() throws {
    let constant = Matrix(rows: 5, columns: 1, repeating: 1)
    let fit = try LeastSquaresProblem(
      design: constant, response: Array(repeating: 0.1, count: 5)
    ).fitted()
    #expect(fit.rSquared == nil)
    #expect(fit.uncentredRSquared == 1)
    #expect(fit.standardErrors[0] < 1e-30)
    let zero = try LeastSquaresProblem(
      design: constant, response: [0, 0, 0, 0, 0]
    ).fitted()
    #expect(zero.uncentredRSquared == nil && zero.coefficients == [0])
  }

  @Test func rowsOfTheWrongLengthTrap() async {
    await #expect(processExitsWith: .failure) { _ = LeastSquaresFitTests.line?.value(at: [1]) }
    await #expect(processExitsWith: .failure) {
      _ = LeastSquaresFitTests.line?.meanVariance(at: [1, 2, 3])
    }
    await #expect(processExitsWith: .failure) {
      _ = LeastSquaresFitTests.line?.predictionVariance(at: [1, 2], weight: 0)
    }
  }
}
