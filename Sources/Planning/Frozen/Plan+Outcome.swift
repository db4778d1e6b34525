import Forecasting
import OrderedCollections

/// How a target ended: the figure that it judges, and whether it meets it.
public struct TargetOutcome: Sendable, Hashable {
  public let value: Double
  /// What was asked of the value.
  public let targetValue: Double
  public let isMet: Bool
}

extension Plan {
  /// How a target ended in an area; nil while a figure that it needs has not come.
  public func outcome(of target: Target, area: String) -> TargetOutcome? {
    let id = SeriesID(area: area, indicator: target.indicator)
    guard let indicator = indicators[target.indicator], let observed = try? facts.series(id) else {
      return nil
    }
    let wanted = target.baseYear ?? indicator.baseYear
    let base = observed.fitted.first { figure in wanted.map { figure.year >= $0 } ?? true }
    // Nothing is projected: only figures that are known can answer.
    let reader = TargetFigure(
      series: SeriesProjection(id: id, last: observed.last, steps: []), observed: observed,
      indicator: indicator, target: target)
    guard let requirement = try? reader.requirement(base: base),
      let figure = try? reader.figure(requirement), figure.isObserved
    else { return nil }
    return TargetOutcome(
      value: figure.value, targetValue: requirement.printedGoal,
      isMet: requirement.isMet(by: figure.value))
  }

  /// The plan with further figures: one that stands for the same indicator, area, year and role
  /// takes the place of the plan's own.
  public func adding(_ figures: [Fact]) -> Plan {
    struct Place: Hashable {
      let series: SeriesID
      let year: Year
      let role: Fact.Role
    }
    func place(_ fact: Fact) -> Place {
      Place(
        series: SeriesID(area: fact.area, indicator: fact.indicator), year: fact.year,
        role: fact.role)
    }
    let new = Set(figures.map(place))
    var plan = self
    plan.facts = Facts(facts.all.filter { !new.contains(place($0)) } + figures)
    return plan
  }
}
