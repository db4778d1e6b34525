import Forecasting
import OrderedCollections

/// What the areas of a plan lend to each other's automatic trends: areas of the same indicator, never
/// a series itself, and nothing later than the last figure of the series that borrows.
struct PlanLoans {
  private var tables: [SeriesID: BorrowedTable] = [:]

  /// Nothing unless `lean` contains ``Lean/borrow``.
  init(_ plan: Plan, lean: Lean) {
    guard lean.contains(.borrow), plan.areas.count > 1 else { return }
    for indicator in plan.indicators.values
    where indicator.formula == nil && indicator.trend == .automatic {
      let areas = plan.areas.compactMap { area -> (area: String, series: YearlySeries)? in
        let id = SeriesID(area: area, indicator: indicator.id)
        guard let series = try? plan.facts.series(id), series.last != nil else { return nil }
        return (area, series)
      }
      let borrowing = Borrowing(areas, context: indicator.context)
      var origins: OrderedDictionary<Year, Set<String>> = [:]
      for (area, series) in areas {
        if let last = series.last { origins[last.year, default: []].insert(area) }
      }
      for (origin, names) in origins {
        for (area, table) in borrowing.lent(at: origin, to: names, lean: lean) {
          tables[SeriesID(area: area, indicator: indicator.id)] = table
        }
      }
    }
  }

  subscript(id: SeriesID) -> BorrowedTable? { tables[id] }
}
