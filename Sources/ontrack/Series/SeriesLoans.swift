import Diagnostics
import Forecasting
import OrderedCollections
import PlanFiles

/// What the series of a file lend to each other: areas of the same indicator with the same bounds,
/// direction and way of counting, never later than the last figure of the series that borrows.
struct SeriesLoans {
  /// The series with what they borrow, in their order.
  let items: [SeriesItem]
  /// How much that is.
  let note: Diagnostic

  /// Whether the file says which series are alike.
  static func areAlike(_ series: [LocatedSeries]) -> Bool {
    series.allSatisfy { $0.indicator != nil || $0.area != nil }
  }

  private struct Group: Hashable {
    let indicator: String?
    let context: SeriesContext
  }

  /// One origin of one group.
  private struct Desk: Sendable {
    let borrowing: Borrowing
    let origin: Year
    let names: Set<String>
  }

  init(_ series: [LocatedSeries], lean: Lean, threads: Int, language: Language) {
    var groups: OrderedDictionary<Group, [LocatedSeries]> = [:]
    for one in series {
      groups[Group(indicator: one.indicator, context: one.context), default: []].append(one)
    }
    let desks = groups.flatMap { group, members -> [Desk] in
      let borrowing = Borrowing(
        members.map { (id: $0.id, area: $0.area ?? $0.id, series: $0.series) },
        context: group.context)
      var origins: OrderedDictionary<Year, Set<String>> = [:]
      for member in members {
        if let last = member.series.last { origins[last.year, default: []].insert(member.id) }
      }
      return origins.map { Desk(borrowing: borrowing, origin: $0.key, names: $0.value) }
    }
    let lent = Parallel.map(desks, threads: threads) {
      $0.borrowing.lent(at: $0.origin, to: $0.names, lean: lean)
    }
    var tables: [String: BorrowedTable] = [:]
    for some in lent { tables.merge(some) { first, _ in first } }
    items = series.map { SeriesItem($0, borrowed: tables[$0.id]) }
    note = SeriesLoans.note(items, lean: lean, language: language)
  }

  private static func note(
    _ items: [SeriesItem], lean: Lean, language: Language
  ) -> Diagnostic {
    let loans = items.compactMap { item in
      item.borrowed?.loan(to: item.located.series, context: item.located.context, lean: lean)
    }
    guard let low = loans.map(\.share).min(), let high = loans.map(\.share).max(),
      let areas = loans.map(\.areas).max()
    else { return Diagnostic(.note, Message("series-none-borrowed")) }
    let style = NumeralStyle(language)
    let ends = [style.probability(low), style.probability(high)]
    let share: Argument =
      ends[0] == ends[1]
      ? .text(ends[0])
      : .message(Message("word.interval", ["lower": .text(ends[0]), "upper": .text(ends[1])]))
    return Diagnostic(
      .note,
      Message(
        "series-borrowed",
        [
          "count": .number(Double(loans.count), decimals: 0),
          "all": .number(Double(items.count), decimals: 0), "share": share,
          "areas": .number(Double(areas), decimals: 0),
        ]))
  }
}
