public import Diagnostics
public import Forecasting
public import OrderedCollections

/// A checked plan: indicators, facts, targets and scenarios, references resolved.
public struct Plan: Sendable {
  public let name: LocalizedText
  /// The last year that is projected.
  public let through: Year
  public let seed: UInt64
  /// What automatic trends may lean on, unless a command says otherwise.
  public let lean: Lean
  public let indicators: OrderedDictionary<String, Indicator>
  public let targets: OrderedDictionary<String, Target>
  /// Without the baseline, unless the plan writes one.
  public let scenarios: OrderedDictionary<String, Scenario>
  /// What moves in one indicator when another one moves.
  public internal(set) var links: OrderedDictionary<String, Link>
  /// Uncertain values that go together.
  public let correlations: [Correlation]
  /// What must hold before the plan passes.
  public let gates: OrderedDictionary<String, Gate>
  /// What may happen to every plan; they exclude each other.
  public let events: OrderedDictionary<String, OutsideEvent>
  public internal(set) var facts: Facts
  /// The areas that the plan covers, in order.
  public let areas: [String]

  public init(
    name: LocalizedText, through: Year, seed: UInt64, lean: Lean = .all,
    indicators: OrderedDictionary<String, Indicator>,
    targets: OrderedDictionary<String, Target>,
    scenarios: OrderedDictionary<String, Scenario>,
    links: OrderedDictionary<String, Link> = [:], correlations: [Correlation] = [],
    gates: OrderedDictionary<String, Gate> = [:],
    events: OrderedDictionary<String, OutsideEvent> = [:], facts: Facts, areas: [String]
  ) {
    self.name = name
    self.through = through
    self.seed = seed
    self.lean = lean
    self.indicators = indicators
    self.targets = targets
    self.scenarios = scenarios
    self.links = links
    self.gates = gates
    self.events = events
    self.correlations = correlations
    self.facts = facts
    self.areas = areas
  }
}
