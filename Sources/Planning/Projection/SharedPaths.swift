import Forecasting
import Probability
import Synchronization

/// Joint paths of one series, drawn when somebody first asks for them.
///
/// A class, because every scenario shares the same random numbers and most plans need only a few
/// of them: copies of a projection refer to one set of paths. What it holds depends only on the
/// forecast and the stream, never on who asks first.
final class SharedPaths: Sendable {
  private struct State {
    var paths: PathSet?
    var values: [Int: Draws] = [:]
  }

  private let forecast: Forecast
  let count: Int
  let stream: RandomStream
  private let bounds: Bounds
  private let state = Mutex(State())

  init(forecast: Forecast, count: Int, stream: RandomStream, bounds: Bounds) {
    self.forecast = forecast
    self.count = count
    self.stream = stream
    self.bounds = bounds
  }

  /// The values of a step in data units, within the bounds.
  func values(step: Int) -> Draws {
    state.withLock { state in
      if let known = state.values[step] { return known }
      let values = draw(&state).scaled[step].map { bounds.clamp(forecast.scale.value(of: $0)) }
      let draws = Draws(values)
      state.values[step] = draws
      return draws
    }
  }

  /// The same with every path moved by `shift` on the fitted scale.
  func values(step: Int, shift: Double) -> Draws {
    guard shift != 0 else { return values(step: step) }
    let scaled = state.withLock { draw(&$0).scaled[step] }
    return Draws(scaled.map { bounds.clamp(forecast.scale.value(of: $0 + shift)) })
  }

  /// The values of a term of a levered year.
  func values(of term: LeveredYear.Term) -> Draws {
    term.difference.map { Draws($0.values) } ?? values(step: term.step, shift: term.shift)
  }

  /// What the years of the worlds make of the paths: path i in world i mod their number, kept within
  /// that world's limits.
  func values(_ worlds: [LeveredYear]) -> Draws {
    var result = Array(repeating: 0.0, count: count)
    var known: [Int: (values: [Double], scaled: [Double])] = [:]
    for (world, year) in worlds.enumerated() {
      let terms = year.terms.filter { $0.difference == nil }.map { term in
        let paths =
          known[term.step]
          ?? (values(step: term.step).values, state.withLock { draw(&$0).scaled[term.step] })
        known[term.step] = paths
        return (term, paths)
      }
      for i in stride(from: world, to: count, by: worlds.count) {
        var sum = year.offset
        for term in year.terms {
          if let difference = term.difference { sum += term.weight * difference.values[i] }
        }
        for (term, paths) in terms {
          let value =
            term.shift == 0
            ? paths.values[i]
            : bounds.clamp(forecast.scale.value(of: paths.scaled[i] + term.shift))
          sum += term.weight * value
        }
        result[i] = year.clipped(sum)
      }
    }
    return Draws(result)
  }

  private func draw(_ state: inout State) -> PathSet {
    if let paths = state.paths { return paths }
    let paths = forecast.paths(count: count, stream: stream)
    state.paths = paths
    return paths
  }
}
