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
  /// Each is compared with years before its own alone, the latest ten of them, so that nothing is used
  /// that was not known.
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
    // By the day that they reach to, each in order of the years.
    let groups = Dictionary(grouping: parts) { [$0.part.month, $0.part.day ?? 0] }
    return groups.values.flatMap { group -> [PartialFigure] in
      var known: [UsualCourse.EarlierYear] = []
      var waiting: [UsualCourse.EarlierYear] = []
      var last: Year?
      return group.sorted { ($0.fact.year, $0.part.value) < ($1.fact.year, $1.part.value) }.map {
        fact, part in
        // What is of the same year is not known yet.
        if fact.year != last {
          known += waiting
          waiting = []
          last = fact.year
        }
        let figure = PartialFigure(
          fact: fact, part: part, full: facts.actual(id, fact.year),
          usual: UsualCourse(measure, known))
        if start.map({ fact.year >= $0 }) ?? true, let full = full(fact.year),
          let earlier = UsualCourse.EarlierYear(
            measure, year: fact.year, part: part.value, full: full.value)
        {
          waiting.append(earlier)
        }
        return figure
      }
    }.sorted { a, b in
      (a.year, a.elapsed, a.value, a.asOf) < (b.year, b.elapsed, b.value, b.asOf)
    }
  }

  /// The farthest-reaching figure of the newest year that is not over: newer than every full figure;
  /// nil where there is none.
  public func underWay(_ id: SeriesID) -> PartialFigure? {
    let last = (try? facts.series(id))?.last?.year
    return partialFigures(id).last { figure in last.map { figure.year > $0 } ?? true }
  }
}
