import ArgumentParser
import Diagnostics
import OrderedCollections
import Planning
import Reporting

struct SensitivityCommand: ParsableCommand {
  /// Samples for global shares: an error of about one and a half percent.
  static let samples = 4096

  static let configuration = CommandConfiguration(
    commandName: "sensitivity",
    abstract: "Say which assumption of a scenario moves a target most.",
    discussion: """
      Each assumption is moved from low to high, the others at their middle: the figure and the \
      chance at both ends, and its share of the variance. Uncertain assumptions go from the 10% to \
      the 90% point of their distribution, certain ones by --swing percent of themselves either way.

      Example:

        ontrack sensitivity scenarios/thuong-tin --target zero-poor --scenario plan-under-storm
        ontrack sensitivity scenarios/viet-nam --target social-45 --scenario drive-in-downturn \
      --global
      """)

  @ArgumentParser.Argument(help: ArgumentHelp("The plan.yaml, or its folder.", valueName: "plan"))
  var path: String

  @Option(help: ArgumentHelp("The target to look at.", valueName: "name"))
  var target: String

  @Option(help: ArgumentHelp("The scenario whose assumptions are moved.", valueName: "name"))
  var scenario = Scenario.baselineID

  @Option(help: "How far numbers are moved that the plan is certain of, in percent of themselves.")
  var swing = 20.0

  @Flag(
    help: """
      Also the shares of the variance when all are uncertain at once, alone and with all that each \
      works together with, with their sampling errors.
      """)
  var global = false

  @OptionGroup(title: "Projection") var flags: ProjectionFlags
  @OptionGroup(title: "Reading") var reading: PlanOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Messages") var messages: MessageOptions

  func validate() throws {
    guard swing > 0, swing <= 100 else {
      throw UsageError("swing", ["value": .number(swing, decimals: nil)])
    }
    guard scenario != ScenarioSelection.all else {
      throw UsageError("one-scenario", ["command": "sensitivity"])
    }
  }

  func run() throws {
    let console = messages.console
    let plan = try reading.plan(at: path, with: console)
    let resolved = try ScenarioSelection(plan: plan).resolved(scenario, with: console)
    guard let target = resolved.targets[target] else {
      let failure = SolveFailure.unknownTarget(target, Array(resolved.targets.keys))
      console.show([failure.diagnostic])
      throw ExitStatus.usage
    }
    console.show(PlanCheck(plan).unitWarnings() + resolved.warnings)
    let samples = global ? Self.samples : nil
    func tornado(onTrial: @escaping @Sendable () -> Void = {}) -> Tornado {
      Tornado(
        of: resolved, projector: Projector(plan: plan, options: flags.options),
        swing: swing / 100, samples: samples, onTrial: onTrial)
    }
    let progress = Progress(
      "progress.trials", total: tornado().trials(of: target), console: console)
    let found = tornado { progress?.add() }.sensitivities(of: target)
    progress?.finish()
    let report = SensitivityReport(
      plan: plan, scenario: resolved.scenario, sensitivities: found, swing: swing,
      samples: samples, wording: messages.wording)
    try output.write(report.report(), rows: .sensitivities(found, of: plan), to: console)
  }
}
