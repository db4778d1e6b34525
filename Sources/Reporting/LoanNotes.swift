import Diagnostics
import Forecasting
import OrderedCollections
import Planning

/// How much of what is expected of areas was lent by the other areas of a plan: a sentence an
/// indicator.
struct LoanNotes {
  let plan: Plan
  let wording: Wording

  /// Nothing where the trends were not allowed to borrow.
  func notes(_ projection: ScenarioProjection, _ ids: some Collection<SeriesID>) -> [String] {
    var indicators: OrderedDictionary<String, [SeriesProjection]> = [:]
    for series in projection.series.values
    where ids.contains(series.id) && series.model?.mayBorrow == true {
      indicators[series.id.indicator, default: []].append(series)
    }
    var notes: [String] = []
    var without: [String] = []
    for (id, series) in indicators {
      let label = plan.indicators[id].map { wording.text($0.label) } ?? id
      if series.allSatisfy({ $0.model?.loan == nil }) {
        without.append(label)
      } else {
        notes += self.notes(label, series)
      }
    }
    if !without.isEmpty {
      notes.append(
        wording.say("lean.no-loan", ["indicator": .list(without.map { .text($0) })]))
    }
    return notes
  }

  private func notes(_ label: String, _ series: [SeriesProjection]) -> [String] {
    let loans = series.compactMap { $0.model?.loan }
    guard let most = loans.map(\.areas).max(), let low = loans.map(\.share).min(),
      let high = loans.map(\.share).max()
    else { return [] }
    let shares = [wording.chance(low), wording.chance(high)]
    let share =
      shares[0] == shares[1]
      ? shares[0]
      : wording.say("word.interval", ["lower": .text(shares[0]), "upper": .text(shares[1])])
    let isAlone = series.allSatisfy { $0.model?.isWithoutReference == true }
    var notes = [
      wording.say(
        isAlone ? "lean.loan-alone" : "lean.loan",
        [
          "indicator": .text(label), "share": .text(share),
          "areas": .number(Double(most), decimals: 0),
        ])
    ]
    let without = series.filter { $0.model?.loan == nil }.map(\.id.area)
    if !without.isEmpty {
      notes.append(
        wording.say(
          "lean.no-loan-some",
          ["indicator": .text(label), "areas": .list(without.map { .text($0) })]))
    }
    return notes
  }
}
