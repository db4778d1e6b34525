public import Diagnostics
public import OrderedCollections

/// All series of a plan in one scenario.
public struct ScenarioProjection: Sendable {
  public let scenario: ResolvedScenario
  /// By area (in the plan's order), then indicator (in the plan's order).
  public let series: OrderedDictionary<SeriesID, SeriesProjection>
  /// What the scenario's levers could not do: a `pace` without progress to multiply, a lever on an
  /// indicator without a forecast. The scenario's own warnings are in `scenario.warnings`.
  public let warnings: [Diagnostic]

  public init(
    scenario: ResolvedScenario, series: OrderedDictionary<SeriesID, SeriesProjection>,
    warnings: [Diagnostic] = []
  ) {
    self.scenario = scenario
    self.series = series
    self.warnings = warnings
  }

  /// The projection of one indicator in one area; nil where the plan does not have it.
  public func series(_ indicator: String, area: String = "") -> SeriesProjection? {
    series[SeriesID(area: area, indicator: indicator)]
  }
}
