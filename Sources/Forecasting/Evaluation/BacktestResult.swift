import OrderedCollections

/// Forecasts from past origins beside what came, and how good they were.
public struct BacktestResult: Sendable {
  public let series: [TestedSeries]
  /// The places of series that are too short to be tested.
  public let untested: [Int]
  /// By series, origin and years ahead.
  public let forecasts: [TestedForecast]
  /// Origins from which the trend could not be fitted; they are in no score.
  public let failures: [BacktestFailure]
  /// For each indicator, whether it was observed or modelled.
  public let kinds: [String: KindFinding]

  init(
    series: [TestedSeries], untested: [Int], forecasts: [TestedForecast],
    failures: [BacktestFailure]
  ) {
    self.series = series
    self.untested = untested
    self.forecasts = forecasts
    self.failures = failures
    kinds = KindFinding.findings(of: series)
  }

  /// Whether an indicator was observed or modelled.
  public func kind(of indicator: String) -> SeriesKind { kinds[indicator]?.kind ?? .observed }

  /// What results are grouped by.
  public enum Key: String, Sendable, Hashable, CaseIterable {
    case indicator, area
    /// Years ahead.
    case horizon
    /// How many figures were known, in classes.
    case observations
  }

  /// One group of results: the values of the keys asked for; nil: all.
  public struct Group: Sendable, Hashable {
    public let kind: SeriesKind
    public let indicator: String?
    public let area: String?
    public let horizon: Int?
    public let observations: ClosedRange<Int>?
  }

  /// How many figures were known is told in these classes.
  public static let observationClasses = [
    1...1, 2...2, 3...3, 4...4, 5...5, 6...9, 10...14, 15...19, 20...Int.max,
  ]

  /// The scores of every combination of the keys that occurs, observed series before modelled
  /// ones, then in the order of the series and of the numbers; without a key one group a kind.
  public func scores(by keys: Set<Key> = []) -> [(group: Group, scores: ForecastScores)] {
    var groups: OrderedDictionary<Group, [TestedForecast]> = [:]
    var ranks: [Group: [Int]] = [:]
    let indicators = OrderedSet(series.map(\.indicator))
    let areas = OrderedSet(series.map(\.area))
    for forecast in forecasts {
      let one = series[forecast.series]
      let place = BacktestResult.observationClasses.firstIndex {
        $0.contains(forecast.observations)
      }
      let group = Group(
        kind: kind(of: one.indicator),
        indicator: keys.contains(.indicator) ? one.indicator : nil,
        area: keys.contains(.area) ? one.area : nil,
        horizon: keys.contains(.horizon) ? forecast.step : nil,
        observations: keys.contains(.observations)
          ? place.map { BacktestResult.observationClasses[$0] } : nil)
      if groups[group] == nil {
        ranks[group] = [
          group.kind == .observed ? 0 : 1, group.indicator.flatMap(indicators.firstIndex) ?? 0,
          group.area.flatMap(areas.firstIndex) ?? 0, group.observations.flatMap { _ in place } ?? 0,
          group.horizon ?? 0,
        ]
      }
      groups[group, default: []].append(forecast)
    }
    let names = series.map(\.indicator)
    return groups.sorted { first, second in
      (ranks[first.key] ?? []).lexicographicallyPrecedes(ranks[second.key] ?? [])
    }.compactMap { group, forecasts in
      ForecastScores(forecasts, indicators: names).map { (group, $0) }
    }
  }
}
