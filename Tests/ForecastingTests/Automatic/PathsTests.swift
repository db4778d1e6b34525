import LeastSquares
import Probability
import Testing

@testable import Forecasting

@Suite("Joint paths of the automatic trend")
struct PathsTests {
  static let context = SeriesContext(bounds: .percentage, better: .higher)

  static func forecast(_ values: [Double], horizon: Int) throws -> Forecast {
    try TrendSpecification.automatic.fitted(to: yearly(values), context: context)
      .forecast(horizon: horizon)
  }

  @Test func theSameStreamGivesTheSamePaths() throws {
    let forecast = try Self.forecast([40, 45, 43], horizon: 4)
    let stream = RandomStream(seed: 8).split("health insurance", 3)
    let paths = forecast.paths(count: 500, stream: stream)
    #expect(paths.scaled == forecast.paths(count: 500, stream: stream).scaled)
    #expect(paths.scaled != forecast.paths(count: 500, stream: stream.split("x", 0)).scaled)
    #expect(paths.years == forecast.steps.map(\.year))
    #expect(paths.scaled.count == 4 && paths.scaled.allSatisfy { $0.count == 500 })
  }

  /// With 10,000 draws shares are within 7 parts in a thousand of the mixture's own probabilities,
  /// and within 2.5 in the root mean square; plain random draws miss by 5 (at ½).
  @Test(arguments: [[40.0], [40, 45], [169, 23], [0, 0, 0], [10, 12, 15, 19, 22, 26, 31]])
  func marginsAreThoseOfTheMixture(_ values: [Double]) throws {
    let bounds = values.contains { $0 > 100 } ? Bounds(lower: 0) : .percentage
    var squares: [Double] = []
    for better in [Direction.higher, .lower] {
      let forecast = try TrendSpecification.automatic.fitted(
        to: yearly(values), context: SeriesContext(bounds: bounds, better: better)
      ).forecast(horizon: 5)
      let paths = forecast.paths(count: 10_000, stream: RandomStream(seed: 8))
      for (index, step) in forecast.steps.enumerated() {
        let distribution = try #require(step.distribution)
        let draws = paths.values(step: index)
        for p in [0.05, 0.2, 0.5, 0.8, 0.95] {
          let threshold = distribution.quantile(p)
          let miss =
            draws.share(atMost: threshold) - distribution.probability(atMost: threshold)
          #expect(abs(miss) < 0.007, "year \(step.year), p \(p): \(miss)")
          squares.append(miss * miss)
        }
        #expect(draws.values.allSatisfy(bounds.contains))
      }
    }
    #expect(squares.reduce(0, +) / Double(squares.count) < 0.0025 * 0.0025)
  }

  @Test func theCovarianceOfOneAtomIsExact() throws {
    // One value, one atom: the covariance of the years ahead follows from the definition.
    for place in Shape.all.indices {
      let shape = Shape.all[place]
      let row =
        [shape.persistence, shape.memory, shape.reversal, 0.03, 0.2] + [1, 1, 1, 1]
      let table = AtomTable(flat: row)
      let trend = try AutomaticTrend(
        yearly([40]), context: Self.context,
        table: LearntTable(directed: table, undirected: table))
      let horizon = 4
      let count = 8_192
      let paths = trend.forecast(horizon: horizon)
        .paths(count: count, stream: RandomStream(seed: 5))
      let exact = ShapeFactorTests.covariance(shape, spacing: [], horizon: horizon)
      let means = paths.scaled.map { $0.reduce(0, +) / Double(count) }
      let start = Scale(bounds: .percentage).z(of: 40)
      for i in 0..<horizon {
        let spread = 0.2 * exact[i][i].squareRoot()
        #expect(abs(means[i] - start - 0.03 * Double(i + 1)) < 0.005 * spread)
        for j in 0..<horizon {
          let product = zip(paths.scaled[i], paths.scaled[j]).reduce(0) {
            $0 + ($1.0 - means[i]) * ($1.1 - means[j])
          }
          let scale = 0.04 * (exact[i][i] * exact[j][j]).squareRoot()
          let deviation = abs(product / Double(count) - 0.04 * exact[i][j]) / scale
          #expect(deviation < 0.02, "shape \(shape), years \(i + 1), \(j + 1): \(deviation)")
        }
      }
    }
  }

  @Test func severalYearsTogetherAreThoseOfTheMixture() throws {
    // P(the change from the first to the third year is upward), from the mixture's atoms: given an
    // atom the change is normal.
    let trend = try AutomaticTrend(yearly([40, 45, 43, 47]), context: Self.context)
    let forecast = trend.forecast(horizon: 3)
    let ahead = try #require(forecast.generator as? YearsAhead)
    let exact = ahead.weights.indices.reduce(0.0) { sum, atom in
      let rows = ahead.factors.factors[ahead.shapes[atom]].ahead
      let variance = (0..<3).reduce(0.0) {
        let part = rows[2, $1] - rows[0, $1]
        return $0 + part * part
      }
      let change = Normal(
        mean: ahead.means[atom][2] - ahead.means[atom][0],
        standardDeviation: ahead.sizes[atom].magnitude * variance.squareRoot())
      return sum + ahead.weights[atom] * change.upperTail(0)
    }
    let paths = forecast.paths(count: 10_000, stream: RandomStream(seed: 3))
    let share =
      Double(zip(paths.scaled[0], paths.scaled[2]).filter { $0 < $1 }.count) / 10_000
    #expect(abs(share - exact) < 0.005, "\(share), \(exact)")
  }

  @Test func drawsOfDifferentStreamsPairIndependently() throws {
    let forecast = try Self.forecast([40, 45, 43], horizon: 3)
    let stream = RandomStream(seed: 8)
    for index in 1...4 {
      let a = forecast.paths(count: 8_192, stream: stream.split("poor households", 0))
      let b = forecast.paths(count: 8_192, stream: stream.split("health insurance", index))
      for step in 0..<3 {
        let (x, y) = (Draws(a.scaled[step]), Draws(b.scaled[step]))
        // P(both in their upper half) is ¼; its standard error √(3/16/8192) is 0.0048.
        let (middle, centre) = (x.median, y.median)
        let both = zip(x.values, y.values).filter { $0 > middle && $1 > centre }.count
        #expect(abs(Double(both) / 8_192 - 0.25) < 0.02)
        // The same for the tails, where a shared sequence shows most.
        let (low, high) = (x.quantile(0.125), y.quantile(0.125))
        let tails = zip(x.values, y.values).filter { $0 < low && $1 < high }.count
        #expect(abs(Double(tails) / 8_192 - 1.0 / 64) < 0.007)
      }
    }
  }

  @Test func aHundredYearsOfPathsStayWithinTheBounds() throws {
    let forecast = try Self.forecast([40, 45, 43], horizon: 100)
    let paths = forecast.paths(count: 64, stream: RandomStream(seed: 1))
    #expect(paths.years.count == 100)
    for step in 0..<100 {
      #expect(paths.values(step: step).values.allSatisfy { $0 >= 0 && $0 <= 100 })
    }
  }
}
