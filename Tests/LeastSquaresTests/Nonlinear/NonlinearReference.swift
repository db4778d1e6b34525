import Foundation
import LeastSquares
import RealModule
import Testing

/// One nonlinear set of the NIST Statistical Reference Datasets, from its fixture.
struct NonlinearReference: Decodable {
  struct Refit: Decodable {
    let estimates: [String]
    let standardErrors: [String]
    let residualSD: String
    let residualSumOfSquares: String
  }

  let name: String
  let degreesOfFreedom: Int
  let start1: [Double]
  let start2: [Double]
  let refit: Refit
  let x: ReferenceSet.Points
  let y: [Double]

  static func named(_ name: String) throws -> NonlinearReference {
    let url = try #require(
      Bundle.module.url(forResource: name, withExtension: "json", subdirectory: "Fixtures"))
    return try JSONDecoder().decode(NonlinearReference.self, from: Data(contentsOf: url))
  }

  /// The predictors of every observation.
  var points: [[Double]] {
    switch x {
    case .one(let x): x.map { [$0] }
    case .several(let rows): rows
    }
  }

  /// NIST's far start is 1, the near one 2.
  func start(_ number: Int) -> [Double] { number == 1 ? start1 : start2 }

  func problem(_ model: NonlinearModel<[Double]>) -> NonlinearProblem<[Double]> {
    // NIST's Nelson is about the logarithm of the response.
    NonlinearProblem(
      model: model, points: points, response: name == "Nelson" ? y.map { .log($0) } : y)
  }
}
