import Diagnostics
import Forecasting
import PlanFiles
import Reporting

/// Forecasts series: a batch at once where the automatic trend is asked for figures, one after the
/// other where it is a named family, or where a page is to be shown.
struct SeriesForecaster {
  let specification: TrendSpecification
  let horizon: Int
  let lean: Lean
  /// Nil where nothing is asked.
  let questions: SeriesQuestions?
  private var factors = ShapeFactorCache()
  /// Nil where series go one by one.
  private var batches: BatchForecaster?
  private var block = SeriesBlock()

  init(
    flags: SeriesFlags, lean: Lean, format: OutputFormat, questions: QuestionList? = nil
  ) {
    specification = flags.specification
    horizon = flags.horizon ?? 1
    self.lean = lean
    self.questions = questions.map { SeriesQuestions(list: $0, horizon: flags.horizon ?? 1) }
    if specification == .automatic, format == .csv || format == .json {
      batches = BatchForecaster(horizon: horizon, levels: flags.shownLevels, lean: lean)
    }
  }

  /// What comes of a batch besides its rows.
  struct Findings {
    var failures: [(index: Int, reason: FitFailure)] = []
    /// The places of questions with their probabilities; nil where there is none.
    var answers: [(place: Int, probability: Double?)] = []
    /// Questions that cannot be answered.
    var faults: [Diagnostic] = []
  }

  /// Writes the forecasts of a batch.
  mutating func forecast(
    _ batch: [SeriesItem], to rows: inout SeriesRowWriter
  ) -> Findings {
    var findings = Findings()
    guard batches != nil else {
      for (index, item) in batch.enumerated() {
        do throws(FitFailure) {
          let (forecast, loan) = try forecast(item)
          rows.write(item.located.id, forecast, loan: loan)
          answer(item.located.id, forecast, into: &findings)
        } catch {
          settle(item.located.id, into: &findings)
          findings.failures.append((index, error))
        }
      }
      return findings
    }
    block.removeAll()
    var asked: [Int] = []
    for item in batch {
      let located = item.located
      block.append(located.series, context: located.context, borrowed: item.borrowed)
      guard let questions, let origin = located.series.last?.year else { continue }
      for place in answerable(questions, located.id, origin, into: &findings) {
        block.ask(questions.list.entries[place].question)
        asked.append(place)
      }
    }
    guard let forecasts = batches?.forecast(block) else { return findings }
    for (index, item) in batch.enumerated() {
      switch forecasts.outcomes[index] {
      case .origin(let origin):
        rows.write(item.located.id, from: origin, forecasts, index)
      case .failure(let reason): findings.failures.append((index, reason))
      }
    }
    findings.answers += zip(asked, forecasts.answers).map { ($0, $1) }
    return findings
  }

  private func answerable(
    _ questions: SeriesQuestions, _ id: String, _ origin: Year, into findings: inout Findings
  ) -> [Int] {
    var faults: [(Int, Diagnostic)] = []
    let places = questions.answerable(about: id, origin: origin) { faults.append(($0, $1)) }
    for (place, fault) in faults {
      findings.answers.append((place, nil))
      findings.faults.append(fault)
    }
    return places
  }

  private func answer(_ id: String, _ forecast: Forecast, into findings: inout Findings) {
    guard let questions else { return }
    for place in answerable(questions, id, forecast.origin, into: &findings) {
      let question = questions.list.entries[place].question
      let distribution = forecast.step(question.year)?.distribution
      let probability =
        switch question.relation {
        case .atLeast: distribution?.probability(atLeast: question.target)
        case .atMost: distribution?.probability(atMost: question.target)
        }
      findings.answers.append((place, probability))
    }
  }

  /// The questions about a series without a forecast: the series' own error says why.
  private func settle(_ id: String, into findings: inout Findings) {
    for place in questions?.list.places(of: id) ?? [] { findings.answers.append((place, nil)) }
  }

  private mutating func forecast(
    _ item: SeriesItem
  ) throws(FitFailure) -> (Forecast, Leaning.Loan?) {
    let located = item.located
    var shared: ShapeFactors?
    if case .automatic = specification {
      shared = factors.factors(for: located.series, horizon: horizon)
    }
    let model = try specification.fitted(
      to: located.series, context: located.context, lean: lean, factors: shared,
      borrowed: item.borrowed)
    return (model.forecast(horizon: horizon), model.loan)
  }
}
