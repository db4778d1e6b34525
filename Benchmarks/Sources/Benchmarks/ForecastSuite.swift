import Benchmark
import Forecasting

/// The automatic trend: one series at a time, a thousand in a batch, and the quantiles of a year.
enum ForecastSuite {
  private static let context = SeriesContext(bounds: Bounds(lower: 0))

  static func make() throws -> BenchmarkSuite {
    var samples = SampleSeries()
    let all = try (0..<1000).map { _ in try series(samples.next(years: 10)) }
    let one = all[0]
    var block = SeriesBlock()
    for series in all { block.append(series, context: context) }
    var forecaster = BatchForecaster(horizon: 5, levels: [.percent(80), .percent(95)])
    var forecasts = forecaster.forecast(block)
    let distribution = try check(one, forecasts)
    let probabilities = [0.5, 0.1, 0.9, 0.025, 0.975]

    return BenchmarkSuite(name: "automatic") { suite in
      suite.benchmark("fit and forecast of one series, 10 years, 5 ahead") {
        let forecast = try TrendSpecification.automatic.fitted(to: one, context: context)
          .forecast(horizon: 5)
        keep(forecast.steps.map { $0.distribution?.quantiles(probabilities) })
      }
      suite.benchmark("batch of 1,000 series, 10 years, 5 ahead") {
        forecaster.forecast(block, into: &forecasts)
        keep(forecasts.count)
      }
      suite.benchmark("5 quantiles of a mixture, to the last digit") {
        keep(distribution.quantiles(probabilities))
      }
    }
  }

  private static func series(_ values: [Double]) throws -> YearlySeries {
    try YearlySeries(
      values.enumerated().map { YearlyObservation(year: Year(2014 + $0), value: $1) })
  }

  /// The first of the batch must be what it is alone; gives its distribution five years ahead.
  private static func check(
    _ series: YearlySeries, _ batch: ForecastBlock
  ) throws -> PredictiveDistribution {
    let forecast = try TrendSpecification.automatic.fitted(to: series, context: context)
      .forecast(horizon: 5)
    let last = forecast.steps[4]
    guard let distribution = last.distribution else { preconditionFailure("no distribution") }
    let alone = distribution.quantiles([0.5, 0.1, 0.9, 0.025, 0.975])
    for (found, wanted) in zip(batch.figures(of: 0, step: 5), alone) {
      expect(near(found, wanted, digits: 1e-8), "quantile \(found) instead of \(wanted)")
    }
    expect(batch.count == 1000, "\(batch.count) forecasts")
    expect(
      (distribution.probability(atMost: alone[1]) - 0.1).magnitude < 1e-12,
      "the quantile of 10% is not one")
    return distribution
  }
}
