import Forecasting
import OrderedCollections
import Planning
import Reporting

/// All that the page of a plan needs, projected once.
struct Meeting {
  let projecting: Projecting
  /// The scenario that verdicts and charts are of.
  let scenario: String
  /// Targets that are asked for; empty: all.
  let targets: [String]
  let draws: Int

  /// The assessments of every scenario, of the targets that are asked for.
  private var assessments: [[Assessment]] {
    projecting.assessments().map { all in
      targets.isEmpty ? all : all.filter { targets.contains($0.target.id) }
    }
  }

  func report(
    title: String?, indicators: [String], standards: [PublishedStandard], seed: UInt64?,
    wording: Wording, console: Console
  ) throws -> Report {
    let plan = projecting.plan
    let assessments = self.assessments
    let place = projecting.projections.firstIndex { $0.scenario.scenario.id == scenario } ?? 0
    var parts = MeetingReport.Parts()
    parts.title = title
    parts.indicators = indicators
    parts.standards = standards
    parts.draws = draws
    parts.seed = seed ?? plan.seed
    parts.ledgers =
      plan.indicators.values.contains { $0.ledger != nil }
      ? projecting.projector.ledgers(of: projecting.projections[place]) : []
    if let (scenario, found) = sensitivity(assessments[place]) {
      parts.tornadoScenario = scenario
      parts.sensitivities = found
    }
    return MeetingReport(
      plan: plan, projection: projecting.projections[place], assessments: assessments[place],
      projections: projecting.projections,
      comparisons: projecting.comparisons(of: assessments, console: console), parts: parts,
      wording: wording
    ).report()
  }

  /// The same as sheets of numbers.
  func workbook(_ wording: Wording, console: Console) -> MeetingWorkbook {
    let assessments = self.assessments
    return MeetingWorkbook(
      plan: projecting.plan, projections: projecting.projections, assessments: assessments,
      comparisons: projecting.comparisons(of: assessments, console: console), wording: wording)
  }

  /// With more areas than this a tornado an area would be no answer.
  private static let mostAreas = 4

  /// The tornado of the first target that a scenario's assumptions move: in the scenario of the page,
  /// or where that has none, in the one with the most assumptions.
  private func sensitivity(_ assessments: [Assessment]) -> (Scenario, [Sensitivity])? {
    guard projecting.plan.areas.count <= Self.mostAreas else { return nil }
    let open = OrderedSet(assessments.filter { !$0.isObserved }.map(\.target.id))
    let resolved = projecting.projections.map(\.scenario)
    let named = resolved.filter { $0.id == scenario && !$0.assumptions.isEmpty }
    let candidates = named.isEmpty ? resolved.filter { !$0.assumptions.isEmpty } : named
    for target in open {
      var best: (Scenario, [Sensitivity])?
      for scenario in candidates {
        guard let target = scenario.targets[target] else { continue }
        let found = Tornado(of: scenario, projector: projecting.projector)
          .sensitivities(of: target)
        // Figures that a scenario fixes have no interval, and nothing moves them by itself.
        let count = found.filter { $0.interval80 != nil }.map(\.rows.count).reduce(0, +)
        if count > best?.1.map(\.rows.count).reduce(0, +) ?? 0 {
          best = (scenario.scenario, found)
        }
      }
      if let best { return best }
    }
    return nil
  }
}
