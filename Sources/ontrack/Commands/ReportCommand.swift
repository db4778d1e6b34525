import ArgumentParser
import Diagnostics
import Foundation
import Planning
import Reporting
import Workbooks

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the report for the meeting: verdicts, forecast, comparison, sources.",
    discussion: """
      The ending of the file says what is written: .xlsx a workbook, with a sheet of verdicts, one of \
      the forecast with charts, one that compares the scenarios, and one of assumptions and sources. \
      The baseline comes first; without names, all scenarios of the plan follow.

      Example:

        ontrack report scenarios/thuong-tin -o report.xlsx
        ontrack report scenarios/thuong-tin --lang vi --scenario plan -o bao-cao.xlsx
      """)

  @ArgumentParser.Argument(help: ArgumentHelp("The plan.yaml, or its folder.", valueName: "plan"))
  var path: String

  @Option(
    name: .customLong("scenario"),
    help: ArgumentHelp(
      "A scenario to compare with the baseline, or all; may be repeated.", valueName: "name"))
  var scenarios: [String] = []

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file to write: whole, or not at all.", valueName: "file"))
  var output: String

  @OptionGroup(title: "Projection") var flags: ProjectionFlags
  @OptionGroup(title: "Reading") var reading: PlanOptions
  @OptionGroup(title: "Messages") var messages: MessageOptions

  func run() throws {
    let console = messages.console
    guard WorkbookPath(file: output).isNamedWorkbook else {
      console.show([.error("report-format", at: nil, ["file": .text(output)])])
      throw ExitStatus.usage
    }
    let projecting = try Projecting(
      path,
      scenarios: [Scenario.baselineID] + (scenarios.isEmpty ? [ScenarioSelection.all] : scenarios),
      reading: reading, flags: flags, console: console)
    let workbook = MeetingWorkbook(
      plan: projecting.plan, projections: projecting.projections,
      assessments: projecting.assessments(), wording: messages.wording)
    try WorkbookFile.write(workbook.document(), to: output, console: console)
  }
}
