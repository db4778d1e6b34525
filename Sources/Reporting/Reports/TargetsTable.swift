import Diagnostics
import Forecasting
import OrderedCollections
import Planning

/// The table of `targets`: a line a target.
struct TargetsTable {
  let plan: Plan
  let wording: Wording
  let assessments: [Assessment]

  init(_ report: TargetsReport, _ assessments: [Assessment]) {
    plan = report.plan
    wording = report.wording
    self.assessments = assessments
  }

  func table() -> ReportTable {
    let hasAreas = plan.areas.count > 1
    var columns: [ReportTable.Column] = []
    if hasAreas { columns.append(.init(wording.say("heading.area"))) }
    columns += [
      .init(wording.say("heading.target"), wraps: true),
      .init(wording.say("heading.by"), .trailing),
      .init(wording.say("heading.now"), .trailing),
      .init(wording.say("heading.pace-needed"), .trailing),
      .init(wording.say("heading.pace-now"), .trailing),
      .init(wording.say("heading.projected"), .leading, wraps: true),
      .init(wording.say("heading.chance"), .trailing),
      .init(wording.say("heading.verdict"), wraps: true),
    ]
    var breaks: Set<Int> = []
    var rows: [[String]] = []
    for (index, assessment) in assessments.enumerated() {
      if index > 0, assessment.area != assessments[index - 1].area,
        assessments.count > plan.areas.count
      {
        breaks.insert(index)
      }
      rows.append((hasAreas ? [assessment.area] : []) + row(assessment))
    }
    return ReportTable(columns: columns, rows: rows, breaks: breaks)
  }

  private func row(_ a: Assessment) -> [String] {
    [
      wording.target(a.target, a.indicator, a.targetValue),
      "\(a.target.when.year)",
      now(a),
      a.measures.paceNeeded.map { wording.change($0, of: a.indicator) } ?? wording.absent,
      paceNow(a),
      wording.projected(a),
      wording.chance(of: a),
      wording.verdict(a.verdict),
    ]
  }

  /// The latest figure; its year where it is not the plan's newest.
  private func now(_ a: Assessment) -> String {
    guard let now = a.now, let year = a.nowYear else { return wording.absent }
    let text = wording.number(now, a.indicator.decimals)
    return year == plan.facts.newestYear ? text : "\(text) (\(year))"
  }

  private func paceNow(_ a: Assessment) -> String {
    guard a.indicator.measure == .stock, let pace = a.measures.paceNow,
      !a.measures.paceNowIsProjected
    else { return wording.absent }
    return wording.change(pace, of: a.indicator)
  }
}
