import Probability

@testable import Forecasting

/// A series of plain yearly figures.
func yearly(_ values: [Double], from year: Int = 2000, gaps: [Int]? = nil) throws -> YearlySeries {
  var at = year
  var observations: [YearlyObservation] = []
  for (index, value) in values.enumerated() {
    if index > 0 { at += gaps?[index - 1] ?? 1 }
    observations.append(YearlyObservation(year: Year(at), value: value))
  }
  return try YearlySeries(observations)
}

/// Random series of every kind that the automatic trend meets, the same for the same seed.
struct SeededSeries {
  var stream: RandomStream

  init(seed: UInt64) { stream = RandomStream(seed: seed) }

  mutating func uniform(_ range: ClosedRange<Double>) -> Double {
    range.lowerBound + (range.upperBound - range.lowerBound) * stream.nextUniform()
  }

  mutating func whole(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + stream.nextInteger(below: range.count)
  }

  /// Figures of one kind: shares within bounds, counts, amounts of any size, raw values.
  mutating func next(observations: ClosedRange<Int>, gaps: Bool) throws
    -> (series: YearlySeries, context: SeriesContext)
  {
    let n = whole(observations)
    let kind = whole(0...4)
    let size = Double(sign: .plus, exponent: whole(-20...20), significand: 1)
    var level = uniform(0...1)
    var values: [Double] = []
    let drift = uniform(-0.1...0.1)
    let noise = [0, 0.001, 0.05, 0.5][whole(0...3)]
    for _ in 0..<n {
      level += drift + noise * stream.nextNormal()
      switch kind {
      case 0: values.append(100 * min(max(level, 0), 1))
      case 1: values.append((200 * max(level, 0)).rounded())
      case 2: values.append(size * max(level, 0))
      case 3: values.append(size * level)
      default: values.append([0, 1, 1, 100][whole(0...3)])
      }
    }
    let bounds: Bounds =
      switch kind {
      case 0: .percentage
      case 1, 2: Bounds(lower: 0)
      case 3: .none
      default: [.percentage, Bounds(lower: 0), .none][whole(0...2)]
      }
    let better = [Direction.higher, .lower, nil][whole(0...2)]
    let spacing = (1..<max(n, 2)).map { _ in gaps ? whole(1...4) : 1 }
    return (
      try yearly(values, gaps: spacing), SeriesContext(bounds: bounds, better: better)
    )
  }
}
