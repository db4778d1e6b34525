/// The areas at hand, from whose past the weights of atoms are learnt anew.
///
/// Each area's forecast is made from the other areas only, and from what was known at its origin.
/// Areas are divided into at most 20 groups, by their order; what is lent to an area is learnt from
/// the groups that it does not belong to. Up to 20 areas that is every area but the one itself. Of
/// more than 400 areas 400 lend, evenly chosen from their order, and all borrow.
public struct Borrowing: Sendable {
  /// A series of an area.
  struct Member: Sendable {
    let id: String
    let area: String
    let series: YearlySeries
  }

  /// By area, then by id.
  let members: [Member]
  let context: SeriesContext

  /// At most this many figures of the past in a window.
  static let mostFigures = 4
  /// Windows whose origin lies further back than this say nothing any more.
  static let yearsBack = 15
  /// Years ahead that count.
  static let horizon = 5
  /// What a window counts: neighbouring ones share four of five years.
  static let windowWeight = 0.2
  /// For how many windows' worth of experience the table counts that is learnt on, at each knot.
  static let priorCases = 100.0
  static let rounds = 25
  /// Fewer windows than this teach nothing.
  static let fewestWindows = 5
  static let mostGroups = 20
  /// More areas than this teach no more.
  static let mostLenders = 400

  /// One indicator in many areas. Traps where an area comes twice.
  ///
  /// - Parameters:
  ///   - areas: names, which only have to differ, and figures; in any order.
  ///   - context: the bounds and the direction of the indicator.
  public init(_ areas: [(area: String, series: YearlySeries)], context: SeriesContext) {
    precondition(Set(areas.map(\.area)).count == areas.count, "an area comes twice")
    self.init(areas.map { (id: $0.area, area: $0.area, series: $0.series) }, context: context)
  }

  /// One indicator in series of which several may be of the same area: those do not lend to each
  /// other. Traps where an id comes twice.
  ///
  /// - Parameters:
  ///   - series: ids, areas and figures; in any order.
  ///   - context: the bounds and the direction of the indicator.
  public init(
    _ series: [(id: String, area: String, series: YearlySeries)], context: SeriesContext
  ) {
    precondition(Set(series.map(\.id)).count == series.count, "an id comes twice")
    members = series.map { Member(id: $0.id, area: $0.area, series: $0.series) }
      .sorted { ($0.area, $0.id) < ($1.area, $1.id) }
    self.context = context
  }

  /// What the other areas lend to each series that has a figure up to the origin.
  ///
  /// No figure later than the origin is looked at, not even to see whether an area has any. A
  /// series is left out where the others have fewer than five windows. Cost: two products of the lenders'
  /// windows and the atoms in each of 25 rounds, for all groups at once; half a second for 500
  /// areas of ten years.
  ///
  /// - Parameters:
  ///   - origin: the last year that may be known.
  ///   - names: the ids of the series that ask; all where it is nil.
  ///   - lean: without `direction` or `reference` the others' past is read without them.
  /// - Returns: tables by id (the area, where each has one series), to fit with.
  public func lent(
    at origin: Year, to names: Set<String>? = nil, lean: Lean = .all
  ) -> [String: BorrowedTable] {
    lent(at: origin, to: names, lean: lean, table: .shipped)
  }

  func lent(
    at origin: Year, to names: Set<String>? = nil, lean: Lean = .all, table: LearntTable
  ) -> [String: BorrowedTable] {
    BorrowingOrigins(self, lean: lean, table: table, only: origin).lent(at: origin, to: names)
  }
}
