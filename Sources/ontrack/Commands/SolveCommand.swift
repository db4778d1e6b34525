import ArgumentParser
import Diagnostics
import OrderedCollections
import Planning
import Reporting

struct SolveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "solve",
    abstract: "Say what it takes: the smallest number of a lever that reaches a target.",
    discussion: """
      The answer reaches the target with the asked probability and with 50 and 80 percent; it is \
      held against the best year on record, with the latest start that still works. Where nothing \
      reaches the target, the limit that prevents it is named.

      A lever is an assumption of the scenario, or INDICATOR.KIND with one of pace, scale, change, \
      add, gap_share, and @YEAR for its first year.

      Example:

        ontrack solve scenarios/thuong-tin --target zero-poor
        ontrack solve scenarios/thuong-tin --target insurance-95 \
      --lever health_insurance_coverage.add@2024 --probability 90
      """)

  @ArgumentParser.Argument(help: ArgumentHelp("The plan.yaml, or its folder.", valueName: "plan"))
  var path: String

  @Option(help: ArgumentHelp("The target to reach.", valueName: "name"))
  var target: String

  @Option(
    help: ArgumentHelp(
      """
      The lever to move. (default: the yearly change of the target's indicator, or the level of a \
      flow)
      """, valueName: "name"))
  var lever: String?

  @Option(help: "The probability to reach, in percent.")
  var probability = 80.0

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The most that the lever may be, in its own unit.", valueName: "number"))
  var most: Double?

  @Option(help: ArgumentHelp("The scenario to start from.", valueName: "name"))
  var scenario = Scenario.baselineID

  @OptionGroup(title: "Projection") var flags: ProjectionFlags
  @OptionGroup(title: "Reading") var reading: PlanOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Messages") var messages: MessageOptions

  func validate() throws {
    guard probability >= 1, probability < 100 else {
      throw UsageError(
        "probability", ["example": 80, "value": .number(probability, decimals: nil)])
    }
    guard scenario != ScenarioSelection.all else {
      throw UsageError("one-scenario", ["command": "solve"])
    }
    if let most, !most.isFinite { throw UsageError("finite", ["option": "--most"]) }
  }

  func run() throws {
    let console = messages.console
    let plan = try reading.plan(at: path, with: console)
    let resolved = try ScenarioSelection(plan: plan).resolved(scenario, with: console)
    let question: GoalSeek.Question
    do throws(SolveFailure) {
      question = try self.question(resolved, plan)
    } catch {
      console.show([error.diagnostic])
      throw ExitStatus.usage
    }
    console.show(PlanCheck(plan).unitWarnings() + resolved.warnings)
    let projector = Projector(plan: plan, options: flags.options)
    let solutions = GoalSeek.solutions(question, in: resolved, projector: projector)
    let report = SolutionReport(
      plan: plan, scenario: resolved.scenario, solutions: solutions, wording: messages.wording)
    try output.write(report.report(), rows: .solutions(solutions), to: console)
  }

  private func question(
    _ resolved: ResolvedScenario, _ plan: Plan
  ) throws(SolveFailure) -> GoalSeek.Question {
    guard let target = resolved.targets[target] else {
      throw .unknownTarget(target, Array(resolved.targets.keys))
    }
    let sought: SoughtLever
    if let lever {
      sought = try SoughtLever(lever, in: resolved, of: plan)
    } else {
      sought = try SoughtLever(for: target, in: resolved, of: plan)
    }
    return GoalSeek.Question(
      target: target, lever: sought, probability: probability / 100, most: most)
  }
}
