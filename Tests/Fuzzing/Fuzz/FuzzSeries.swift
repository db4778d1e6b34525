import Diagnostics
import Forecasting
import PlanFiles
import Probability

/// Bytes as a file of series, read, forecast in a batch and one by one, and written: the whole of
/// `ontrack forecast SERIES.csv`.
///
/// The last byte chooses the options, so that mutations try them all.
func fuzzSeries(_ bytes: [UInt8]) -> [String] {
  let choice = bytes.last ?? 0
  let bounds: Bounds = [.none, Bounds(lower: 0), .percentage, Bounds(lower: -3)][Int(choice & 3)]
  let options = SeriesReadingOptions(
    bounds: bounds, better: [nil, .higher, .lower, nil][Int((choice >> 2) & 3)],
    anyOrder: choice & 0x10 != 0, keepGoing: choice & 0x20 != 0)
  var broken: [String] = []
  var reader = SeriesReader(name: "series.csv", options: options)
  var all: [LocatedSeries] = []
  var rest = bytes[...]
  let size = choice & 0x40 != 0 ? 7 : 1 << 16
  while !rest.isEmpty {
    reader.read(Array(rest.prefix(size))) { all.append($0) }
    rest = rest.dropFirst(size)
  }
  reader.finish { all.append($0) }
  broken += reader.diagnostics.prefix(5).flatMap(DrawingLaws.broken)
  if reader.diagnostics.count > 101 { broken.append("\(reader.diagnostics.count) diagnostics") }

  let horizon = choice & 0x80 != 0 ? 12 : 3
  let levels: [Level] = [.percent(80), .percent(95)]
  var forecaster = BatchForecaster(horizon: horizon, levels: levels)
  for start in stride(from: 0, to: all.count, by: 64) {
    let some = all[start..<min(start + 64, all.count)]
    var block = SeriesBlock()
    for one in some { block.append(one.series, context: one.context) }
    let forecasts = forecaster.forecast(block)
    for (index, one) in some.enumerated() {
      broken += brokenBatch(one, forecasts, index)
      if index < 4 { broken += brokenSingle(one, forecasts, index) }
    }
  }
  return broken
}

private func brokenBatch(
  _ one: LocatedSeries, _ forecasts: ForecastBlock, _ index: Int
) -> [String] {
  guard case .origin(let origin) = forecasts.outcomes[index] else { return [] }
  var broken = origin == one.series.last?.year ? [] : ["the origin is \(origin)"]
  for step in 1...forecasts.horizon {
    let figures = forecasts.figures(of: index, step: step)
    if let law = ForecastLaws.broken(by: figures, within: one.bounds) {
      broken.append("\(one.id), \(step) years ahead: \(law)")
    }
  }
  return broken
}

/// The one-by-one path agrees with the batch, for the automatic trend; all families answer or say
/// why not.
private func brokenSingle(
  _ one: LocatedSeries, _ forecasts: ForecastBlock, _ index: Int
) -> [String] {
  var broken: [String] = []
  let families: [TrendSpecification] =
    [.automatic] + TrendFamily.allCases.map { .family(FamilySpecification($0)) }
  for specification in families {
    guard let model = try? specification.fitted(to: one.series, context: one.context) else {
      if specification == .automatic, case .origin = forecasts.outcomes[index] {
        broken.append("\(one.id): the batch answers where the series alone does not")
      }
      continue
    }
    for (ahead, step) in model.forecast(horizon: forecasts.horizon).steps.enumerated() {
      if !step.point.isFinite || !one.bounds.contains(step.point) {
        broken.append("\(one.id), \(specification): the point is \(step.point)")
      }
      guard let distribution = step.distribution else { continue }
      if let law = ForecastLaws.broken(by: distribution, within: one.bounds) {
        broken.append("\(one.id), \(specification): \(law)")
      }
      guard specification == .automatic else { continue }
      let figures = Array(forecasts.figures(of: index, step: ahead + 1))
      let interval = distribution.interval(.percent(80))
      let spread = interval.upper - interval.lower
      if !(abs(figures[0] - step.point) <= 1e-5 * spread + 1e-9 * abs(step.point)) {
        broken.append("\(one.id): \(figures[0]) in a batch, \(step.point) alone")
      }
    }
  }
  return broken
}
