import LeastSquares
import Testing

@Suite struct LeastSquaresFailureTests {
  private typealias Failure = LeastSquaresFit.Failure

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func everyNonFiniteValueIsNamed(bad: Double) {
    func expect(_ failure: LeastSquaresFit.Failure, _ change: (inout LeastSquaresProblem) -> Void) {
      var problem = LeastSquaresProblemTests.line
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
      var problem = LeastSquaresProblemTests.line
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
    problem = LeastSquaresProblemTests.line
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
    problem = LeastSquaresProblemTests.line
    problem.constraints = [
      EqualityConstraint(row: [1, 1], value: 1), EqualityConstraint(row: [2, 2], value: 2),
    ]
    #expect(throws: Failure.dependentConstraint(index: 1)) { try problem.fitted() }
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
