import Diagnostics
import Forecasting
import Foundation
import PlanFiles
import Planning
import Synchronization

/// Forecasts batches of series and writes their rows, one batch after the other, beside the thread
/// that reads.
final class SeriesWorker: Sendable {
  /// A batch under way. What comes of it depends on its series alone.
  final class Job: Sendable {
    struct Result: Sendable {
      var bytes: [UInt8] = []
      var failures = DiagnosticBag()
      /// The places of questions with their probabilities.
      var answers: [(place: Int, probability: Double?)] = []
    }

    private let result = Mutex(Result())
    private let done = DispatchSemaphore(value: 0)

    fileprivate func finish(_ found: Result) {
      result.withLock { $0 = found }
      done.signal()
    }

    /// Waits for the batch.
    func collect() -> Result {
      done.wait()
      return result.withLock { $0 }
    }
  }

  private struct State: Sendable {
    var forecaster: SeriesForecaster
    var rows: SeriesRowWriter
  }

  private let queue = DispatchQueue(label: "ontrack.series", qos: .userInitiated)
  private let state: Mutex<State>
  private let name: String

  /// The name is that of the file, for what could not be forecast.
  init(name: String, forecaster: SeriesForecaster, rows: SeriesRowWriter) {
    self.name = name
    state = Mutex(State(forecaster: forecaster, rows: rows))
  }

  /// Takes a batch up once those before it are done.
  func start(_ batch: [SeriesItem]) -> Job {
    let job = Job()
    queue.async { job.finish(self.run(batch)) }
    return job
  }

  private func run(_ batch: [SeriesItem]) -> Job.Result {
    state.withLock { state in
      var result = Job.Result()
      let findings = state.forecaster.forecast(batch, to: &state.rows)
      for (index, reason) in findings.failures {
        let located = batch[index].located
        let span = SourceSpan(
          source: SourceText(name: name, text: ""), line: located.line, column: 1, length: 0)
        result.failures.append(
          .error(
            reason.isUntoldCap ? "series-cap-untold" : "series-not-fitted", at: span,
            ["name": .text(located.id), "cause": .message(reason.cause)]))
      }
      result.failures.append(contentsOf: findings.faults)
      result.answers = findings.answers
      result.bytes = state.rows.takeBytes()
      return result
    }
  }
}

extension FitFailure {
  /// Whether a cap that the user knows would help.
  fileprivate var isUntoldCap: Bool {
    if case .capUndetermined = self { return true }
    return false
  }
}
