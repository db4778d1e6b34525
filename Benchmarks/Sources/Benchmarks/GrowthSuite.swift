import Benchmark
import Forecasting

/// A growth curve with an estimated cap, its profile interval and all.
enum GrowthSuite {
  static func make() throws -> BenchmarkSuite {
    let values = [3.0, 6.1, 11.8, 21, 34, 48, 60, 68.5, 73, 75.8, 77]
    let series = try YearlySeries(
      values.enumerated().map { YearlyObservation(year: Year(2010 + $0), value: $1) })
    let context = SeriesContext(bounds: .percentage)
    func fitted(_ cap: GrowthCap) throws -> FittedModel {
      try TrendSpecification.family(FamilySpecification(.logistic, cap: cap))
        .fitted(to: series, context: context)
    }
    // By scipy.optimize.curve_fit from (80, 2015, 0.7).
    let cap = try fitted(.estimated).statistics?.coefficients.first?.estimate ?? .nan
    expect(near(cap, 78.26311186, digits: 1e-9), "cap \(cap)")

    return BenchmarkSuite(name: "growth") { suite in
      suite.benchmark("logistic curve of 11 years, cap estimated and profiled") {
        keep(try fitted(.estimated))
      }
      suite.benchmark("the same with a known cap") { keep(try fitted(.value(80))) }
    }
  }
}
