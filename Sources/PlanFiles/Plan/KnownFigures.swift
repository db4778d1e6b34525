import Diagnostics
import Forecasting
import Planning

/// The years for which figures stand that a trend may use: what a plan may ask depends on it.
struct KnownFigures {
  /// What is known of one indicator, over all areas.
  struct Reach {
    let first: Year
    fileprivate(set) var last: Year
    /// Where the figure of the last year stands.
    fileprivate(set) var lastPlace: SourceSpan?
    fileprivate(set) var years: Set<Year>
    /// The newest figure in the plan's first area, for examples in messages.
    fileprivate(set) var newestValue: Double?
  }

  private var reaches: [String: Reach] = [:]
  /// The newest figure of all; nil without any.
  private(set) var newest: (year: Year, place: SourceSpan?)?

  init(_ facts: [Fact] = []) {
    let figures = facts.filter { $0.role == .actual && $0.status.isFitted }
      .sorted { $0.year < $1.year }
    for fact in figures {
      var reach =
        reaches[fact.indicator]
        ?? Reach(first: fact.year, last: fact.year, lastPlace: fact.span, years: [])
      if fact.year > reach.last { (reach.last, reach.lastPlace) = (fact.year, fact.span) }
      reach.years.insert(fact.year)
      if fact.area == facts.first?.area { reach.newestValue = fact.value }
      reaches[fact.indicator] = reach
      if newest.map({ fact.year > $0.year }) ?? true { newest = (fact.year, fact.span) }
    }
  }

  /// Nil where an indicator has no such figure.
  subscript(indicator: String) -> Reach? { reaches[indicator] }
}
