import ArgumentParser
import Diagnostics
import Planning
import Reporting

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the page for the meeting: verdicts, charts, scenarios, assumptions, sources.",
    discussion: """
      One HTML file that needs no network and no script, and prints on A4; the same report as \
      Markdown; or a workbook with sheets of verdicts, forecast, comparison, rates, \
      assumptions and sources. The ending of the file says which. What it says comes from the same \
      reports that targets, compare, sensitivity, explain and ledger print.

      Example:

        ontrack report scenarios/thuong-tin -o report.html
        ontrack report scenarios/thuong-tin --lang vi --scenario plan -o trang-hop.html
        ontrack report scenarios/internet-users --area VNM --area THA -o two.html
        ontrack report scenarios/viet-nam --standards -o report.md
        ontrack report scenarios/thuong-tin -o report.xlsx
      """)

  @ArgumentParser.Argument(help: ArgumentHelp("The plan.yaml, or its folder.", valueName: "plan"))
  var path: String

  @Option(
    help: ArgumentHelp(
      "The scenario of the verdicts and the charts; all are compared below.", valueName: "name"))
  var scenario = Scenario.baselineID

  @Option(
    name: .customLong("target"),
    help: ArgumentHelp("Only this target; may be repeated.", valueName: "name"))
  var targets: [String] = []

  @Option(
    name: .customLong("indicator"),
    help: ArgumentHelp("Draw only this indicator; may be repeated.", valueName: "name"))
  var indicators: [String] = []

  @Option(
    name: .customLong("area"),
    help: ArgumentHelp("Only this area; may be repeated.", valueName: "name"))
  var areas: [String] = []

  @Option(help: "A title instead of the plan's name.")
  var title: String?

  @Flag(help: "Also what published standards would say of the same progress.")
  var standards = false

  @Option(help: "html, markdown or xlsx. (default: as the file's ending says, else html)")
  var format: ReportFormat?

  @OptionGroup var file: FileOption

  @OptionGroup(title: "Projection") var flags: ProjectionFlags
  @OptionGroup(title: "Reading") var reading: PlanOptions
  @OptionGroup(title: "Messages") var messages: MessageOptions

  func validate() throws {
    guard scenario != ScenarioSelection.all else {
      throw UsageError("one-scenario", ["command": "report"])
    }
  }

  func run() throws {
    let console = messages.console
    let format = try ReportFormat.chosen(
      format, file: file.output, otherwise: .html, with: console)
    let plan = try reading.plan(at: path, areas: areas, with: console)
    let named = PlanParts(plan: plan, console: console)
    let targets = try named.targets(targets)
    let indicators = try named.indicators(indicators)
    let meeting = Meeting(
      projecting: try Projecting(
        plan, scenarios: [Scenario.baselineID, scenario, ScenarioSelection.all], flags: flags,
        console: console),
      scenario: scenario, targets: targets, draws: flags.draws)
    if format == .xlsx {
      return try write(meeting.workbook(messages.wording, console: console), console)
    }
    let report = try meeting.report(
      title: title, indicators: indicators,
      standards: standards ? PublishedStandard.allCases : [], seed: flags.seed,
      wording: messages.wording, console: console)
    switch format {
    case .markdown:
      try Destination.write(MarkdownRenderer().render(report), to: file.output, console: console)
    case .html, .xlsx:
      let page = HTMLRenderer(messages.language).render(report)
      try Destination.write(page, to: file.output, console: console)
    }
  }

  /// A workbook has no standard output, and sheets instead of what belongs to a page.
  private func write(_ workbook: MeetingWorkbook, _ console: Console) throws {
    guard let output = file.output else {
      throw UsageError("workbook-file")
    }
    let page = [
      title.map { _ in "--title" }, standards ? "--standards" : nil,
      indicators.isEmpty ? nil : "--indicator",
    ].compactMap { $0 }
    if let option = page.first {
      throw UsageError("page-option", ["option": .text(option)])
    }
    try WorkbookFile.write(workbook.document(), to: output, console: console)
  }
}
