import ArgumentParser
import Planning
import Reporting

struct FitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit",
    abstract: "Show the fitted trends: method, coefficients, spread, errors, what they lean on.",
    discussion: """
      A named trend shows its coefficients with standard errors, the residual spread, R² and the \
      leave-one-out error. An automatic trend shows which kind of change the series has, and what \
      its forecast would be from similar figures alone and without the stated direction.

      Example:

        ontrack fit scenarios/viet-nam
        ontrack fit scenarios/viet-nam --format csv
      """)

  @Argument(help: ArgumentHelp("The plan.yaml, or its folder.", valueName: "plan"))
  var path: String

  @OptionGroup(title: "Projection") var flags: ProjectionFlags
  @OptionGroup(title: "Reading") var reading: PlanOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Messages") var messages: MessageOptions

  func run() throws {
    let projecting = try Projecting(
      path, scenarios: [Scenario.baselineID], reading: reading, flags: flags,
      console: messages.console)
    guard let baseline = projecting.projections.first else { return }
    try output.write(
      FitReport(plan: projecting.plan, projection: baseline, wording: messages.wording).report(),
      rows: .fit(projecting.plan, baseline), to: messages.console)
  }
}
