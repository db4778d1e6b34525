import LeastSquares
import Testing

@Suite struct QRFactorizationTests {
  @Test(arguments: 1...40)
  func theFactorsAreOrthonormalTriangularAndMultiplyToTheMatrix(seed: UInt64) throws {
    var random = Generator(seed: seed)
    let columns = Int(seed)
    let a = random.matrix(columns + Int(seed % 5), columns)
    let qr = try QRFactorization(a)
    let q = qr.q
    #expect(relativeDifference(q.multiplied(by: qr.r), a) < 1e-13)
    #expect(
      relativeDifference(q.transposed.multiplied(by: q), Matrix.identity(columns)) < 1e-13)
    let r = qr.positiveR
    for row in 0..<columns {
      #expect(r[row, row] > 0)
      for column in 0..<row { #expect(r[row, column] == 0) }
    }
    let gram = a.transposed.multiplied(by: a)
    #expect(relativeDifference(r.transposed.multiplied(by: r), gram) < 1e-13)
  }

  @Test func theFactorOfATextbookMatrixIsTheTextbooks() throws {
    // Column 0 is (3, 4): length 5; column 1 has 11 / 5 along it and 2 / 5 beside it.
    let qr = try QRFactorization(Matrix(rows: 2, columns: 2, elements: [3, 4, 1, 2]))
    #expect(relativeDifference(qr.positiveR.elements, [5, 0, 2.2, 0.4]) < 1e-14)
    #expect(qr.r[0, 0] < 0)
  }

  @Test(arguments: [1, 3, 33, 40])
  func solvingFindsTheCoefficientsAndLeavesAResidualAtRightAngles(columns: Int) throws {
    var random = Generator(seed: UInt64(columns))
    let a = random.matrix(columns + 20, columns)
    let qr = try QRFactorization(a)
    let exact = random.values(columns)
    #expect(relativeDifference(try qr.solve(a.multiplied(by: exact)), exact) < 1e-12)
    let b = random.values(columns + 20)
    let fitted = a.multiplied(by: try qr.solve(b))
    let residual = zip(b, fitted).map { $0 - $1 }
    let normal = a.transposed.multiplied(by: residual)
    #expect(normal.allSatisfy { $0.magnitude < 1e-12 })
  }

  @Test(arguments: [0, 1, 255, 256, 257, 600])
  func manyRightHandSidesGiveWhatEachGivesAlone(count: Int) throws {
    var random = Generator(seed: UInt64(count))
    let qr = try QRFactorization(random.matrix(12, 3))
    let b = random.matrix(12, count)
    let together = try qr.solve(b)
    #expect(together.rows == 3 && together.columns == count)
    for column in 0..<count {
      #expect(relativeDifference(together.column(column), try qr.solve(b.column(column))) < 1e-12)
    }
  }

  @Test(arguments: [-1070, -1030, -600, 0, 600, 1020])
  func powersOfTwoInAColumnOnlyMoveItsCoefficient(exponent: Int) throws {
    func scaled(_ values: [Double], by exponent: Int) -> [Double] {
      values.map { Double(sign: .plus, exponent: exponent, significand: $0) }
    }
    let (x, one) = ([1.0, 2, 4, 8, 3], [1.0, 1, 1, 1, 1])
    let plain = try QRFactorization(Matrix(columns: [one, x])).solve([1, 3, 2, 5, 4])
    let factorization = try QRFactorization(Matrix(columns: [one, scaled(x, by: exponent)]))
    // The response shrinks too, so that the coefficient stays a number.
    let solution = try factorization.solve(scaled([1, 3, 2, 5, 4], by: -100))
    #expect(solution == [scaled(plain, by: -100)[0], scaled(plain, by: -100 - exponent)[1]])
  }

  @Test func aCoefficientBeyondTheLargestDoubleIsAnError() throws {
    let factorization = try QRFactorization(Matrix(columns: [[0x1p-1030, 0x1p-1029, 0x1p-1028]]))
    #expect(throws: QRFactorization.Failure.overflow) { try factorization.solve([1, 2, 5]) }
    #expect(throws: QRFactorization.Failure.overflow) {
      try factorization.solve(Matrix(columns: [[1, 2, 5]]))
    }
  }

  @Test func everyUnfitInputIsAnErrorThatNamesItsPlace() throws {
    typealias Failure = QRFactorization.Failure
    let a = Matrix(columns: [[1, 1, 1], [1, 2, 4]])
    #expect(throws: Failure.empty) {
      try QRFactorization(Matrix(rows: 3, columns: 0, elements: []))
    }
    #expect(throws: Failure.tooFewRows(rows: 2, columns: 3)) {
      try QRFactorization(a.transposed)
    }
    for bad in [Double.nan, .infinity, -.infinity] {
      var b = a
      b[2, 1] = bad
      #expect(throws: Failure.nonFinite(row: 2, column: 1)) { try QRFactorization(b) }
      #expect(throws: Failure.nonFiniteRightHandSide(row: 1, column: 0)) {
        try QRFactorization(a).solve([1, bad, 2])
      }
      #expect(throws: Failure.nonFiniteRightHandSide(row: 0, column: 1)) {
        try QRFactorization(a).solve(Matrix(columns: [[1, 2, 3], [bad, 1, 1]]))
      }
    }
    #expect(throws: Failure.shape(expectedRows: 3, rows: 2)) {
      try QRFactorization(a).solve([1, 2])
    }
    #expect(throws: Failure.shape(expectedRows: 3, rows: 2)) {
      try QRFactorization(a).solve(Matrix.identity(2))
    }
  }

  @Test func dependentColumnsAreNamed() {
    typealias Failure = QRFactorization.Failure
    let x = [1.0, 2, 4, 8]
    #expect(throws: Failure.rankDeficient(column: 1, rank: 1)) {
      try QRFactorization(Matrix(columns: [x, x]))
    }
    #expect(throws: Failure.rankDeficient(column: 1, rank: 2)) {
      try QRFactorization(Matrix(columns: [x, [0, 0, 0, 0], [1, 1, 1, 1]]))
    }
    let year = [2019.0, 2020, 2021, 2022]
    #expect(throws: Failure.rankDeficient(column: 2, rank: 2)) {
      try QRFactorization(Matrix(columns: [[1, 1, 1, 1], year, year.map { 2 * $0 }]))
    }
  }

  @Test func everyFailureHasASentence() {
    let failures: [QRFactorization.Failure] = [
      .empty, .tooFewRows(rows: 2, columns: 3), .nonFinite(row: 0, column: 1),
      .nonFiniteRightHandSide(row: 0, column: 1), .shape(expectedRows: 3, rows: 2),
      .rankDeficient(column: 4, rank: 3), .overflow,
    ]
    #expect(Set(failures.map(\.description)).count == failures.count)
    #expect(
      failures[1].description == "the matrix has 2 rows; its 3 columns need at least 3")
  }
}
