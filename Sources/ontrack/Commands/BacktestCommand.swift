public import ArgumentParser
import Diagnostics
public import Forecasting
import Foundation
import PlanFiles
import Planning
import Reporting

/// What the rows of CSV and JSON are.
enum BacktestRows: String, CaseIterable, ExpressibleByArgument {
  case scores, reliability, forecasts, questions
}

extension BacktestResult.Key: ExpressibleByArgument {}

extension TrendWord {
  /// The trend as it is tested, with its usual options.
  fileprivate var tested: TrendSpecification {
    TrendFamily(rawValue: rawValue).map { .family(FamilySpecification($0)) } ?? .automatic
  }
}

struct BacktestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backtest",
    abstract: "Forecast again from past years, and see how right it would have been.",
    discussion: """
      Each series is forecast from each of its past years, knowing only what came before, and held \
      against what came: errors beside those of "no change", of the mean past pace and of a straight \
      line; how often the 80% and 95% intervals held the figure; and whether what was said with 70% \
      happened in seven of ten cases. Figures that a publisher fitted a curve to are told apart from \
      figures that were counted.

      PLAN is a plan.yaml or its folder; its trends and targets are tested. SERIES.csv is a file as \
      for forecast, in any order of rows; - is standard input.

      With --format csv or json the rows are the scores, or what --rows names: the reliability \
      table, every forecast beside what came, or every question with its answer.

      Example:

        ontrack backtest scenarios/internet-users
        ontrack backtest scenarios/internet-users --trend linear
        ontrack backtest scenarios/internet-users --lean own,reference,borrow
        ontrack backtest series.csv --lower 0 --upper 100 --better higher --horizon 3
        ontrack backtest series.csv --by area,horizon --by observations
        ontrack backtest series.csv --rows forecasts --format csv --output errors.csv
      """)

  @ArgumentParser.Argument(
    help: ArgumentHelp(
      "A plan, or a CSV file of series, or - for standard input.", valueName: "plan-or-series"))
  var path: String

  @Option(
    help: ArgumentHelp(
      "Years ahead, 1 to 100. (default: 5, or as far as the plan looks beyond its newest figure)",
      valueName: "years"))
  var horizon: Int?

  @Option(
    help: ArgumentHelp("Fewest figures that a forecast is made from.", valueName: "figures"))
  var minObservations = 2

  @Option(help: ArgumentHelp("The first year to forecast from.", valueName: "year"))
  var firstOrigin: Int?

  @Option(
    help: ArgumentHelp("The latest so many origins of each series only.", valueName: "number"))
  var origins: Int?

  @Option(
    help: """
      What errors are broken down by; words with commas are crossed; may be repeated. (default: \
      indicator, and horizon)
      """)
  var by: [CommaList<BacktestResult.Key>] = []

  @Option(help: "What the rows of csv and json are.")
  var rows: BacktestRows = .scores

  @Option(help: "The trend that is tested. (default: auto, or what the plan says)")
  var trend: TrendWord?

  @OptionGroup var leaning: LeanOptions

  @OptionGroup(title: "Series without a plan") var traits: SeriesTraits

  @Flag(
    help: "Series with errors are reported and skipped; the exit code is 65 all the same.")
  var keepGoing = false

  @OptionGroup(title: "Reading") var reading: PlanOptions
  @OptionGroup(title: "Work") var threading: ThreadOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Messages") var messages: MessageOptions

  func validate() throws {
    if let horizon, !(1...100).contains(horizon) {
      throw UsageError(
        "range",
        [
          "option": "--horizon", "least": 1, "most": 100,
          "value": .number(Double(horizon), decimals: 0),
        ])
    }
    guard minObservations >= 1 else {
      throw UsageError(
        "least",
        [
          "option": "--min-observations", "least": 1,
          "value": .number(Double(minObservations), decimals: 0),
        ])
    }
    if let origins, origins < 1 {
      throw UsageError(
        "least",
        ["option": "--origins", "least": 1, "value": .number(Double(origins), decimals: 0)])
    }
    let isPlan = InputPath.isPlan(path)
    if isPlan, let option = (traits.given + (keepGoing ? ["--keep-going"] : [])).first {
      throw UsageError("series-option", ["option": .text(option), "path": .text(path)])
    }
  }

  func run() throws {
    let console = messages.console
    let plan = try InputPath.isPlan(path) ? reading.plan(at: path, with: console) : nil
    let input =
      try plan.map { BacktestInput($0.testedSeries(trend: trend?.tested)) }
      ?? BacktestInput(
        path, traits: traits, trend: trend?.tested ?? .automatic, keepsGoing: keepGoing,
        lean: lean(nil), console: console)
    let backtest = Backtest(
      input.series,
      origins: RollingOrigin(
        horizon: horizon ?? plan?.testedHorizon ?? 5, minObservations: minObservations,
        firstOrigin: firstOrigin.map { Year($0) }, latest: origins),
      lean: lean(plan))
    let runs = Parallel.map(
      backtest.parts, threads: threading.count,
      progress: Progress("progress.parts", total: backtest.parts.count, console: console)
    ) { backtest.run($0) }
    let result = backtest.result(of: runs)
    let report = BacktestReport(
      result: result,
      setting: BacktestReport.Setting(
        title: path == "-" ? "standard input" : path, origins: backtest.origins,
        lean: backtest.lean, keys: by.map { Set($0.elements) }, plan: plan),
      wording: messages.wording)
    if output.format == .csv || output.format == .json, let reason = report.nothing {
      console.show([Diagnostic(.note, Message("backtest-nothing", ["reason": .message(reason)]))])
    }
    try output.write(report.report(), rows: dataset(result), to: console)
    if input.hasErrors { throw ExitStatus.badData }
  }

  private func lean(_ plan: Plan?) -> Lean { leaning.lean ?? plan?.lean ?? .all }

  private func dataset(_ result: BacktestResult) -> Dataset {
    switch rows {
    case .scores:
      return .backtest(
        result, by: by.isEmpty ? [[.indicator], [.horizon]] : by.map { Set($0.elements) })
    case .reliability: return .backtestReliability(result)
    case .forecasts: return .backtestForecasts(result)
    case .questions: return .backtestQuestions(result)
    }
  }
}
