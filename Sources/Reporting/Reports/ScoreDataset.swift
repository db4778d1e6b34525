import Forecasting
public import Planning
import Probability

extension Dataset {
  /// One row a frozen forecast year or target: what was said, what came (`status` came, awaited or
  /// why it is not scored) and how far off it was.
  public static func score(_ score: FrozenScore) -> Dataset {
    let figures = score.figures.map { figure -> [Value] in
      let tested = figure.tested
      return said("came", figure.series, figure.step) + [
        .number(tested.outcome), .number(tested.error),
        .number(tested.outcome - tested.value(of: .noChange)),
        .number(tested.outcome - tested.value(of: .drift)),
        within(tested.interval80, tested.outcome), within(tested.interval95, tested.outcome),
        .missing, .missing, .missing, .missing,
      ]
    }
    let awaited = score.awaited.map { said("awaited", $0.series, $0.step) + none(10) }
    let redefined = score.redefined.flatMap { series, year in
      series.steps.filter { $0.year >= year }.map { said("redefined", series, $0) + none(10) }
    }
    let answers = score.answers.map { answer in
      said("came", answer.promise) + [
        .number(answer.outcome.value), .missing, .missing, .missing, .missing, .missing,
        .optional(answer.promise.probability), .text(answer.promise.verdict.rawValue),
        .text(answer.outcome.isMet ? "met" : "missed"), .optional(answer.brierScore),
      ]
    }
    let unscored = score.unscored.map { promise, why in
      said(why.rawValue, promise) + none(6) + [
        .optional(promise.probability), .text(promise.verdict.rawValue), .missing, .missing,
      ]
    }
    return Dataset(columns: columns, rows: figures + awaited + redefined + answers + unscored)
  }

  private static let columns = [
    "record", "name", "area", "year", "status", "kind", "forecast", "lo-80", "hi-80", "lo-95",
    "hi-95", "value", "error", "no_change_error", "drift_error", "within_80", "within_95",
    "probability", "verdict", "outcome", "brier",
  ]

  private static func said(
    _ status: String, _ series: FrozenForecast.Series, _ step: FrozenForecast.Step
  ) -> [Value] {
    let (inner, outer) = (step.interval(.percent(80)), step.interval(.percent(95)))
    return [
      .text("forecast"), .text(series.id.indicator), .text(series.id.area),
      .integer(step.year.number), .text(status), .text(step.kind.rawValue), .number(step.value),
      .optional(inner?.lower), .optional(inner?.upper), .optional(outer?.lower),
      .optional(outer?.upper),
    ]
  }

  private static func said(_ status: String, _ promise: FrozenForecast.Promise) -> [Value] {
    [
      .text("target"), .text(promise.target), .text(promise.area),
      .integer(promise.year.number), .text(status),
    ] + none(6)
  }

  private static func within(_ interval: PredictionInterval?, _ value: Double) -> Value {
    interval.map { .flag($0.contains(value)) } ?? .missing
  }

  private static func none(_ count: Int) -> [Value] { Array(repeating: .missing, count: count) }
}
