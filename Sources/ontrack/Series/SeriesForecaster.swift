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
  private var factors = ShapeFactorCache()
  /// Nil where series go one by one.
  private var batches: BatchForecaster?
  private var block = SeriesBlock()

  init(flags: SeriesFlags, lean: Lean, format: OutputFormat) {
    specification = flags.specification
    horizon = flags.horizon ?? 1
    self.lean = lean
    if specification == .automatic, format == .csv || format == .json {
      batches = BatchForecaster(horizon: horizon, levels: flags.shownLevels, lean: lean)
    }
  }

  /// Writes the forecasts of a batch, and tells which series could not be forecast.
  mutating func forecast(
    _ batch: [LocatedSeries], to rows: inout SeriesRowWriter,
    failure: (_ index: Int, FitFailure) -> Void
  ) {
    guard batches != nil else {
      for (index, series) in batch.enumerated() {
        do throws(FitFailure) {
          rows.write(series.id, try forecast(series))
        } catch {
          failure(index, error)
        }
      }
      return
    }
    block.removeAll()
    for series in batch { block.append(series.series, context: series.context) }
    guard let forecasts = batches?.forecast(block) else { return }
    for (index, series) in batch.enumerated() {
      switch forecasts.outcomes[index] {
      case .origin(let origin):
        rows.write(series.id, from: origin, forecasts, index)
      case .failure(let error): failure(index, error)
      }
    }
  }

  private mutating func forecast(_ series: LocatedSeries) throws(FitFailure) -> Forecast {
    var shared: ShapeFactors?
    if case .automatic = specification {
      shared = factors.factors(for: series.series, horizon: horizon)
    }
    return try specification.fitted(
      to: series.series, context: series.context, lean: lean, factors: shared
    ).forecast(horizon: horizon)
  }
}

extension FitFailure {
  /// The failure in words, for a series of this name.
  func message(of name: String) -> Message {
    var arguments: [String: Argument] = ["indicator": .text(name)]
    let slug: String
    var whole = "series-not-fitted"
    switch self {
    case .noObservations: slug = "fit-failure.no-observations"
    case .tooFewObservations(let have, let needed):
      slug = "fit-failure.too-few"
      arguments["have"] = .number(Double(have), decimals: 0)
      arguments["needed"] = .number(Double(needed), decimals: 0)
    case .outsideScale(let year, let value):
      slug = "fit-failure.outside-scale"
      arguments["year"] = .year(year.number)
      arguments["value"] = .number(value, decimals: nil)
    case .undetermined(let term):
      slug = "fit-failure.undetermined"
      arguments["term"] = .text(term)
    case .capUndetermined(let lower, let upper) where lower.isFinite && upper.isFinite:
      slug = "fit-failure.cap-undetermined"
      whole = "series-cap-untold"
      arguments["lower"] = .number(lower, decimals: lower.magnitude >= 10 ? 0 : 2)
      arguments["upper"] = .number(upper, decimals: upper.magnitude >= 10 ? 0 : 2)
    case .capUndetermined(let lower, let upper):
      let cap = lower.isFinite ? lower : upper
      slug = "fit-failure.cap-open"
      whole = "series-cap-untold"
      arguments["cap"] = .number(cap, decimals: cap.magnitude >= 10 ? 0 : 2)
    case .boundsMissing: slug = "fit-failure.bounds-missing"
    case .notFinite: slug = "fit-failure.not-finite"
    }
    return Message(
      whole,
      [
        "name": .text(name), "reason": .message(Message(slug, arguments)),
      ])
  }
}
