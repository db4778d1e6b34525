import Diagnostics
import Forecasting
import OrderedCollections
import Planning

/// What happened to the figures that a scenario rests on: those that were replaced, breaks of
/// definition, and years that are not over.
struct RevisionSections {
  let plan: Plan
  let wording: Wording

  /// Empty where nothing did.
  func sections() -> [Report.Section] { [revisions(), breaksAndParts()].compactMap { $0 } }

  private func revisions() -> Report.Section? {
    var last: SeriesID?
    let rows = plan.revised.map { indicator, id, revision -> [String] in
      let (before, after) = (revision.before, revision.after)
      let name = id == last ? "" : wording.name(of: id, indicator, in: plan)
      last = id
      return [
        name, "\(before.year)", wording.number(before.value, before.decimals),
        before.asOf ?? wording.absent, wording.number(after.value, after.decimals),
        after.asOf ?? wording.absent, kind(after), lines(before.span, after.span),
      ]
    }
    guard !rows.isEmpty else { return nil }
    return Report.Section(
      heading: wording.say("heading.revisions"),
      table: ReportTable(
        columns: [
          .init(wording.say("heading.indicator"), wraps: .readily),
          .init(wording.say("heading.year"), .trailing),
          .init(wording.say("heading.revised-before"), .trailing),
          .init(wording.say("heading.published"), wraps: .ifNeeded),
          .init(wording.say("heading.revised-after"), .trailing),
          .init(wording.say("heading.published"), wraps: .ifNeeded),
          .init(wording.say("heading.kind"), wraps: .ifNeeded),
          .init(wording.say("heading.line")),
        ], rows: rows),
      notes: [wording.say("note.revisions")])
  }

  /// What the newer figure is; nothing where it was replaced too.
  private func kind(_ fact: Fact) -> String {
    fact.status == .revised ? wording.absent : wording.kind(of: fact)
  }

  /// `observations.csv:6, 7`: the figure before and the one after.
  private func lines(_ before: SourceSpan?, _ after: SourceSpan?) -> String {
    guard let before, let after, !after.source.isSheet, before.source.name == after.source.name
    else { return [before, after].map { wording.line($0) }.joined(separator: ", ") }
    return "\(wording.line(before)), \(after.start.line)"
  }

  private func breaksAndParts() -> Report.Section? {
    // A definition mostly changes everywhere at once: then it is said once.
    let areas = Dictionary(grouping: plan.breaks) { [$0.fact.indicator, "\($0.fact.year)"] }
    var said: Set<[String]> = []
    let breaks = plan.breaks.compactMap { indicator, id, fact -> String? in
      let key = [fact.indicator, "\(fact.year)"]
      let isEverywhere = areas[key]?.count == plan.areas.count
      guard !isEverywhere || said.insert(key).inserted else { return nil }
      let name =
        isEverywhere
        ? wording.text(indicator.label) : wording.name(of: id, indicator, in: plan)
      return sentence(name, wording.say("rule.break", ["year": .year(fact.year.number)]), fact)
    }
    let parts = plan.yearsUnderWay.map { indicator, id, figure in
      sentence(
        wording.name(of: id, indicator, in: plan), wording.part(figure, of: indicator), figure.fact)
    }
    guard !breaks.isEmpty || !parts.isEmpty else { return nil }
    return Report.Section(heading: wording.say("heading.breaks-parts"), items: breaks + parts)
  }

  private func sentence(_ name: String, _ text: String, _ fact: Fact) -> String {
    "\(name): \(text)" + (fact.span == nil ? "" : " (\(wording.line(fact.span)))")
  }
}

extension Plan {
  private var series: [(indicator: Indicator, id: SeriesID)] {
    areas.flatMap { area in
      indicators.values.map { ($0, SeriesID(area: area, indicator: $0.id)) }
    }
  }

  /// By area, indicator, year and date.
  var revised: [(indicator: Indicator, id: SeriesID, revision: Revision)] {
    series.flatMap { indicator, id in revisions(id).map { (indicator, id, $0) } }
  }

  /// The first figures of new definitions that have older ones.
  var breaks: [(indicator: Indicator, id: SeriesID, fact: Fact)] {
    series.flatMap { indicator, id -> [(Indicator, SeriesID, Fact)] in
      let actual = facts.facts(id).filter { $0.role == .actual }
      let first = actual.map(\.year).min()
      return actual.filter { fact in
        fact.status == .break
          && (first.map { $0 < fact.year } ?? false
            || actual.contains { $0.year == fact.year && $0.status == .context })
      }.map { (indicator, id, $0) }
    }
  }

  var yearsUnderWay: [(indicator: Indicator, id: SeriesID, figure: PartialFigure)] {
    series.compactMap { indicator, id in underWay(id).map { (indicator, id, $0) } }
  }
}
