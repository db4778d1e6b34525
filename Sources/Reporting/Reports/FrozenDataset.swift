import Forecasting
public import Planning

extension Dataset {
  /// The rows of a frozen file, without the seal: what it is about, the files that were read, the
  /// figures that were known, the forecasts, and what was said of the targets.
  public static func frozen(_ frozen: FrozenForecast) -> Dataset {
    let setting = frozen.setting
    let about: [(String, String)] = [
      ("format", "\(FrozenForecast.format)"), ("ontrack", setting.version),
      ("plan", setting.plan), ("scenario", setting.scenario), ("seed", "\(setting.seed)"),
      ("draws", "\(setting.draws)"),
      ("lean", setting.lean.words.map(\.rawValue).joined(separator: " ")),
    ]
    let rows =
      about.map { frozenRow("about", $0, value: .text($1)) }
      + frozen.inputs.map { frozenRow("input", $0.path, value: .text($0.fingerprint)) }
      + frozen.series.flatMap { series in
        series.observed.map { figure in
          frozenRow(
            "observed", series.id.indicator, area: series.id.area, year: figure.year,
            kind: figure.status.rawValue, value: .number(figure.value))
        }
      }
      + frozen.series.flatMap { series in
        series.steps.map { step in
          frozenRow(
            "forecast", series.id.indicator, area: series.id.area, year: step.year,
            kind: step.kind.rawValue, value: .number(step.value), origin: series.origin,
            references: step.references, quantiles: step.quantiles)
        }
      }
      + frozen.promises.map { promise in
        frozenRow(
          "target", promise.target, area: promise.area, year: promise.year,
          kind: promise.verdict.rawValue, value: .optional(promise.targetValue),
          relation: promise.relation, probability: promise.probability)
      }
    return Dataset(columns: FrozenColumns.all, rows: rows)
  }

  /// The last row: the SHA-256 of every byte above it.
  public static func frozenSeal(_ fingerprint: String) -> Dataset {
    Dataset(
      columns: FrozenColumns.all, rows: [frozenRow("seal", "sha256", value: .text(fingerprint))])
  }

  private static func frozenRow(
    _ record: String, _ name: String, area: String = "", year: Year? = nil, kind: String? = nil,
    value: Value, relation: String? = nil, probability: Double? = nil, origin: Year? = nil,
    references: [Double]? = nil, quantiles: [Double]? = nil
  ) -> [Value] {
    let head: [Value] = [
      .text(record), .text(name), .text(area), .optional(year?.number), .optional(kind), value,
      .optional(relation), .optional(probability), .optional(origin?.number),
    ]
    let tail: [Value] =
      FrozenColumns.references.indices.map { .optional(references?[$0]) }
      + FrozenColumns.quantiles.indices.map { .optional(quantiles?[$0]) }
    return head + tail
  }
}
