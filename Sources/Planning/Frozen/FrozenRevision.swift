public import Diagnostics
public import Forecasting
import OrderedCollections

/// A figure that a frozen forecast was made from and that reads otherwise today.
public struct FrozenRevision: Sendable, Hashable {
  public let series: SeriesID
  public let year: Year
  /// Nil where there was none: it came in later.
  public let before: Double?
  /// Nil where the figure has been taken back.
  public let now: Double?
  /// Where it stands today.
  public let span: SourceSpan?

  /// All of them, in the order of the frozen series and their years.
  static func all(in plan: Plan, since frozen: FrozenForecast) -> [FrozenRevision] {
    frozen.series.flatMap { series -> [FrozenRevision] in
      guard plan.indicators[series.id.indicator] != nil else { return [] }
      let known = Dictionary(
        series.observed.map { ($0.year, $0.value) }, uniquingKeysWith: { first, _ in first })
      let first = series.observed[0].year
      return (first...series.origin).compactMap { year in
        let fact = plan.facts.actual(series.id, year)
        let before = known[year]
        guard before != nil || fact != nil else { return nil }
        if let before, let fact, isSame(before, fact.value) { return nil }
        return FrozenRevision(
          series: series.id, year: year, before: before, now: fact?.value, span: fact?.span)
      }
    }
  }

  /// Files hold nine digits.
  private static func isSame(_ a: Double, _ b: Double) -> Bool {
    abs(a - b) <= 1e-8 * max(abs(a), abs(b))
  }

  /// What is said of it.
  public func diagnostic(in plan: Plan) -> Diagnostic? {
    guard let indicator = plan.indicators[series.indicator] else { return nil }
    var arguments: [String: Argument] = [
      "indicator": .localized(indicator.label), "year": .year(year.number),
    ]
    if plan.areas.count > 1 { arguments["area"] = .text(series.area) }
    func number(_ value: Double) -> Argument { .number(value, decimals: nil) }
    switch (before, now) {
    case (let before?, let now?):
      arguments["before"] = number(before)
      arguments["now"] = number(now)
      return .warning("frozen-revised", at: span, arguments)
    case (let before?, nil):
      arguments["before"] = number(before)
      return .warning("frozen-taken-back", at: nil, arguments)
    case (nil, let now?):
      arguments["now"] = number(now)
      return Diagnostic(.note, Message("frozen-came-late", arguments), at: span)
    case (nil, nil): return nil
    }
  }
}
