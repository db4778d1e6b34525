import Diagnostics
import Forecasting
import OrderedCollections
import Planning
import Workbooks

extension MeetingWorkbook {
  /// What the scenarios assume, what the projections lean on, what is worth knowing of each target,
  /// and every figure with its source.
  func assumptions() -> WorkbookDocument.Sheet {
    var rows = heading("meeting.assumptions")
    let comparison = ComparisonReport(
      plan: plan, projections: projections, comparisons: [], wording: wording)
    for section in [comparison.scenarios(), comparison.assumptions()] {
      rows.append([.text(section.heading ?? "", .heading)])
      rows += section.paragraphs.map { [.text($0, .wrapped)] }
      if let table = section.table, !table.rows.isEmpty {
        rows.append(table.columns.map { .text($0.heading, .column) })
        rows += table.rows.map { row in row.map { .text($0, .wrapped) } }
      }
      rows.append([])
    }
    if let first = projections.first, let judged = assessments.first {
      let leaning = LeaningNotes(plan: plan, wording: wording)
        .notes(first, Array(first.series.keys))
      rows += list(wording.say("heading.why"), leaning)
      rows += list(
        wording.say("heading.remarks"),
        TargetRemarks(plan: plan, wording: wording).remarks(judged))
    }
    rows.append([.text(wording.say("meeting.sources"), .heading)])
    rows.append(
      [
        "heading.indicator", "meeting.source", "meeting.note", "heading.year", "heading.value",
        "heading.kind", "heading.area", "heading.place",
      ].map { slug in
        let isNumber = slug == "heading.year" || slug == "heading.value"
        return .text(wording.say(slug), isNumber ? .numberColumn : .column)
      })
    rows += plan.facts.all.compactMap(source)
    return WorkbookDocument.Sheet(
      name: wording.say("meeting.sheet-assumptions"), rows: rows,
      widths: [40, 70, 50, 10, 14, 26, 20, 40], frozenRows: 0)
  }

  /// Sentences below a heading, in the broad column.
  private func list(_ heading: String, _ sentences: [String]) -> [[Value]] {
    guard !sentences.isEmpty else { return [] }
    return [[.text(heading, .heading)]] + sentences.map { [.empty, .text($0, .wrapped)] } + [[]]
  }

  private func source(_ fact: Fact) -> [Value]? {
    guard let indicator = plan.indicators[fact.indicator] else { return nil }
    let words: String
    if fact.role == .actual {
      let status = wording.say("status.\(fact.status.rawValue)")
      words = fact.asOf.map { "\(status) (\($0))" } ?? status
    } else {
      words = wording.say("meeting.role-\(fact.role.rawValue.replacing("_", with: "-"))")
    }
    return [
      .text(wording.text(indicator.label), .wrapped), .text(fact.source ?? "", .wrapped),
      .text(fact.note ?? "", .wrapped), year(fact.year),
      .number(fact.value, .init(decimals: max(fact.decimals, 0))),
      .text(words, .wrapped), .text(fact.area, .wrapped),
      .text(fact.span?.location ?? "", .wrapped),
    ]
  }
}
