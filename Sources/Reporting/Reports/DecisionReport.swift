import Diagnostics
import Forecasting
import OrderedCollections
public import Planning
import Probability

/// Plans held against outside events: what each reaches, what it gives up, which gives up least, and
/// when it should be changed. The terms of decision analysis only where they are asked for.
public struct DecisionReport: Sendable {
  let plan: Plan
  let decisions: [Decision]
  let asked: Double
  let showsTerms: Bool
  let wording: Wording

  public init(
    plan: Plan, decisions: [Decision], asked: Double, showsTerms: Bool, wording: Wording
  ) {
    self.plan = plan
    self.decisions = decisions
    self.asked = asked
    self.showsTerms = showsTerms
    self.wording = wording
  }

  public func report() -> Report {
    var subtitles = [wording.say("decide.subtitle")]
    if let newest = plan.facts.newestYear {
      subtitles.append(wording.say("subtitle.observed", ["year": .year(newest.number)]))
    }
    return Report(
      title: wording.text(plan.name), subtitles: subtitles,
      sections: decisions.flatMap(sections) + terms())
  }

  private func sections(_ decision: Decision) -> [Report.Section] {
    let place = plan.areas.count > 1 ? decision.area : nil
    guard !decision.targets.isEmpty else {
      return [
        Report.Section(
          heading: place, paragraphs: [wording.say("decide.no-open")], notes: left(decision))
      ]
    }
    return [
      Report.Section(
        heading: place, paragraphs: [events(decision), compared(decision), verdict(decision)],
        table: overview(decision), notes: notes(decision))
    ] + decision.rows.map { details($0, decision) } + [signposts(decision)]
  }

  // MARK: The decision

  private func events(_ decision: Decision) -> String {
    let isWeighed = decision.happenings.contains { $0.probability != nil }
    return wording.say(
      isWeighed ? "decide.events-with" : "decide.events-without",
      ["events": .list(decision.happenings.map { .text(heading($0)) })])
  }

  private func compared(_ decision: Decision) -> String {
    let count = decision.targets.count
    switch decision.measure {
    case .allMet where count == 1: return wording.say("decide.compared-one")
    case .allMet:
      return wording.say(
        "decide.compared-all", ["count": .number(Double(count), decimals: 0)])
    case .meanMet:
      return wording.say(
        "decide.compared-mean",
        ["count": .number(Double(count), decimals: 0), "limit": .probability(Decision.rare)])
    }
  }

  private func verdict(_ decision: Decision) -> String {
    let best = decision.rows.filter { decision.least.contains($0.plan.id) }
    guard let first = best.first, let regret = first.largestRegret else {
      return wording.say("decide.one-plan")
    }
    let names = joined(best.map { name($0.plan) })
    if regret <= 1e-12 { return wording.say("decide.least-zero", ["plan": .text(names)]) }
    let text =
      decision.measure == .allMet
      ? wording.points(wording.number(100 * regret, 1))
      : wording.say("decide.targets", ["count": .number(regret, decimals: 2)])
    return wording.say("decide.least", ["plan": .text(names), "amount": .text(text)])
  }

  private func joined(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return wording.say(
      "decide.and",
      ["one": .list(names.dropLast().map { .text($0) }), "two": .text(last)])
  }

  private func overview(_ decision: Decision) -> ReportTable {
    let isWeighed = decision.rows.contains { $0.overall != nil }
    var columns: [ReportTable.Column] = [.init(wording.say("heading.plan"), wraps: .readily)]
    columns += decision.happenings.map { .init(heading($0), .trailing) }
    if isWeighed { columns.append(.init(wording.say("heading.over-all"), .trailing)) }
    columns += [
      .init(wording.say("heading.worst"), wraps: .readily),
      .init(wording.say("heading.gives-up"), .trailing),
    ]
    if isWeighed { columns.append(.init(wording.say("heading.average"), .trailing)) }
    let rows = decision.rows.map { row -> [String] in
      var cells = [name(row.plan)] + row.cells.map { value(decision.value($0), row, decision) }
      if isWeighed { cells.append(value(row.overall.flatMap(decision.value), row, decision)) }
      cells.append(worst(row, decision))
      cells.append(regret(row.largestRegret, decision))
      if isWeighed { cells.append(regret(row.expectedRegret, decision)) }
      return cells
    }
    return ReportTable(columns: columns, rows: rows)
  }

  private func worst(_ row: Decision.Row, _ decision: Decision) -> String {
    guard let worst = row.worst else { return wording.absent }
    return wording.say(
      "decide.worst",
      [
        "event": .text(name(decision.happenings[worst])),
        "value": .text(value(decision.value(row.cells[worst]), row, decision)),
      ])
  }

  private func value(_ value: Double?, _ row: Decision.Row, _ decision: Decision) -> String {
    guard let value else {
      return row.fixed.isEmpty ? wording.absent : wording.say("word.chance-assumed")
    }
    return decision.measure == .allMet ? wording.chance(value) : wording.number(value, 2)
  }

  private func regret(_ regret: Double?, _ decision: Decision) -> String {
    guard let regret else { return wording.absent }
    guard decision.measure == .allMet else { return wording.number(regret, 2) }
    return wording.say(
      "word.points-cell", ["value": .text(wording.number(100 * regret, 1))])
  }

  // MARK: A plan

  private func details(_ row: Decision.Row, _ decision: Decision) -> Report.Section {
    let cells = row.cells + (row.overall.map { [$0] } ?? [])
    var columns: [ReportTable.Column] = [
      .init(wording.say("heading.target"), wraps: .readily), .init(wording.say("heading.by")),
    ]
    columns += decision.happenings.map { .init(heading($0), .trailing) }
    if row.overall != nil { columns.append(.init(wording.say("heading.over-all"), .trailing)) }
    var rows = decision.targets.indices.map { index in
      [target(index, decision), "\(decision.targets[index].when.year)"]
        + cells.map { outcome($0.outcomes[index]) }
    }
    if row.fixed.isEmpty, decision.targets.count > 1 {
      rows.append(
        [wording.say("decide.all"), ""]
          + cells.map { $0.allMet.map(wording.chance) ?? wording.absent })
      let count = Double(decision.targets.count)
      rows.append(
        [wording.say("decide.mean", ["count": .number(count, decimals: 0)]), ""]
          + cells.map { wording.number($0.meanMet, 2) })
    }
    let cost = row.plan.cost.map {
      wording.say("decide.cost", ["cost": .text(wording.text($0))])
    }
    return Report.Section(
      heading: (plan.areas.count > 1 ? "\(decision.area) · " : "") + name(row.plan),
      paragraphs: cost.map { [$0] } ?? [],
      table: ReportTable(columns: columns, rows: rows, breaks: [decision.targets.count]))
  }

  private func outcome(_ outcome: Decision.Outcome) -> String {
    switch outcome {
    case .chance(let p): wording.chance(p)
    case .given(let isMet): wording.say(isMet ? "decide.given-met" : "decide.given-unmet")
    case .none: wording.absent
    }
  }

  // MARK: Words

  func target(_ index: Int, _ decision: Decision) -> String {
    label(decision.targets[index])
  }

  func label(_ target: Target) -> String {
    guard let indicator = plan.indicators[target.indicator] else { return target.id }
    return wording.target(target, indicator, nil)
  }

  func name(_ scenario: Scenario) -> String {
    scenario.label.map(wording.text) ?? scenario.id
  }

  private func name(_ happening: Decision.Happening) -> String {
    guard let event = happening.event else { return wording.say("decide.nothing") }
    let label = event.label ?? plan.scenarios[event.scenario]?.label
    return label.map(wording.text) ?? event.id
  }

  private func heading(_ happening: Decision.Happening) -> String {
    guard let probability = happening.probability else { return name(happening) }
    return wording.say(
      "decide.happening",
      ["event": .text(name(happening)), "probability": .probability(probability)])
  }
}
