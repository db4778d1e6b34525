import Diagnostics
import Forecasting
import OrderedCollections
import Planning
import Workbooks

extension MeetingWorkbook {
  /// What the scenarios assume, what the projections lean on, and what is worth knowing of each target:
  /// tables and sentences one below another, of which only the heading of the sheet stays in sight.
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
    while rows.last?.isEmpty == true { rows.removeLast() }
    return WorkbookDocument.Sheet(
      name: wording.say("meeting.sheet-assumptions"), rows: rows, widths: [36, 80, 50],
      frozenRows: 2)
  }

  /// A row a figure as it was read, with its source and place.
  func sources() -> WorkbookDocument.Sheet {
    var columns = [Column(wording.say("heading.indicator"), 36)]
    if hasAreas { columns.append(Column(wording.say("heading.area"), 18)) }
    columns += [
      Column(wording.say("heading.year"), 8, number: true),
      Column(wording.say("heading.value"), 13, number: true),
      Column(wording.say("meeting.unit"), 14), Column(wording.say("heading.kind"), 24),
      Column(wording.say("meeting.source"), 44), Column(wording.say("meeting.note"), 40),
      Column(wording.say("heading.place"), 36),
    ]
    let facts = plan.facts.all.filter { plan.indicators[$0.indicator] != nil }
    let rows = facts.compactMap(source)
    var rules = groups(rows, by: hasAreas ? 2 : 1)
    for (index, fact) in facts.enumerated() where fact.status == .break {
      rules[index] = .definition
    }
    return sheet("meeting.sheet-sources", heading("meeting.sources"), columns, rows, rules: rules)
  }

  /// Sentences below a heading, in the broad column.
  private func list(_ heading: String, _ sentences: [String]) -> [[Value]] {
    guard !sentences.isEmpty else { return [] }
    return [[.text(heading, .heading)]] + sentences.map { [.empty, .text($0, .wrapped)] } + [[]]
  }

  private func source(_ fact: Fact) -> [Value]? {
    guard let indicator = plan.indicators[fact.indicator] else { return nil }
    let words =
      fact.role == .actual
      ? wording.dated(wording.kind(of: fact), fact)
      : wording.say("meeting.role-\(fact.role.rawValue.replacing("_", with: "-"))")
    return [.text(wording.text(indicator.label), .wrapped)]
      + (hasAreas ? [.text(fact.area, .wrapped)] : []) + [
        year(fact.year), .number(fact.value, .init(decimals: max(fact.decimals, 0))),
        .text(unit(indicator), .wrapped), .text(words, .wrapped),
        .text(fact.source ?? "", .wrapped), .text(fact.note ?? "", .wrapped),
        .text(fact.span?.location ?? "", .wrapped),
      ]
  }
}
