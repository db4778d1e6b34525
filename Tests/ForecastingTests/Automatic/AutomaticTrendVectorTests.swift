import Foundation
import Probability
import Testing

@testable import Forecasting

@Suite("The 66 vectors of the automatic trend")
struct AutomaticTrendVectorTests {
  /// Significant digits in which two numbers agree; 17 where they are equal.
  static func digits(_ value: Double, _ certified: Double) -> Double {
    value == certified
      ? 17 : -log10(abs(value - certified) / max(abs(certified), 1e-300))
  }

  @Test func allVectorsAreThere() {
    #expect(MethodVectors.all.count == 66)
    #expect(MethodVectors.table.directed.atoms.count == 136)
    #expect(MethodVectors.table.undirected.atoms.count == 119)
  }

  @Test(arguments: MethodVectors.all)
  func quantilesAgreeTo9SignificantDigits(_ vector: MethodVectors.Case) throws {
    let trend = try AutomaticTrend(
      vector.series, context: vector.context, table: MethodVectors.table, lightest: 0)
    let forecast = trend.forecast(horizon: vector.horizons)
    #expect(vector.quantiles.count == 5)
    for (name, values) in vector.quantiles {
      let p = try #require(Double(name))
      for (step, certified) in values.enumerated() {
        let distribution = try #require(forecast.steps[step].distribution)
        let reached = Self.digits(distribution.quantile(p), certified)
        #expect(reached >= 9, "p = \(p), step \(step + 1): \(distribution.quantile(p))")
      }
    }
  }

  @Test(arguments: MethodVectors.all)
  func probabilitiesAgreeTo1e9(_ vector: MethodVectors.Case) throws {
    let trend = try AutomaticTrend(
      vector.series, context: vector.context, table: MethodVectors.table, lightest: 0)
    let forecast = trend.forecast(horizon: vector.horizons)
    for (step, certified) in vector.above.enumerated() {
      let distribution = try #require(forecast.steps[step].distribution)
      // The vectors count what lies beyond a bound by the continuous distribution.
      let atUpper = vector.upper.map { vector.target >= $0 } ?? false
      let p =
        atUpper
        ? distribution.probability(atLeast: vector.target)
        : distribution.probability(above: vector.target)
      #expect(abs(p - certified) <= 1e-9, "step \(step + 1): \(p)")
    }
  }

  @Test(arguments: MethodVectors.all)
  func lightAtomsLeftOutMoveNothingVisible(_ vector: MethodVectors.Case) throws {
    let whole = try AutomaticTrend(
      vector.series, context: vector.context, table: MethodVectors.table, lightest: 0)
    let light = try AutomaticTrend(
      vector.series, context: vector.context, table: MethodVectors.table)
    for (a, b) in zip(
      whole.forecast(horizon: vector.horizons).steps,
      light.forecast(horizon: vector.horizons).steps)
    {
      let a = try #require(a.distribution)
      let b = try #require(b.distribution)
      for p in [0.025, 0.1, 0.5, 0.9, 0.975] {
        #expect(Self.digits(b.quantile(p), a.quantile(p)) >= 9)
      }
      #expect(
        abs(a.probability(atLeast: vector.target) - b.probability(atLeast: vector.target)) < 1e-9)
    }
  }
}
