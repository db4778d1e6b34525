public import ArgumentParser
public import Forecasting
import Foundation
import PlanFiles
import Probability

extension Direction: ExpressibleByArgument {}

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
      guard let percent = Double(word), percent > 0, percent < 100 else { return nil }
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

  @Option(
    parsing: .unconditional,
    help: "No value lies below this; a column lower says it for each series.")
  var lower: Double?

  @Option(
    parsing: .unconditional,
    help: "No value lies above this; needs --lower. A column upper says it for each series.")
  var upper: Double?

  @Option(help: "Which way is better, where there is one.")
  var better: Direction?

  @Option(help: "Levels of the prediction intervals in percent. (default: 80,95)")
  var levels: LevelList?

  @Option(help: "The trend. (default: auto)")
  var trend: TrendWord?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The cap of a growth curve: a number, bound (--upper) or estimated. (default: estimated)"))
  var cap: CapWord?

  @Flag(help: "The rows of a series may stand apart; the whole file is then held in memory.")
  var anyOrder = false

  @Flag(
    help: "Series with errors are reported and skipped; the exit code is 65 all the same.")
  var keepGoing = false

  @Option(help: "How many series are worked on at a time. (default: one a processor)")
  var threads: Int?

  func validate() throws {
    if let horizon, !(1...100).contains(horizon) {
      throw ValidationError("--horizon lies between 1 and 100, not \(horizon).")
    }
    if let threads, !(1...64).contains(threads) {
      throw ValidationError("--threads lies between 1 and 64, not \(threads).")
    }
    if upper != nil, lower == nil {
      throw ValidationError("--upper needs --lower.")
    }
    if cap != nil, trend?.family?.isGrowth != true {
      throw ValidationError(
        "--cap belongs to --trend logistic, gompertz or saturating-exponential.")
    }
    for bound in [lower, upper].compactMap({ $0 }) where !bound.isFinite {
      throw ValidationError("Bounds are finite numbers.")
    }
    if let lower, let upper, lower >= upper {
      throw ValidationError("--lower \(lower) is not below --upper \(upper).")
    }
  }

  /// The options that were given.
  var given: [String] {
    let all: [(String, Bool)] = [
      ("--horizon", horizon != nil), ("--lower", lower != nil), ("--upper", upper != nil),
      ("--better", better != nil), ("--levels", levels != nil), ("--trend", trend != nil),
      ("--cap", cap != nil),
      ("--any-order", anyOrder), ("--keep-going", keepGoing), ("--threads", threads != nil),
    ]
    return all.filter(\.1).map(\.0)
  }

  var bounds: Bounds {
    guard let lower else { return .none }
    return upper.flatMap { Bounds(lower: lower, upper: $0) } ?? Bounds(lower: lower)
  }

  /// The number of threads that forecast; results do not depend on it.
  var workers: Int { threads ?? min(max(ProcessInfo.processInfo.activeProcessorCount, 1), 16) }

  var shownLevels: [Level] { levels?.levels ?? [.percent(80), .percent(95)] }

  var specification: TrendSpecification {
    guard let family = trend?.family else { return .automatic }
    return .family(FamilySpecification(family, cap: cap?.cap ?? .estimated))
  }
}
