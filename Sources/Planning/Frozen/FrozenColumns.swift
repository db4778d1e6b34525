import Forecasting

/// The columns of a frozen file, which one module writes and another reads.
package enum FrozenColumns {
  package static let head = [
    "record", "name", "area", "year", "kind", "value", "relation", "probability", "origin",
  ]
  /// In the order of the reference forecasts.
  package static let references = ReferenceForecast.allCases.map {
    $0.rawValue.replacing("-", with: "_")
  }
  /// `q2.5`, `q10` … at ``FrozenForecast/levels``.
  package static let quantiles = FrozenForecast.levels.map { level -> String in
    let percent = 100 * level
    return percent == percent.rounded() ? "q\(Int(percent))" : "q\((1000 * level).rounded() / 10)"
  }

  package static let all = head + references + quantiles
}
