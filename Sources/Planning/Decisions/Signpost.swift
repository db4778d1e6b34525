public import Forecasting
import OrderedCollections
import Probability
import RealModule

/// What a figure must show in a year before a target's own, so that the plan still has the asked
/// chance of the target; where it does not, the plan should be changed.
public struct Signpost: Sendable {
  public enum Milestone: Sendable, Hashable {
    /// The value to reach, rounded to the cautious side, and the share of the plan's paths that do.
    case value(Double, reached: Double)
    /// Whatever the figure, practically, the chance stays as asked.
    case always
    /// Practically no figure gives the asked chance.
    case never
    /// The figure of the year tells nothing about the target.
    case uninformative
  }

  public let target: Target
  public let indicator: Indicator
  public let year: Year
  public let milestone: Milestone
  /// Whether the milestone is a least value; else it is a greatest one.
  public let isLeast: Bool
  /// Whether the milestone is the sum of the years so far.
  public let isTotal: Bool

  /// The least share of paths on either side of a milestone.
  static let support = 0.02
}

/// Finds the signposts of one plan in one area, on the paths without outside events.
struct SignpostSearch {
  let plan: Plan
  let projection: ScenarioProjection
  let asked: Double

  /// For each projected year before the target's; none for bands, changes and figures that are
  /// certain.
  func signposts(of assessment: Assessment) -> [Signpost] {
    let target = assessment.target
    guard assessment.probability != nil, let draws = assessment.draws,
      let requirement = assessment.requirement,
      let series = projection.series[
        SeriesID(area: assessment.area, indicator: target.indicator)]
    else { return [] }
    var isTotal = false
    switch target.goal {
    case .between, .reduceBy, .increaseBy: return []
    case .total: isTotal = true
    case .atMost, .atLeast, .maintain: break
    }
    let isGood = draws.values.map { requirement.isMet(by: $0) }
    var result: [Signpost] = []
    for step in series.steps where step.year < target.when.year {
      guard let figures = figures(step.year, assessment, series, isTotal: isTotal),
        figures.count == isGood.count
      else { continue }
      let isLeast = assessment.preferred > 0
      result.append(
        Signpost(
          target: target, indicator: assessment.indicator, year: step.year,
          milestone: milestone(figures, isGood, assessment.indicator.decimals, isLeast),
          isLeast: isLeast, isTotal: isTotal))
    }
    return result
  }

  /// The figure of a year on every path: the level, or the sum so far.
  private func figures(
    _ year: Year, _ assessment: Assessment, _ series: SeriesProjection, isTotal: Bool
  ) -> [Double]? {
    guard isTotal, case .over(let from, _) = assessment.target.when else {
      return series.step(year)?.draws?.values
    }
    guard from <= year else { return nil }
    let observed = try? plan.facts.series(series.id)
    var known = 0.0
    var sum: Draws?
    for one in from...year {
      if let value = observed?.fitted.first(where: { $0.year == one })?.value {
        known += value
      } else if let step = series.step(one) {
        guard let draws = step.draws else {
          known += step.value
          continue
        }
        sum = sum.map { $0 + draws } ?? draws
      } else {
        return nil
      }
    }
    return sum.map { ($0 + known).values }
  }

  private func milestone(
    _ figures: [Double], _ isGood: [Bool], _ decimals: Int, _ isLeast: Bool
  ) -> Signpost.Milestone {
    let sign: Double = isLeast ? 1 : -1
    let fit = IsotonicFit(figures.map { sign * $0 }, good: isGood)
    guard fit.isInformative else { return .uninformative }
    guard let (figure, below) = fit.crossing(asked), below <= 1 - Signpost.support else {
      return .never
    }
    guard below >= Signpost.support else { return .always }
    // To the cautious side: whoever reaches the printed value has the asked chance.
    let power = Double.pow(10, decimals)
    let value = sign * ((figure * power - 1e-9).rounded(.up) / power)
    let reached = figures.lazy.filter { isLeast ? $0 >= value : $0 <= value }.count
    return .value(value == 0 ? 0 : value, reached: Double(reached) / Double(figures.count))
  }
}
