import Diagnostics
import Foundation
import OrderedCollections
import PlanFiles
import Planning
import Reporting
import Testing

/// What holds for all plans, held against seeded ones: as many as the tests have time for, or a
/// thousandth of ONTRACK_PROPERTY_SERIES. A failure names the seed and the number of its plan.
@Suite struct PlanLawTests {
  private static func setting(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
  }

  private static let plans = setting("ONTRACK_PROPERTY_SERIES").map { max(8, $0 / 1000) } ?? 8
  private static let seed = UInt64(setting("ONTRACK_PROPERTY_SEED") ?? 7)
  private static let parts = 4

  private func read(_ plan: String, _ data: String) throws -> PlanReading {
    let folder = URL(fileURLWithPath: NSTemporaryDirectory())
      .appendingPathComponent("ontrack-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(plan.utf8).write(to: folder.appendingPathComponent("plan.yaml"))
    try Data(data.utf8).write(to: folder.appendingPathComponent("observations.csv"))
    return PlanReader(options: .init(workingDirectory: folder.path)).read(path: "plan.yaml")
  }

  @Test(arguments: 0..<parts)
  func everyPlanKeepsTheLaws(_ part: Int) throws {
    for number in stride(from: part, to: Self.plans, by: Self.parts) {
      let seeded = SeededPlan(seed: Self.seed, number: number)
      let reading = try read(seeded.plan, seeded.data)
      let errors = reading.diagnostics.filter { $0.severity == .error }
      let name: Comment = "seed \(Self.seed), plan \(number)"
      guard let plan = reading.plan else {
        Issue.record(
          "\(name): \(DiagnosticRenderer(.english).render(errors))\n\(seeded.plan)")
        continue
      }
      let broken = PlanLaws.broken(by: plan)
      #expect(broken.isEmpty, "\(name): \(broken.prefix(5).joined(separator: "\n"))")
    }
  }

  /// The areas may come in another order; nothing else changes.
  @Test func theOrderOfTheDataChangesNoFigure() throws {
    for number in 0..<max(2, Self.plans / 20) {
      let seeded = SeededPlan(seed: Self.seed, number: number)
      func rows(_ data: String) throws -> Set<[Dataset.Value]> {
        let plan = try #require(try read(seeded.plan, data).plan)
        let projector = Projector(plan: plan, options: ProjectionOptions(draws: 100))
        let projections = try plan.scenarios.keys.map { try projector.projection(of: $0) }
        let assessments = projections.flatMap { Assessor(plan).assessments(of: $0) }
        return Set(
          Dataset.forecast(plan, projections).rows + Dataset.verdicts(assessments).rows)
      }
      let before = try rows(seeded.data)
      let after = try rows(seeded.shuffled(seed: UInt64(number)))
      #expect(before == after, "seed \(Self.seed), plan \(number)")
    }
  }
}
