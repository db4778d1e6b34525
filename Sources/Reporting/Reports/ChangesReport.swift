import Diagnostics
import Forecasting
import OrderedCollections
public import Planning

/// What has changed since an earlier run: verdicts first, then chances, then what is new and what
/// is gone.
public struct ChangesReport: Sendable {
  let plan: Plan
  let changes: VerdictChanges
  /// The file of the earlier run as the user typed it.
  let file: String
  let wording: Wording

  public init(plan: Plan, changes: VerdictChanges, file: String, wording: Wording) {
    self.plan = plan
    self.changes = changes
    self.file = file
    self.wording = wording
  }

  public func report() -> Report {
    let sections = [
      Report.Section(paragraphs: [summary]),
      section("heading.changed", changes.changes(of: .verdict)),
      section("heading.moved", changes.changes(of: .chance)),
      list("heading.asked-anew", askedDifferently),
      list("heading.new", new), list("heading.vanished", vanished),
    ].compactMap { $0 }
    return Report(
      title: wording.text(plan.name),
      subtitles: [wording.say("changes.subtitle", ["file": .text(file)])], sections: sections)
  }

  private var summary: String {
    let verdicts = changes.changes(of: .verdict).count
    let chances = changes.changes(of: .chance).count
    let both = verdicts + chances + changes.changes(of: .same).count
    let isSame = verdicts + chances == 0 && both == changes.all.count
    return wording.say(
      isSame ? "changes.none" : "changes.summary",
      [
        "count": .number(Double(both), decimals: 0),
        "changed": .number(Double(verdicts), decimals: 0),
        "chances": .number(Double(chances), decimals: 0),
      ])
  }

  private var hasAreas: Bool { plan.areas.count > 1 }

  private func section(_ heading: String, _ rows: [VerdictChange]) -> Report.Section? {
    guard !rows.isEmpty else { return nil }
    let columns: [ReportTable.Column] =
      [.init(wording.say("heading.target"), wraps: .readily)]
      + (hasAreas ? [.init(wording.say("heading.area"), wraps: .ifNeeded)] : []) + [
        .init(wording.say("heading.scenario"), wraps: .ifNeeded),
        .init(wording.say("heading.before"), wraps: .ifNeeded),
        .init(wording.say("heading.verdict"), wraps: .ifNeeded),
        .init(wording.say("heading.chance-before"), .trailing, wraps: .ifNeeded),
        .init(wording.say("heading.chance"), .trailing),
        .init(wording.say("heading.points"), .trailing),
      ]
    return Report.Section(
      heading: wording.say(heading),
      table: ReportTable(columns: columns, rows: rows.compactMap(cells)),
      notes: rows.contains { $0.now?.target.status == .assumed }
        ? [wording.say("note.assumed")] : [])
  }

  private func cells(_ change: VerdictChange) -> [String]? {
    guard let now = change.now, let before = change.before else { return nil }
    let points = before.probability.flatMap { p in now.probability.map { 100 * ($0 - p) } }
    return [wording.heading(now)] + (hasAreas ? [now.area] : []) + [
      now.scenario, wording.verdict(before.verdict), wording.verdict(now.verdict),
      before.probability.map(wording.chance) ?? wording.absent,
      now.probability.map(wording.chance) ?? wording.absent,
      points.map { wording.signed($0, 0) } ?? wording.absent,
    ]
  }

  private func list(_ heading: String, _ items: [String]) -> Report.Section? {
    items.isEmpty ? nil : Report.Section(heading: wording.say(heading), items: items)
  }

  /// A scenario that is new as a whole is one item, whatever the number of its targets.
  private var new: [String] {
    let rows = changes.changes(of: .new)
    let whole = Set(changes.newScenarios)
    return scenarios(changes.newScenarios, of: rows, "changes.new-scenario")
      + rows.filter { !whole.contains($0.subject.scenario) }.compactMap { change in
        change.now.map {
          item(wording.heading($0), change.subject, $0.verdict, wording.chance(of: $0))
        }
      }
  }

  private var vanished: [String] {
    let rows = changes.changes(of: .vanished)
    let whole = Set(changes.vanishedScenarios)
    return scenarios(changes.vanishedScenarios, of: rows, "changes.vanished-scenario")
      + rows.filter { !whole.contains($0.subject.scenario) }.compactMap { change in
        change.before.map {
          item(
            "\"\(change.subject.target)\"", change.subject, $0.verdict,
            $0.probability.map(wording.chance) ?? wording.absent)
        }
      }
  }

  private func scenarios(
    _ names: [String], of rows: [VerdictChange], _ slug: String
  ) -> [String] {
    names.map { name in
      let count = rows.count { $0.subject.scenario == name }
      return wording.say(
        slug, ["scenario": .text(name), "count": .number(Double(count), decimals: 0)])
    }
  }

  private func item(
    _ target: String, _ subject: EarlierVerdict.Subject, _ verdict: Verdict, _ chance: String
  ) -> String {
    wording.say(
      hasAreas && !subject.area.isEmpty ? "changes.one-area" : "changes.one",
      [
        "target": .text(target), "scenario": .text(subject.scenario),
        "area": .text(subject.area), "verdict": .text(wording.verdict(verdict)),
        "chance": .text(chance),
      ])
  }

  /// Each target once, whatever the number of areas and scenarios.
  private var askedDifferently: [String] {
    var items: OrderedSet<String> = []
    for change in changes.all where change.isAskedDifferently {
      guard let now = change.now, let before = change.before else { continue }
      let value = before.targetValue.map { wording.style.string($0) } ?? ""
      let earlier = [before.relation ?? "", value, before.year.map { "\($0)" } ?? ""]
      items.append(
        wording.say(
          "changes.asked",
          [
            "target": .text(change.subject.target), "now": .text(wording.heading(now)),
            "before": .text(earlier.filter { !$0.isEmpty }.joined(separator: " ")),
          ]))
    }
    return Array(items)
  }
}
