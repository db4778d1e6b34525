import Forecasting
public import Planning
import Probability

extension Dataset {
  /// One row an area and asked probability. `value` is in the lever's unit, and empty where nothing
  /// reaches the target; then the figures are those of the lever at its best.
  public static func solutions(_ solutions: [Solution]) -> Dataset {
    Dataset(
      columns: [
        "scenario", "area", "target", "indicator", "unit", "year", "lever", "lever_unit", "start",
        "written", "asked", "outcome", "value", "method", "probability", "projected", "lo-80",
        "hi-80", "times_record", "record_year", "record", "record_measure",
        "probability_at_record", "latest_start", "limit",
      ],
      rows: solutions.flatMap { solution in solution.answers.map { row(solution, $0) } })
  }

  private static func row(_ solution: Solution, _ answer: Solution.Answer) -> [Value] {
    let outcome: String
    var method: String?
    var limit: String?
    var trial = answer.trial
    switch answer.outcome {
    case .reached(_, let how): (outcome, method) = ("reached", how.rawValue)
    case .always: outcome = "always"
    case .prevented(let what, let best): (outcome, limit, trial) = ("prevented", what.code, best)
    }
    let record = solution.record
    return [
      .text(solution.scenario), .text(solution.area), .text(solution.target.id),
      .text(solution.indicator.id), .text(solution.indicator.unit.word),
      .integer(solution.target.when.year.number), .text(solution.lever.id),
      .text(solution.lever.unit.word(of: solution.moved)), .integer(solution.start.number),
      .optional(solution.lever.written), .number(answer.asked), .text(outcome),
      .optional(answer.trial?.value), .optional(method), .optional(trial?.probability),
      solution.indicator.figure(trial?.projected),
      solution.indicator.figure(trial?.interval80?.lower),
      solution.indicator.figure(trial?.interval80?.upper), .optional(answer.timesRecord),
      .optional(record?.year.number), .optional(record?.amount),
      .optional(record?.measure.word), .optional(solution.atRecord?.probability),
      .optional(solution.latestStart?.number), .optional(limit),
    ]
  }
}

extension PaceRecord.Measure {
  fileprivate var word: String {
    switch self {
    case .change: "change"
    case .level: "level"
    case .gapShare: "gap_share"
    }
  }
}

extension Assumption.Unit {
  /// The word for other programs.
  func word(of indicator: Indicator) -> String {
    switch self {
    case .factor: return "factor"
    case .share: return "share"
    case .years: return "years"
    case .effect: return "effect"
    case .level: return indicator.unit.word
    case .amount(let unit):
      switch unit {
      case .own: return indicator.unit.isPercentage ? "points" : indicator.unit.word
      case .points: return "points"
      case .percent: return "percent"
      case .named(let name): return name
      }
    }
  }
}
