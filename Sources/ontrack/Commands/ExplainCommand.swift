import ArgumentParser
import Planning
import Reporting

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show a resolved scenario: every value with the line that it comes from.",
    discussion: """
      A scenario says only what differs from its parents. This shows what that comes to: each lever \
      and target, the scenario that wrote it, and what it replaced. Of rates whose base the plan knows \
      it shows how much of the change comes from those who are counted and how much from the base.

      Example:

        ontrack explain scenarios/thuong-tin plan-under-storm
      """)

  @Argument(help: ArgumentHelp("The plan.yaml, or its folder.", valueName: "plan"))
  var path: String

  @Argument(help: "The scenario.")
  var scenario: String

  @OptionGroup(title: "Projection") var flags: ProjectionFlags
  @OptionGroup(title: "Reading") var reading: PlanOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Messages") var messages: MessageOptions

  func run() throws {
    let console = messages.console
    let plan = try reading.plan(at: path, with: console)
    let names = try ScenarioSelection(plan: plan).names([scenario], with: console)
    guard names.count == 1, let name = names.first, let resolved = try? plan.resolved(name) else {
      throw UsageError("explain-scenario")
    }
    let projecting = try Projecting(plan, scenarios: [name], flags: flags, console: console)
    let explanation = plan.explanation(of: resolved)
    let rates = projecting.projections.flatMap { $0.rateChanges(of: plan) }
    try output.write(
      ExplanationReport(
        plan: plan, explanation: explanation, rates: rates, wording: messages.wording
      ).report(),
      rows: .explanation(plan, explanation, rates: rates, messages.wording), to: console)
  }
}
