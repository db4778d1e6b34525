import Forecasting
public import Planning
import Probability

extension Dataset {
  /// One row a target, area and scenario, beside the first scenario, which the others are compared
  /// with.
  public static func comparison(_ comparisons: [TargetComparison]) -> Dataset {
    Dataset(
      columns: [
        "target", "area", "indicator", "unit", "year", "scenario", "against", "projected", "lo-80",
        "hi-80", "probability", "verdict", "difference", "probability_difference", "better",
        "equal", "worse", "plan_share",
      ],
      rows: comparisons.flatMap { comparison -> [[Value]] in
        let against = comparison.rows.first?.assessment.scenario ?? ""
        return comparison.rows.map { row in
          let a = row.assessment
          return [
            .text(a.target.id), .text(a.area), .text(a.indicator.id),
            .text(a.indicator.unit.word), .integer(a.target.when.year.number), .text(a.scenario),
            .text(against), a.indicator.figure(a.projectedRaw),
            a.indicator.figure(a.interval80?.lower), a.indicator.figure(a.interval80?.upper),
            .optional(a.probability), .text(a.verdict.rawValue),
            .optional(row.difference), .optional(row.probabilityDifference),
            .optional(row.shares?.better), .optional(row.shares?.equal),
            .optional(row.shares?.worse), .optional(a.split?.plan),
          ]
        }
      })
  }
}
