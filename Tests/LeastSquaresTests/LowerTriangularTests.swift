import LeastSquares
import Testing

@Suite struct LowerTriangularTests {
  @Test(arguments: 1...12)
  func solvingUndoesMultiplying(order: Int) {
    var random = Generator(seed: UInt64(order))
    var matrix = random.matrix(order, order)
    for index in 0..<order { matrix[index, index] += matrix[index, index] < 0 ? -2 : 2 }
    let triangle = LowerTriangular(matrix)
    let x = random.matrix(order, 4)
    #expect(relativeDifference(triangle.solve(triangle.matrix.multiplied(by: x)), x) < 1e-13)
    let b = triangle.matrix.multiplied(by: x.column(2))
    #expect(relativeDifference(triangle.solve(b), x.column(2)) < 1e-13)
  }

  @Test func whatStandsAboveTheDiagonalIsIgnored() {
    let full = LowerTriangular(Matrix(rows: 2, columns: 2, elements: [2, 1, .nan, 4]))
    #expect(full.solve([2, 9]) == [1, 2])
    #expect(full.matrix.elements == [2, 1, 0, 4])
  }

  @Test func anEmptyTriangleSolvesForNothing() {
    let empty = LowerTriangular(Matrix(rows: 0, columns: 0, elements: []))
    #expect(empty.solve([]) == [])
    #expect(empty.solve(Matrix(rows: 0, columns: 3, elements: [])).columns == 3)
  }

  @Test func mistakesTrap() async {
    await #expect(processExitsWith: .failure) {
      _ = LowerTriangular(Matrix(rows: 2, columns: 1, elements: [1, 1]))
    }
    await #expect(processExitsWith: .failure) {
      _ = LowerTriangular(Matrix(rows: 2, columns: 2, elements: [1, 1, 0, 0]))
    }
    await #expect(processExitsWith: .failure) {
      _ = LowerTriangular(.identity(2)).solve([1])
    }
    await #expect(processExitsWith: .failure) {
      _ = LowerTriangular(.identity(2)).solve(Matrix.identity(3))
    }
  }
}
