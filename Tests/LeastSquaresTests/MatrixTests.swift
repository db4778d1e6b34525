import LeastSquares
import Testing

@Suite struct MatrixTests {
  let a = Matrix(rows: 2, columns: 3, elements: [1, 4, 2, 5, 3, 6])

  @Test func elementsAreStoredColumnByColumn() {
    #expect(a[0, 0] == 1 && a[0, 2] == 3 && a[1, 0] == 4)
    #expect(a.column(1) == [2, 5])
    #expect(a.row(1) == [4, 5, 6])
    #expect(a == Matrix(rows: 2, columns: 3) { Double(3 * $0 + $1 + 1) })
    #expect(a == Matrix(columns: [[1, 4], [2, 5], [3, 6]]))
  }

  @Test func settingAnElementChangesOnlyThatElement() {
    var b = a
    b[1, 2] = 9
    #expect(b.elements == [1, 4, 2, 5, 3, 9])
  }

  @Test func transposingTwiceGivesTheMatrixBack() {
    #expect(a.transposed == Matrix(rows: 3, columns: 2, elements: [1, 2, 3, 4, 5, 6]))
    #expect(a.transposed.transposed == a)
  }

  @Test func theIdentityChangesNothing() {
    #expect(Matrix.identity(2).multiplied(by: a) == a)
    #expect(a.multiplied(by: Matrix.identity(3)) == a)
  }

  @Test func theProductIsThatOfPaper() {
    #expect(a.multiplied(by: a.transposed).elements == [14, 32, 32, 77])
    #expect(a.multiplied(by: [1, 0, -1]) == [-2, -2])
  }

  @Test func emptyMatricesHaveEmptyOrZeroProducts() {
    let none = Matrix(rows: 2, columns: 0, elements: [])
    let product = none.multiplied(by: Matrix(rows: 0, columns: 3, elements: []))
    #expect(product == Matrix(rows: 2, columns: 3, repeating: 0))
    #expect(none.multiplied(by: []) == [0, 0])
  }

  @Test func wrongShapesTrap() async {
    await #expect(processExitsWith: .failure) {
      _ = Matrix(rows: 2, columns: 2, elements: [1, 2, 3])
    }
    await #expect(processExitsWith: .failure) { _ = Matrix(columns: [[1], [1, 2]]) }
    await #expect(processExitsWith: .failure) { _ = Matrix.identity(2)[2, 0] }
    await #expect(processExitsWith: .failure) { _ = Matrix.identity(2).column(2) }
    await #expect(processExitsWith: .failure) { _ = Matrix.identity(2).row(-1) }
    await #expect(processExitsWith: .failure) {
      _ = Matrix.identity(2).multiplied(by: Matrix.identity(3))
    }
    await #expect(processExitsWith: .failure) { _ = Matrix.identity(2).multiplied(by: [1]) }
  }
}
