import LeastSquares
import Testing

@Suite struct BatchDesignTests {
  private func expectSameAsAlone(
    _ design: Matrix, _ responses: Matrix, weights: [Double]? = nil
  ) throws {
    let batchDesign = try BatchDesign(design, weights: weights)
    let batch = try batchDesign.fitted(to: responses)
    #expect(batch.count == responses.columns)
    for series in 0..<responses.columns {
      let alone = try LeastSquaresProblem(
        design: design, response: responses.column(series), weights: weights
      ).fitted()
      #expect(relativeDifference(batch.coefficients.column(series), alone.coefficients) < 1e-12)
      #expect(relativeDifference(batch.standardErrors.column(series), alone.standardErrors) < 1e-12)
      #expect(relativeDifference(batch.residuals.column(series), alone.residuals) < 1e-12)
      #expect((batch.residualVariances[series] / alone.residualVariance - 1).magnitude < 1e-12)
      let left = try #require(batch.leaveOneOutSumsOfSquares)
      #expect((left[series] / (try #require(alone.press)) - 1).magnitude < 1e-12)
      #expect((batch.rSquared[series] - (try #require(alone.rSquared))).magnitude < 1e-12)
      #expect(batch.degreesOfFreedom == alone.degreesOfFreedom)
      #expect(relativeDifference(batch.leverages, alone.leverages) < 1e-12)
      let residuals = try #require(batch.leaveOneOutResiduals(ofSeries: series))
      #expect(relativeDifference(residuals, alone.leaveOneOutResiduals.map { $0 ?? .nan }) < 1e-12)
      let row = Array(repeating: 0.75, count: design.columns)
      let variance = batch.residualVariances[series] * batchDesign.varianceFactor(at: row)
      #expect((variance / alone.meanVariance(at: row) - 1).magnitude < 1e-12)
    }
  }

  @Test(arguments: [1, 2, 255, 256, 257, 513])
  func everySeriesGetsWhatItGetsAlone(count: Int) throws {
    var random = Generator(seed: UInt64(count))
    let years = (2001...2012).map(Double.init)
    let design = TimeScale(covering: years).design(years, degree: count % 3 + 1)
    try expectSameAsAlone(design, random.matrix(12, count))
  }

  @Test(arguments: 1...10)
  func weightsCountAsForASingleFit(seed: UInt64) throws {
    var random = Generator(seed: seed)
    var weights = random.values(11).map { ($0 + 1.1) * 3 }
    weights[4] = 0
    try expectSameAsAlone(random.matrix(11, 3), random.matrix(11, 5), weights: weights)
    let tiny = weights.map { $0 * 0x1p-700 }
    try expectSameAsAlone(random.matrix(11, 3), random.matrix(11, 5), weights: tiny)
  }

  @Test func seriesAndColumnsOfExtremeSizeAreFittedAtOrdinarySize() throws {
    var random = Generator(seed: 2)
    let responses = random.matrix(8, 4)
    let exponents = [-900, 0, 505, 900]
    let extreme = Matrix(rows: 8, columns: 4) {
      Double(sign: .plus, exponent: exponents[$1], significand: responses[$0, $1])
    }
    let design = random.matrix(8, 2)
    let batch = try BatchDesign(design)
    let plain = try batch.fitted(to: responses)
    let scaled = try batch.fitted(to: extreme)
    for series in 0..<4 {
      func back(_ values: [Double]) -> [Double] {
        values.map { Double(sign: .plus, exponent: -exponents[series], significand: $0) }
      }
      #expect(
        relativeDifference(
          back(scaled.coefficients.column(series)), plain.coefficients.column(series))
          < 1e-14)
      #expect(
        relativeDifference(
          back(scaled.standardErrors.column(series)), plain.standardErrors.column(series)) < 1e-14)
      #expect(
        relativeDifference(back(scaled.residuals.column(series)), plain.residuals.column(series))
          < 1e-14)
    }
    let small = Matrix(rows: 8, columns: 2) { design[$0, $1] * ($1 == 1 ? 0x1p-900 : 1) }
    let fit = try BatchDesign(small).fitted(to: responses)
    for series in 0..<4 {
      #expect(fit.coefficients[1, series] == plain.coefficients[1, series] * 0x1p900)
      #expect(fit.standardErrors[1, series] == plain.standardErrors[1, series] * 0x1p900)
    }
  }

  @Test func tasksThatShareADesignGetTheSameBits() async throws {
    var random = Generator(seed: 77)
    let design = try BatchDesign(random.matrix(15, 3))
    let responses = random.matrix(15, 300)
    let alone = try design.fitted(to: responses)
    await withTaskGroup(of: BatchFit?.self) { group in
      for _ in 0..<16 { group.addTask { try? design.fitted(to: responses) } }
      for await fit in group { #expect(fit == alone) }
    }
  }

  @Test func noSeriesAreAFitOfNone() throws {
    let fit = try BatchDesign(Matrix(rows: 3, columns: 1, repeating: 1))
      .fitted(to: Matrix(rows: 3, columns: 0, elements: []))
    #expect(fit.count == 0 && fit.coefficients.columns == 0 && fit.rSquared.isEmpty)
  }

  @Test func equalValuesHaveNoRSquaredAndACarriedObservationNoLeaveOneOut() throws {
    let constant = try BatchDesign(Matrix(rows: 7, columns: 1, repeating: 1))
      .fitted(to: Matrix(rows: 7, columns: 1, repeating: 0.1))
    #expect(constant.rSquared[0].isNaN)
    let carried = try BatchDesign(Matrix(columns: [[1, 1, 1, 1], [0, 0, 0, 1]]))
      .fitted(to: Matrix(columns: [[1, 2, 3, 9]]))
    #expect(carried.leaveOneOutSumsOfSquares == nil)
    #expect(carried.leaveOneOutResiduals(ofSeries: 0) == nil)
    #expect(relativeDifference(carried.coefficients.elements, [2, 7]) < 1e-15)
  }

  @Test func unfitInputIsAnErrorAndAWrongRowTraps() async throws {
    typealias Failure = LeastSquaresFit.Failure
    let line = Matrix(columns: [[1, 1, 1], [0, 1, 2]])
    let design = try BatchDesign(line)
    #expect(throws: Failure.shape(.response, expected: 3, found: 2)) {
      try design.fitted(to: .identity(2))
    }
    for bad in [Double.nan, .infinity, -.infinity] {
      #expect(throws: Failure.nonFinite(.response, row: 1, column: 1)) {
        try design.fitted(to: Matrix(columns: [[1, 2, 3], [1, bad, 3]]))
      }
    }
    #expect(throws: Failure.tooFewObservations(observations: 2, coefficients: 2)) {
      try BatchDesign(.identity(2))
    }
    #expect(throws: Failure.rankDeficient(column: 1, name: "again", rank: 1)) {
      try BatchDesign(
        Matrix(columns: [[1, 2, 3], [1, 2, 3]]), columnNames: ["once", "again"])
    }
    #expect(throws: Failure.overflow) {
      try BatchDesign(Matrix(columns: [[0x1p-1060, 0x1p-1061, 0x1p-1062]]))
        .fitted(to: Matrix(columns: [[1, 2, 3]]))
    }
    // Series at the very end of the doubles are no infinity.
    #expect(throws: Never.self) {
      try design.fitted(to: Matrix(columns: [[0x1p1023, 0x1p1023, 0x1p1023]]))
    }
    await #expect(processExitsWith: .failure) {
      _ = try BatchDesign(Matrix(columns: [[1, 1, 1], [0, 1, 2]])).varianceFactor(at: [1])
    }
  }
}
