import Diagnostics
import Forecasting
import OrderedCollections
import Planning

extension MeetingReport {
  /// Will the targets be met: how many, and each with its chance in words and its reason.
  func verdicts() -> [Report.Section] {
    guard !assessments.isEmpty else {
      return [
        Report.Section(heading: part("verdicts"), paragraphs: [wording.say("note.no-targets")])
      ]
    }
    var sections: [Report.Section] = []
    if plan.areas.count > 1 {
      sections.append(Report.Section(heading: part("verdicts"), paragraphs: [summary]))
      sections += byTarget()
    } else {
      sections.append(
        Report.Section(
          heading: part("verdicts"), paragraphs: [summary], table: table(assessments),
          notes: starNote))
    }
    let leaning = LeaningNotes(plan: plan, wording: wording).notes(projection, assessments)
    if !leaning.isEmpty {
      sections.append(
        Report.Section(heading: wording.say("heading.why"), rank: .detail, items: leaning))
    }
    return sections
  }

  /// `8 targets: 2 met, 1 on track, 1 at risk, 4 off track`, the good ones first.
  private var summary: String {
    let counts = Verdict.allCases.compactMap { verdict -> Argument? in
      let count = assessments.count { $0.verdict == verdict }
      guard count > 0 else { return nil }
      return .text(
        "\(wording.number(Double(count), 0)) \(wording.say("verdict-word.\(verdict.rawValue)"))")
    }
    return wording.say(
      plan.areas.count > 1 ? "page.summary-areas" : "page.summary",
      [
        "count": .number(Double(assessments.count), decimals: 0), "counts": .list(counts),
        "areas": .number(Double(plan.areas.count), decimals: 0),
      ])
  }

  var starNote: [String] {
    assessments.contains { $0.target.status == .assumed } ? [wording.say("note.assumed")] : []
  }

  private func table(_ assessments: [Assessment]) -> ReportTable {
    let table = TargetsTable(plan: plan, wording: wording)
    let remarks = TargetRemarks(plan: plan, wording: wording)
    return ReportTable(
      columns: [
        .init(wording.say("heading.verdict"), role: .verdict),
        .init(wording.say("heading.target"), wraps: .readily),
        .init(wording.say("heading.now"), .trailing),
        .init(wording.say("heading.projected"), wraps: .ifNeeded),
        .init(wording.say("heading.chance"), wraps: .readily),
        .init(wording.say("heading.account"), wraps: .readily),
      ],
      rows: assessments.map { a in
        [
          wording.verdict(a.verdict), wording.heading(a), table.now(a), wording.projected(a),
          wording.chanceInWords(a), remarks.account(of: a),
        ]
      })
  }

  /// More remarks than this are folded.
  private static let mostRemarks = 20

  /// With several areas a picture and a table a target.
  private func byTarget() -> [Report.Section] {
    var targets: OrderedDictionary<String, [Assessment]> = [:]
    for a in assessments { targets[a.target.id, default: []].append(a) }
    let charts = DumbbellCharts(plan: plan, wording: wording)
    var sections = targets.values.compactMap { assessments -> Report.Section? in
      guard let first = assessments.first else { return nil }
      let table = byArea(assessments)
      return Report.Section(
        rank: .detail, charts: charts.chart(areas: assessments, in: projection).map { [$0] } ?? [],
        table: table, fold: wording.heading(first))
    }
    let remarks = TargetRemarks(plan: plan, wording: wording).remarks(assessments)
    let heading = wording.say("heading.remarks")
    if remarks.count > Self.mostRemarks || plan.areas.count > DumbbellCharts.most {
      let table = ReportTable(
        columns: [.init(heading, wraps: .readily)], rows: remarks.map { [$0] })
      sections.append(Report.Section(rank: .detail, table: table, fold: heading, notes: starNote))
    } else {
      sections.append(
        Report.Section(
          heading: remarks.isEmpty ? nil : heading, rank: .detail, items: remarks, notes: starNote))
    }
    return sections
  }

  private func byArea(_ assessments: [Assessment]) -> ReportTable {
    let table = TargetsTable(plan: plan, wording: wording)
    return ReportTable(
      columns: [
        .init(wording.say("heading.area")),
        .init(wording.say("heading.verdict"), wraps: .ifNeeded, role: .verdict),
        .init(wording.say("heading.now"), .trailing),
        .init(wording.say("heading.projected"), wraps: .ifNeeded),
        .init(wording.say("heading.chance"), wraps: .readily),
      ],
      rows: assessments.map { a in
        [
          a.area, wording.verdict(a.verdict), table.now(a), wording.projected(a),
          wording.chanceInWords(a),
        ]
      })
  }
}
