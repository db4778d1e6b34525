import Foundation
import LeastSquares
import Testing

@testable import Forecasting

@Suite("One factor a shape and spacing")
struct ShapeFactorTests {
  /// The covariance of the changes for size 1, from the definition of the yearly change: for years
  /// s and t, a φ^|s-t| + (1-a-r) [s = t] + r/2 (2 [s = t] - [|s-t| = 1]).
  static func covariance(_ shape: Shape, spacing: [Int], horizon: Int) -> [[Double]] {
    let years = spacing.reduce(0, +)
    var ranges: [Range<Int>] = []
    var start = 0
    for gap in spacing {
      ranges.append(start..<start + gap)
      start += gap
    }
    for step in 1...horizon { ranges.append(years..<years + step) }
    func one(_ s: Int, _ t: Int) -> Double {
      let apart = abs(s - t)
      var sum = shape.persistence * pow(shape.memory, Double(apart))
      if shape.persistence == 0 { sum = 0 }
      if apart == 0 { sum += shape.step + shape.reversal }
      if apart == 1 { sum -= shape.reversal / 2 }
      return sum
    }
    return ranges.map { a in
      ranges.map { b in a.reduce(0) { sum, s in b.reduce(sum) { $0 + one(s, $1) } } }
    }
  }

  static let spacings: [[Int]] = [[], [1], [1, 1, 1], [3, 1, 2], [10, 1, 1, 20]]

  @Test(arguments: Shape.all, spacings)
  func theTriangleSquaredIsTheCovariance(_ shape: Shape, _ spacing: [Int]) {
    let horizon = 4
    let factor = ShapeFactor(shape: shape, spacing: spacing, horizon: horizon)
    let certified = Self.covariance(shape, spacing: spacing, horizon: horizon)
    let p = spacing.count
    // L = [L11 0; C W] row by row.
    let past = factor.past?.matrix
    let rows = (0..<p + horizon).map { row -> [Double] in
      row < p
        ? (past?.row(row) ?? []) + Array(repeating: 0, count: horizon)
        : factor.carried.row(row - p) + factor.ahead.row(row - p)
    }
    for i in rows.indices {
      for j in rows.indices {
        let product = zip(rows[i], rows[j]).reduce(0) { $0 + $1.0 * $1.1 }
        #expect(abs(product - certified[i][j]) < 1e-12 * max(1, abs(certified[i][j])))
      }
    }
    for i in 0..<p { #expect(abs(factor.logDiagonal[i] - log(rows[i][i])) < 1e-14) }
    for h in 0..<horizon { #expect(factor.ahead[h, h] > 0) }
  }

  @Test(arguments: Shape.all)
  func oneChangeIsCarriedAsAConditionalMean(_ shape: Shape) throws {
    // E(c_h | d) = μ h + cov(c_h, d) / var(d) (d - μ g), and the rest of the variance remains.
    let factor = ShapeFactor(shape: shape, spacing: [2], horizon: 3)
    let covariance = Self.covariance(shape, spacing: [2], horizon: 3)
    let (pace, d) = (0.08, -0.7)
    let errors = try #require(factor.past).solve([d])
    for h in 1...3 {
      let slope = covariance[h][0] / covariance[0][0]
      let certified = pace * Double(h) + slope * (d - 2 * pace)
      let mean = pace * factor.steadyMeans[h - 1] + factor.carried.multiplied(by: errors)[h - 1]
      #expect(abs(mean - certified) < 1e-13)
      let variance = covariance[h][h] - covariance[h][0] * slope
      #expect(abs(factor.deviations[h - 1] * factor.deviations[h - 1] - variance) < 1e-13)
    }
  }

  @Test func aLongerHorizonLeavesTheYearsBeforeAlone() {
    for shape in Shape.all {
      let short = ShapeFactor(shape: shape, spacing: [1, 2], horizon: 2)
      let long = ShapeFactor(shape: shape, spacing: [1, 2], horizon: 100)
      for h in 0..<2 {
        #expect(abs(short.deviations[h] - long.deviations[h]) < 1e-13)
        #expect(abs(short.steadyMeans[h] - long.steadyMeans[h]) < 1e-13)
      }
      #expect(long.deviations.allSatisfy { $0.isFinite && $0 > 0 })
    }
  }

  @Test func thereAre15ShapesAndEachKindIsNamed() {
    #expect(Shape.learnt.count == 15)
    #expect(Array(Shape.all.prefix(15)) == Shape.learnt)
    #expect(Shape.all.count == 19)
    #expect(Set(Shape.all).count == 19)
    let kinds = Dictionary(grouping: Shape.all, by: \.kind).mapValues(\.count)
    #expect(kinds == [.step: 2, .reversing: 8, .partlyPersistent: 5, .persistent: 4])
  }
}
