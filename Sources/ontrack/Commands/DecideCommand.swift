import ArgumentParser
import Diagnostics
import OrderedCollections
import Planning
import Reporting

struct DecideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Hold plans against outside events: which gives up least, and when to change it.",
    discussion: """
      Every plan is tried in every event: the share of futures in which each target and all of them \
      are met, the worst case, what a plan gives up against the one that would have been best, and \
      the plan that gives up least. Milestones say what a year must show for the plan to go on.

      Events stand in the plan under events:, a name with the scenario that says what happens and \
      perhaps a probability. Of several at most one happens. --event takes a scenario, or an event \
      of the plan, in their place; plans are the baseline and every scenario that neither is an \
      event nor inherits from one.

      Example:

        ontrack decide scenarios/thuong-tin
        ontrack decide scenarios/thuong-tin --plan outreach --plan plan --event storm-2024=0.1
        ontrack decide scenarios/viet-nam --format csv --output decision.csv
      """)

  @ArgumentParser.Argument(help: ArgumentHelp("The plan.yaml, or its folder.", valueName: "plan"))
  var path: String

  @Option(
    name: .customLong("plan"),
    help: ArgumentHelp(
      """
      A scenario to choose from; may be repeated. (default: the baseline and all that are no events)
      """, valueName: "scenario"))
  var plans: [String] = []

  @Option(
    name: .customLong("event"),
    help: ArgumentHelp(
      """
      An event of the plan or a scenario, perhaps with =PROBABILITY; may be repeated. (default: the \
      plan's events)
      """, valueName: "name"))
  var events: [String] = []

  @Option(help: "The chance in percent that a milestone must leave.")
  var probability = 50.0

  @Flag(help: "Explain the results in the terms of decision analysis.")
  var terms = false

  @OptionGroup(title: "Projection") var flags: ProjectionFlags
  @OptionGroup(title: "Reading") var reading: PlanOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Messages") var messages: MessageOptions

  func validate() throws {
    guard probability >= 1, probability < 100 else {
      throw UsageError(
        "probability", ["example": 50, "value": .number(probability, decimals: nil)])
    }
  }

  func run() throws {
    let console = messages.console
    let plan = try reading.plan(at: path, with: console)
    let table: DecisionTable
    do throws(DecisionFailure) {
      let events = try happening(plan)
      let isDefault = plans.isEmpty || plans.contains(ScenarioSelection.all)
      table = try DecisionTable(
        isDefault ? plan.plans(beside: events) : plans, events: events,
        asked: probability / 100, projector: Projector(plan: plan, options: flags.options))
    } catch {
      console.show([error.diagnostic])
      throw ExitStatus.usage
    }
    // A name that the plan does not have, with the one that was probably meant.
    _ = try ScenarioSelection(plan: plan).names(plans, with: console)
    let (decisions, warnings) = try decided(table, plan)
    console.show(PlanCheck(plan).unitWarnings() + warnings)
    let report = DecisionReport(
      plan: plan, decisions: decisions, asked: probability / 100, showsTerms: terms,
      wording: messages.wording)
    try output.write(
      report.report(), rows: .decisions(decisions, asked: probability / 100, of: plan),
      to: console)
  }

  private func decided(
    _ table: DecisionTable, _ plan: Plan
  ) throws -> (decisions: [Decision], warnings: [Diagnostic]) {
    let progress = Progress("progress.parts", total: table.parts, console: messages.console)
    defer { progress?.finish() }
    do throws(ScenarioFailure) {
      return try table.decisions { progress?.add() }
    } catch {
      // The reader has checked every scenario of the plan: this is the plan's own error.
      progress?.finish()
      messages.console.show([error.diagnostic(in: plan)])
      throw ExitStatus.badData
    }
  }

  /// The events that are asked for, each once; the plan's where none is.
  private func happening(_ plan: Plan) throws(DecisionFailure) -> [OutsideEvent] {
    guard !events.isEmpty else { return Array(plan.events.values) }
    var found: OrderedDictionary<String, OutsideEvent> = [:]
    for text in events {
      let event = try plan.event(named: text)
      found[event.id] = event
    }
    return Array(found.values)
  }
}
