import ArgumentParser
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
        ontrack forecast series.csv --horizon 5 --lower 0

      PLAN is a plan.yaml or its folder. Results go to standard output, messages to standard error.

      Exit codes: 0; 10, 11, 12 with --fail-on at-risk, off-track, no-verdict; 64 wrong usage; \
      65 something is wrong with the data or the plan; 66 a file is missing; 74 output cannot be \
      written.
      """,
    version: "0.1.0",
    subcommands: [
      InitCommand.self, CheckCommand.self, FitCommand.self, ForecastCommand.self,
      TargetsCommand.self, CompareCommand.self, ExplainCommand.self,
    ])

  static func main() {
    // Whoever reads the output may leave early (`| head`): a write then fails, and nothing is said.
    signal(SIGPIPE, SIG_IGN)
    main(nil)
  }
}
