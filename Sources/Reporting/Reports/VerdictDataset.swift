import Diagnostics
import Forecasting
public import Planning
import Probability

extension Dataset {
  /// One row a scenario, area and target: the verdicts for other programs.
  ///
  /// With `sentencesIn`, three columns more: the projected value before rounding, the share of the
  /// variance that the uncertain values of the plan make (empty where all are certain), and the reason
  /// as a sentence.
  public static func verdicts(
    _ assessments: [Assessment], sentencesIn wording: Wording? = nil
  ) -> Dataset {
    let columns =
      verdictColumns + (wording == nil ? [] : ["projected_raw", "plan_share", "sentence"])
    return Dataset(
      columns: columns,
      rows: assessments.map { a in
        verdictRow(a)
          + (wording.map {
            [.optional(a.projectedRaw), .optional(a.split?.plan), .text($0.say(a.reason))]
          } ?? [])
      })
  }

  private static let verdictColumns = [
    "scenario", "area", "target", "indicator", "unit", "year", "relation", "target_value",
    "target_status", "now", "now_year", "pace_now", "pace_needed", "attainment_pct",
    "projected", "lo-80", "hi-80", "probability", "eta", "verdict", "reason", "flags",
  ]

  private static func verdictRow(_ a: Assessment) -> [Value] {
    [
      .text(a.scenario), .text(a.area), .text(a.target.id), .text(a.indicator.id),
      .text(a.indicator.unit.word), .integer(a.target.when.year.number),
      .text(a.target.goal.relationText), .optional(a.targetValue), .text(a.target.status.rawValue),
      .optional(a.now), .optional(a.nowYear?.number), .optional(a.measures.paceNow),
      .optional(a.measures.paceNeeded), .optional(a.measures.attainmentPercent),
      a.indicator.figure(a.projectedRaw), a.indicator.figure(a.interval80?.lower),
      a.indicator.figure(a.interval80?.upper),
      .optional(a.probability), eta(a.eta), .text(a.verdict.rawValue), .text(a.reasonCode),
      .words(a.flags.map(\.rawValue)),
    ]
  }

  private static func eta(_ eta: Eta) -> Value {
    switch eta {
    case .year(let year): .integer(year.number)
    case .beyond(let year): .text("beyond \(year)")
    case .never: .text("never")
    case .unknown: .missing
    }
  }
}

extension Unit {
  /// `percent`, or the plan's own word.
  var word: String {
    switch self {
    case .percent: "percent"
    case .named(let name): name
    }
  }
}

extension Indicator {
  /// A projected figure in rows for other programs: whole where the indicator is counted in whole
  /// numbers, as it is everywhere else.
  func figure(_ value: Double?) -> Dataset.Value {
    .optional(value.map { isWhole ? $0.rounded(decimals: 0) : $0 })
  }
}
