/// Which years of a series it is forecast from again, and how far ahead.
///
/// A forecast from an origin knows the figures up to it and nothing later: not that a definition
/// breaks off later, not that a figure is still to come.
public struct RollingOrigin: Sendable, Hashable {
  /// Years ahead, from 1.
  public let horizon: Int
  /// Fewest figures that a forecast is made from.
  public let minObservations: Int
  /// The first year that is an origin; nil: the first that has enough figures.
  public let firstOrigin: Year?
  /// At most so many origins of each series, the latest ones; nil: all.
  public let latest: Int?

  /// Traps unless the horizon lies in 1...100 and the other numbers are at least 1.
  public init(
    horizon: Int, minObservations: Int = 2, firstOrigin: Year? = nil, latest: Int? = nil
  ) {
    precondition(horizons.contains(horizon), "a horizon lies in \(horizons), not \(horizon)")
    precondition(minObservations >= 1, "a forecast is made from at least one figure")
    precondition(latest.map { $0 >= 1 } ?? true, "at least one origin is wanted")
    self.horizon = horizon
    self.minObservations = minObservations
    self.firstOrigin = firstOrigin
    self.latest = latest
  }

  /// What is known at an origin, and what came after.
  struct Task: Sendable, Hashable {
    /// The figures that a trend may use, as they were known; the last one stands at the origin.
    let known: [YearlyObservation]
    /// What came, by years ahead; at least one.
    let outcomes: [Outcome]

    /// A figure that came later.
    struct Outcome: Sendable, Hashable {
      let step: Int
      let value: Double
    }
  }

  /// The tests that a series allows, from its first origin to its last.
  ///
  /// An origin is a year with a figure that a trend may use. What is compared is observed: parts of
  /// a year, context and assumed figures are no outcomes, and neither is anything from the next
  /// break of definition on.
  func tasks(of series: YearlySeries) -> [Task] {
    let figures = series.observations.filter(\.status.isFitted)
    var start = 0
    var tasks: [Task] = []
    for (place, last) in figures.enumerated() {
      if last.status == .break { start = place }
      guard place - start + 1 >= minObservations, firstOrigin.map({ $0 <= last.year }) ?? true
      else { continue }
      var outcomes: [Task.Outcome] = []
      for later in figures[(place + 1)...] {
        let step = last.year.distance(to: later.year)
        if step > horizon || later.status == .break { break }
        if later.status != .assumed { outcomes.append(.init(step: step, value: later.value)) }
      }
      if !outcomes.isEmpty {
        tasks.append(Task(known: Array(figures[start...place]), outcomes: outcomes))
      }
    }
    return latest.map { Array(tasks.suffix($0)) } ?? tasks
  }
}
