/// What the same areas lend at one origin after the other.
///
/// The windows are worked out once. What is lent at an origin does not depend on what was asked
/// before.
struct BorrowingOrigins: Sendable {
  private let members: [Borrowing.Member]
  private let lean: Lean
  private let start: LearntTable
  private let isDirected: Bool
  /// The windows as the forecasts see them, the good side up where they lean on a direction.
  private let windows: LendingWindows
  /// The same without directions, where forecasts have one; nil where nobody needs it.
  private let undirected: LendingWindows?

  /// For any origin, or for the one named, which needs fewer windows.
  ///
  /// With `learnsBoth` the table without directions is learnt too where forecasts have one: telling
  /// what the direction makes of a forecast needs both.
  init(
    _ borrowing: Borrowing, lean: Lean, table: LearntTable, only origin: Year? = nil,
    learnsBoth: Bool = true
  ) {
    members = borrowing.members
    self.lean = lean
    start = table
    let context = borrowing.context
    isDirected = context.better != nil && lean.contains(.direction)
    let series = members.map(\.series)
    let earliest = origin?.advanced(by: -Borrowing.yearsBack)
    windows = LendingWindows(
      series, context: context, directed: isDirected, table: table, earliest: earliest)
    undirected =
      isDirected && learnsBoth
      ? LendingWindows(
        series, context: context, directed: false, table: table, earliest: earliest) : nil
  }

  /// What the others lend to each series that has a figure up to the origin; see
  /// ``Borrowing/lent(at:to:lean:)``.
  func lent(at origin: Year, to names: Set<String>? = nil) -> [String: BorrowedTable] {
    // No later figure is looked at, not even to see whether an area has any.
    let known = members.indices.filter { place in
      members[place].series.observations.contains { $0.year <= origin && $0.status.isFitted }
    }
    let lenders = BorrowingOrigins.spread(known, most: Borrowing.mostLenders)
    // A group is one of areas, so that series of one area never lend to each other.
    var groupOf: [String: Int] = [:]
    let areaCount = Set(lenders.map { members[$0].area }).count
    let groups = lenders.map { lender -> Int in
      let area = members[lender].area
      let group = groupOf[area] ?? groupOf.count % max(min(areaCount, Borrowing.mostGroups), 1)
      groupOf[area] = group
      return group
    }
    let table = isDirected ? start.directed : start.undirected
    let cases = cases(windows, table, lenders, origin)

    // An area that does not lend itself borrows from all that do.
    let asking = known.map { members[$0] }.filter { names?.contains($0.id) ?? true }
    let without = Set(asking.map { groupOf[$0.area] ?? -1 }).sorted().filter { left in
      cases.areas.count { groups[$0] != left } >= Borrowing.fewestWindows
    }
    let learnt = learnt(cases, table, groups, without)
    var tables: [Int: BorrowedTable] = [:]
    let undirected = undirected.map {
      self.learnt(
        self.cases($0, start.undirected, lenders, origin), start.undirected, groups, without)
    }
    for (place, left) in without.enumerated() {
      let theirs = cases.areas.indices.filter { groups[cases.areas[$0]] != left }
      tables[left] = BorrowedTable(
        table: LearntTable(
          directed: isDirected ? learnt[place] : start.directed,
          undirected: isDirected ? undirected?[place] ?? start.undirected : learnt[place],
          rules: start.rules),
        origin: origin,
        areas: Set(theirs.map { members[lenders[cases.areas[$0]]].area }).count,
        windows: theirs.count,
        worths: table.columns.indices.map { column in
          Borrowing.windowWeight * theirs.reduce(0) { $0 + cases.mixing[$1][column] }
        })
    }
    var lent: [String: BorrowedTable] = [:]
    for member in asking { lent[member.id] = tables[groupOf[member.area] ?? -1] }
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
