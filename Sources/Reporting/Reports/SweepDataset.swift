import Forecasting
import OrderedCollections
public import Planning
import Probability

extension Dataset {
  /// One row an area, target and combination of numbers. `run` counts the combinations from 1 and is
  /// the same for all targets; run 0 is the scenario as it is.
  public static func sweep(
    _ results: [SweptTarget], levers: [SweptLever], of plan: Plan
  ) -> Dataset {
    let inputs = levers.indices.flatMap {
      ["lever_\($0 + 1)", "unit_\($0 + 1)", "value_\($0 + 1)"]
    }
    return Dataset(
      columns: ["run", "scenario"] + inputs + [
        "area", "target", "indicator", "unit", "year", "projected", "lo-80", "hi-80",
        "probability", "verdict", "status",
      ],
      rows: results.flatMap { result in
        ([result.still] + result.cells).map { row($0, result, levers, plan) }
      })
  }

  private static func row(
    _ cell: SweptTarget.Cell, _ result: SweptTarget, _ levers: [SweptLever], _ plan: Plan
  ) -> [Value] {
    let inputs = zip(levers, cell.values).flatMap { swept, value -> [Value] in
      let unit = plan.indicators[swept.lever.indicator].map { swept.lever.unit.word(of: $0) }
      return [.text(swept.lever.id), .optional(unit), .optional(value)]
    }
    let indicator = result.indicator
    let status = cell.isObserved ? "observed" : cell.isAssumed ? "assumed" : "projected"
    return [.integer(cell.run), .text(result.scenario)] + inputs + [
      .text(result.area), .text(result.target.id), .text(indicator.id),
      .text(indicator.unit.word), .integer(result.target.when.year.number),
      indicator.figure(cell.projected), indicator.figure(cell.interval80?.lower),
      indicator.figure(cell.interval80?.upper), .optional(cell.probability),
      .text(cell.verdict.rawValue), cell.projected == nil ? .missing : .text(status),
    ]
  }
}
