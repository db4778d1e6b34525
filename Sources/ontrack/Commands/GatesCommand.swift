import ArgumentParser
import Planning
import Reporting

struct GatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gates",
    abstract: "Judge the plan's gates: which hold, which do not, and by what figures.",
    discussion: """
      A gate stands in the plan under gates: and asks for a least verdict, a least probability, or \
      both, of a target or of all, under a scenario, in an area. A target without a verdict does not \
      pass. Gates that do not hold are named on standard error, and the exit code is 13.

      Example:

        ontrack gates scenarios/thuong-tin
        ontrack gates scenarios/thuong-tin --format csv --output gates.csv
        ontrack compare scenarios/thuong-tin --fail-on gate
      """)

  @ArgumentParser.Argument(help: ArgumentHelp("The plan.yaml, or its folder.", valueName: "plan"))
  var path: String

  @OptionGroup(title: "Projection") var flags: ProjectionFlags
  @OptionGroup(title: "Reading") var reading: PlanOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Messages") var messages: MessageOptions

  func run() throws {
    let console = messages.console
    let projecting = try Projecting(
      path, scenarios: [Scenario.baselineID], reading: reading, flags: flags, console: console)
    try projecting.requireGates(path, console)
    let outcomes = try projecting.gateOutcomes()
    try output.write(
      GatesReport(plan: projecting.plan, outcomes: outcomes, wording: messages.wording).report(),
      rows: .gates(outcomes), to: console)
    console.show(outcomes.compactMap(\.diagnostic))
    if outcomes.contains(where: { !$0.holds }) { throw ExitStatus.gate }
  }
}
