/// What the same areas lend at one origin after the other.
///
/// The windows are worked out once. What is lent at an origin does not depend on what was asked
/// before.
struct BorrowingOrigins: Sendable {
  private let areas: [(area: String, series: YearlySeries)]
  private let lean: Lean
  private let start: LearntTable
  private let isDirected: Bool
  private let directed: LendingWindows
  private let undirected: LendingWindows

  /// For any origin, or for the one named, which needs fewer windows.
  init(_ borrowing: Borrowing, lean: Lean, table: LearntTable, only origin: Year? = nil) {
    areas = borrowing.areas
    self.lean = lean
    start = table
    let context = borrowing.context
    isDirected = context.better != nil && lean.contains(.direction)
    let series = areas.map(\.series)
    let earliest = origin?.advanced(by: -Borrowing.yearsBack)
    undirected = LendingWindows(series, context: context, directed: false, earliest: earliest)
    directed =
      isDirected && context.better == .lower
      ? LendingWindows(series, context: context, directed: true, earliest: earliest) : undirected
  }

  /// What the others lend to each area that has a figure up to the origin; see
  /// ``Borrowing/lent(at:to:lean:)``.
  func lent(at origin: Year, to names: Set<String>? = nil) -> [String: BorrowedTable] {
    // No later figure is looked at, not even to see whether an area has any.
    let known = areas.indices.filter { place in
      areas[place].series.observations.contains { $0.year <= origin && $0.status.isFitted }
    }
    let lenders = BorrowingOrigins.spread(known, most: Borrowing.mostLenders)
    let groupCount = max(min(lenders.count, Borrowing.mostGroups), 1)
    let groups = lenders.indices.map { $0 % groupCount }
    let undirected = cases(undirected, start.undirected, lenders, origin)
    let directed = isDirected ? cases(directed, start.directed, lenders, origin) : undirected

    // An area that does not lend itself borrows from all that do.
    var groupOf: [Int: Int] = [:]
    for (lender, group) in zip(lenders, groups) { groupOf[lender] = group }
    let asking = known.filter { names?.contains(areas[$0].area) ?? true }
    let without = Set(asking.map { groupOf[$0] ?? -1 }).sorted().filter { left in
      directed.areas.count { groups[$0] != left } >= Borrowing.fewestWindows
    }
    let learnt = learnt(undirected, start.undirected, groups, without)
    let learntDirected =
      isDirected ? self.learnt(directed, start.directed, groups, without) : learnt
    var tables: [Int: BorrowedTable] = [:]
    for (place, left) in without.enumerated() {
      let theirs = directed.areas.indices.filter { groups[directed.areas[$0]] != left }
      tables[left] = BorrowedTable(
        table: LearntTable(directed: learntDirected[place], undirected: learnt[place]),
        origin: origin, areas: Set(theirs.map { directed.areas[$0] }).count,
        windows: theirs.count,
        worths: start.directed.columns.indices.map { column in
          Borrowing.windowWeight * theirs.reduce(0) { $0 + directed.mixing[$1][column] }
        })
    }
    var lent: [String: BorrowedTable] = [:]
    for area in asking { lent[areas[area].area] = tables[groupOf[area] ?? -1] }
    return lent
  }

  private func cases(
    _ windows: LendingWindows, _ table: AtomTable, _ lenders: [Int], _ origin: Year
  ) -> LentCases {
    windows.cases(
      of: lenders, at: origin, atoms: table.atoms, columns: table.columns.count)
  }

  /// The table learnt anew without each of these groups.
  private func learnt(
    _ cases: LentCases, _ table: AtomTable, _ groups: [Int], _ without: [Int]
  ) -> [AtomTable] {
    GroupedLearning(
      cases, groups: groups, without: without,
      start: lean.contains(.reference) ? table.columns : table.evened, rounds: Borrowing.rounds,
      caseWeight: Borrowing.windowWeight, priorCases: Borrowing.priorCases
    ).columns.map { AtomTable(atoms: table.atoms, columns: $0) }
  }

  /// At most so many of the elements, evenly chosen from their order.
  private static func spread(_ elements: [Int], most: Int) -> [Int] {
    guard elements.count > most else { return elements }
    return (0..<most).map { elements[$0 * elements.count / most] }
  }
}
