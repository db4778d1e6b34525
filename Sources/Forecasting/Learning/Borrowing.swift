/// The areas at hand, from whose past the weights of atoms are learnt anew.
///
/// Each area's forecast is made from the other areas only, and from what was known at its origin.
/// Areas are divided into at most 20 groups, by their order; what is lent to an area is learnt from
/// the groups that it does not belong to. Up to 20 areas that is every area but the one itself.
public struct Borrowing: Sendable {
  private let areas: [(area: String, series: YearlySeries)]
  private let context: SeriesContext

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
  /// is left out where the others have fewer than five windows. Cost: a few products of windows and
  /// atoms in each of 25 rounds, for each of at most 20 groups.
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
    let known = areas.compactMap { area, series -> (area: String, figures: [YearlyObservation])? in
      // What is broken off later than the origin is not known to be broken.
      let past = series.observations.filter { $0.year <= origin }
      guard let figures = try? YearlySeries(past).fitted, !figures.isEmpty else { return nil }
      return (area, figures)
    }
    let groups = min(known.count, Borrowing.mostGroups)
    let windows = known.map { self.windows($0.area, $0.figures, origin: origin) }
    var lent: [String: BorrowedTable] = [:]
    for group in 0..<groups {
      let members = known.indices.filter { $0 % groups == group }
      let asking = members.map { known[$0].area }.filter { names?.contains($0) ?? true }
      guard !asking.isEmpty else { continue }
      let others = known.indices.filter { $0 % groups != group && !windows[$0].isEmpty }
      let theirs = others.flatMap { windows[$0] }
      guard theirs.count >= Borrowing.fewestWindows else { continue }
      let learnt = BorrowedTable(
        theirs, areas: others.count, origin: origin, lean: lean,
        isDirected: context.better != nil && lean.contains(.direction), start: table)
      for area in asking { lent[area] = learnt }
    }
    return lent
  }

  private func windows(
    _ area: String, _ figures: [YearlyObservation], origin: Year
  ) -> [LearningWindow] {
    figures.indices.compactMap { end in
      guard figures[end].year >= origin.advanced(by: -Borrowing.yearsBack) else { return nil }
      return LearningWindow(
        figures, end: end, count: Borrowing.mostFigures, horizon: Borrowing.horizon,
        latest: origin, id: area, group: "", context: context)
    }
  }
}
