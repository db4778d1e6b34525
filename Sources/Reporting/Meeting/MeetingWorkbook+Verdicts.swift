import Forecasting
import OrderedCollections
import Planning
import Workbooks

extension MeetingWorkbook {
  /// A row a target and area, in the first scenario.
  func verdicts() -> WorkbookDocument.Sheet {
    let all = assessments.first ?? []
    var columns = [Column(wording.say("heading.target"), 40)]
    if hasAreas { columns.append(Column(wording.say("heading.area"), 18)) }
    columns += [
      Column(wording.say("heading.by"), 8, number: true),
      Column(wording.say("heading.verdict"), 24),
      Column(wording.say("heading.chance"), 12, number: true),
      Column(wording.say("meeting.unit"), 14),
      Column(wording.say("heading.now"), 11, number: true),
      Column(wording.say("meeting.now-year"), 10, number: true),
      Column(wording.say("meeting.asked"), 11, number: true),
      Column(wording.say("meeting.projected"), 11, number: true),
      Column(wording.say("meeting.from-80"), 11, number: true),
      Column(wording.say("meeting.to-80"), 11, number: true),
      Column(wording.say("heading.pace-needed"), 15, number: true),
      Column(wording.say("heading.pace-now"), 15, number: true),
      Column(wording.say("heading.reason"), 56),
    ]
    let rows = all.map(row)
    var notes: [String] = []
    if plan.targets.isEmpty { notes.append(wording.say("note.no-targets")) }
    if all.contains(where: { $0.target.status == .assumed }) {
      notes.append(wording.say("note.assumed"))
    }
    return sheet("meeting.sheet-verdicts", heading("meeting.verdicts"), columns, rows, notes: notes)
  }

  private func row(_ a: Assessment) -> [Value] {
    let indicator = a.indicator
    let hasPace =
      indicator.measure == .stock && a.measures.paceNow != nil && !a.measures.paceNowIsProjected
    return [.text(wording.target(a.target, indicator, a.targetValue), .wrapped)]
      + (hasAreas ? [.text(a.area, .wrapped)] : []) + [
        year(a.target.when.year), .text(wording.verdict(a.verdict), .wrapped), chance(a),
        .text(unit(indicator), .wrapped), figure(a.now, of: indicator), year(a.nowYear),
        figure(a.targetValue, of: indicator), figure(a.projectedRaw, of: indicator),
      ] + interval(a.interval80, of: indicator) + [
        pace(a.measures.paceNeeded, of: indicator),
        hasPace ? pace(a.measures.paceNow, of: indicator) : .empty,
        .text(wording.say(a.reason), .wrapped),
      ]
  }
}
