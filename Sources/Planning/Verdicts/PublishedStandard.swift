import Forecasting
import RealModule

/// How published bodies class progress, each with its own formula and its own classes.
///
/// They are shown beside OnTrack's verdict and never replace it: the cases in which they
/// contradict each other are many. Cuts marked "after" are from general knowledge of the body's
/// method and not from its text.
public enum PublishedStandard: String, Sendable, Hashable, CaseIterable {
  /// United Nations Statistics Division, progress chart: compound growth carried on to the target
  /// year, r = (v^ - v_b)/(T - v_b); cuts 0.95 and 0.10. A percentage within a point of a goal of 0
  /// or 100% counts as met.
  case unsd
  /// Eurostat and Statistics Canada: observed over required compound growth; 0.95, 0.60, 0.
  case eurostat
  /// SDSN: linear pace so far over linear pace needed; 1, 0.5 (after), 0.
  case sdsn
  /// UNICEF and WHO: average annual rate of reduction against the required one; ±0.5 percent.
  case aarr
  /// UNESCAP, current status: ten times the share of the way gone, 0 to 10.
  case escap
  /// UNESCAP, anticipated progress: the gap that a line through recent years leaves; 10 and 100
  /// percent (after).
  case escapAnticipated = "escap-anticipated"

  /// A body's answer.
  public struct Answer: Sendable, Hashable {
    public let standard: PublishedStandard
    /// The number that the class is read from; nil where the formula has none.
    public let value: Double?
    public let category: Category
  }

  /// The classes of all bodies; each body uses some of them. Words stand in the catalogue under
  /// `standard.` and the raw value.
  public enum Category: String, Sendable, Hashable, CaseIterable {
    case met
    case onTrack = "on-track"
    case maintaining
    case moderate = "moderately-improving"
    case acceleration = "acceleration-needed"
    case limited = "limited-progress"
    case some = "some-progress"
    case none = "no-progress"
    case stagnating
    case worsening
    case deterioration
    case decreasing
    case regression = "stagnation-or-regression"
    case index
    case regressed
    case maintain
    case accelerate
    case reverse
    /// A logarithm of zero, or of a value below it.
    case undefinedAtZero = "log-undefined-at-zero"
    /// One figure only, or a base at the goal.
    case undefined

    /// Good, middling or bad: on this, standards can be said to disagree.
    var tier: Int? {
      switch self {
      case .met, .onTrack, .maintaining, .maintain: 2
      case .moderate, .acceleration, .some, .limited, .accelerate: 1
      case .none, .stagnating, .worsening, .deterioration, .decreasing, .regression, .regressed,
        .reverse:
        0
      case .index, .undefinedAtZero, .undefined: nil
      }
    }
  }

  /// This body's class for the progress made.
  public func answer(for progress: Progress) -> Answer {
    switch self {
    case .unsd: unsd(progress)
    case .eurostat: eurostat(progress)
    case .sdsn: sdsn(progress)
    case .aarr: rateOfReduction(progress)
    case .escap: currentStatus(progress)
    case .escapAnticipated: anticipated(progress)
    }
  }

  private func answer(_ value: Double?, _ category: Category) -> Answer {
    Answer(standard: self, value: value, category: category)
  }

  private func undefined(_ progress: Progress) -> Answer {
    let logs = progress.baseValue <= 0 || progress.latestValue <= 0 || progress.goal <= 0
    return answer(nil, logs && progress.past > 0 ? .undefinedAtZero : .undefined)
  }

  private func unsd(_ p: Progress) -> Answer {
    let isAllButReached =
      p.isPercentage && [0, 100].contains(p.goal) && abs(p.latestValue - p.goal) <= 1
    if p.isReached || isAllButReached { return answer(nil, .met) }
    guard let growth = p.growth, p.goal != p.baseValue else { return undefined(p) }
    let reached = p.latestValue * Double.pow(1 + growth, p.ahead)
    let ratio = (reached - p.baseValue) / (p.goal - p.baseValue)
    return answer(
      ratio, ratio >= 0.95 ? .onTrack : ratio >= 0.10 ? .acceleration : .regression)
  }

  private func eurostat(_ p: Progress) -> Answer {
    if p.isReached { return answer(nil, .met) }
    guard let growth = p.growth, let needed = p.growthNeeded, needed != 0 else {
      return undefined(p)
    }
    let ratio = p.direction * growth / abs(needed)
    let category: Category =
      ratio >= 0.95
      ? .onTrack : ratio >= 0.60 ? .acceleration : ratio >= 0 ? .limited : .deterioration
    return answer(ratio, category)
  }

  private func sdsn(_ p: Progress) -> Answer {
    if p.isReached { return answer(nil, .maintaining) }
    guard let ratio = p.paceRatioFromBase else { return answer(nil, .undefined) }
    let category: Category =
      ratio >= 1 ? .onTrack : ratio >= 0.5 ? .moderate : ratio >= 0 ? .stagnating : .decreasing
    return answer(ratio, category)
  }

  private func rateOfReduction(_ p: Progress) -> Answer {
    guard p.direction < 0 else { return answer(nil, .undefined) }
    if p.isReached { return answer(p.aarr, .onTrack) }
    guard let current = p.aarr?.rounded(decimals: 2),
      let needed = p.aarrNeeded?.rounded(decimals: 2)
    else { return undefined(p) }
    if current >= needed { return answer(current, .onTrack) }
    return answer(current, current >= 0.5 ? .some : current >= -0.5 ? .none : .worsening)
  }

  private func currentStatus(_ p: Progress) -> Answer {
    guard p.goal != p.baseValue, p.past > 0 else { return answer(nil, .undefined) }
    let index = 10 * p.direction * (p.latestValue - p.baseValue) / abs(p.goal - p.baseValue)
    return answer(index, index < 0 ? .regressed : .index)
  }

  private func anticipated(_ p: Progress) -> Answer {
    guard p.goal != p.baseValue else { return answer(nil, .undefined) }
    // Recent years weighted more: the k-th observation counts k times.
    guard let line = p.line(through: p.observations.map(\.value), weight: { Double($0 + 1) })
    else { return answer(nil, .undefined) }
    let projected = line.atLatest + line.slope * p.ahead
    let gap = 100 * abs(p.goal - projected) / abs(p.goal - p.baseValue)
    if p.direction * (projected - p.goal) >= 0 { return answer(gap, .maintain) }
    return answer(gap, gap <= 10 ? .maintain : gap <= 100 ? .accelerate : .reverse)
  }
}
