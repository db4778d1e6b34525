import Diagnostics
import Forecasting
import OrderedCollections
public import Planning
import Probability

extension Dataset {
  /// One row a figure. `measure` is `chance` for a plan, event and target; `all_met` and `mean_met` for
  /// all targets; `regret` in each event, its largest (`max_regret`) and its mean (`mean_regret`) of the
  /// measure in `compared`; and `milestone` for a target and an earlier year, of which `reached` is the
  /// chance. The event `none` is "nothing happens", `overall` all of them by their probabilities.
  public static func decisions(
    _ decisions: [Decision], asked: Double, of plan: Plan
  ) -> Dataset {
    Dataset(
      columns: [
        "area", "plan", "event", "event_scenario", "event_probability", "target", "target_year",
        "indicator", "measure", "compared", "asked", "year", "value", "unit", "reached", "status",
      ],
      rows: decisions.flatMap { decision in
        decision.rows.flatMap { row in
          DecisionRows(decision: decision, row: row, asked: asked).rows
        }
      })
  }
}

/// The rows of one plan in one area.
private struct DecisionRows {
  typealias Value = Dataset.Value

  let decision: Decision
  let row: Decision.Row
  let asked: Double

  var rows: [[Value]] {
    var result: [[Value]] = []
    for (index, happening) in decision.happenings.enumerated() {
      let event: [Value] = [
        .text(happening.id), .optional(happening.event?.scenario),
        .optional(happening.probability),
      ]
      result += cell(row.cells[index], event)
      if let regrets = row.regrets {
        result.append(compared("regret", regrets[index], event))
      }
    }
    let overall: [Value] = [.text("overall"), .missing, .missing]
    if let cell = row.overall { result += self.cell(cell, overall) }
    if let regret = row.expectedRegret {
      result.append(compared("mean_regret", regret, overall))
    }
    if let regret = row.largestRegret {
      result.append(compared("max_regret", regret, [.missing, .missing, .missing]))
    }
    return result + row.signposts.map(signpost)
  }

  private func line(
    _ event: [Value], _ target: Target?, _ measure: String, compared: Value = .missing,
    asked: Value = .missing, year: Value = .missing, _ value: Double?, unit: String,
    reached: Value = .missing, status: String
  ) -> [Value] {
    [.text(decision.area), .text(row.plan.id)] + event + [
      .optional(target?.id), .optional(target?.when.year.number), .optional(target?.indicator),
      .text(measure), compared, asked, year, .optional(value), .text(unit), reached,
      .text(status),
    ]
  }

  private func cell(_ cell: Decision.Cell, _ event: [Value]) -> [[Value]] {
    let targets = zip(decision.targets, cell.outcomes).map { target, outcome -> [Value] in
      switch outcome {
      case .chance(let p):
        line(event, target, "chance", p, unit: "probability", status: "projected")
      case .given(let isMet):
        line(
          event, target, "chance", nil, unit: "probability",
          status: isMet ? "assumed-met" : "assumed-missed")
      case .none: line(event, target, "chance", nil, unit: "probability", status: "unknown")
      }
    }
    let status = row.fixed.isEmpty ? "projected" : "assumed"
    return targets + [
      line(event, nil, "all_met", cell.allMet, unit: "probability", status: status),
      line(event, nil, "mean_met", cell.meanMet, unit: "targets", status: status),
    ]
  }

  private func compared(_ measure: String, _ value: Double, _ event: [Value]) -> [Value] {
    line(
      event, nil, measure, compared: .text(decision.measure.rawValue), value,
      unit: decision.measure == .allMet ? "probability" : "targets", status: "projected")
  }

  private func signpost(_ post: Signpost) -> [Value] {
    let value: Double?
    let status: String
    var reached: Value = .missing
    switch post.milestone {
    case .value(let milestone, let share):
      value = milestone
      reached = .number(share)
      status = post.isLeast ? "at-least" : "at-most"
    case .always: (value, status) = (nil, "always")
    case .never: (value, status) = (nil, "never")
    case .uninformative: (value, status) = (nil, "uninformative")
    }
    return line(
      [.text(OutsideEvent.noneID), .missing, .missing], post.target,
      post.isTotal ? "milestone_total" : "milestone", asked: .number(asked),
      year: .integer(post.year.number), value, unit: post.indicator.unit.word,
      reached: reached, status: status)
  }
}
