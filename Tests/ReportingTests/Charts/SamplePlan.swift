import Diagnostics
import Foundation
import OrderedCollections
import Planning
import Reporting

@testable import PlanFiles

/// A plan with all that a page is made of.
struct SamplePlan {
  let plan: Plan
  let projector: Projector
  let projections: [ScenarioProjection]
  let assessments: [[Assessment]]

  /// One of the examples.
  init?(named name: String) {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
    let reading = PlanReader(options: .init(workingDirectory: root)).read(
      path: "scenarios/\(name)")
    guard let plan = reading.plan else { return nil }
    self.init(plan)
  }

  /// A plan as somebody writes it, with its data beside it.
  init?(plan text: String, data: String) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("ontrack-sample-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(text.utf8).write(to: folder.appendingPathComponent("plan.yaml"))
    try Data(data.utf8).write(to: folder.appendingPathComponent("data.csv"))
    let reading = PlanReader(options: .init(workingDirectory: folder.path)).read(path: "plan.yaml")
    guard let plan = reading.plan, !reading.hasErrors else { return nil }
    self.init(plan)
  }

  private init?(_ plan: Plan) {
    let projector = Projector(plan: plan, options: ProjectionOptions(draws: 200))
    let names = [Scenario.baselineID] + plan.scenarios.keys.filter { $0 != Scenario.baselineID }
    let projections = names.compactMap { try? projector.projection(of: $0) }
    guard projections.count == names.count else { return nil }
    self.plan = plan
    self.projector = projector
    self.projections = projections
    assessments = projections.map { Assessor(plan).assessments(of: $0) }
  }

  var comparisons: [TargetComparison] {
    (assessments.first ?? []).indices.compactMap { index in
      TargetComparison(assessments.map { $0[index] })
    }
  }

  func page(_ language: Language, standards: Bool = true) -> Report {
    var parts = MeetingReport.Parts()
    parts.ledgers = projector.ledgers(of: projections[0])
    parts.standards = standards ? PublishedStandard.allCases : []
    parts.draws = 200
    if let (scenario, found) = tornado {
      parts.tornadoScenario = scenario
      parts.sensitivities = [found]
    }
    return MeetingReport(
      plan: plan, projection: projections[0], assessments: assessments[0],
      projections: projections, comparisons: comparisons, parts: parts,
      wording: Wording(language)
    ).report()
  }

  /// The first target that assumptions of a scenario move.
  var tornado: (Scenario, Sensitivity)? {
    for projection in projections {
      for target in projection.scenario.targets.values {
        let found = Tornado(of: projection.scenario, projector: projector)
          .sensitivities(of: target)
        if let first = found.first(where: { !$0.rows.isEmpty }) {
          return (projection.scenario.scenario, first)
        }
      }
    }
    return nil
  }

  /// Every chart that can be made of it.
  func charts(_ language: Language) -> [Chart] {
    let wording = Wording(language)
    let fans = zip(projections, assessments).flatMap { projection, assessments in
      let charts = FanCharts(
        plan: plan, projection: projection, assessments: assessments, wording: wording)
      return projection.series.keys.compactMap { charts.chart($0) }
    }
    let dumbbells = comparisons.compactMap {
      DumbbellCharts(plan: plan, wording: wording).chart($0, scenarios: projections)
    }
    let ledgers = projections.flatMap { projection in
      projector.ledgers(of: projection).compactMap {
        LedgerCharts(plan: plan, wording: wording)
          .chart($0, scenario: projection.scenario.scenario)
      }
    }
    let tornadoes = tornado.flatMap { scenario, found in
      TornadoCharts(plan: plan, wording: wording).chart(found, scenario: scenario)
    }
    return fans + dumbbells + ledgers + [tornadoes].compactMap { $0 }
  }
}
