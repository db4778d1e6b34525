import LeastSquares
import Testing

@Suite struct ColumnRankTests {
  @Test(arguments: 1...30)
  func aRandomProductHasTheRankOfItsThinnerFactor(seed: UInt64) throws {
    var random = Generator(seed: seed)
    let rank = 1 + Int(seed % 4)
    let product = random.matrix(10, rank).multiplied(by: random.matrix(rank, 5))
    let found = try ColumnRank(of: product)
    #expect(found.rank == rank)
    #expect(found.aliased.count == 5 - rank)
  }

  @Test func theAliasedColumnIsTheRepeatedOne() throws {
    let x = [1.0, 3, 2, 5]
    let found = try ColumnRank(of: Matrix(columns: [x, [1, 1, 1, 1], x]))
    #expect(found.rank == 2)
    #expect(found.aliased == [2])
  }

  @Test func theSizeOfAColumnDoesNotMatter() throws {
    let tiny = try ColumnRank(
      of: Matrix(columns: [[1e300, 2e300, 0], [0x1p-1030, 0x3p-1030, 0x1p-1030]]))
    #expect(tiny.rank == 2 && tiny.aliased.isEmpty)
  }

  @Test func aTermThatTheDataDetermineIsKept() throws {
    // Raw powers of -9 to -3 up to the tenth: the least pivot is near 1e-9 of the largest.
    let x = (0..<82).map { -9 + 6 * Double($0) / 81 }
    let powers = Matrix(rows: 82, columns: 11) { row, column in
      (0..<column).reduce(1) { product, _ in product * x[row] }
    }
    #expect(try ColumnRank(of: powers).rank == 11)
  }

  @Test func emptyAndZeroMatricesHaveRankZero() throws {
    #expect(try ColumnRank(of: Matrix(rows: 0, columns: 2, elements: [])).aliased == [0, 1])
    #expect(try ColumnRank(of: Matrix(rows: 2, columns: 0, elements: [])).rank == 0)
    #expect(try ColumnRank(of: Matrix(rows: 3, columns: 2, repeating: 0)).aliased == [0, 1])
  }

  @Test func aNonFiniteElementIsAnError() {
    #expect(throws: QRFactorization.Failure.nonFinite(row: 1, column: 0)) {
      try ColumnRank(of: Matrix(rows: 2, columns: 1, elements: [1, .infinity]))
    }
  }
}
