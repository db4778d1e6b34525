import Foundation
import LeastSquares
import RealModule
import Testing

/// One linear set of the NIST Statistical Reference Datasets, from its fixture.
struct ReferenceSet: Decodable {
  /// 25-digit decimals, read to the nearest double.
  struct Refit: Decodable {
    let estimates: [String]
    let standardErrors: [String]
    let residualSD: String
    let residualSumOfSquares: String
    let rSquared: String
    let press: String
  }

  enum Points: Decodable {
    case one([Double])
    case several([[Double]])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let one = try? container.decode([Double].self) {
        self = .one(one)
      } else {
        self = .several(try container.decode([[Double]].self))
      }
    }
  }

  let name: String
  let intercept: Bool
  let polynomialDegree: Int?
  let degreesOfFreedom: Int
  let refit: Refit
  let x: Points
  let y: [Double]

  static func named(_ name: String) throws -> ReferenceSet {
    let url = try #require(
      Bundle.module.url(forResource: name, withExtension: "json", subdirectory: "Fixtures"))
    return try JSONDecoder().decode(ReferenceSet.self, from: Data(contentsOf: url))
  }

  /// What a fit of the set says, in the units of NIST.
  struct Answer {
    let coefficients: [Double]
    let standardErrors: [Double]
    let fit: LeastSquaresFit
  }

  /// The set fitted by the function that a caller would use for it.
  func answer() throws -> Answer {
    switch x {
    case .one(let x) where intercept:
      let fit = try PolynomialFit(x: x, y: y, degree: try #require(polynomialDegree))
      return Answer(
        coefficients: fit.coefficients, standardErrors: fit.standardErrors, fit: fit.scaledFit)
    case .one(let x):
      return try answer(Matrix(columns: [x]))
    case .several(let rows):
      return try answer(
        Matrix(rows: rows.count, columns: rows[0].count + 1) { $1 == 0 ? 1 : rows[$0][$1 - 1] })
    }
  }

  private func answer(_ design: Matrix) throws -> Answer {
    let fit = try LeastSquaresProblem(design: design, response: y).fitted()
    return Answer(coefficients: fit.coefficients, standardErrors: fit.standardErrors, fit: fit)
  }
}

/// The number of right digits of a value, -log10 of its relative error (of its size when the
/// certified value is 0), at most 15.
func digits(_ value: Double, certified: String) throws -> Double {
  let certified = try #require(Double(certified))
  let error = (value - certified).magnitude / (certified == 0 ? 1 : certified.magnitude)
  return error == 0 ? 15 : min(15, -.log10(error))
}

/// The worst of several.
func digits(_ values: [Double], certified: [String]) throws -> Double {
  try #require(values.count == certified.count)
  return try zip(values, certified).map { try digits($0, certified: $1) }.min() ?? 0
}
