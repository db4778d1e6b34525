import ArgumentParser
import Planning
import Reporting

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Set scenarios side by side: the assumptions that differ, then the results.",
    discussion: """
      The baseline comes first; without names, all scenarios of the plan follow. For each target: \
      the projection, its difference to the baseline, the chance, and in which share of the futures \
      the scenario ends better than the baseline, equal to it, or worse, with the same chance \
      events in both.

      Example:

        ontrack compare scenarios/thuong-tin
        ontrack compare scenarios/thuong-tin outreach plan --format markdown
      """)

  @Argument(help: ArgumentHelp("The plan.yaml, or its folder.", valueName: "plan"))
  var path: String

  @Argument(help: "The scenarios to compare with the baseline; all where none is named.")
  var scenarios: [String] = []

  @Option(
    name: .customLong("scenario"),
    help: ArgumentHelp("A further scenario, or all; may be repeated.", valueName: "name"))
  var further: [String] = []

  @Option(
    name: .customLong("fail-on"),
    help: ArgumentHelp(
      """
      Fail with exit code 10, 11 or 12 where a verdict of any of these scenarios is as bad as this, \
      or worse; several with commas.
      """, valueName: "verdict"))
  var failOn: [CommaList<FailureGrade>] = []

  @OptionGroup(title: "Projection") var flags: ProjectionFlags
  @OptionGroup(title: "Reading") var reading: PlanOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Messages") var messages: MessageOptions

  func run() throws {
    let asked = scenarios + further
    let projecting = try Projecting(
      path,
      scenarios: [Scenario.baselineID] + (asked.isEmpty ? [ScenarioSelection.all] : asked),
      reading: reading, flags: flags, console: messages.console)
    let assessments = projecting.assessments()
    // Every scenario judges the same targets and areas, in the same order.
    let comparisons = (assessments.first ?? []).indices.compactMap { index in
      TargetComparison(assessments.map { $0[index] })
    }
    let report = ComparisonReport(
      plan: projecting.plan, projections: projecting.projections, comparisons: comparisons,
      wording: messages.wording)
    try output.write(report.report(), rows: .comparison(comparisons), to: messages.console)
    let verdicts = comparisons.flatMap { $0.rows.map(\.assessment.verdict) }
    let named = Set(failOn.flatMap(\.elements))
    if let status = FailureGrade.status(of: verdicts, failingOn: named) { throw status }
  }
}
