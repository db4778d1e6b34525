import Foundation
import Probability
import Testing

@testable import Forecasting

/// What holds for every series, held against thousands of them, or as many as the environment asks:
///
///     ONTRACK_PROPERTY_SERIES=1000000 swift test -c release -Xswiftc -enable-testing \
///       --filter WildSeriesTests
///
/// ONTRACK_PROPERTY_SEED makes others. A failure names the seed and the number of its series.
@Suite struct WildSeriesTests {
  private static func setting(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
  }

  private static let series = setting("ONTRACK_PROPERTY_SERIES") ?? 1_500
  private static let seed = UInt64(setting("ONTRACK_PROPERTY_SEED") ?? 7)
  /// Parts run beside each other.
  private static let parts = 8
  private static let blockSize = 250

  /// Blocks are forecast with different questions, one after the other.
  private static let horizons = [3, 1, 5, 12, 2, 4, 40]
  private static let levels: [Level] = [.percent(50), .percent(80), .percent(95), .percent(99.8)]
  private static let leans: [Lean] = [
    .all, .all, [.own, .reference], .all, [.direction, .reference], .all, [.own, .direction],
  ]

  private typealias Kind = WildSeries.Kind

  private struct Block {
    let numbers: Range<Int>
    let cases: [WildSeries]
    let horizon: Int
    let lean: Lean

    init(_ block: Int) throws {
      let start = block * blockSize
      numbers = start..<min(start + blockSize, WildSeriesTests.series)
      cases = try numbers.map { try WildSeries(seed: WildSeriesTests.seed, number: $0) }
      horizon = WildSeriesTests.horizons[block % WildSeriesTests.horizons.count]
      lean = WildSeriesTests.leans[block % WildSeriesTests.leans.count]
    }

    func batch(_ indices: some Sequence<Int>) -> ForecastBlock {
      var block = SeriesBlock()
      for index in indices { block.append(cases[index].series, context: cases[index].context) }
      var forecaster = BatchForecaster(horizon: horizon, levels: levels, lean: lean)
      return forecaster.forecast(block)
    }

    func name(_ index: Int) -> Comment {
      "seed \(WildSeriesTests.seed), series \(numbers.lowerBound + index), \(cases[index].kind)"
    }
  }

  private static func blocks(of part: Int) -> some Sequence<Int> {
    stride(from: part, to: (series + blockSize - 1) / blockSize, by: parts)
  }

  @Test(arguments: 0..<parts)
  func everyForecastIsSoundInABatch(_ part: Int) throws {
    for number in Self.blocks(of: part) {
      let block = try Block(number)
      let forecasts = block.batch(block.cases.indices)
      for (index, one) in block.cases.enumerated() {
        let broken = Self.broken(one, forecasts, index)
        #expect(broken == nil, "\(block.name(index)): \(broken ?? "")")
      }
    }
  }

  private static func broken(_ one: WildSeries, _ forecasts: ForecastBlock, _ index: Int) -> String?
  {
    switch forecasts.outcomes[index] {
    case .failure(.notFinite) where one.kind.mayBeTooLarge: return nil
    case .failure(let failure): return "\(failure)"
    case .origin(let origin):
      guard origin == one.series.last?.year else { return "the origin is \(origin)" }
    }
    for step in 1...forecasts.horizon {
      let figures = forecasts.figures(of: index, step: step)
      if let law = ForecastLaws.broken(by: figures, within: one.context.bounds) {
        return "\(step) years ahead: \(law)"
      }
    }
    return nil
  }

  /// Neither the neighbours of a series, nor their order, nor what was forecast before change a bit.
  @Test(arguments: 0..<parts)
  func neighboursChangeNothing(_ part: Int) throws {
    for number in Self.blocks(of: part).prefix(40) {
      let block = try Block(number)
      let indices = Array(block.cases.indices.suffix(Kind.allCases.count))
      let forward = block.batch(indices)
      let backward = block.batch(indices.reversed())
      let alone = block.batch([indices[7]])
      for (place, index) in indices.enumerated() {
        let mirrored = indices.count - 1 - place
        #expect(forward.outcomes[place] == backward.outcomes[mirrored])
        for step in 1...block.horizon {
          let figures = forward.figures(of: place, step: step)
          var isSame = Self.isSame(figures, backward.figures(of: mirrored, step: step))
          if place == 7 {
            isSame = isSame && Self.isSame(figures, alone.figures(of: 0, step: step))
          }
          #expect(isSame, "\(block.name(index))")
        }
      }
    }
  }

  private static func isSame(_ a: ArraySlice<Double>, _ b: ArraySlice<Double>) -> Bool {
    zip(a, b).allSatisfy { $0.bitPattern == $1.bitPattern || ($0.isNaN && $1.isNaN) }
  }

  /// One series in fifty goes the other way too: both ways agree, and the distributions hold what
  /// distributions promise.
  @Test(arguments: 0..<parts)
  func aloneAndInABatchAgree(_ part: Int) throws {
    for number in Self.blocks(of: part) {
      let block = try Block(number)
      // Kinds repeat: a step that shares no divisor with their number meets them all.
      let chosen = Array(stride(from: number % 47, to: block.cases.count, by: 47))
      let forecasts = block.batch(chosen)
      for (place, index) in chosen.enumerated() {
        let broken = Self.broken(block.cases[index], forecasts, place, lean: block.lean)
        #expect(broken == nil, "\(block.name(index)): \(broken ?? "")")
      }
    }
  }

  private static func broken(
    _ one: WildSeries, _ forecasts: ForecastBlock, _ place: Int, lean: Lean
  ) -> String? {
    let model: FittedModel
    do throws(FitFailure) {
      model = try TrendSpecification.automatic.fitted(
        to: one.series, context: one.context, lean: lean)
    } catch {
      return forecasts.outcomes[place] == .failure(error)
        ? nil : "\(error) alone, \(forecasts.outcomes[place]) in a batch"
    }
    let forecast = model.forecast(horizon: forecasts.horizon)
    guard forecasts.outcomes[place] == .origin(forecast.origin) else {
      return "\(forecasts.outcomes[place]) in a batch"
    }
    for (ahead, step) in forecast.steps.enumerated() {
      guard let distribution = step.distribution else { return "no distribution" }
      if let law = ForecastLaws.broken(by: distribution, within: one.context.bounds) {
        return "\(step.year): \(law)"
      }
      let figures = Array(forecasts.figures(of: place, step: ahead + 1))
      let wanted =
        [step.point]
        + levels.flatMap { level -> [Double] in
          let interval = distribution.interval(level)
          return [interval.lower, interval.upper]
        }
      for (index, (a, b)) in zip(figures, wanted).enumerated() {
        // The median is judged by the narrowest interval, an end by its own.
        let lower = index == 0 ? 1 : (index - 1) / 2 * 2 + 1
        let spread = wanted[lower + 1] - wanted[lower]
        // The batch leaves out atoms below 1e-9. The outermost level begins to notice, and so does
        // an end where next to no probability lies, just above a bound that carries half of it.
        let share = levels[max(0, (index - 1) / 2)] == levels.last ? 1e-4 : 1e-5
        guard abs(a - b) <= share * spread + 1e-9 * abs(b) + 64 * .leastNonzeroMagnitude else {
          return "\(step.year): \(figures) in a batch, \(wanted) alone"
        }
      }
    }
    return nil
  }
}
