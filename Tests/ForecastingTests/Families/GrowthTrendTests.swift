import Foundation
import Probability
import RealModule
import Testing

@testable import Forecasting

/// One entry of `growth-curves.json`: a growth curve of a public series by another program.
struct GrowthReference: Decodable, Sendable, CustomTestStringConvertible {
  struct Step: Decodable, Sendable {
    let year: Int
    let point, lower80, upper80: Double
  }

  let id, area, family: String
  let cap: Double?
  let discount: Double
  let years: [Int]
  let values: [Double]
  let parameters, standardErrors: [String: Double]
  let residualStandardDeviation: Double
  let steps: [Step]

  var testDescription: String { id }

  static let all: [GrowthReference] = {
    guard
      let file = Bundle.module.url(
        forResource: "growth-curves", withExtension: "json", subdirectory: "Fixtures"),
      let data = try? Data(contentsOf: file),
      let references = try? JSONDecoder().decode([GrowthReference].self, from: data)
    else { fatalError("the fixture growth-curves.json cannot be read") }
    return references
  }()

  func fitted() throws -> FittedModel {
    try fit(
      FamilySpecification(
        try #require(TrendFamily(rawValue: family)), discount: discount,
        cap: cap.map { .value($0) } ?? .estimated), years, values)
  }
}

@Suite struct GrowthTrendTests {
  static let families: [TrendFamily] = [.logistic, .gompertz, .saturatingExponential]
  static let years = Array(2005...2020)

  /// 5 + 80 of each curve, or from 0, with the midpoint 2011.
  static func curve(_ family: TrendFamily, _ year: Double, cap: Double = 80) -> Double {
    switch family {
    case .logistic: cap / (1 + Double.exp(-0.4 * (year - 2011)))
    case .gompertz: cap * Double.exp(-Double.exp(-0.3 * (year - 2011)))
    default: cap - (cap - 5) * Double.exp(-0.2 * (year - 2005))
    }
  }

  static func noisy(_ family: TrendFamily, _ seed: UInt64) -> [Double] {
    var stream = RandomStream(seed: seed)
    return years.map { curve(family, Double($0)) + stream.nextUniform() - 0.5 }
  }

  private func estimate(_ model: FittedModel, _ term: FitStatistics.Term) throws -> Double {
    try #require(model.statistics?.coefficients.first { $0.term == term }).estimate
  }

  private func points(_ model: FittedModel) throws -> [Double] {
    try model.forecast(horizon: 5).steps.flatMap { step in
      let interval = try #require(step.distribution).interval(.percent(80))
      return [step.point, interval.lower, interval.upper]
    }
  }

  @Test(arguments: GrowthReference.all)
  func realSeriesHaveNineDigitsOfTheReference(_ reference: GrowthReference) throws {
    let model = try reference.fitted()
    let statistics = try #require(model.statistics)
    for (name, certified) in reference.parameters where name != "start" {
      let line = try #require(statistics.coefficients.first { $0.name == name })
      #expect(digits(line.estimate, certified: certified) >= 9, "\(name)")
      let error = try #require(line.standardError)
      let expected = try #require(reference.standardErrors[name])
      #expect(digits(error, certified: expected) >= 9, "SE of \(name)")
    }
    let deviation = try #require(statistics.residualStandardDeviation)
    #expect(digits(deviation, certified: reference.residualStandardDeviation) >= 11)
    for (step, certified) in zip(model.forecast(horizon: 4).steps, reference.steps) {
      let interval = try #require(step.distribution).interval(.percent(80))
      #expect(step.year.number == certified.year)
      #expect(digits(step.point, certified: certified.point) >= 9)
      #expect(digits(interval.lower, certified: certified.lower80) >= 9)
      #expect(digits(interval.upper, certified: certified.upper80) >= 9)
    }
  }

  @Test(arguments: families)
  func anExactCurveIsRecovered(_ family: TrendFamily) throws {
    let model = try fit(
      FamilySpecification(family), Self.years,
      Self.years.map { Self.curve(family, Double($0)) })
    #expect(try digits(estimate(model, .cap), certified: 80) >= 10)
    for step in model.forecast(horizon: 20).steps {
      let exact = Self.curve(family, Double(step.year.number))
      #expect(digits(step.point, certified: exact) >= 10, "\(step.year)")
    }
  }

  @Test(arguments: families, [1, 2, 3] as [UInt64])
  func yearsMovedMoveTheForecastOnly(_ family: TrendFamily, _ seed: UInt64) throws {
    let values = Self.noisy(family, seed)
    let here = try fit(FamilySpecification(family, discount: 0.9), Self.years, values)
    let later = try fit(
      FamilySpecification(family, discount: 0.9), Self.years.map { $0 + 2000 }, values)
    for (a, b) in try zip(points(later), points(here)) {
      #expect((a - b).magnitude < 1e-9, "seed \(seed)")
    }
  }

  @Test(arguments: families, [1, 2, 3] as [UInt64])
  func theUnitOfTheValuesStretchesTheForecastOnly(_ family: TrendFamily, _ seed: UInt64) throws {
    let values = Self.noisy(family, seed)
    let plain = try fit(FamilySpecification(family, damping: 0.8), Self.years, values)
    let scaled = try fit(
      FamilySpecification(family, damping: 0.8), Self.years, values.map { 1000 * $0 })
    for (a, b) in try zip(points(scaled), points(plain)) {
      #expect((a / 1000 - b).magnitude < 1e-9, "seed \(seed)")
    }
  }

  @Test(arguments: families, [1, 2, 3] as [UInt64])
  func theBestKnownCapIsTheEstimatedOne(_ family: TrendFamily, _ seed: UInt64) throws {
    let values = Self.noisy(family, seed)
    let free = try fit(FamilySpecification(family), Self.years, values)
    let cap = try estimate(free, .cap)
    let sums = try [cap - 0.5, cap, cap + 0.5].map { cap in
      let model = try fit(
        FamilySpecification(family, cap: .value(cap)), Self.years, values)
      let fitted = try #require(model.statistics).fittedValues
      return zip(fitted, values).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    }
    let same = try fit(FamilySpecification(family, cap: .value(cap)), Self.years, values)
    #expect(sums[1] < sums[0] && sums[1] < sums[2], "seed \(seed)")
    for (a, b) in zip(same.forecast(horizon: 9).steps, free.forecast(horizon: 9).steps) {
      #expect((a.point - b.point).magnitude < 1e-8, "seed \(seed)")
    }
  }

  @Test(arguments: families, [1, 2, 3] as [UInt64])
  func theCurveRisesToItsCap(_ family: TrendFamily, _ seed: UInt64) throws {
    let model = try fit(FamilySpecification(family), Self.years, Self.noisy(family, seed))
    let points = model.forecast(horizon: 100).steps.map(\.point)
    let cap = try estimate(model, .cap)
    #expect(zip(points, points.dropFirst()).allSatisfy { $0 <= $1 }, "seed \(seed)")
    #expect((points[99] - cap).magnitude < 1e-5 * cap && points[99] <= cap, "seed \(seed)")
  }

  // MARK: - Caps

  @Test(arguments: families)
  func straightFiguresDoNotTellTheCap(_ family: TrendFamily) throws {
    var stream = RandomStream(seed: 7)
    let values = Self.years.map { 10 + 2 * Double($0 - 2005) + 0.8 * stream.nextUniform() }
    do {
      _ = try fit(FamilySpecification(family), Array(Self.years.prefix(7)), Array(values.prefix(7)))
      Issue.record("a cap was told")
    } catch FitFailure.capUndetermined(let lower, let upper) {
      #expect(lower > 15 && upper > 2 * lower)
    }
    // With a cap that is known the same figures have a curve.
    let known = try fit(
      FamilySpecification(family, cap: .value(100)), Array(Self.years.prefix(7)),
      Array(values.prefix(7)))
    #expect(try estimate(known, .cap) == 100)
    #expect(known.statistics?.coefficients.first?.standardError == nil)
  }

  @Test func anUndeterminedCapIsKeptWithinTheBounds() throws {
    let years = Array(2005...2011)
    do {
      _ = try fit(
        FamilySpecification(.logistic), years, [3, 4.2, 5.1, 7.2, 9.5, 12.8, 17],
        bounds: .percentage)
      Issue.record("a cap was told")
    } catch FitFailure.capUndetermined(let lower, let upper) {
      #expect(lower > 17 && lower < 100 && upper == 100)
    }
  }

  @Test func anEstimateBeyondTheBoundIsTheBound() throws {
    let reference = try #require(GrowthReference.all.first { $0.id == "logistic, Viet Nam" })
    let estimated = try fit(
      FamilySpecification(.logistic), reference.years, reference.values, bounds: .percentage)
    let bound = try fit(
      FamilySpecification(.logistic, cap: .bound), reference.years, reference.values,
      bounds: .percentage)
    #expect(try estimate(estimated, .cap) == 100)
    #expect(try points(estimated) == points(bound))
  }

  /// A share that doubles and doubles: only caps far beyond 100 would do.
  @Test(arguments: [TrendFamily.logistic, .gompertz])
  func whereEveryCapThatFitsIsBeyondTheBoundTheBoundIsTheCap(_ family: TrendFamily) throws {
    let years = Array(2010...2017)
    let values = [3.0, 4.1, 5.4, 7.3, 10.1, 13.2, 18.5, 24.0].map { 2 * $0 }
    do {
      _ = try fit(FamilySpecification(family), years, values)
      Issue.record("a cap was told")
    } catch FitFailure.capUndetermined(let lower, let upper) {
      #expect(lower > 100 && upper == .infinity)
    }
    let estimated = try fit(
      FamilySpecification(family), years, values, bounds: .percentage)
    let bound = try fit(
      FamilySpecification(family, cap: .bound), years, values, bounds: .percentage)
    #expect(try estimate(estimated, .cap) == 100)
    #expect(try points(estimated) == points(bound))
  }

  @Test func aCapAtTheBoundNeedsABound() {
    #expect(throws: FitFailure.boundsMissing) {
      _ = try fit(FamilySpecification(.logistic, cap: .bound), [1, 2, 3], [1, 2, 3])
    }
  }

  // MARK: - Few figures

  @Test(arguments: families)
  func asManyFiguresAsParametersGiveNoInterval(_ family: TrendFamily) throws {
    let years = [2005, 2010, 2016]
    let model = try fit(
      FamilySpecification(family), years, years.map { Self.curve(family, Double($0)) })
    let step = model.forecast(horizon: 4).steps[3]
    #expect(digits(step.point, certified: Self.curve(family, 2020)) >= 8)
    #expect(step.distribution == nil)
    #expect(throws: FitFailure.tooFewObservations(have: 2, needed: 3)) {
      _ = try fit(FamilySpecification(family), [2005, 2006], [3, 4])
    }
  }
}
