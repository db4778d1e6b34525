import Forecasting
import Probability

/// What a link hands on in one year, per unit of effect.
enum LinkMove: Sendable, Hashable {
  case none
  /// The same on every path.
  case same(Double)
  case paths(PathDifference)

  /// From a value a path; what differs by no more than `noise` is the same.
  init(_ values: [Double], noise: Double = 0) {
    guard let low = values.min(), let high = values.max(), low != 0 || high != 0 else {
      self = .none
      return
    }
    if high - low <= noise {
      let middle = (low + (high - low) / 2).rounded(decimals: noise > 1e-4 ? 3 : 6)
      self = middle == 0 ? .none : .same(high == low ? low : middle)
    } else {
      self = .paths(PathDifference(Draws(values)))
    }
  }

  /// The value of a path.
  func value(_ path: Int) -> Double {
    switch self {
    case .none: 0
    case .same(let value): value
    case .paths(let difference): difference.values[path]
    }
  }
}

/// By how much a scenario moves something, path by path.
///
/// A class, because the maps of all worlds refer to the same draws; it is the same as itself only.
final class PathDifference: Sendable, Hashable {
  let values: [Double]
  let median: Double

  init(_ draws: Draws) {
    values = draws.values
    median = draws.quantile(0.5)
  }

  static func == (a: PathDifference, b: PathDifference) -> Bool { a === b }

  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// The series that a link comes from, in a scenario and in the baseline.
struct LinkSource {
  let scenario: SeriesProjection
  let baseline: SeriesProjection
  let measure: Indicator.Measure

  /// What the source hands on in each of the years, `lag` years after, to a flow or a stock.
  func moves(
    _ years: [Year], lag: Int, to target: Indicator.Measure, paths count: Int
  ) -> [LinkMove] {
    var known: [Year: [Double]] = [:]
    func difference(_ year: Year) -> [Double] {
      if let difference = known[year] { return difference }
      let made = self.difference(year, count)
      known[year] = made
      return made
    }
    let noise = 1e-9 * scenario.steps.reduce(0) { max($0, abs($1.value)) }
    var sum = Array(repeating: 0.0, count: count)
    var added: Year?
    return years.map { year in
      let cause = year.advanced(by: -lag)
      switch (measure, target) {
      case (.stock, .stock), (.flow, .flow): return LinkMove(difference(cause), noise: noise)
      case (.stock, .flow):
        let now = difference(cause)
        let before = difference(cause.advanced(by: -1))
        return LinkMove(zip(now, before).map(-), noise: noise)
      case (.flow, .stock):
        // A stock keeps what came in: all years up to this one.
        var next = added?.advanced(by: 1) ?? min(scenario.steps.first?.year ?? cause, cause)
        while next <= cause {
          sum = zip(sum, difference(next)).map(+)
          added = next
          next = next.advanced(by: 1)
        }
        return LinkMove(sum, noise: noise)
      }
    }
  }

  /// Scenario - baseline, on paths of the same random numbers; 0 where the year is observed.
  private func difference(_ year: Year, _ count: Int) -> [Double] {
    guard let moved = scenario.step(year), let still = baseline.step(year) else {
      return Array(repeating: 0, count: count)
    }
    let (a, b) = (moved.draws?.values, still.draws?.values)
    if a == nil, b == nil { return Array(repeating: moved.value - still.value, count: count) }
    return (0..<count).map { (a?[$0] ?? moved.value) - (b?[$0] ?? still.value) }
  }
}
