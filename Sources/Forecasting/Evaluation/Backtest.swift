import Probability

/// Series forecast again from each of their past years, knowing only what came before, and held
/// against what came after.
///
/// ```swift
/// let backtest = Backtest(series, origins: RollingOrigin(horizon: 5))
/// let result = backtest.result()
/// result.scores(by: [.indicator, .horizon])
/// ```
///
/// The work divides into ``parts`` that may be run beside each other; the result does not depend on
/// it.
public struct Backtest: Sendable {
  public let series: [TestedSeries]
  public let origins: RollingOrigin
  public let lean: Lean
  /// The pieces of the work, in order.
  public let parts: [Part]
  let tasks: [[RollingOrigin.Task]]
  let changes: TypicalChanges

  /// Series that are tested together.
  public struct Part: Sendable, Hashable {
    let series: [Int]
  }

  /// About how many forecasts a part has, unless its series lend to each other.
  private static let partSize = 512

  /// Prepares the tests of series, which come in any order.
  ///
  /// With ``Lean/borrow`` series of the same indicator, bounds and direction lend to each other
  /// unless their areas are the same; nothing later than the origin is lent.
  public init(_ series: [TestedSeries], origins: RollingOrigin, lean: Lean = .all) {
    self.series = series
    self.origins = origins
    self.lean = lean
    let tasks = series.map { origins.tasks(of: $0.series) }
    self.tasks = tasks
    changes = TypicalChanges(series, horizon: origins.horizon)
    var parts: [[Int]] = []
    if lean.contains(.borrow) {
      var places: [LendingGroup: Int] = [:]
      for (index, one) in series.enumerated() {
        let group = LendingGroup(one)
        if let place = places[group] {
          parts[place].append(index)
        } else {
          places[group] = parts.count
          parts.append([index])
        }
      }
    } else {
      var size = Backtest.partSize
      for index in series.indices where !tasks[index].isEmpty {
        if size >= Backtest.partSize {
          parts.append([])
          size = 0
        }
        parts[parts.count - 1].append(index)
        size += tasks[index].count
      }
    }
    self.parts = parts.filter { $0.contains { !tasks[$0].isEmpty } }.map { Part(series: $0) }
  }

  /// Runs one part after the other.
  public func result() -> BacktestResult { result(of: parts.map(run)) }

  /// Puts together what the parts gave, in the order of ``parts``.
  public func result(of runs: [BacktestRun]) -> BacktestResult {
    BacktestResult(
      series: series, untested: series.indices.filter { tasks[$0].isEmpty },
      forecasts: runs.flatMap(\.forecasts).sorted {
        ($0.series, $0.origin, $0.step) < ($1.series, $1.origin, $1.step)
      },
      failures: runs.flatMap(\.failures).sorted { ($0.series, $0.origin) < ($1.series, $1.origin) })
  }
}

/// Series of which one may teach what to expect of another.
struct LendingGroup: Hashable {
  private let indicator: String
  private let context: SeriesContext

  init(_ series: TestedSeries) {
    indicator = series.indicator
    context = series.context
  }
}

/// What one part of a backtest gave.
public struct BacktestRun: Sendable {
  var forecasts: [TestedForecast] = []
  var failures: [BacktestFailure] = []
}

/// An origin from which no forecast could be made.
public struct BacktestFailure: Sendable, Hashable {
  /// The place of the series among those tested.
  public let series: Int
  public let origin: Year
  public let reason: FitFailure
}
