import Diagnostics
import Forecasting
import OrderedCollections
import Planning
import Probability

extension DecisionReport {
  /// What the overview means and what it leaves out.
  func notes(_ decision: Decision) -> [String] {
    var notes: [String] = []
    if !decision.least.isEmpty {
      notes.append(wording.say("decide.note-gives-up"))
      if decision.rows.contains(where: { $0.expectedRegret != nil }) {
        notes.append(wording.say("decide.note-average"))
      }
    }
    for row in decision.rows {
      if !row.fixed.isEmpty {
        notes.append(note("decide.note-fixed", row, row.fixed))
      }
      if !row.ownGoals.isEmpty {
        notes.append(note("decide.note-own-goal", row, row.ownGoals))
      }
    }
    notes += left(decision)
    if decision.rows.contains(where: { $0.plan.cost != nil }) {
      notes.append(wording.say("decide.note-cost"))
    }
    notes.append(wording.say("decide.note-same"))
    if decision.targets.contains(where: { $0.status == .assumed }) {
      notes.append(wording.say("note.assumed"))
    }
    return notes
  }

  /// The targets that are not part of the decision.
  func left(_ decision: Decision) -> [String] {
    [("decide.note-decided", decision.decided), ("decide.note-unknown", decision.unknown)]
      .filter { !$0.1.isEmpty }
      .map { wording.say($0, ["targets": .text(names($1))]) }
  }

  private func note(_ slug: String, _ row: Decision.Row, _ targets: [Target]) -> String {
    wording.say(slug, ["plan": .text(name(row.plan)), "targets": .text(names(targets))])
  }

  private func names(_ targets: [Target]) -> String {
    targets.map { "\(label($0)) (\($0.when.year))" }.joined(separator: "; ")
  }

  // MARK: Milestones

  func signposts(_ decision: Decision) -> Report.Section {
    let heading = wording.say("decide.signposts")
    let all = decision.rows.flatMap { row in row.signposts.map { (row.plan, $0) } }
    guard !all.isEmpty else {
      return Report.Section(
        heading: heading, paragraphs: [wording.say("decide.no-signposts")])
    }
    let columns: [ReportTable.Column] = [
      .init(wording.say("heading.plan"), wraps: .readily),
      .init(wording.say("heading.target"), wraps: .readily), .init(wording.say("heading.by")),
      .init(wording.say("heading.end-of"), wraps: .ifNeeded),
      .init(wording.say("heading.milestone"), wraps: .ifNeeded),
      .init(wording.say("heading.reached"), .trailing),
    ]
    let rows = all.map { scenario, post in
      let year = "\(post.year)"
      return [
        name(scenario), label(post.target), "\(post.target.when.year)",
        post.isTotal ? wording.say("decide.sum", ["year": .year(post.year.number)]) : year,
        milestone(post), reached(post),
      ]
    }
    let hasWords = all.contains { if case .value = $1.milestone { false } else { true } }
    return Report.Section(
      heading: heading,
      paragraphs: [
        wording.say("decide.signposts-about", ["asked": .probability(asked)])
      ],
      table: ReportTable(columns: columns, rows: rows),
      notes: hasWords ? [wording.say("decide.note-milestones")] : [])
  }

  private func milestone(_ post: Signpost) -> String {
    switch post.milestone {
    case .always: wording.say("decide.always")
    case .never: wording.say("decide.never")
    case .uninformative: wording.say("decide.uninformative")
    case .value(let value, _):
      wording.say(
        post.isLeast ? "decide.at-least" : "decide.at-most",
        [
          "value": .text(
            wording.number(value, post.indicator.decimals)
              + (post.indicator.unit.isPercentage ? "%" : ""))
        ])
    }
  }

  private func reached(_ post: Signpost) -> String {
    guard case .value(_, let reached) = post.milestone else { return wording.absent }
    return wording.chance(reached)
  }

  // MARK: Terms

  /// The technical terms, where they are asked for.
  func terms() -> [Report.Section] {
    guard showsTerms else { return [] }
    return [
      Report.Section(
        heading: wording.say("decide.terms"),
        items: ["joint", "mean", "regret", "expected", "signpost"].map {
          wording.say("decide.terms-\($0)")
        })
    ]
  }
}
