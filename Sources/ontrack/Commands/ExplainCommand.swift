import ArgumentParser
import Planning
import Reporting

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show a resolved scenario: every value with the line that it comes from.",
    discussion: """
      A scenario says only what differs from its parents. This shows what that comes to: each lever \
      and target, the scenario that wrote it, and what it replaced.

      Example:

        ontrack explain scenarios/thuong-tin plan-under-storm
      """)

  @Argument(help: ArgumentHelp("The plan.yaml, or its folder.", valueName: "plan"))
  var path: String

  @Argument(help: "The scenario.")
  var scenario: String

  @OptionGroup(title: "Reading") var reading: PlanOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Messages") var messages: MessageOptions

  func run() throws {
    let console = messages.console
    let plan = try reading.plan(at: path, with: console)
    let names = try ScenarioSelection(plan: plan).names([scenario], with: console)
    guard names.count == 1, let name = names.first, let resolved = try? plan.resolved(name) else {
      throw ValidationError("explain shows one scenario; name it.")
    }
    console.show(resolved.warnings)
    let explanation = plan.explanation(of: resolved)
    try output.write(
      ExplanationReport(plan: plan, explanation: explanation, wording: messages.wording).report(),
      rows: .explanation(plan, explanation, messages.wording), to: console)
  }
}
