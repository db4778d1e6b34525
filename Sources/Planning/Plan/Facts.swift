public import Forecasting
import OrderedCollections

/// One indicator in one area.
public struct SeriesID: Sendable, Hashable, Comparable {
  public let area: String
  public let indicator: String

  public init(area: String, indicator: String) {
    self.area = area
    self.indicator = indicator
  }

  public static func < (a: SeriesID, b: SeriesID) -> Bool {
    (a.area, a.indicator) < (b.area, b.indicator)
  }
}

/// All facts of a plan, grouped by area and indicator, in the order in which they were read.
///
/// Figures that were replaced (`revised`) stand in `all` and in `superseded` alone, so that nothing
/// that asks for the figures of a series or a year meets them.
public struct Facts: Sendable {
  /// Every row, superseded ones included.
  public let all: [Fact]
  /// Areas in order of appearance; `[""]` where the data know only one.
  public let areas: [String]
  /// The newest fitted actual year of all series; nil without any.
  public let newestYear: Year?
  /// The year of the earliest figure of any kind; nil without figures.
  let earliestYear: Year?
  private let bySeries: OrderedDictionary<SeriesID, [Fact]>
  private let replaced: [SeriesID: [Fact]]
  /// The places in `all` of the figures of one role and year; the checks ask for each figure's
  /// neighbours, and a series may have thousands of figures.
  private let byYear: [YearKey: [Int]]

  private struct YearKey: Hashable {
    let id: SeriesID
    let role: Fact.Role
    let year: Year
  }

  public init(_ facts: [Fact]) {
    all = facts
    var groups: OrderedDictionary<SeriesID, [Fact]> = [:]
    var years: [YearKey: [Int]] = [:]
    var replaced: [SeriesID: [Fact]] = [:]
    var seen: OrderedSet<String> = []
    for (place, fact) in facts.enumerated() {
      seen.append(fact.area)
      let id = SeriesID(area: fact.area, indicator: fact.indicator)
      guard fact.status != .revised else {
        replaced[id, default: []].append(fact)
        continue
      }
      groups[id, default: []].append(fact)
      years[YearKey(id: id, role: fact.role, year: fact.year), default: []].append(place)
    }
    earliestYear = facts.lazy.map(\.year).min()
    newestYear =
      facts.lazy.filter { $0.role == .actual && $0.status.isFitted }.map(\.year).max()
    bySeries = groups
    self.replaced = replaced
    byYear = years
    areas = seen.isEmpty ? [""] : Array(seen)
  }

  /// The figures of one series that were published and replaced since, as read; all roles.
  public func superseded(_ id: SeriesID) -> [Fact] { replaced[id] ?? [] }

  /// Every fact of one series that stands today, all roles, as read.
  public func facts(_ id: SeriesID) -> [Fact] { bySeries[id] ?? [] }

  /// The fitted actual figure of a year: not partial, not context.
  public func actual(_ id: SeriesID, _ year: Year) -> Fact? {
    byYear[YearKey(id: id, role: .actual, year: year)]?.lazy.map { all[$0] }
      .first { $0.status.isFitted }
  }

  /// Figures of a role in a year.
  public func facts(_ id: SeriesID, role: Fact.Role, year: Year) -> [Fact] {
    (byYear[YearKey(id: id, role: role, year: year)] ?? []).map { all[$0] }
  }

  /// The figure of a role in a year that was read first.
  func first(_ id: SeriesID, role: Fact.Role, year: Year) -> Fact? {
    byYear[YearKey(id: id, role: role, year: year)]?.first.map { all[$0] }
  }

  /// The actual figures as a series; empty where there are none.
  ///
  /// Throws where two fitted figures stand for one year: the readers report that first.
  public func series(_ id: SeriesID) throws(YearlySeries.Failure) -> YearlySeries {
    try YearlySeries(
      facts(id).filter { $0.role == .actual }
        .map { YearlyObservation(year: $0.year, value: $0.value, status: $0.status) })
  }

  /// The newest fitted year of one series; nil without any.
  func lastYear(of indicator: String, area: String) -> Year? {
    try? series(SeriesID(area: area, indicator: indicator)).last?.year
  }
}
