import ArgumentParser
import Diagnostics
import Forecasting
import Foundation
import PlanFiles
import Probability

/// The names of trends, as a plan writes them; a piecewise-linear one needs a plan for its years.
enum TrendWord: String, CaseIterable, ExpressibleByArgument {
  case auto, constant, linear, quadratic, exponential
  case logitLinear = "logit-linear"
  case logistic, gompertz
  case saturatingExponential = "saturating-exponential"

  /// The family; nil for the automatic trend.
  var family: TrendFamily? { TrendFamily(rawValue: rawValue) }
}

/// The cap of a growth curve: `estimated`, `bound` or a number.
struct CapWord: ExpressibleByArgument {
  let cap: GrowthCap

  init?(argument: String) {
    switch argument {
    case "estimated": cap = .estimated
    case "bound": cap = .bound
    default:
      guard let value = Double(argument), value.isFinite else { return nil }
      cap = .value(value)
    }
  }
}

/// Levels of intervals in percent: `80,95`.
struct LevelList: ExpressibleByArgument {
  let levels: [Level]
  let text: String

  init?(argument: String) {
    var percents: Set<Double> = []
    for word in argument.split(separator: ",", omittingEmptySubsequences: false) {
      // A level below 1 is a fraction that was meant as percent.
      guard let percent = Double(word), percent >= 1, percent <= 99.9 else { return nil }
      percents.insert(percent)
    }
    guard !percents.isEmpty, percents.count <= 9 else { return nil }
    levels = percents.sorted().map { Level(percent: $0) }
    text = argument
  }

  var defaultValueDescription: String { text }
}

/// What a forecast of series without a plan must be told.
struct SeriesFlags: ParsableArguments {
  @Option(help: ArgumentHelp("Years to forecast, 1 to 100.", valueName: "years"))
  var horizon: Int?

  @OptionGroup var traits: SeriesTraits

  @Option(help: "Levels of the prediction intervals in percent, 1 to 99.9. (default: 80,95)")
  var levels: LevelList?

  @Option(help: "The trend. (default: auto)")
  var trend: TrendWord?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The cap of a growth curve: a number, bound (--upper) or estimated. (default: estimated)"))
  var cap: CapWord?

  @Option(
    help: ArgumentHelp(
      """
      A CSV file of questions, unique_id,ds,relation,target with relation >= or <=: how likely is \
      it? They are held in memory; needs --answers.
      """, valueName: "file"))
  var questions: String?

  @Option(
    help: ArgumentHelp(
      """
      Where the answers go: the questions in their order, with a column probability; whole, or not \
      at all.
      """, valueName: "file"))
  var answers: String?

  @Flag(
    help: """
      The rows of a series may stand apart; the whole file is then held in memory, as it is with \
      --lean borrow.
      """)
  var anyOrder = false

  @Flag(
    help: """
      Series and questions with errors are reported and skipped; the exit code is 65 all the same.
      """)
  var keepGoing = false

  @OptionGroup var threading: ThreadOptions

  func validate() throws {
    if let horizon, !(1...100).contains(horizon) {
      throw UsageError(
        "range",
        [
          "option": "--horizon", "least": 1, "most": 100,
          "value": .number(Double(horizon), decimals: 0),
        ])
    }
    if questions != nil, answers == nil {
      throw UsageError("questions-alone")
    }
    if answers != nil, questions == nil {
      throw UsageError("answers-alone")
    }
    if cap != nil, trend?.family?.isGrowth != true {
      throw UsageError("cap")
    }
  }

  /// The options that were given.
  var given: [String] {
    let all: [(String, Bool)] =
      [("--horizon", horizon != nil)] + traits.given.map { ($0, true) } + [
        ("--levels", levels != nil), ("--trend", trend != nil), ("--cap", cap != nil),
        ("--questions", questions != nil), ("--answers", answers != nil),
        ("--any-order", anyOrder), ("--keep-going", keepGoing),
        ("--threads", threading.threads != nil),
      ]
    return all.filter(\.1).map(\.0)
  }

  var shownLevels: [Level] { levels?.levels ?? [.percent(80), .percent(95)] }

  var specification: TrendSpecification {
    guard let family = trend?.family else { return .automatic }
    return .family(FamilySpecification(family, cap: cap?.cap ?? .estimated))
  }
}
