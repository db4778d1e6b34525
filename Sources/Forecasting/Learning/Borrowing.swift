/// The areas at hand, from whose past the weights of atoms are learnt anew.
///
/// Each area's forecast is made from the other areas only, and from what was known at its origin.
/// Areas are divided into at most 20 groups, by their order; what is lent to an area is learnt from
/// the groups that it does not belong to. Up to 20 areas that is every area but the one itself. Of
/// more than 400 areas 400 lend, evenly chosen from their order, and all borrow.
public struct Borrowing: Sendable {
  let areas: [(area: String, series: YearlySeries)]
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
    self.areas = areas.sorted { $0.area < $1.area }
    self.context = context
  }

  /// What the others lend to each area that has a figure up to the origin.
  ///
  /// No figure later than the origin is looked at, not even to see whether an area has any. An area
  /// is left out where the others have fewer than five windows. Cost: two products of the lenders'
  /// windows and the atoms in each of 25 rounds, for all groups at once; half a second for 500
  /// areas of ten years.
  ///
  /// - Parameters:
  ///   - origin: the last year that may be known.
  ///   - names: the areas that ask; all where it is nil.
  ///   - lean: without `direction` or `reference` the others' past is read without them.
  /// - Returns: tables by area, to fit with.
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
