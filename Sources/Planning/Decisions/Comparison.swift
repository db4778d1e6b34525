import Forecasting
import OrderedCollections

/// Plans held against the best of them in every event: what each gives up.
struct Comparison {
  let rows: [Decision.Row]
  let happenings: [Decision.Happening]

  func decision(
    area: String, targets: [Target], indicators: [Indicator], decided: [Target], unknown: [Target]
  ) -> Decision {
    let shares = rows.flatMap { $0.cells.compactMap(\.allMet) }
    let measure: Decision.Measure =
      shares.allSatisfy { $0 < Decision.rare } ? .meanMet : .allMet
    func value(_ cell: Decision.Cell) -> Double? {
      measure == .allMet ? cell.allMet : cell.meanMet
    }
    let compared = rows.filter { row in row.cells.allSatisfy { value($0) != nil } }
    let best = happenings.indices.map { index in
      compared.compactMap { value($0.cells[index]) }.max() ?? 0
    }
    let judged = rows.map { row -> Decision.Row in
      let values = row.cells.compactMap(value)
      guard values.count == happenings.count, let lowest = values.min() else { return row }
      let regrets = zip(best, values).map { $0 - $1 }
      let weights = happenings.compactMap(\.probability)
      return Decision.Row(
        plan: row.plan, cells: row.cells, overall: row.overall, fixed: row.fixed,
        ownGoals: row.ownGoals, worst: values.firstIndex(of: lowest), regrets: regrets,
        expectedRegret: weights.count == regrets.count
          ? zip(regrets, weights).map { $0 * $1 }.reduce(0, +) : nil,
        signposts: row.signposts)
    }
    let smallest = judged.compactMap(\.largestRegret).min() ?? 0
    let least = judged.filter { $0.largestRegret.map { $0 <= smallest + 1e-12 } ?? false }
    return Decision(
      area: area, targets: targets, indicators: indicators, decided: decided, unknown: unknown,
      happenings: happenings, rows: judged, measure: measure,
      least: compared.count < 2 ? [] : least.map(\.plan.id))
  }
}
