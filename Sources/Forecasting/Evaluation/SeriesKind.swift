/// Whether somebody counted the figures of an indicator, or a publisher fitted a curve to what was
/// counted.
///
/// The figures of a fitted curve lie nearly on a straight line over a few years, so that every trend
/// looks brilliant there; the two are therefore told apart in every result.
public enum SeriesKind: String, Sendable, Hashable, CaseIterable {
  case observed, modelled
}

/// How the kind of an indicator was settled.
public struct KindFinding: Sendable, Hashable {
  public let kind: SeriesKind
  /// Whether it was stated how the figures come about.
  public let isStated: Bool
  /// The median over the series of how much the changes change: the median size of the change of
  /// a yearly change, divided by that of a change. About 1.4 for steps that know nothing of each
  /// other, 0 on a straight line. Nil where no series has six figures in consecutive years.
  public let roughness: Double?

  /// Indicators that nobody says how they come about are modelled up to this roughness. Published
  /// curves of water supply, sanitation and child mortality have 0.01 to 0.11; the smoothest of
  /// 30 counted indicators, the rise of internet users, has 0.47.
  public static let smoothest = 0.2
}

extension KindFinding {
  /// The kinds of indicators, by name: stated (an estimate is modelled, a register or a survey
  /// observed), or judged by their figures.
  ///
  /// This looks at whole series: it sorts the results and moves no forecast.
  static func findings(of series: [TestedSeries]) -> [String: KindFinding] {
    Dictionary(grouping: series, by: \.indicator).mapValues { members in
      let roughness = median(members.compactMap { KindFinding.roughness(of: $0.series) })
      if let counted = members.lazy.compactMap(\.counted).first {
        return KindFinding(
          kind: counted == .estimate ? .modelled : .observed, isStated: true,
          roughness: roughness)
      }
      let isSmooth = roughness.map { $0 <= smoothest } ?? false
      return KindFinding(
        kind: isSmooth ? .modelled : .observed, isStated: false, roughness: roughness)
    }
  }

  /// Nil where the longest run of years is shorter than six figures or never changes.
  static func roughness(of series: YearlySeries) -> Double? {
    var runs: [[Double]] = [[]]
    var last: Year?
    for figure in series.observations where figure.status.isFitted {
      if let last, figure.year != last.advanced(by: 1) || figure.status == .break {
        runs.append([])
      }
      runs[runs.count - 1].append(figure.value)
      last = figure.year
    }
    let run = runs.reduce([]) { $1.count > $0.count ? $1 : $0 }
    guard run.count >= 6 else { return nil }
    let changes = zip(run.dropFirst(), run).map { $0 - $1 }
    let turns = zip(changes.dropFirst(), changes).map { $0 - $1 }
    guard let size = median(changes.map(abs)), size > 0, let turn = median(turns.map(abs)) else {
      return nil
    }
    return turn / size
  }

  private static func median(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}
