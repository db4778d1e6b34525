import Probability
import RealModule
import Testing

@testable import Forecasting

/// Figures of a random series that every family takes: between 5 and 95, some years missing.
struct RandomFigures: Sendable {
  let years: [Int]
  let values: [Double]

  init(seed: UInt64, count: Int = 14) {
    var stream = RandomStream(seed: seed)
    var years: [Int] = []
    var values: [Double] = []
    for year in 2000..<2000 + count where years.count < 3 || stream.nextUniform() > 0.15 {
      years.append(year)
      values.append(5 + 90 * stream.nextUniform())
    }
    // The last year is always there, so that a break in 2006 has figures on both sides.
    if years.last != 2000 + count {
      years.append(2000 + count)
      values.append(5 + 90 * stream.nextUniform())
    }
    self.years = years
    self.values = values
  }
}

@Suite struct FamilyForecasterTests {
  static let seeds: [UInt64] = [1, 2, 3, 4, 5, 6]
  /// The families that are a sum of columns and take any figures.
  static let sums = TrendFamily.allCases.filter { !$0.isGrowth }
  static let onTheDataScale: [TrendFamily] = [.constant, .linear, .quadratic, .piecewiseLinear]

  static func specification(
    _ family: TrendFamily, discount: Double = 1, damping: Double = 1
  ) -> FamilySpecification {
    FamilySpecification(
      family, breaks: family == .piecewiseLinear ? [Year(2006)] : [], discount: discount,
      damping: damping)
  }

  private func views(_ model: FittedModel, horizon: Int = 6) throws -> [[Double]] {
    try model.forecast(horizon: horizon).steps.map { step in
      let distribution = try #require(step.distribution)
      let eighty = distribution.interval(.percent(80))
      let ninetyFive = distribution.interval(.percent(95))
      return [ninetyFive.lower, eighty.lower, step.point, eighty.upper, ninetyFive.upper]
    }
  }

  private func expectEqual(
    _ a: [[Double]], _ b: [[Double]], within tolerance: Double, _ comment: Comment
  ) {
    for (x, y) in zip(a.joined(), b.joined()) {
      #expect((x - y).magnitude <= tolerance * max(1, y.magnitude), comment)
    }
  }

  @Test(arguments: seeds, onTheDataScale)
  func valuesMovedAndStretchedMoveAndStretchTheForecast(
    _ seed: UInt64, _ family: TrendFamily
  ) throws {
    let figures = RandomFigures(seed: seed)
    let specification = Self.specification(family, discount: 0.9, damping: 0.8)
    let plain = try views(fit(specification, figures.years, figures.values))
    let moved = try views(
      fit(specification, figures.years, figures.values.map { 1000 + 0.25 * $0 }))
    expectEqual(
      moved, plain.map { $0.map { 1000 + 0.25 * $0 } }, within: 1e-11, "seed \(seed)")
  }

  @Test(arguments: seeds)
  func exponentialFollowsTheUnitOfItsValues(_ seed: UInt64) throws {
    let figures = RandomFigures(seed: seed)
    let specification = Self.specification(.exponential, discount: 0.9, damping: 0.8)
    let plain = try views(fit(specification, figures.years, figures.values))
    let scaled = try views(fit(specification, figures.years, figures.values.map { $0 * 1000 }))
    for (a, b) in zip(scaled.joined(), plain.joined()) {
      #expect(digits(a, certified: 1000 * b) >= 11, "seed \(seed)")
    }
  }

  @Test(arguments: seeds, sums)
  func yearsMovedMoveTheForecastOnly(_ seed: UInt64, _ family: TrendFamily) throws {
    let figures = RandomFigures(seed: seed)
    let here = try fit(
      Self.specification(family), figures.years, figures.values, bounds: .percentage)
    let later = try fit(
      FamilySpecification(family, breaks: family == .piecewiseLinear ? [Year(4006)] : []),
      figures.years.map { $0 + 2000 }, figures.values, bounds: .percentage)
    try expectEqual(views(later), views(here), within: 1e-11, "seed \(seed)")
    #expect(later.forecast(horizon: 1).steps[0].year.number == 4015)
  }

  @Test(arguments: seeds, sums)
  func discountOfOneIsTheUnweightedFit(_ seed: UInt64, _ family: TrendFamily) throws {
    let figures = RandomFigures(seed: seed)
    let nearly = try fit(
      Self.specification(family, discount: 1 - 1e-13), figures.years, figures.values,
      bounds: .percentage)
    let plain = try fit(
      Self.specification(family), figures.years, figures.values, bounds: .percentage)
    try expectEqual(views(nearly), views(plain), within: 1e-9, "seed \(seed)")
  }

  @Test func discountForgetsTheOldestFigures() throws {
    let model = try fit(
      FamilySpecification(.linear, discount: 0.001), [1990, 1991, 1992, 2010, 2011, 2012],
      [500, -300, 800, 10, 12, 14])
    #expect((model.forecast(horizon: 1).steps[0].point - 16).magnitude < 1e-9)
  }

  @Test func aDiscountThatUnderflowsStillFits() throws {
    let model = try fit(
      FamilySpecification(.linear, discount: 1e-6), Array(1900...2020),
      (1900...2020).map { Double($0 % 7) })
    let step = model.forecast(horizon: 1).steps[0]
    #expect(step.point.isFinite)
    #expect(try #require(step.distribution).interval(.percent(95)).width.isFinite)
  }

  @Test(arguments: seeds, sums)
  func dampingOfOneIsTheUndampedCurve(_ seed: UInt64, _ family: TrendFamily) throws {
    let figures = RandomFigures(seed: seed)
    let nearly = try fit(
      Self.specification(family, damping: 1 - 1e-13), figures.years, figures.values,
      bounds: .percentage)
    let plain = try fit(
      Self.specification(family), figures.years, figures.values, bounds: .percentage)
    try expectEqual(views(nearly), views(plain), within: 1e-9, "seed \(seed)")
  }

  @Test func dampingSumsTheSharesOfTheSlope() throws {
    let model = try fit(
      FamilySpecification(.linear, damping: 0.5), [2010, 2011, 2012], [10, 14, 18])
    let points = model.forecast(horizon: 4).steps.map(\.point)
    for (point, expected) in zip(points, [20.0, 21, 21.5, 21.75]) {
      #expect((point - expected).magnitude < 1e-11)
    }
  }

  @Test func dampingActsOnTheLogScaleOfAnExponential() throws {
    let model = try fit(
      FamilySpecification(.exponential, damping: 0.5), [2010, 2011, 2012], [4, 8, 16])
    let points = model.forecast(horizon: 2).steps.map(\.point)
    #expect(digits(points[0], certified: 16 * 2.0.squareRoot()) >= 12)
    #expect(digits(points[1], certified: 16 * 2.0.squareRoot() * Double.pow(2, 0.25)) >= 12)
  }

  @Test func dampingLeavesAConstantAlone() throws {
    let figures = RandomFigures(seed: 9)
    let damped = try fit(
      Self.specification(.constant, damping: 0.3), figures.years, figures.values)
    let plain = try fit(Self.specification(.constant), figures.years, figures.values)
    #expect(try views(damped) == views(plain))
  }

  @Test(arguments: seeds, [TrendFamily.linear, .quadratic, .piecewiseLinear])
  func dampingMovesTheCentreAndKeepsTheWidth(_ seed: UInt64, _ family: TrendFamily) throws {
    let figures = RandomFigures(seed: seed)
    let damped = try views(
      fit(Self.specification(family, damping: 0.6), figures.years, figures.values))
    let plain = try views(fit(Self.specification(family), figures.years, figures.values))
    for (a, b) in zip(damped, plain) {
      #expect(digits(a[4] - a[0], certified: b[4] - b[0]) >= 10, "seed \(seed)")
      #expect(a[2] != b[2], "seed \(seed)")
    }
  }

  @Test(arguments: seeds, sums)
  func intervalsNestAroundThePoint(_ seed: UInt64, _ family: TrendFamily) throws {
    let figures = RandomFigures(seed: seed)
    for damping in [1, 0.7] {
      let model = try fit(
        Self.specification(family, discount: 0.9, damping: damping), figures.years,
        figures.values, bounds: .percentage)
      for view in try views(model) {
        #expect(view == view.sorted(), "seed \(seed)")
        #expect(view.allSatisfy { (0...100).contains($0) }, "seed \(seed)")
      }
    }
  }

  @Test(arguments: seeds, [TrendFamily.linear, .piecewiseLinear])
  func intervalsOfALineWidenWithTheHorizon(_ seed: UInt64, _ family: TrendFamily) throws {
    let figures = RandomFigures(seed: seed)
    let model = try fit(Self.specification(family, damping: 0.9), figures.years, figures.values)
    let widths = try views(model, horizon: 20).map { $0[4] - $0[0] }
    #expect(zip(widths, widths.dropFirst()).allSatisfy { $0 < $1 }, "seed \(seed)")
  }

  @Test func aMissingYearCountsAsAYear() throws {
    let model = try fit(FamilySpecification(.linear), [2010, 2011, 2014], [0, 1, 4])
    #expect((model.forecast(horizon: 1).steps[0].point - 5).magnitude < 1e-12)
  }

  @Test(arguments: sums)
  func aLongerHorizonChangesNoEarlierYear(_ family: TrendFamily) throws {
    let figures = RandomFigures(seed: 3)
    let model = try fit(
      Self.specification(family, damping: 0.9), figures.years, figures.values,
      bounds: .percentage)
    let long = try views(model, horizon: 100)
    try expectEqual(Array(long.prefix(3)), views(model, horizon: 3), within: 1e-14, "prefix")
    #expect(long.joined().allSatisfy { $0.isFinite })
  }
}
