import Probability

/// Forecasts of the automatic trend under way, a block at a time.
struct BatchPass {
  private let backtest: Backtest
  private var forecaster: BatchForecaster
  private var block = SeriesBlock()
  private var pending: [Pending] = []

  private struct Pending {
    let series: Int
    let task: RollingOrigin.Task
    /// The questions about each outcome.
    let questions: [[ForecastQuestions.Question]]
    let hasBorrowed: Bool
  }

  private static let blockSize = 128
  private static let levels: [Level] = [.percent(80), .percent(95)]

  init(_ backtest: Backtest) {
    self.backtest = backtest
    forecaster = BatchForecaster(
      horizon: backtest.origins.horizon, levels: BatchPass.levels, lean: backtest.lean)
  }

  mutating func add(
    _ index: Int, _ task: RollingOrigin.Task, borrowed: BorrowedTable?,
    into run: inout BacktestRun
  ) {
    guard let origin = task.known.last?.year else { return }
    let series = backtest.series[index]
    for figure in task.known { block.append(figure.year, figure.value) }
    block.endSeries(series.context, borrowed: borrowed)
    let asking = ForecastQuestions(series, known: task.known, changes: backtest.changes)
    let questions = task.outcomes.map { asking.questions(step: $0.step) }
    for (outcome, questions) in zip(task.outcomes, questions) {
      for question in questions {
        block.ask(
          SeriesBlock.Question(
            year: origin.advanced(by: outcome.step), relation: question.relation,
            target: question.threshold))
      }
    }
    pending.append(
      Pending(series: index, task: task, questions: questions, hasBorrowed: borrowed != nil))
    if pending.count == BatchPass.blockSize { finish(into: &run) }
  }

  /// Forecasts what waits.
  mutating func finish(into run: inout BacktestRun) {
    guard !pending.isEmpty else { return }
    let forecasts = forecaster.forecast(block)
    for (place, test) in pending.enumerated() {
      let context = backtest.series[test.series].context
      if case .failure(let reason) = forecasts.outcomes[place] {
        if let last = test.task.known.last {
          run.failures.append(
            BacktestFailure(series: test.series, origin: last.year, reason: reason))
        }
        continue
      }
      var answer = block.questions(of: place).lowerBound
      for (outcome, questions) in zip(test.task.outcomes, test.questions) {
        let figures = Array(forecasts.figures(of: place, step: outcome.step))
        var answered: [TestedQuestion] = []
        for question in questions {
          if let probability = forecasts.answers[answer], probability.isFinite {
            answered.append(question.answered(probability, outcome: outcome.value))
          }
          answer += 1
        }
        run.forecasts.append(
          TestedForecast(
            series: test.series, task: test.task, outcome: outcome, context: context,
            point: figures[0],
            interval80: PredictionInterval(
              level: BatchPass.levels[0], lower: figures[1], upper: max(figures[1], figures[2])),
            interval95: PredictionInterval(
              level: BatchPass.levels[1], lower: figures[3], upper: max(figures[3], figures[4])),
            questions: answered, hasBorrowed: test.hasBorrowed))
      }
    }
    block.removeAll()
    pending.removeAll(keepingCapacity: true)
  }
}
