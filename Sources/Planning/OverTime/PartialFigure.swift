public import Forecasting
import OrderedCollections

/// A figure of a part of a year, against how earlier years went by the same date. Never fitted.
public struct PartialFigure: Sendable, Hashable {
  public let fact: Fact
  public let part: PartOfYear
  /// The full figure of its year, where it is known by now.
  public let full: Fact?
  /// Nil where no earlier year has both a figure of the same date and its full figure.
  public let usual: UsualCourse?

  public var year: Year { fact.year }
  public var value: Double { part.value }
  /// The month or day up to which the figure counts, as written.
  public var asOf: String { part.asOf }
  /// The share of the year that has passed by then, above 0 and up to 1.
  public var elapsed: Double { part.elapsed }

  /// The share of a flow's year that is expected to be reached by the date: the usual one where it is
  /// known, else that of the time.
  public var expectedShare: Double {
    guard let usual, usual.measure == .share else { return part.elapsed }
    return usual.usual
  }
}

extension Plan {
  /// The figures of parts of years of one series, by year and date.
  ///
  /// Each is compared with years before its own alone, so that nothing is used that was not known.
  public func partialFigures(_ id: SeriesID) -> [PartialFigure] {
    let parts = facts.facts(id).compactMap { fact -> (fact: Fact, part: PartOfYear)? in
      guard fact.role == .actual, fact.status == .partial, let asOf = fact.asOf,
        let part = PartOfYear(value: fact.value, asOf: asOf, of: fact.year)
      else { return nil }
      return (fact, part)
    }
    guard !parts.isEmpty else { return [] }
    let measure: UsualCourse.Measure = indicators[id.indicator]?.measure == .flow ? .share : .change
    // Years of an older definition say nothing about this one.
    let start = (try? facts.series(id))?.lastBreak
    func full(_ year: Year) -> Fact? {
      guard let fact = facts.actual(id, year), fact.status != .assumed else { return nil }
      return fact
    }
    return parts.map { one in
      let pairs = parts.compactMap { other -> (year: Year, part: Double, full: Double)? in
        guard other.fact.year < one.fact.year, start.map({ other.fact.year >= $0 }) ?? true,
          other.part.reachesAsFar(as: one.part), let full = full(other.fact.year)
        else { return nil }
        return (other.fact.year, other.part.value, full.value)
      }
      return PartialFigure(
        fact: one.fact, part: one.part, full: facts.actual(id, one.fact.year),
        usual: UsualCourse(measure, pairs))
    }.sorted { ($0.year, $0.elapsed) < ($1.year, $1.elapsed) }
  }

  /// The farthest-reaching figure of the newest year that is not over: newer than every full figure;
  /// nil where there is none.
  public func underWay(_ id: SeriesID) -> PartialFigure? {
    let last = (try? facts.series(id))?.last?.year
    return partialFigures(id).last { figure in last.map { figure.year > $0 } ?? true }
  }
}
