import Probability
import RealModule
import Testing

@testable import Forecasting

@Suite struct FamilyPathsTests {
  static let count = 4000

  private func paths(_ id: String, horizon: Int, seed: UInt64 = 8) throws -> (Forecast, PathSet) {
    let forecast = try ClassicalReference.named(id).fitted().forecast(horizon: horizon)
    return (forecast, forecast.paths(count: Self.count, stream: RandomStream(seed: seed)))
  }

  /// Of 4,000 independent draws half would miss 0.013 (Kolmogorov); these are spread evenly and
  /// come within 0.009.
  @Test(arguments: ClassicalReference.all)
  func everyYearOfThePathsHasTheDistributionOfTheForecast(
    _ reference: ClassicalReference
  ) throws {
    let (forecast, paths) = try paths(reference.id, horizon: 4)
    for (index, step) in forecast.steps.enumerated() {
      let distribution = try #require(step.distribution).scaled
      let levels = paths.scaled[index].map(distribution.cumulative).sorted()
      var distance = 0.0
      for (rank, p) in levels.enumerated() {
        let below = Double(rank) / Double(Self.count)
        let through = Double(rank + 1) / Double(Self.count)
        distance = max(distance, (p - below).magnitude, (p - through).magnitude)
      }
      #expect(distance < 0.013, "\(step.year)")
    }
  }

  @Test func tailsOfThePathsAreThoseOfStudentT() throws {
    // Three figures and a line: 1 degree of freedom, the heaviest tails that there are.
    let forecast = try fit(FamilySpecification(.linear), [2010, 2011, 2012], [10, 15, 17])
      .forecast(horizon: 2)
    let paths = forecast.paths(count: 20_000, stream: RandomStream(seed: 5))
    for (index, step) in forecast.steps.enumerated() {
      let distribution = try #require(step.distribution)
      let draws = paths.values(step: index)
      for p in [0.01, 0.1, 0.5, 0.9, 0.99] {
        let share = draws.share(atMost: distribution.quantile(p))
        let error = (p * (1 - p) / 20_000).squareRoot()
        #expect((share - p).magnitude < 4 * error, "\(step.year) at \(p)")
      }
    }
  }

  /// Cov(y_i, y_j) / √(Var y_i Var y_j) of a line by hand: x_i'(X'X)⁻¹x_j and 1 on the diagonal.
  @Test func yearsOfAPathShareTheUncertaintyOfTheCurve() throws {
    let years = [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017]
    let forecast = try fit(
      FamilySpecification(.linear), years, [10, 15, 17, 16, 22, 20, 27, 25]
    ).forecast(horizon: 6)
    let paths = forecast.paths(count: Self.count, stream: RandomStream(seed: 6))
    func joint(_ a: Double, _ b: Double) -> Double { 1 / 8 + (a - 2013.5) * (b - 2013.5) / 42 }
    let expected =
      joint(2018, 2023)
      / ((1 + joint(2018, 2018)) * (1 + joint(2023, 2023)))
      .squareRoot()
    let first = paths.scaled[0]
    let last = paths.scaled[5]
    let (a, b) = (Draws(first), Draws(last))
    let covariance = ((a - a.mean) * (b - b.mean)).mean
    let correlation = covariance / (a.variance * b.variance).squareRoot()
    #expect((correlation - expected).magnitude < 0.06, "expected \(expected)")
  }

  @Test func theSameStreamGivesTheSamePaths() throws {
    let (_, one) = try paths("linear", horizon: 3)
    let (_, two) = try paths("linear", horizon: 3)
    let (_, other) = try paths("linear", horizon: 3, seed: 9)
    #expect(one.scaled == two.scaled)
    #expect(one.scaled != other.scaled)
  }

  @Test func pathsStayWithinTheBounds() throws {
    let (forecast, paths) = try paths("linear kept above 0", horizon: 4)
    for (index, step) in forecast.steps.enumerated() {
      let draws = paths.values(step: index)
      #expect(draws.minimum == 0)
      let mass = try #require(step.distribution).massAtLower
      #expect((draws.share { $0 == 0 } - mass).magnitude < 0.03, "\(step.year)")
    }
  }

  @Test func withoutADistributionEveryPathIsTheCurve() throws {
    let forecast = try fit(FamilySpecification(.linear), [2022, 2023], [169, 123])
      .forecast(horizon: 3)
    let paths = forecast.paths(count: 7, stream: RandomStream(seed: 1))
    for (index, step) in forecast.steps.enumerated() {
      #expect(paths.values(step: index).values == Array(repeating: step.point, count: 7))
    }
  }

  @Test func equalFiguresGiveEqualPaths() throws {
    let forecast = try fit(FamilySpecification(.linear), [2010, 2011, 2012], [7, 7, 7])
      .forecast(horizon: 2)
    let paths = forecast.paths(count: 50, stream: RandomStream(seed: 1))
    #expect(paths.scaled.joined().allSatisfy { ($0 - 7).magnitude < 1e-9 })
  }
}
