import ArgumentParser
import Diagnostics
import OrderedCollections
import PlanFiles
import Planning
import Reporting

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check data and plan: grammar, units, sums, rates, published changes, gaps, breaks.",
    discussion: """
      Every finding names both numbers and both places. Nothing is repaired. Findings are warnings \
      and end with exit code 0; errors, and with --strict also warnings, with 65.

      Example:

        ontrack check scenarios/thuong-tin
        ontrack check scenarios/thuong-tin --format csv --output findings.csv
      """)

  @ArgumentParser.Argument(help: ArgumentHelp("The plan.yaml, or its folder.", valueName: "plan"))
  var path: String

  @Flag(help: "Warnings fail too, with exit code 65.")
  var strict = false

  @OptionGroup(title: "Reading") var reading: PlanOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Messages") var messages: MessageOptions

  func run() throws {
    let found = reading.read(path)
    if found.isMissingFile {
      messages.console.show(found.diagnostics)
      throw ExitStatus.missingFile
    }
    var bag = DiagnosticBag()
    bag.append(contentsOf: found.diagnostics)
    if let plan = found.plan {
      bag.append(contentsOf: PlanCheck(plan).findings())
      bag.append(contentsOf: projectionWarnings(plan))
    }
    let diagnostics = bag.diagnostics
    let report = FindingsReport(
      path: path, plan: found.plan, diagnostics: diagnostics,
      counts: FindingsReport.Counts(
        errors: bag.errorCount, warnings: bag.warningCount,
        notes: diagnostics.count { $0.severity == .note }), wording: messages.wording)
    if output.format == .table {
      try output.write(report.text(width: output.columns), to: messages.console)
    } else {
      try output.write(
        report.report(), rows: .findings(diagnostics, messages.language), to: messages.console)
    }
    if bag.hasErrors || (strict && bag.warningCount > 0) { throw ExitStatus.badData }
  }

  /// What the levers of the plan's scenarios cannot do shows only when they are projected.
  private func projectionWarnings(_ plan: Plan) -> [Diagnostic] {
    let projector = Projector(plan: plan, options: ProjectionOptions(draws: 100))
    var seen: Set<Diagnostic> = []
    return plan.scenarios.keys.flatMap { id -> [Diagnostic] in
      guard let projection = try? projector.projection(of: id) else { return [] }
      return projection.scenario.warnings + projection.warnings
    }.filter { seen.insert($0).inserted }
  }
}
