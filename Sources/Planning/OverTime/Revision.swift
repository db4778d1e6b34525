import Forecasting

/// A figure that was published, and the one that replaced it.
public struct Revision: Sendable, Hashable {
  public let before: Fact
  public let after: Fact

  /// What was added by the revision, in the indicator's unit.
  public var change: Double { after.value - before.value }

  /// The same in percent of the figure before; nil where that is zero.
  public var percent: Double? {
    before.value == 0 ? nil : 100 * change / abs(before.value)
  }
}

extension Plan {
  /// The revisions of one series, all roles, by year and date of publication: each superseded figure
  /// with the next one, the last with the one that stands today.
  public func revisions(_ id: SeriesID) -> [Revision] {
    struct Place: Hashable {
      let year: Year
      let role: Fact.Role
      let of: String?
    }
    func place(_ fact: Fact) -> Place {
      Place(year: fact.year, role: fact.role, of: fact.role == .actual ? nil : fact.of)
    }
    let old = Dictionary(grouping: facts.superseded(id), by: place)
    return old.flatMap { place, versions -> [Revision] in
      let sorted = versions.sorted { ($0.asOf ?? "") < ($1.asOf ?? "") }
      let current = facts.facts(id, role: place.role, year: place.year).first { fact in
        self.isCurrent(fact) && (place.role == .actual || fact.of == place.of)
      }
      guard let current else { return [] }
      return zip(sorted, sorted.dropFirst() + [current]).map { Revision(before: $0, after: $1) }
    }.sorted { a, b in
      let (x, y) = (a.before, b.before)
      return (x.year.number, x.role.rawValue, x.of ?? "", x.asOf ?? "")
        < (y.year.number, y.role.rawValue, y.of ?? "", y.asOf ?? "")
    }
  }

  private func isCurrent(_ fact: Fact) -> Bool {
    fact.role == .actual ? fact.status.isFitted : fact.status != .revised
  }
}
