import Probability

extension Backtest {
  /// Forecasts from all origins of a part's series.
  ///
  /// Cost: a few microseconds a forecast of the automatic trend; a fit each for named families.
  public func run(_ part: Part) -> BacktestRun {
    var run = BacktestRun()
    var pass = BatchPass(self)
    for index in part.series {
      if case .family(let family) = series[index].trend {
        for task in tasks[index] { test(index, task, .family(family), into: &run) }
      } else if !lean.contains(.borrow) {
        for task in tasks[index] { pass.add(index, task, borrowed: nil, into: &run) }
      }
    }
    if lean.contains(.borrow) { borrow(part, &pass, into: &run) }
    pass.finish(into: &run)
    return run
  }

  /// Origin by origin, with what the others lend at each.
  private func borrow(_ part: Part, _ pass: inout BatchPass, into run: inout BacktestRun) {
    let members = part.series.filter { series[$0].trend == .automatic }
    guard let first = members.first else { return }
    let borrowing = Borrowing(
      members.map { (id: "\($0)", area: series[$0].lendingArea, series: series[$0].series) },
      context: series[first].context)
    let loans = BorrowingOrigins(
      borrowing, lean: lean, table: .shipped, learnsBoth: false)
    var origins: [Year: [(series: Int, task: RollingOrigin.Task)]] = [:]
    for index in members {
      for task in tasks[index] {
        guard let last = task.known.last else { continue }
        origins[last.year, default: []].append((index, task))
      }
    }
    for origin in origins.keys.sorted() {
      let asking = origins[origin] ?? []
      let lent = loans.lent(at: origin, to: Set(asking.map { "\($0.series)" }))
      for (index, task) in asking {
        pass.add(index, task, borrowed: lent["\(index)"], into: &run)
      }
    }
  }

  /// One fit of a named family.
  private func test(
    _ index: Int, _ task: RollingOrigin.Task, _ trend: TrendSpecification,
    into run: inout BacktestRun
  ) {
    guard let origin = task.known.last?.year, let known = try? YearlySeries(task.known) else {
      return
    }
    let one = series[index]
    let steps: [Forecast.Step]
    do throws(FitFailure) {
      steps = try trend.fitted(to: known, context: one.context, lean: lean)
        .forecast(horizon: task.outcomes.last?.step ?? 1).steps
    } catch {
      run.failures.append(BacktestFailure(series: index, origin: origin, reason: error))
      return
    }
    let asking = ForecastQuestions(one, known: task.known, changes: changes)
    for outcome in task.outcomes {
      let step = steps[outcome.step - 1]
      let answers = step.distribution.map { distribution in
        asking.questions(step: outcome.step).map { question in
          let probability: Double
          switch question.relation {
          case .atLeast: probability = distribution.probability(atLeast: question.threshold)
          case .atMost: probability = distribution.probability(atMost: question.threshold)
          }
          return question.answered(probability, outcome: outcome.value)
        }
      }
      run.forecasts.append(
        TestedForecast(
          series: index, task: task, outcome: outcome, context: one.context,
          point: one.context.bounds.clamp(step.point),
          interval80: step.distribution?.interval(.percent(80)),
          interval95: step.distribution?.interval(.percent(95)), questions: answers ?? []))
    }
  }
}

extension TestedForecast {
  /// With the reference forecasts from the same figures.
  init(
    series: Int, task: RollingOrigin.Task, outcome: RollingOrigin.Task.Outcome,
    context: SeriesContext, point: Double, interval80: PredictionInterval?,
    interval95: PredictionInterval?, questions: [TestedQuestion], hasBorrowed: Bool = false
  ) {
    let changes = zip(task.known, task.known.dropFirst()).map { abs($1.value - $0.value) }
    self.init(
      series: series, origin: task.known.last?.year ?? Year(0),
      observations: task.known.count, step: outcome.step, outcome: outcome.value, point: point,
      interval80: interval80, interval95: interval95,
      references: ReferenceForecast.allCases.map {
        $0.value(after: task.known, step: outcome.step, bounds: context.bounds)
      },
      pastChange: changes.isEmpty ? nil : changes.reduce(0, +) / Double(changes.count),
      questions: questions, hasBorrowed: hasBorrowed)
  }
}

extension TestedSeries {
  /// What it must not share with a series that it borrows from.
  fileprivate var lendingArea: String { area.isEmpty ? id : area }
}
