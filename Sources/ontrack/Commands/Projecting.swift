import ArgumentParser
import Diagnostics
import OrderedCollections
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
    try self.init(
      try reading.plan(at: path, with: console), scenarios: asked, flags: flags, console: console)
  }

  /// Projects the scenarios of a plan that has been read.
  init(
    _ plan: Plan, scenarios asked: [String], flags: ProjectionFlags, console: Console
  ) throws {
    let names = try ScenarioSelection(plan: plan).names(asked, with: console)
    let projector = Projector(plan: plan, options: flags.options)
    var projections: [ScenarioProjection] = []
    // A figure in another unit makes every number below it wrong: said here too, not only by check.
    var warnings = PlanCheck(plan).unitWarnings()
    let progress = Progress("progress.scenarios", total: names.count, console: console)
    for name in names {
      do throws(ScenarioFailure) {
        let projection = try projector.projection(of: name)
        projections.append(projection)
        progress?.add()
        warnings += projection.scenario.warnings + projection.warnings
      } catch {
        // The reader has checked every scenario of the plan: this is the plan's own error.
        progress?.finish()
        console.show([error.diagnostic(in: plan)])
        throw ExitStatus.badData
      }
    }
    progress?.finish()
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

  /// Each target in each area under the scenarios. Every scenario judges the same ones, in the same order.
  func comparisons(of assessments: [[Assessment]], console: Console) -> [TargetComparison] {
    let places = Array((assessments.first ?? []).indices)
    let progress = Progress("progress.comparisons", total: places.count, console: console)
    return Parallel.map(places, threads: ThreadOptions.available, progress: progress) { place in
      TargetComparison(assessments.map { $0[place] })
    }.compactMap(\.self)
  }

  /// Every gate of the plan, judged in its scenarios, whichever were asked for.
  func gateOutcomes() throws -> [GateOutcome] {
    let assessor = Assessor(plan)
    let assessments = try plan.gatedScenarios.flatMap { name -> [Assessment] in
      let known = projections.first { $0.scenario.scenario.id == name }
      return assessor.assessments(of: try known ?? projector.projection(of: name))
    }
    return plan.gates.values.map { GateOutcome($0, of: assessments) }
  }

  /// Ends the command where what `--fail-on` names has come about: a gate that does not hold before
  /// any verdict. Gates are named on standard error.
  func fail(
    on named: Set<FailureGrade>, verdicts: [Verdict], console: Console
  ) throws {
    if named.contains(.gate) {
      let failed = try gateOutcomes().compactMap(\.diagnostic)
      console.show(failed)
      if !failed.isEmpty { throw ExitStatus.gate }
    }
    if let status = FailureGrade.status(of: verdicts, failingOn: named) { throw status }
  }

  /// A plan without gates would pass whatever happens, which is not what somebody asked who asked
  /// for its gates.
  func requireGates(_ path: String, _ console: Console) throws {
    guard plan.gates.isEmpty else { return }
    console.show([.error("gates-none", at: nil, ["plan": .text(path)])])
    throw ExitStatus.usage
  }
}
