public import Forecasting
import RealModule

/// What the measures and the published standards of progress are computed from: a base, the
/// latest figure, the goal and its year.
///
/// All formulas use calendar years, never row counts.
public struct Progress: Sendable, Hashable {
  public let baseYear: Year
  public let baseValue: Double
  public let latestYear: Year
  public let latestValue: Double
  public let targetYear: Year
  public let goal: Double
  /// +1 where an increase is wanted, -1 where a decrease is.
  public let direction: Double
  /// The natural limit on the side of the goal, such as 0 or 100.
  public let limit: Double?
  /// Whether the figures are percentages.
  public let isPercentage: Bool
  /// The observations from the base to the latest, in order.
  public let observations: [YearlyObservation]

  public init(
    base: YearlyObservation, latest: YearlyObservation, targetYear: Year, goal: Double,
    direction: Double, limit: Double? = nil, isPercentage: Bool = false,
    observations: [YearlyObservation]? = nil
  ) {
    baseYear = base.year
    baseValue = base.value
    latestYear = latest.year
    latestValue = latest.value
    self.targetYear = targetYear
    self.goal = goal
    self.direction = direction
    self.limit = limit
    self.isPercentage = isPercentage
    self.observations = observations ?? (base.year == latest.year ? [base] : [base, latest])
  }

  /// Years from the base to the latest figure.
  var past: Double { Double(baseYear.distance(to: latestYear)) }
  /// Years that remain.
  var ahead: Double { Double(latestYear.distance(to: targetYear)) }
  /// Years from the base to the goal.
  var whole: Double { Double(baseYear.distance(to: targetYear)) }

  /// Whether the latest figure is at the goal or beyond.
  public var isReached: Bool { direction * (latestValue - goal) >= 0 }

  /// (v_t - v_b) / (T - v_b)
  public var distance: Double? { quotient(latestValue - baseValue, goal - baseValue) }

  /// Slope by least squares through the observations since the base, in units a year; nil with
  /// fewer than two.
  public var slope: Double? { slope(of: observations.map(\.value)) { _ in 1 } }

  /// (T - v_t) / m; nil once reached or when no year remains.
  public var paceNeeded: Double? {
    guard ahead >= 1, !isReached else { return nil }
    return (goal - latestValue) / ahead
  }

  /// The linear pace so far against the linear pace that the whole way needs.
  public var paceRatioFromBase: Double? {
    guard past > 0, whole > 0 else { return nil }
    return quotient((latestValue - baseValue) / past, (goal - baseValue) / whole)
  }

  /// Required over actual pace; below zero means that the way must be reversed.
  public var acceleration: Double? {
    guard let paceNeeded, let slope else { return nil }
    return quotient(paceNeeded, slope)
  }

  /// Share of the remaining gap to the limit that was closed a year:
  /// 1 - ((L - v_t)/(L - v_b))^(1/n).
  public var gapPace: Double? {
    guard let limit, past > 0 else { return nil }
    return closing(limit - latestValue, limit - baseValue, past)
  }

  /// The share that would reach the goal: 1 - ((L - T)/(L - v_t))^(1/m).
  public var gapPaceNeeded: Double? {
    guard let limit, ahead > 0, goal != limit else { return nil }
    return closing(limit - goal, limit - latestValue, ahead)
  }

  private func closing(_ remaining: Double, _ before: Double, _ years: Double) -> Double? {
    guard before != 0, remaining / before > 0 else { return nil }
    return 1 - Double.pow(remaining / before, 1 / years)
  }

  /// The straight line from base to goal at the latest year, against the latest figure; positive
  /// is ahead of schedule.
  public var aheadBy: Double? {
    guard whole > 0 else { return nil }
    let expected = baseValue + (goal - baseValue) * past / whole
    return direction * (latestValue - expected)
  }

  /// The largest yearly change towards the goal between neighbouring figures; nil with one.
  public var historicBest: Double? {
    zip(observations, observations.dropFirst()).map { a, b in
      direction * (b.value - a.value) / Double(a.year.distance(to: b.year))
    }.max()
  }

  /// Compound yearly growth since the base; nil unless both figures are above zero.
  var growth: Double? {
    guard past > 0, baseValue > 0, latestValue > 0 else { return nil }
    return Double.pow(latestValue / baseValue, 1 / past) - 1
  }

  /// Compound yearly growth that the whole way needs; nil unless both are above zero.
  var growthNeeded: Double? {
    guard whole > 0, baseValue > 0, goal > 0 else { return nil }
    return Double.pow(goal / baseValue, 1 / whole) - 1
  }

  /// Average annual rate of reduction in percent, from the slope of ln v on the year by least
  /// squares: 100 (1 - e^slope). Nil at zero and below, where no logarithm exists.
  public var aarr: Double? {
    guard observations.allSatisfy({ $0.value > 0 }) else { return nil }
    return slope(of: observations.map { Double.log($0.value) }) { _ in 1 }.map {
      100 * (1 - Double.exp($0))
    }
  }

  /// The rate of reduction that the whole way needs, in percent.
  public var aarrNeeded: Double? {
    guard baseValue > 0, goal > 0, whole > 0 else { return nil }
    return 100 * (1 - Double.exp((Double.log(goal) - Double.log(baseValue)) / whole))
  }

  /// Weighted least-squares slope of the values on the observations' years.
  func slope(of values: [Double], weight: (Int) -> Double) -> Double? {
    guard let line = line(through: values, weight: weight) else { return nil }
    return line.slope
  }

  /// The weighted least-squares line through the values, as its slope and its value at the latest
  /// year. Two sums about the weighted means: exact enough for a pace, whose figures are few.
  func line(
    through values: [Double], weight: (Int) -> Double
  ) -> (slope: Double, atLatest: Double)? {
    guard values.count >= 2 else { return nil }
    let t = observations.map { Double(latestYear.distance(to: $0.year)) }
    let w = values.indices.map(weight)
    let total = w.reduce(0, +)
    let meanT = zip(w, t).map { $0 * $1 }.reduce(0, +) / total
    let meanV = zip(w, values).map { $0 * $1 }.reduce(0, +) / total
    var cross = 0.0
    var square = 0.0
    for i in values.indices {
      cross += w[i] * (t[i] - meanT) * (values[i] - meanV)
      square += w[i] * (t[i] - meanT) * (t[i] - meanT)
    }
    guard square > 0 else { return nil }
    let slope = cross / square
    return (slope, meanV - slope * meanT)
  }

  private func quotient(_ a: Double, _ b: Double) -> Double? {
    guard b != 0 else { return nil }
    let q = a / b
    return q.isFinite ? q : nil
  }
}
