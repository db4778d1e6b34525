import Probability
import Testing

@testable import Forecasting

/// Whatever figures come, a family answers within the bounds or says why it cannot.
@Suite struct FamilyExtremesTests {
  static let values: [Double] = [
    0, -0.0, 1, -1, 99.999, 100, 2024 * .leastNonzeroMagnitude, .leastNormalMagnitude, 1e-160,
    1e17, 1e154, -1e200, 1.2e308, -1.7e308, .greatestFiniteMagnitude, 3.5, 3.5, 3.5, 42,
  ]

  @Test(arguments: TrendFamily.allCases, 0..<50)
  func answersAreInOrderOrTheFailureIsNamed(_ family: TrendFamily, _ seed: Int) throws {
    var stream = RandomStream(seed: UInt64(seed))
    let mild = stream.nextInteger(below: 3) > 0
    let count = 1 + stream.nextInteger(below: 7)
    var years: [Int] = []
    var year = 1990
    for _ in 0..<count {
      year += 1 + stream.nextInteger(below: 3)
      years.append(year)
    }
    let values = years.map { _ in
      mild
        ? 100 * stream.nextUniform() : Self.values[stream.nextInteger(below: Self.values.count)]
    }
    let bounds = [Bounds.none, Bounds(lower: 0), .percentage][stream.nextInteger(below: 3)]
    let specification = FamilySpecification(
      family, breaks: [Year(1990 + stream.nextInteger(below: 16))],
      discount: [1, 0.9, 1e-9][stream.nextInteger(below: 3)],
      damping: [1, 0.8, 1e-9][stream.nextInteger(below: 3)])
    let model: FittedModel
    do {
      model = try fit(specification, years, values, bounds: bounds)
    } catch is FitFailure {
      return
    }
    let forecast = model.forecast(horizon: [1, 5, 100][stream.nextInteger(below: 3)])
    let paths = forecast.paths(count: 16, stream: stream.split("paths"))
    for (index, step) in forecast.steps.enumerated() {
      try #require(step.point.isFinite && bounds.contains(step.point), "seed \(seed)")
      try #require(
        paths.values(step: index).values.allSatisfy { !$0.isNaN && bounds.contains($0) },
        "seed \(seed)")
      guard let distribution = step.distribution else { continue }
      let ends = [0.025, 0.1, 0.5, 0.9, 0.975].map(distribution.quantile)
      try #require(ends == ends.sorted() && ends.allSatisfy { bounds.contains($0) }, "seed \(seed)")
    }
    let statistics = try #require(model.statistics)
    #expect(statistics.fittedValues.allSatisfy { $0.isFinite })
    #expect(statistics.coefficients.allSatisfy { $0.estimate.isFinite })
  }
}
