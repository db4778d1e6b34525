import ArgumentParser
import Diagnostics
import PlanFiles
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
        ontrack compare scenarios/thuong-tin --format csv --output verdicts.csv
        ontrack compare scenarios/thuong-tin --against verdicts.csv
      """)

  @ArgumentParser.Argument(help: ArgumentHelp("The plan.yaml, or its folder.", valueName: "plan"))
  var path: String

  @ArgumentParser.Argument(
    help: "The scenarios to compare with the baseline; all where none is named.")
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
      or worse; with 13 where "gate" is named and a gate of the plan does not hold. Several with \
      commas.
      """, valueName: "verdict"))
  var failOn: [CommaList<FailureGrade>] = []

  @Option(
    help: ArgumentHelp(
      """
      Show what has changed since an earlier run instead: the CSV that compare or targets wrote \
      then. Verdicts that differ are named with their chances, and so is what is new or gone.
      """, valueName: "csv"))
  var against: String?

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
    let named = Set(failOn.flatMap(\.elements))
    if named.contains(.gate) { try projecting.requireGates(path, messages.console) }
    let assessments = projecting.assessments()
    let comparisons = projecting.comparisons(of: assessments, console: messages.console)
    if let against {
      let changes = try changes(
        assessments.flatMap { $0 }, of: projecting.plan, since: against)
      let report = ChangesReport(
        plan: projecting.plan, changes: changes, file: against, wording: messages.wording)
      try output.write(report.report(), rows: .changes(changes), to: messages.console)
    } else {
      let report = ComparisonReport(
        plan: projecting.plan, projections: projecting.projections, comparisons: comparisons,
        wording: messages.wording)
      try output.write(report.report(), rows: .comparison(comparisons), to: messages.console)
    }
    try projecting.fail(
      on: named,
      verdicts: comparisons.flatMap { $0.rows.map(\.assessment.verdict) },
      console: messages.console)
  }

  /// What this run finds that the run behind the file did not.
  private func changes(
    _ assessments: [Assessment], of plan: Plan, since path: String
  ) throws -> VerdictChanges {
    let console = messages.console
    let (bytes, name) = try WholeFile.bytes(of: path, missing: "earlier-missing", console: console)
    let (verdicts, diagnostics) = EarlierVerdictsReader.read(bytes, name: name)
    console.show(diagnostics)
    if diagnostics.contains(where: { $0.severity == .error }) { throw ExitStatus.badData }
    return VerdictChanges(assessments, since: verdicts, in: plan)
  }
}
