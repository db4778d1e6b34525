import RealModule

/// How far figures typically move in so many years, as it was known at an origin: what targets to
/// ask about are placed by.
///
/// 1.4826 times the median absolute change (the standard deviation of a normal distribution with
/// that median). For shares over all areas of the indicator, in points; for amounts over the
/// series' own past, because areas differ in size. Where no change over that many years is known,
/// that over the most years that are, times the square root of the ratio.
struct TypicalChanges: Sendable {
  private struct Change {
    let year: Year
    let size: Double
  }

  /// For each indicator of shares and number of years, what was typical from a year on.
  private let shares: [String: [[(from: Year, change: Double)]]]
  private let horizon: Int

  init(_ series: [TestedSeries], horizon: Int) {
    self.horizon = horizon
    var changes: [String: [[Change]]] = [:]
    for one in series where TypicalChanges.isShare(one) {
      var own = changes[one.indicator] ?? Array(repeating: [], count: horizon)
      TypicalChanges.gather(one.series.observations, horizon: horizon, into: &own)
      changes[one.indicator] = own
    }
    shares = changes.mapValues { $0.map(TypicalChanges.medians) }
  }

  private static func isShare(_ series: TestedSeries) -> Bool {
    series.context.bounds.lower != nil && series.context.bounds.upper != nil
  }

  /// The changes between figures of one definition, by the years between them.
  private static func gather(
    _ observations: [YearlyObservation], horizon: Int, into changes: inout [[Change]]
  ) {
    let figures = observations.filter(\.status.isFitted)
    for (place, later) in figures.enumerated() {
      if later.status == .break { continue }
      for earlier in figures[..<place].reversed() {
        let years = earlier.year.distance(to: later.year)
        if years > horizon { break }
        changes[years - 1].append(
          Change(year: later.year, size: abs(later.value - earlier.value)))
        if earlier.status == .break { break }
      }
    }
  }

  /// 1.4826 times the median of the changes up to each year that has one.
  private static func medians(_ changes: [Change]) -> [(from: Year, change: Double)] {
    let sorted = changes.sorted { ($0.year, $0.size) < ($1.year, $1.size) }
    var known: [Double] = []
    var medians: [(from: Year, change: Double)] = []
    var place = 0
    while place < sorted.count {
      let year = sorted[place].year
      while place < sorted.count, sorted[place].year == year {
        known.append(sorted[place].size)
        place += 1
      }
      medians.append((year, TypicalChanges.typical(known)))
    }
    return medians
  }

  private static func typical(_ sizes: [Double]) -> Double {
    let sorted = sizes.sorted()
    let middle = sorted.count / 2
    return 1.4826
      * (sorted.count.isMultiple(of: 2)
        ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle])
  }

  /// The typical changes over 1, 2, … years for a series of which `known` is known; nil where none
  /// is known, or where it is 0.
  func changes(of series: TestedSeries, known: [YearlyObservation]) -> [Double?] {
    guard let origin = known.last?.year else { return [] }
    var typical: [Double?]
    if TypicalChanges.isShare(series), let shares = shares[series.indicator] {
      typical = shares.map { medians in medians.last { $0.from <= origin }?.change }
    } else {
      var own = [[Change]](repeating: [], count: horizon)
      TypicalChanges.gather(known, horizon: horizon, into: &own)
      typical = own.map { $0.isEmpty ? nil : TypicalChanges.typical($0.map(\.size)) }
    }
    return (1...horizon).map { years -> Double? in
      for fewer in (1...years).reversed() {
        guard let change = typical[fewer - 1] else { continue }
        return change > 0 ? change * Double.sqrt(Double(years) / Double(fewer)) : nil
      }
      return nil
    }
  }
}
