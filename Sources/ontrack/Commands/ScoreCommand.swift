import ArgumentParser
import Diagnostics
import OrderedCollections
import PlanFiles
import Planning
import Reporting

struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Hold a frozen forecast against the figures that have come since.",
    discussion: """
      The figures are those of the plan that was frozen, as its data say today, or of a file given \
      with --figures. Errors stand beside those of "no change" and of the mean pace; the intervals \
      are counted that held the figure; chances of targets whose year has come get a Brier score. \
      A file that was altered is not scored, and figures that were revised are named.

      Example:

        ontrack score january.csv
        ontrack score january.csv --figures figures-2024.csv
        ontrack score january.csv scenarios/thuong-tin --format csv --output scores.csv
      """)

  @ArgumentParser.Argument(help: ArgumentHelp("What freeze wrote.", valueName: "frozen"))
  var path: String

  @ArgumentParser.Argument(
    help: ArgumentHelp(
      "The plan, where it lies elsewhere than it did when it was frozen.", valueName: "plan"))
  var planPath: String?

  @Option(
    help: ArgumentHelp(
      """
      Figures besides the plan's data, in the same form: indicator,area,year,value. They take the \
      place of the plan's for the same year.
      """, valueName: "csv"))
  var figures: String?

  @OptionGroup(title: "Reading") var reading: PlanOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Messages") var messages: MessageOptions

  func run() throws {
    let console = messages.console
    let frozen = try FrozenFile.read(path, with: console)
    var plan = try reading.checked(
      reading.read(planPath ?? frozen.setting.plan, mayBeOver: true), with: console)
    if let figures { plan = plan.adding(try read(figures, for: plan)) }
    let score: FrozenScore
    do throws(ScenarioFailure) {
      score = try FrozenScore(frozen, by: plan)
    } catch {
      console.show([error.diagnostic(in: plan)])
      throw ExitStatus.badData
    }
    try output.write(
      ScoreReport(plan: plan, frozen: frozen, score: score, wording: messages.wording).report(),
      rows: .score(score), to: console)
    console.show(remarks(frozen, score, plan))
  }

  private func read(_ path: String, for plan: Plan) throws -> [Fact] {
    let console = messages.console
    let (bytes, name) = try WholeFile.bytes(of: path, missing: "figures-missing", console: console)
    let (figures, diagnostics) = FiguresReader.read(
      bytes, name: name, for: plan, decimalMark: reading.decimal)
    console.show(diagnostics)
    if diagnostics.contains(where: { $0.severity == .error }) { throw ExitStatus.badData }
    return figures
  }

  /// What has changed since besides the figures that came.
  private func remarks(
    _ frozen: FrozenForecast, _ score: FrozenScore, _ plan: Plan
  ) -> [Diagnostic] {
    var bag = DiagnosticBag()
    if planPath == nil {
      for file in FrozenFile.changedPlans(of: frozen) {
        bag.append(Diagnostic(.note, Message("frozen-plan-changed", ["file": .text(file)])))
      }
    }
    let names = OrderedSet(frozen.series.map(\.id.indicator))
    for name in names where plan.indicators[name] == nil {
      bag.append(.warning("frozen-indicator-gone", at: nil, ["name": .text(name)]))
    }
    for revision in score.revisions {
      if let diagnostic = revision.diagnostic(in: plan) { bag.append(diagnostic) }
    }
    return bag.diagnostics
  }
}
