import ArgumentParser
import Diagnostics
import OrderedCollections
import Planning
import Reporting

struct SweepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sweep",
    abstract: "Try a range of numbers for one or two levers, and see what becomes of the targets.",
    discussion: """
      With one lever: a row a number, with the projection, the chance and the verdict of each \
      target. With two: a map of the chance, the first lever downwards, the second across. All \
      numbers are tried on the same random events.

      A lever is an assumption of the scenario, or INDICATOR.KIND with one of pace, scale, change, \
      add, gap_share, and @YEAR for its first year. Its numbers are FROM:TO:STEP, or one by one \
      with commas; 40 of one lever at most, and 400 combinations.

      Example:

        ontrack sweep scenarios/thuong-tin --lever poor_households.change=-60:0:10
        ontrack sweep scenarios/thuong-tin --scenario plan-under-storm --target zero-poor-2025 \
      --lever poor_households.change=-30:-10:5 --lever poor_households.shock=0,20,40
      """)

  @ArgumentParser.Argument(help: ArgumentHelp("The plan.yaml, or its folder.", valueName: "plan"))
  var path: String

  @Option(
    name: .customLong("lever"),
    help: ArgumentHelp(
      "A lever with its numbers; once or twice.", valueName: "name=numbers"))
  var levers: [String] = []

  @Option(
    name: .customLong("target"),
    help: ArgumentHelp(
      "A target to look at; may be repeated. (default: all that are open and that a lever moves)",
      valueName: "name"))
  var targets: [String] = []

  @Option(help: ArgumentHelp("The scenario to start from.", valueName: "name"))
  var scenario = Scenario.baselineID

  @OptionGroup(title: "Projection") var flags: ProjectionFlags
  @OptionGroup(title: "Reading") var reading: PlanOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Messages") var messages: MessageOptions

  func validate() throws {
    guard scenario != ScenarioSelection.all else {
      throw UsageError("one-scenario", ["command": "sweep"])
    }
  }

  func run() throws {
    let console = messages.console
    let plan = try reading.plan(at: path, with: console)
    let resolved = try ScenarioSelection(plan: plan).resolved(scenario, with: console)
    let sweep: Sweep
    let asked: [Target]
    do throws(SweepFailure) {
      var swept: [SweptLever] = []
      for text in levers { swept.append(try SweptLever(text, in: resolved, of: plan)) }
      let projector = Projector(plan: plan, options: flags.options)
      sweep = try Sweep(of: resolved, levers: swept, projector: projector)
      asked = try targets(of: sweep, resolved)
    } catch {
      console.show([error.diagnostic])
      throw ExitStatus.usage
    }
    console.show(PlanCheck(plan).unitWarnings() + resolved.warnings)
    let results = sweep.results(for: asked)
    let report = SweepReport(
      plan: plan, scenario: resolved.scenario, levers: sweep.levers, results: results,
      wording: messages.wording)
    try output.write(
      report.report(), rows: .sweep(results, levers: sweep.levers, of: plan), to: console)
  }

  private func targets(
    of sweep: Sweep, _ resolved: ResolvedScenario
  ) throws(SweepFailure) -> [Target] {
    guard !targets.isEmpty else {
      let moved = sweep.movedTargets
      guard !moved.isEmpty else { throw .noTarget(sweep.levers.map(\.lever.id)) }
      return moved
    }
    var asked: OrderedSet<String> = []
    for name in targets {
      guard resolved.targets[name] != nil else {
        throw .lever(.unknownTarget(name, Array(resolved.targets.keys)))
      }
      asked.append(name)
    }
    return resolved.targets.values.filter { asked.contains($0.id) }
  }
}
