import Forecasting
public import Planning

extension Dataset {
  /// One row a gate, scenario, area and target: what was asked, what was found, and whether it
  /// holds. A gate with nothing to judge has one row without a target.
  public static func gates(_ outcomes: [GateOutcome]) -> Dataset {
    Dataset(
      columns: [
        "gate", "scenario", "area", "target", "indicator", "year", "asked_verdict",
        "asked_probability", "verdict", "probability", "holds", "reason",
      ],
      rows: outcomes.flatMap { outcome -> [[Value]] in
        let gate = outcome.gate
        let asked: [Value] = [.optional(gate.verdict?.rawValue), .optional(gate.probability)]
        guard !outcome.judgements.isEmpty else {
          let none = Array(repeating: Value.missing, count: 5)
          return [
            [.text(gate.id)] + none + asked + [.missing, .missing, .flag(false), .text("NOTHING")]
          ]
        }
        return outcome.judgements.map { judgement in
          let a = judgement.assessment
          let place: [Value] = [
            .text(gate.id), .text(a.scenario), .text(a.area), .text(a.target.id),
            .text(a.indicator.id), .integer(a.target.when.year.number),
          ]
          return place + asked + [
            .text(a.verdict.rawValue), .optional(judgement.probability), .flag(judgement.holds),
            .text(a.reasonCode),
          ]
        }
      })
  }
}
