import Forecasting
import Probability

/// The lever `best_of`: in every year and path the best of a series' paths under several scenarios.
struct BestPaths {
  /// The series in the scenarios that are named.
  let others: [SeriesProjection]
  let better: Direction

  /// The year, within limits; nil where one of the scenarios does not have it.
  func step(
    _ year: Year, baseline: SeriesProjection.Step, lower: Double, upper: Double
  ) -> SeriesProjection.Step? {
    var steps: [SeriesProjection.Step] = []
    for other in others {
      guard let step = other.step(year) else { return nil }
      steps.append(step)
    }
    guard let first = steps.first else { return nil }
    func clip(_ value: Double) -> Double { min(max(value, lower), upper) }
    func best(_ a: Double, _ b: Double) -> Double { better == .higher ? max(a, b) : min(a, b) }
    let drawn = steps.compactMap(\.draws)
    guard let sample = drawn.first else {
      // All fixed, or without degrees of freedom: one figure each.
      return SeriesProjection.Step(
        year: year, kind: steps.allSatisfy { $0.kind == .assumed } ? .assumed : .projected,
        value: clip(steps.dropFirst().reduce(first.value) { best($0, $1.value) }))
    }
    var result = Draws(repeating: better == .higher ? -.infinity : .infinity, count: sample.count)
    for step in steps {
      result =
        step.draws.map { result.zip(with: $0, best) } ?? result.map { best($0, step.value) }
    }
    result = result.map(clip)
    let worlds = steps.compactMap(\.worlds).max()
    guard let distribution = baseline.distribution, let still = baseline.draws else {
      return SeriesProjection.Step(year: year, kind: .projected, draws: result, worlds: worlds)
    }
    return SeriesProjection.Step(
      year: year,
      paired: PairedDraws(
        scenario: result, baseline: still, distribution: distribution, lower: lower, upper: upper),
      worlds: worlds)
  }
}
