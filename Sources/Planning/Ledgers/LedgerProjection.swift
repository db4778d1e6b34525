import Forecasting
import Probability

/// The projection of a stock from its recomputed ledger, under the levers that come after: shocks,
/// fixed figures and limits. Whole households at the end.
struct LedgerProjection {
  let outcome: LedgerOutcome
  let place: Int
  let trend: SeriesTrend
  /// The levers on the stock itself at their central values, run on the medians of the ledger.
  let levering: Levering
  /// The same in every world; nil where they are certain.
  let worlds: [[LeveredYear]]?

  /// The levers that act on what the ledger makes.
  static func follows(_ kind: Lever.Kind) -> Bool {
    switch kind {
    case .delay, .shock, .set, .hold, .bestOf, .floor, .cap: true
    case .pace, .scale, .change, .add, .reach, .saturate, .link: false
    }
  }

  func projection() -> SeriesProjection {
    trend.projection.with(outcome.stocks[place].years.indices.map(step))
  }

  /// The years of a step, one a world, or one for all.
  private func years(_ step: Int) -> [LeveredYear] {
    worlds.map { $0.map { $0[step] } } ?? [levering.years[step]]
  }

  private func step(_ step: Int) -> SeriesProjection.Step {
    let still = trend.projection.steps[step]
    let levered = years(step)
    let isFixed = levered.allSatisfy { $0.isAssumed && $0.terms.isEmpty }
    let law = law(step, levered)
    let rates = outcome.stocks[place].rates
    let isCertain =
      isFixed
      || !outcome.stocks[place].isLinked && rates.allSatisfy { $0[...step].allSatisfy(\.isCertain) }
    if let only = law.onlyValue, isCertain, levered.count == 1 {
      return SeriesProjection.Step(
        year: still.year, kind: .assumed, value: Double(only), interval80: nil, interval95: nil,
        law: .none, source: .none)
    }
    func interval(_ level: Level) -> PredictionInterval {
      PredictionInterval(
        level: level, lower: Double(law.quantile(level.lowerTail)),
        upper: Double(law.quantile(level.upperTail)))
    }
    let (outcome, place) = (outcome, place)
    let count = max(rates.count, levered.count)
    return SeriesProjection.Step(
      year: still.year, kind: isFixed ? .assumed : .projected, value: Double(law.quantile(0.5)),
      interval80: interval(.percent(80)), interval95: interval(.percent(95)),
      law: .counts(law), source: .made { Self.draws(outcome, place, step, levered) },
      worlds: count > 1 ? count : nil)
  }

  /// The exact law where there is one, else that of the draws.
  private func law(_ step: Int, _ levered: [LeveredYear]) -> CountDistribution {
    guard let laws = outcome.laws(place, step),
      levered.allSatisfy({ $0.terms.allSatisfy { $0.step == step } })
    else { return CountDistribution(Self.draws(outcome, place, step, levered)) }
    let count = max(laws.count, levered.count)
    var parts: [(weight: Double, part: CountDistribution)] = []
    var same: (law: Int, year: LeveredYear)?
    for world in 0..<count {
      let (law, year) = (laws.count == 1 ? 0 : world, levered[levered.count == 1 ? 0 : world])
      if let same, same.year == year, laws[same.law] == laws[law], let last = parts.indices.last {
        parts[last].weight += 1
        continue
      }
      same = (law, year)
      let own = year.isOwnPath(of: step) ? laws[law] : laws[law].map { Self.moved($0, year) }
      parts.append((1, own))
    }
    return parts.count == 1 ? parts[0].part : .mixture(parts)
  }

  private static func moved(_ count: Int, _ year: LeveredYear) -> Int {
    let value = year.clipped(year.value { _ in Double(count) }).rounded()
    return Int(min(max(value, -1e15), 1e15))
  }

  /// Path i in world i mod their number, in whole households.
  private static func draws(
    _ outcome: LedgerOutcome, _ place: Int, _ step: Int, _ levered: [LeveredYear]
  ) -> Draws {
    let own = outcome.ends(place, step)
    if levered.count == 1, levered[0].isOwnPath(of: step) { return own }
    var known: [Int: Draws] = [step: own]
    for term in levered.flatMap(\.terms) where known[term.step] == nil {
      known[term.step] = outcome.ends(place, term.step)
    }
    return Draws(
      own.values.indices.map { i in
        let year = levered[i % levered.count]
        return year.clipped(year.value { known[$0.step]?[i] ?? 0 }).rounded()
      })
  }
}

extension LeverBasis {
  /// The medians of a recomputed ledger.
  init(ledger outcome: LedgerOutcome, place: Int, trend: SeriesTrend) {
    let stock = outcome.stocks[place]
    years = stock.years
    medians = stock.years.indices.map { step in
      let laws = outcome.laws(place, step)
      let law =
        laws.map { .mixture($0.map { (1, $0) }) } ?? CountDistribution(outcome.ends(place, step))
      return Double(law.quantile(0.5))
    }
    scaledMedians = nil
    scale = .identity
    originValue = Double(stock.start)
    bounds = trend.indicator.bounds
    measure = trend.indicator.measure
    better = trend.indicator.better
  }
}
