import LeastSquares
import RealModule

/// The windows of areas from which others may learn, with what their figures say about every shape.
///
/// What a window says of the years after it is kept year by year, so that it can be read as it was
/// known at any origin: the work is done once for all of them.
struct LendingWindows: Sendable {
  /// A few figures up to a year and what came after.
  private struct Window: Sendable {
    /// The year of its last figure.
    let end: Year
    /// The figures that follow year by year, in the same definition; at least one.
    let years: Int
    /// The first year of another definition; from then on the window says nothing.
    let brokenFrom: Year?
    let level: Double?
    let past: Evidence
    let future: FutureEvidence
  }

  private let windows: [[Window]]
  private let counted: Counting?

  /// The windows of areas, in their order, with ends from `earliest` on.
  ///
  /// With `directed` the stated direction turns the good side up. A window that cannot be scaled,
  /// because its figures leave the range of doubles, is passed over.
  init(
    _ areas: [YearlySeries], context: SeriesContext, directed: Bool, table: LearntTable,
    earliest: Year? = nil
  ) {
    let shapes = table.shapes
    let sign = directed ? context.better?.sign ?? 1 : 1
    var factors: [[Int]: FutureFactors] = [:]
    windows = areas.map { series in
      let segments = LendingWindows.segments(series)
      return segments.indices.flatMap { place -> [Window] in
        let figures = segments[place]
        let next = segments.dropFirst(place + 1).first?.first?.year
        return figures.indices.compactMap { end -> Window? in
          if let earliest, figures[end].year < earliest { return nil }
          guard
            let window = LearningWindow(
              figures, end: end, count: Borrowing.mostFigures, horizon: Borrowing.horizon,
              id: "", group: "", context: context),
            let past = try? YearlySeries(window.past),
            let scaled = try? ScaledSeries(past, bounds: context.bounds, sign: sign)
          else { return nil }
          let shared =
            factors[scaled.spacing]
            ?? FutureFactors(
              spacing: scaled.spacing, horizon: Borrowing.horizon, shapes: shapes)
          factors[scaled.spacing] = shared
          let evidence = Evidence(
            changes: scaled.changes, factors: shared.factors, rules: table.rules)
          let changes = window.future.map {
            sign * (scaled.scale.z(of: $0) - scaled.last) / scaled.unit
          }
          return Window(
            end: figures[end].year, years: changes.count, brokenFrom: next, level: scaled.level,
            past: evidence,
            future: FutureEvidence(changes: changes, past: evidence, factors: shared))
        }
      }
    }
    counted = context.counted
  }

  /// The figures that may be fitted, definition by definition.
  private static func segments(_ series: YearlySeries) -> [[YearlyObservation]] {
    var segments: [[YearlyObservation]] = [[]]
    for observation in series.observations where observation.status.isFitted {
      if observation.status == .break { segments.append([]) }
      segments[segments.count - 1].append(observation)
    }
    return segments.filter { !$0.isEmpty }
  }

  /// What the windows of some areas, named by their places, say of atoms, as it was known at an
  /// origin; `columns` is how many columns the table has, see ``AtomTable``.
  func cases(of areas: [Int], at origin: Year, atoms: [Atom], columns: Int) -> LentCases {
    let oldest = origin.advanced(by: -Borrowing.yearsBack)
    var cases = LentCases(atoms: atoms.count)
    for (place, area) in areas.enumerated() {
      for window in windows[area] where window.end >= oldest && window.end < origin {
        if let next = window.brokenFrom, next <= origin { continue }
        let years = min(window.years, window.end.distance(to: origin))
        let logs = atoms.map {
          window.past.logLikelihood($0) + window.future.logDensity($0, years: years)
        }
        cases.append(
          logs, area: place,
          mixing: AtomTable.mixing(level: window.level, counted: counted, columns: columns))
      }
    }
    return cases
  }
}
