public import Forecasting
import Probability

extension Dataset {
  /// The scores: a row for all series of a kind, and one for each combination of each of the keys.
  /// An empty key means all.
  public static func backtest(
    _ result: BacktestResult, by keys: [Set<BacktestResult.Key>]
  ) -> Dataset {
    let references = ReferenceForecast.allCases.map(\.rawValue)
    let groups = ([[]] + keys).flatMap { result.scores(by: $0) }
    return Dataset(
      columns: [
        "series_kind", "indicator", "area", "observations", "horizon", "series", "origins",
        "forecasts", "mae",
      ] + references.map { "mae-\($0)" } + references.map { "relative-\($0)" } + [
        "held-80", "held-80-se", "held-95", "held-95-se", "interval_score-95", "msis-95",
      ]
        + ["questions", "target_questions"].flatMap { questions in
          let prefix = questions == "questions" ? "" : "target_"
          return [
            questions, "\(prefix)met", "\(prefix)brier", "\(prefix)log_score",
            "\(prefix)calibration_error",
          ]
        }, rows: groups.map { scoreRow($0.group, $0.scores) })
  }

  private static func scoreRow(
    _ group: BacktestResult.Group, _ scores: ForecastScores
  ) -> [Value] {
    let references = ReferenceForecast.allCases
    return [
      .text(group.kind.rawValue), .optional(group.indicator), .optional(group.area),
      group.observations.map { .text(word($0)) } ?? .missing, .optional(group.horizon),
      .integer(scores.series), .integer(scores.origins), .integer(scores.forecasts),
      .optional(scores.meanAbsoluteError),
    ] + references.map { .optional(scores.referenceErrors[$0]) }
      + references.map { .optional(scores.relativeErrors[$0]) }
      + [scores.coverage80, scores.coverage95].flatMap { coverage -> [Value] in
        [.optional(coverage?.share), .optional(coverage?.standardError)]
      } + [.optional(scores.intervalScore), .optional(scores.scaledIntervalScore)]
      + [scores.aroundLast, scores.targets].flatMap { probabilities -> [Value] in
        [
          .integer(probabilities?.count ?? 0), .optional(probabilities?.metShare),
          .optional(probabilities?.brierScore), .optional(probabilities?.logScore),
          .optional(probabilities?.calibrationError),
        ]
      }
  }

  /// `3`, `6-9`, `20+`.
  private static func word(_ range: ClosedRange<Int>) -> String {
    if range.count == 1 { return "\(range.lowerBound)" }
    if range.upperBound == .max { return "\(range.lowerBound)+" }
    return "\(range.lowerBound)-\(range.upperBound)"
  }

  /// The reliability table: stated probabilities in tenths, and how often what was asked happened.
  public static func backtestReliability(_ result: BacktestResult) -> Dataset {
    Dataset(
      columns: [
        "series_kind", "source", "from", "to", "questions", "stated", "happened",
        "happened-se",
      ],
      rows: result.scores().flatMap { group, scores in
        [("around-last", scores.aroundLast), ("target", scores.targets)].flatMap {
          source, probabilities in
          (probabilities?.bins ?? []).map { bin -> [Value] in
            [
              .text(group.kind.rawValue), .text(source), .number(bin.lower),
              .number(bin.lower + 0.1), .integer(bin.count), .number(bin.stated),
              .number(bin.happened), .number(bin.standardError),
            ]
          }
        }
      })
  }

  /// Every forecast beside what came.
  public static func backtestForecasts(_ result: BacktestResult) -> Dataset {
    Dataset(
      columns: [
        "unique_id", "indicator", "area", "series_kind", "origin", "observations", "ds",
        "horizon", "y", "yhat", "lo-80", "hi-80", "lo-95", "hi-95",
      ] + ReferenceForecast.allCases.map(\.rawValue),
      rows: result.forecasts.map { forecast in
        head(forecast, result) + [.number(forecast.outcome), .number(forecast.point)]
          + [forecast.interval80, forecast.interval95].flatMap { interval -> [Value] in
            [.optional(interval?.lower), .optional(interval?.upper)]
          } + ReferenceForecast.allCases.map { .number(forecast.value(of: $0)) }
      })
  }

  /// Every question with its probability and its answer.
  public static func backtestQuestions(_ result: BacktestResult) -> Dataset {
    Dataset(
      columns: [
        "unique_id", "indicator", "area", "series_kind", "origin", "observations", "ds",
        "horizon", "source", "name", "relation", "target", "probability", "met",
      ],
      rows: result.forecasts.flatMap { forecast in
        forecast.questions.map { question -> [Value] in
          let source: [Value] =
            switch question.source {
            case .aroundLast(let place): [.text("around-last"), .number(place)]
            case .target(let id): [.text("target"), .text(id)]
            }
          return head(forecast, result) + source + [
            .text(question.relation.rawValue), .number(question.target),
            .number(question.probability), .flag(question.isMet),
          ]
        }
      })
  }

  /// What a row of a forecast or of a question starts with.
  private static func head(_ forecast: TestedForecast, _ result: BacktestResult) -> [Value] {
    let series = result.series[forecast.series]
    return [
      .text(series.id), .text(series.indicator), .text(series.area),
      .text(result.kind(of: series.indicator).rawValue), .integer(forecast.origin.number),
      .integer(forecast.observations),
      .integer(forecast.origin.advanced(by: forecast.step).number), .integer(forecast.step),
    ]
  }
}
