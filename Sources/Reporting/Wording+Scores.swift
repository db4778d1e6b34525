import Diagnostics
import Forecasting

extension Wording {
  /// By how much the mean error is smaller or larger than that of reference forecasts, in one
  /// sentence, that of the slug; nil where none of them ever erred.
  func errors(
    _ scores: ForecastScores, against references: [ReferenceForecast] = ReferenceForecast.allCases,
    saying slug: String = "backtest.errors"
  ) -> String? {
    let comparisons = references.compactMap { reference -> Argument? in
      guard let relative = scores.relativeErrors[reference] else { return nil }
      let percent = 100 * abs(relative - 1)
      let comparison =
        percent < 2.5
        ? "backtest.alike" : relative < 1 ? "backtest.smaller" : "backtest.larger"
      return .message(
        Message(
          comparison,
          [
            "percent": .number(percent, decimals: 0),
            "reference": .message(Message("backtest.reference-\(reference.rawValue)")),
          ]))
    }
    guard !comparisons.isEmpty else { return nil }
    return say(slug, ["comparisons": .list(comparisons)])
  }
}
