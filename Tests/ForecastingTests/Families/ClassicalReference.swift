import Foundation
import RealModule
import Testing

@testable import Forecasting

/// One entry of `classical-trends.json`: real figures and what a classical family says about them,
/// worked out at 60 digits by `classical-trends.py` beside it.
struct ClassicalReference: Decodable, Sendable, CustomTestStringConvertible {
  struct Coefficient: Decodable, Sendable {
    let name: String
    let estimate: Double
    let standardError: Double
  }

  struct Step: Decodable, Sendable {
    let year: Int
    let point, lower80, upper80, lower95, upper95: Double
  }

  let id, series, family: String
  let breaks: [Int]
  let discount, damping: Double
  let lower, upper: Double?
  let years: [Int]
  let values: [Double]
  let coefficients: [Coefficient]
  let residualStandardDeviation, rSquared, leaveOneOutError: Double
  let fittedValues: [Double]
  let steps: [Step]

  var testDescription: String { id }

  static let all: [ClassicalReference] = {
    guard
      let file = Bundle.module.url(
        forResource: "classical-trends", withExtension: "json", subdirectory: "Fixtures"),
      let data = try? Data(contentsOf: file),
      let references = try? JSONDecoder().decode([ClassicalReference].self, from: data)
    else { fatalError("the fixture classical-trends.json cannot be read") }
    return references
  }()

  static func named(_ id: String) throws -> ClassicalReference {
    try #require(all.first { $0.id == id })
  }

  func specification() throws -> FamilySpecification {
    FamilySpecification(
      try #require(TrendFamily(rawValue: family)), breaks: breaks.map { Year($0) },
      discount: discount, damping: damping)
  }

  func fitted() throws -> FittedModel {
    try fit(specification(), years, values, bounds: bounds)
  }

  var bounds: Bounds {
    switch (lower, upper) {
    case (let lower?, let upper?): Bounds(lower: lower, upper: upper) ?? .none
    case (let lower?, nil): Bounds(lower: lower)
    default: .none
    }
  }
}

/// The family fitted to figures in these years.
func fit(
  _ specification: FamilySpecification, _ years: [Int], _ values: [Double], bounds: Bounds = .none
) throws -> FittedModel {
  let series = try YearlySeries(
    zip(years, values).map { YearlyObservation(year: Year($0), value: $1) })
  return try ClassicalTrend.fit(
    specification, series: series, context: SeriesContext(bounds: bounds))
}

/// Right digits: -log10 of the relative error, of the absolute one where the reference is 0.
func digits(_ value: Double, certified: Double) -> Double {
  if value == certified { return 16 }
  let error = (value - certified).magnitude / (certified == 0 ? 1 : certified.magnitude)
  return min(-Double.log10(error), 16)
}
