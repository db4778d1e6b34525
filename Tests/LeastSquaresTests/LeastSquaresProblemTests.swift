import LeastSquares
import Testing

@Suite struct LeastSquaresProblemTests {
  private typealias Failure = LeastSquaresFit.Failure

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
    var problem = Self.line
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
    var problem = Self.line
    problem.constraints = [
      EqualityConstraint(row: [1, 0], value: 1), EqualityConstraint(row: [1, 1], value: 3),
    ]
    let fit = try problem.fitted()
    #expect(fit.coefficients == [1, 2])
    #expect(fit.standardErrors == [0, 0])
    #expect(fit.leverages == [0, 0, 0, 0])
    #expect(fit.residuals == [0, 0, -1, 1])
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

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func everyNonFiniteValueIsNamed(bad: Double) {
    func expect(_ failure: LeastSquaresFit.Failure, _ change: (inout LeastSquaresProblem) -> Void) {
      var problem = Self.line
      change(&problem)
      #expect(throws: failure) { try problem.fitted() }
    }
    expect(.nonFinite(.design, row: 2, column: 1)) { $0.design[2, 1] = bad }
    expect(.nonFinite(.response, row: 3, column: 0)) { $0.response[3] = bad }
    expect(.nonFinite(.weight, row: 1, column: 0)) { $0.weights = [1, bad, 1, 1] }
    expect(.nonFinite(.prior, row: 0, column: 1)) {
      $0.priors = [PseudoObservation(row: [0, bad], value: 1)]
    }
    expect(.nonFinite(.prior, row: 0, column: 2)) {
      $0.priors = [PseudoObservation(row: [0, 1], value: bad)]
    }
    expect(.nonFinite(.prior, row: 0, column: 3)) {
      $0.priors = [PseudoObservation(row: [0, 1], value: 1, weight: bad)]
    }
    expect(.nonFinite(.constraint, row: 0, column: 2)) {
      $0.constraints = [EqualityConstraint(row: [0, 1], value: bad)]
    }
  }

  @Test func everyWrongShapeIsNamed() {
    func expect(_ failure: LeastSquaresFit.Failure, _ change: (inout LeastSquaresProblem) -> Void) {
      var problem = Self.line
      change(&problem)
      #expect(throws: failure) { try problem.fitted() }
    }
    expect(.empty) { $0.design = Matrix(rows: 4, columns: 0, elements: []) }
    expect(.shape(.response, expected: 4, found: 3)) { $0.response = [1, 2, 3] }
    expect(.shape(.weight, expected: 4, found: 5)) { $0.weights = [1, 1, 1, 1, 1] }
    expect(.shape(.columnName, expected: 2, found: 1)) { $0.columnNames = ["slope"] }
    expect(.shape(.prior, expected: 2, found: 1)) {
      $0.priors = [PseudoObservation(row: [1], value: 1)]
    }
    expect(.shape(.constraint, expected: 2, found: 3)) {
      $0.constraints = [EqualityConstraint(row: [1, 1, 1], value: 1)]
    }
    expect(.negativeWeight(.weight, row: 2)) { $0.weights = [1, 1, -1, 1] }
    expect(.negativeWeight(.prior, row: 0)) {
      $0.priors = [PseudoObservation(row: [1, 0], value: 1, weight: -2)]
    }
  }

  @Test func tooFewRowsThatCountAreAnError() {
    var problem = LeastSquaresProblem(design: .identity(2), response: [1, 2])
    #expect(throws: Failure.tooFewObservations(observations: 2, coefficients: 2)) {
      try problem.fitted()
    }
    problem.priors = [PseudoObservation(row: [1, 1], value: 1, weight: 0)]
    #expect(throws: Failure.tooFewObservations(observations: 2, coefficients: 2)) {
      try problem.fitted()
    }
    problem = Self.line
    problem.weights = [1, 0, 0, 1]
    #expect(throws: Failure.tooFewObservations(observations: 2, coefficients: 2)) {
      try problem.fitted()
    }
  }

  @Test func theAliasedColumnIsNamed() {
    let year = [2019.0, 2020, 2021, 2022]
    var problem = LeastSquaresProblem(
      design: Matrix(columns: [[1, 1, 1, 1], year, year.map { $0 - 2000 }]),
      response: [1, 2, 3, 5], columnNames: ["intercept", "year", "age"])
    #expect(throws: Failure.rankDeficient(column: 2, name: "age", rank: 2)) {
      try problem.fitted()
    }
    // The year and the age keep their difference, so this one says nothing about what is open.
    problem.constraints = [EqualityConstraint(row: [0, 1, 1], value: 1)]
    #expect(throws: Failure.rankDeficient(column: 2, name: "age", rank: 2)) {
      try problem.fitted()
    }
    problem.constraints = [EqualityConstraint(row: [0, 0, 1], value: 1)]
    #expect(throws: Never.self) { try problem.fitted() }
    problem.constraints = [EqualityConstraint(row: [0, 0, 0], value: 0)]
    #expect(throws: Failure.dependentConstraint(index: 0)) { try problem.fitted() }
    problem = Self.line
    problem.constraints = [
      EqualityConstraint(row: [1, 1], value: 1), EqualityConstraint(row: [2, 2], value: 2),
    ]
    #expect(throws: Failure.dependentConstraint(index: 1)) { try problem.fitted() }
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

  @Test(arguments: 1...400)
  func everyFiniteProblemHasAFiniteFitOrAnError(seed: UInt64) throws {
    var random = Generator(seed: seed)
    // Any finite double, zero now and then: its exponent is spread over all there are.
    func wild() -> Double {
      random.next() % 7 == 0
        ? 0
        : Double(
          sign: .plus, exponent: Int(random.next() % 2000) - 1020, significand: random.value())
    }
    let calm = seed % 3 == 0
    func any() -> Double { calm ? random.value() : wild() }
    let columns = 1 + Int(random.next() % 3)
    let rows = Int(random.next() % 7)
    var problem = LeastSquaresProblem(
      design: Matrix(rows: rows, columns: columns) { _, _ in any() },
      response: (0..<rows).map { _ in any() })
    if seed % 2 == 0 { problem.weights = (0..<rows).map { _ in wild().magnitude } }
    if seed % 5 == 0 {
      problem.priors = [
        PseudoObservation(
          row: (0..<columns).map { _ in any() }, value: any(), weight: wild().magnitude)
      ]
    }
    if seed % 4 == 0 {
      problem.constraints = [
        EqualityConstraint(row: (0..<columns).map { _ in any() }, value: any())
      ]
    }
    if seed % 11 == 0 { problem.refinement = .none }
    do throws(LeastSquaresFit.Failure) {
      let fit = try problem.fitted()
      #expect(fit.coefficients.allSatisfy { $0.isFinite })
      #expect(fit.standardErrors.allSatisfy { $0.isFinite && $0 >= 0 })
      #expect(fit.leverages.allSatisfy { $0 >= 0 && $0 <= 1 })
    } catch {
      switch error {
      case .tooFewObservations, .rankDeficient, .dependentConstraint, .overflow: break
      default: Issue.record("\(error)")
      }
    }
    let batch = try? BatchDesign(problem.design, weights: problem.weights).fitted(
      to: Matrix(rows: rows, columns: 1, elements: problem.response))
    #expect((batch?.coefficients.elements ?? []).allSatisfy { $0.isFinite })
  }

  @Test func nothingIsPrintedForAnyUnfitInput() async {
    let result = await #expect(
      processExitsWith: .success, observing: [\.standardOutputContent, \.standardErrorContent]
    ) {
      let line = Matrix(columns: [[1, 1, 1, 1], [0, 1, 2, 3]])
      let designs = [
        line, line.transposed, Matrix(rows: 0, columns: 2, elements: []),
        Matrix(rows: 2, columns: 0, elements: []), Matrix(rows: 4, columns: 2, repeating: 0),
        Matrix(rows: 4, columns: 2, repeating: .nan),
        Matrix(rows: 4, columns: 2, repeating: .infinity),
        Matrix(columns: [[1, 1, 1, 1], [0, 1, 2, 3].map { $0 * 0x1p-1030 }]),
        Matrix(columns: [[1, 1, 1, 1], [0, 1, 2, 3].map { $0 * 0x1p1020 }]),
      ]
      for design in designs {
        for response in [[1, 2, 3, 5], [.nan, 1, 1, 1], [0x1p1023, -0x1p1023, 1, 1], []] {
          _ = try? LeastSquaresProblem(design: design, response: response).fitted()
          _ = try? LeastSquaresProblem(
            design: design, response: response,
            constraints: [EqualityConstraint(row: [1, 1], value: 0)]
          ).fitted()
          _ = try? QRFactorization(design).solve(response)
          _ = try? ColumnRank(of: design)
          _ = try? BatchDesign(design).fitted(
            to: Matrix(rows: response.count, columns: 1, elements: response))
        }
      }
    }
    #expect(result?.standardOutputContent == [])
    // The test runner of the child may say something here; BLAS must not.
    let said = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(!said.contains("parameter number") && !said.contains("LAPACKE"))
  }

  @Test func everyFailureHasASentence() {
    let failures: [LeastSquaresFit.Failure] = [
      .empty, .shape(.weight, expected: 4, found: 5), .nonFinite(.design, row: 1, column: 2),
      .negativeWeight(.prior, row: 0), .tooFewObservations(observations: 2, coefficients: 2),
      .rankDeficient(column: 1, name: "year", rank: 1),
      .rankDeficient(column: 1, name: nil, rank: 1), .dependentConstraint(index: 1), .overflow,
    ]
    #expect(Set(failures.map(\.description)).count == failures.count)
    #expect(failures[4].description == "2 observations; 2 coefficients need at least 3")
    #expect(failures[5].description.contains("(year)"))
  }
}
