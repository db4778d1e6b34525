import ArgumentParser
import Diagnostics
import Foundation

/// The command; each subcommand is one file of `Commands`.
@main
struct OnTrack: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ontrack",
    abstract: "Will the target be met, under which scenario, and what would it take?",
    discussion: """
      OnTrack fits trends to short yearly series, projects them as probability distributions, \
      applies your scenarios, and prints tables or writes CSV and JSON.

      Start with a plan of your own, or with a file of series:

        ontrack init my-plan
        ontrack targets my-plan
        ontrack compare my-plan
        ontrack report my-plan -o report.html
        ontrack forecast series.csv --horizon 5 --lower 0
        ontrack backtest series.csv --lower 0

      PLAN is a plan.yaml or its folder. Results go to standard output, messages to standard error.

      Exit codes: 0; 10, 11, 12 with --fail-on at-risk, off-track, no-verdict; 13 a gate of the \
      plan does not hold (gates, or --fail-on gate); 64 wrong usage; 65 something is wrong with the \
      data or the plan; 66 a file is missing; 74 output cannot be written.
      """,
    version: "0.1.0",
    subcommands: [
      InitCommand.self, CheckCommand.self, FitCommand.self, ForecastCommand.self,
      TargetsCommand.self, CompareCommand.self, SolveCommand.self, SensitivityCommand.self,
      SweepCommand.self, DecideCommand.self, LedgerCommand.self, ExplainCommand.self,
      GatesCommand.self, ReportCommand.self, ChartCommand.self, BacktestCommand.self,
      FreezeCommand.self, ScoreCommand.self, LearnCommand.self, ImportCommand.self,
      SchemaCommand.self,
    ])

  static func main() {
    // Whoever reads the output may leave early (`| head`): a write then fails, and nothing is said.
    signal(SIGPIPE, SIG_IGN)
    do {
      try refuseUnknownCommand()
      var command = try parseAsRoot()
      try command.run()
    } catch {
      guard let mistake = UsageMistake(error, of: CommandLine.arguments) else {
        exit(withError: error)
      }
      _ = FileBytes.write(Array(mistake.text.utf8), to: FileBytes.standardError)
      exit(withError: ExitStatus.usage)
    }
  }

  /// Says which command was probably meant.
  private static func refuseUnknownCommand() throws {
    guard let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-") else { return }
    let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard !names.contains(word) else { return }
    throw UsageError(
      "command-unknown",
      ["word": .text(word)].suggesting(Suggestion.closest(to: word, among: names)))
  }
}
