public import Diagnostics
public import Forecasting
public import OrderedCollections

/// A scenario with everything it inherits; every value knows where it came from.
public struct ResolvedScenario: Sendable {
  /// A lever, and the scenario that wrote it.
  public struct InheritedLever: Sendable, Hashable {
    public let lever: Lever
    public let scenario: String
    /// Nearer levers of the same kind: in the years that they speak for, this one is silent.
    public let overriding: [Lever]
    /// The same of an outside event, which a delay of the plan does not move.
    public let overridingOutside: [Lever]
    /// Whether an outside event wrote it.
    public let isOutside: Bool

    public init(
      lever: Lever, scenario: String, overriding: [Lever] = [], overridingOutside: [Lever] = [],
      isOutside: Bool = false
    ) {
      self.lever = lever
      self.scenario = scenario
      self.overriding = overriding
      self.overridingOutside = overridingOutside
      self.isOutside = isOutside
    }

    /// Whether it counts in a year: it speaks for it, and no nearer lever does.
    public func counts(in year: Year) -> Bool {
      lever.covers(year) && !overriding.contains { $0.covers(year) }
        && !overridingOutside.contains { $0.covers(year) }
    }
  }

  /// A lever or target that a nearer scenario replaced, wholly or in some years.
  public struct Override: Sendable, Hashable {
    public enum Value: Sendable, Hashable {
      case lever(Lever)
      case target(Target)
    }

    /// What was replaced.
    public let value: Value
    public let indicator: String
    /// The scenario that wrote it.
    public let scenario: String
    /// The scenario whose value counts instead.
    public let by: String
    /// Whether the replaced value says the same.
    public let same: Bool
  }

  public let scenario: Scenario
  /// Levers by indicator, in order of application; own and inherited.
  public let levers: OrderedDictionary<String, [InheritedLever]>
  /// The links of the plan, each with what moves it.
  public let links: [ResolvedLink]
  /// All targets of the plan, overrides applied, with the scenario that wrote each override.
  public let targets: OrderedDictionary<String, Target>
  /// The scenario that an overridden target comes from.
  public let targetOrigins: [String: String]
  /// What nearer scenarios replaced, in the order in which it was found.
  public let overridden: [Override]
  /// Itself and all that it inherits from, nearest first.
  public let lineage: [String]
  /// Parents that set the same lever differently.
  public let warnings: [Diagnostic]

  public init(
    scenario: Scenario, levers: OrderedDictionary<String, [InheritedLever]> = [:],
    links: [ResolvedLink] = [],
    targets: OrderedDictionary<String, Target> = [:], targetOrigins: [String: String] = [:],
    overridden: [Override] = [], lineage: [String] = [], warnings: [Diagnostic] = []
  ) {
    self.scenario = scenario
    self.levers = levers
    self.links = links
    self.targets = targets
    self.targetOrigins = targetOrigins
    self.overridden = overridden
    self.lineage = lineage
    self.warnings = warnings
  }

  /// Whether a number of a lever is a distribution.
  public var isUncertain: Bool {
    levers.values.contains { $0.contains { $0.lever.isUncertain } }
      || activeLinks.contains { $0.uncertainty != nil }
  }

  /// The scenario's name in the plan.
  public var id: String { scenario.id }
}
