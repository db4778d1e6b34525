public import Diagnostics
public import OrderedCollections

/// A scenario with everything it inherits; every value knows where it came from.
public struct ResolvedScenario: Sendable {
  /// A lever, and the scenario that wrote it.
  public struct InheritedLever: Sendable, Hashable {
    public let lever: Lever
    public let scenario: String
  }

  public let scenario: Scenario
  /// Levers by indicator, in order of application; own and inherited.
  public let levers: OrderedDictionary<String, [InheritedLever]>
  /// All targets of the plan, overrides applied, with the scenario that wrote each override.
  public let targets: OrderedDictionary<String, Target>
  /// The scenario that an overridden target comes from.
  public let targetOrigins: [String: String]
  /// Parents that set the same lever differently, levers that do nothing.
  public let warnings: [Diagnostic]
}
