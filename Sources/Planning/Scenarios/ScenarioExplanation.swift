public import Diagnostics
import OrderedCollections

/// A resolved scenario, value by value: what counts, where it is written and who wrote it.
public struct ScenarioExplanation: Sendable {
  /// How a value came to the scenario.
  public enum Origin: Sendable, Hashable {
    /// Written in the scenario itself.
    case own
    /// Written in the named scenario, which this one extends.
    case inherited(from: String)
    /// Written in the named scenario, and replaced by the value of `by`, wholly or in some years.
    /// `same` where both say the same.
    case overridden(from: String, by: String, same: Bool)
    /// Written in the plan for every scenario.
    case plan
  }

  public struct LeverLine: Sendable, Hashable {
    public let indicator: String
    public let lever: Lever
    public let origin: Origin
    /// The line of the plan that says so.
    public var span: SourceSpan? { lever.span }
  }

  public struct TargetLine: Sendable, Hashable {
    public let target: Target
    public let origin: Origin
    /// The line of the plan that says so.
    public var span: SourceSpan? { target.span }
  }

  public let scenario: Scenario
  /// Itself and all that it inherits from, nearest first.
  public let lineage: [String]
  /// By indicator in the plan's order: what counts, in order of application, then what is replaced.
  public let levers: [LeverLine]
  /// In the plan's order; replaced ones after those that count.
  public let targets: [TargetLine]
  public let warnings: [Diagnostic]
}

extension Plan {
  /// Every value of a resolved scenario with the line that it comes from.
  public func explanation(of resolved: ResolvedScenario) -> ScenarioExplanation {
    func origin(_ name: String) -> ScenarioExplanation.Origin {
      name == resolved.id ? .own : .inherited(from: name)
    }
    var levers: [ScenarioExplanation.LeverLine] = []
    for indicator in leverSubjects {
      for kept in resolved.levers[indicator] ?? [] {
        levers.append(
          .init(indicator: indicator, lever: kept.lever, origin: origin(kept.scenario)))
      }
      for link in resolved.activeLinks where link.to == indicator {
        levers.append(.init(indicator: indicator, lever: link.lever, origin: .plan))
      }
      for gone in resolved.overridden where gone.indicator == indicator {
        guard case .lever(let lever) = gone.value else { continue }
        levers.append(
          .init(
            indicator: indicator, lever: lever,
            origin: .overridden(from: gone.scenario, by: gone.by, same: gone.same)))
      }
    }
    var targets = resolved.targets.values.map { target in
      ScenarioExplanation.TargetLine(
        target: target, origin: resolved.targetOrigins[target.id].map(origin) ?? .plan)
    }
    for gone in resolved.overridden {
      guard case .target(let target) = gone.value else { continue }
      targets.append(
        .init(
          target: target, origin: .overridden(from: gone.scenario, by: gone.by, same: gone.same)))
    }
    return ScenarioExplanation(
      scenario: resolved.scenario, lineage: resolved.lineage, levers: levers, targets: targets,
      warnings: resolved.warnings)
  }
}
