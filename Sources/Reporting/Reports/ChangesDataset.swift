import Forecasting
public import Planning

extension Dataset {
  /// One row a scenario, area and target of this run or the earlier one, with the verdict and the
  /// chance of both; `change` is verdict, chance, same, new or vanished.
  public static func changes(_ changes: VerdictChanges) -> Dataset {
    Dataset(
      columns: [
        "scenario", "area", "target", "year", "change", "verdict_before", "verdict",
        "probability_before", "probability", "probability_difference", "projected_before",
        "projected", "asked_differently",
      ],
      rows: changes.all.map { change in
        let (now, before) = (change.now, change.before)
        let difference = before?.probability.flatMap { p in now?.probability.map { $0 - p } }
        return [
          .text(change.subject.scenario), .text(change.subject.area),
          .text(change.subject.target),
          .optional(now?.target.when.year.number ?? before?.year), .text(change.kind.rawValue),
          .optional(before?.verdict.rawValue), .optional(now?.verdict.rawValue),
          .optional(before?.probability), .optional(now?.probability), .optional(difference),
          .optional(before?.projected), now?.indicator.figure(now?.projectedRaw) ?? .missing,
          .flag(change.isAskedDifferently),
        ]
      })
  }
}
