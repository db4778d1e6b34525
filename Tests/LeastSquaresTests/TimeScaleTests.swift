import LeastSquares
import Testing

@Suite struct TimeScaleTests {
  @Test(arguments: 1...80)
  func yearsComeBackExactlyAndFillTheUnitInterval(count: Int) {
    let years = (0..<count).map { 2023 - $0 }
    let scale = TimeScale(covering: years)
    #expect(scale.centre == scale.centre.rounded())
    #expect(scale.unit.significand == 1)
    #expect(years.allSatisfy { scale.unscaled(scale.scaled($0)) == Double($0) })
    let largest = years.map { scale.scaled($0).magnitude }.max() ?? 0
    #expect(largest <= 1)
    if count > 1 { #expect(largest > 0.5) }
  }

  @Test func fiveYearsAreCentredOnTheThird() {
    let scale = TimeScale(covering: [2019, 2020, 2021, 2022, 2023])
    #expect(scale == TimeScale(from: 2019, through: 2023))
    #expect(scale.centre == 2021 && scale.unit == 2)
    #expect(scale.powers(at: 2023, degree: 3) == [1, 1, 1, 1])
    #expect(scale.powers(at: 2020, degree: 2) == [1, -0.5, 0.25])
    #expect(scale.design([2019, 2021], degree: 1) == Matrix(columns: [[1, 1], [-1, 0]]))
  }

  @Test(arguments: 4...60)
  func cubicsInScaledTimeAreWellConditioned(count: Int) throws {
    let years = (0..<count).map { 1990 + Double($0) }
    let r = try QRFactorization(TimeScale(covering: years).design(years, degree: 3)).positiveR
    // The product of the Frobenius norms bounds the condition number from above.
    let inverse = LowerTriangular(r.transposed).solve(Matrix.identity(4))
    func length(_ matrix: Matrix) -> Double { matrix.elements.reduce(0) { $0 + $1 * $1 } }
    #expect((length(r) * length(inverse)).squareRoot() < 60)
  }

  @Test func pointsCloseTogetherAndFarFromZeroAreSpreadOut() {
    let points = [1e6 + 0.25, 1e6 + 0.375, 1e6 + 0.5]
    let scale = TimeScale(covering: points)
    let t = points.map { scale.scaled($0) }
    #expect(t.allSatisfy { $0.magnitude <= 1 })
    #expect(t[2] - t[0] >= 0.5)
    #expect(zip(t, points).allSatisfy { scale.unscaled($0) == $1 })
  }

  @Test func onePointAndNoneHaveAScale() {
    #expect(TimeScale(covering: [2023]).scaled(2023) == 0)
    #expect(TimeScale(covering: [2023]).scaled(2025) == 2)
    #expect(TimeScale(covering: [0.3]).scaled(0.3) == 0)
    #expect(TimeScale(covering: [Int]()).scaled(3) == 3)
  }

  @Test func rawCoefficientsAreThoseOfTheExpandedPolynomial() {
    // m = 2, h = 2: 1 + 2t + 4t² = 1 + (x - 2) + (x - 2)² = 3 - 3x + x²
    let scale = TimeScale(from: 0, through: 4)
    #expect(scale.rawCoefficients([1, 2, 4]) == [3, -3, 1])
    #expect(scale.rawCoefficients([]) == [])
    #expect(scale.rawCoefficients([5]) == [5])
  }

  @Test func theRawCovarianceIsThatOfTheRawCoefficients() {
    // With T = [1 -1; 0 1/2] and C = [4 1; 1 9]: T C Tᵀ.
    let scale = TimeScale(from: 0, through: 4)
    let raw = scale.rawCovariance(Matrix(rows: 2, columns: 2, elements: [4, 1, 1, 9]))
    #expect(raw.elements == [11, -4, -4, 2.25])
  }

  @Test func whatIsNoTimeTraps() async {
    await #expect(processExitsWith: .failure) { _ = TimeScale(from: 2, through: 1) }
    await #expect(processExitsWith: .failure) { _ = TimeScale(covering: [1.0, .nan]) }
    await #expect(processExitsWith: .failure) {
      _ = TimeScale(from: 1, through: 2).powers(at: 1, degree: -1)
    }
    await #expect(processExitsWith: .failure) {
      _ = TimeScale(from: 1, through: 2).rawCovariance(
        Matrix(rows: 1, columns: 2, elements: [1, 2]))
    }
  }
}
