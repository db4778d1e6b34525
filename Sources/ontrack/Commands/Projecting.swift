import ArgumentParser
import Diagnostics
import Planning

/// A plan with the scenarios that were asked for, projected.
struct Projecting {
  let plan: Plan
  let projections: [ScenarioProjection]
  let projector: Projector

  /// Reads the plan and projects the scenarios; what is found goes to standard error.
  init(
    _ path: String, scenarios asked: [String], reading: PlanOptions, flags: ProjectionFlags,
    console: Console
  ) throws {
    let plan = try reading.plan(at: path, with: console)
    let names = try ScenarioSelection(plan: plan).names(asked, with: console)
    let projector = Projector(plan: plan, options: flags.options)
    var projections: [ScenarioProjection] = []
    // A figure in another unit makes every number below it wrong: said here too, not only by check.
    var warnings = PlanCheck(plan).unitWarnings()
    for name in names {
      do throws(ScenarioFailure) {
        let projection = try projector.projection(of: name)
        projections.append(projection)
        warnings += projection.scenario.warnings + projection.warnings
      } catch {
        // The reader has checked every scenario of the plan: this is the plan's own error.
        console.show([error.diagnostic(in: plan)])
        throw ExitStatus.badData
      }
    }
    // A scenario that several inherit from warns once.
    var seen: Set<Diagnostic> = []
    console.show(warnings.filter { seen.insert($0).inserted })
    self.plan = plan
    self.projector = projector
    self.projections = projections
  }

  func assessments() -> [[Assessment]] {
    let assessor = Assessor(plan)
    return projections.map { assessor.assessments(of: $0) }
  }
}
