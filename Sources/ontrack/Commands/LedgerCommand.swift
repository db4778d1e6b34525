import ArgumentParser
import Diagnostics
import Planning
import Reporting

struct LedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger",
    abstract: "Show how a stock moves: start, newly in, back, exits and end of every year.",
    discussion: """
      For indicators that declare their flows with `ledger:`. Flows that are not published are \
      inferred, and marked. In a scenario with levers such as poor_households.exit_share the years \
      ahead are recomputed household by household; without them the ledger explains the projection. \
      Below the table: what the stock settles at, and how many exits each target needs, gross.

      Example:

        ontrack ledger scenarios/household-ledger
        ontrack ledger scenarios/household-ledger --scenario visits
      """)

  @ArgumentParser.Argument(help: ArgumentHelp("The plan.yaml, or its folder.", valueName: "plan"))
  var path: String

  @Option(help: ArgumentHelp("The scenario.", valueName: "name"))
  var scenario = Scenario.baselineID

  @OptionGroup(title: "Projection") var flags: ProjectionFlags
  @OptionGroup(title: "Reading") var reading: PlanOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Messages") var messages: MessageOptions

  func validate() throws {
    guard scenario != ScenarioSelection.all else {
      throw UsageError("one-scenario", ["command": "ledger"])
    }
  }

  func run() throws {
    let projecting = try Projecting(
      path, scenarios: [scenario], reading: reading, flags: flags, console: messages.console)
    guard let projection = projecting.projections.first else { return }
    let accounts = projecting.projector.ledgers(of: projection)
    try output.write(
      LedgerReport(
        plan: projecting.plan, scenario: projection.scenario.scenario, accounts: accounts,
        wording: messages.wording
      ).report(),
      rows: .ledgers(accounts), to: messages.console)
  }
}
