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
public struct Facts: Sendable {
  public let all: [Fact]
  /// Areas in order of appearance; `[""]` where the data know only one.
  public let areas: [String]
  private let bySeries: OrderedDictionary<SeriesID, [Fact]>

  public init(_ facts: [Fact]) {
    all = facts
    var groups: OrderedDictionary<SeriesID, [Fact]> = [:]
    var seen: OrderedSet<String> = []
    for fact in facts {
      seen.append(fact.area)
      groups[SeriesID(area: fact.area, indicator: fact.indicator), default: []].append(fact)
    }
    bySeries = groups
    areas = seen.isEmpty ? [""] : Array(seen)
  }

  /// Every fact of one series, all roles, as read.
  public func facts(_ id: SeriesID) -> [Fact] { bySeries[id] ?? [] }

  /// The fitted actual figure of a year: not partial, not context.
  public func actual(_ id: SeriesID, _ year: Year) -> Fact? {
    facts(id).first { $0.role == .actual && $0.year == year && $0.status.isFitted }
  }

  /// Figures of a role in a year.
  public func facts(_ id: SeriesID, role: Fact.Role, year: Year) -> [Fact] {
    facts(id).filter { $0.role == role && $0.year == year }
  }

  /// The actual figures as a series; empty where there are none.
  ///
  /// Throws where two fitted figures stand for one year: the readers report that first.
  public func series(_ id: SeriesID) throws(YearlySeries.Failure) -> YearlySeries {
    try YearlySeries(
      facts(id).filter { $0.role == .actual }
        .map { YearlyObservation(year: $0.year, value: $0.value, status: $0.status) })
  }

  /// The newest fitted actual year of all series; nil without any.
  public var newestYear: Year? {
    all.filter { $0.role == .actual && $0.status.isFitted }.map(\.year).max()
  }
}
