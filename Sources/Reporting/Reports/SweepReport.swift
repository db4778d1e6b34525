import Diagnostics
import Forecasting
import OrderedCollections
public import Planning
import Probability

/// What becomes of targets as levers take other numbers: a row a number of one lever; of two a map
/// of the chance, the first lever downwards and the second across.
public struct SweepReport: Sendable {
  let plan: Plan
  let scenario: Scenario
  let levers: [SweptLever]
  let results: [SweptTarget]
  let wording: Wording

  public init(
    plan: Plan, scenario: Scenario, levers: [SweptLever], results: [SweptTarget],
    wording: Wording
  ) {
    self.plan = plan
    self.scenario = scenario
    self.levers = levers
    self.results = results
    self.wording = wording
  }

  public func report() -> Report {
    Report(
      title: wording.text(plan.name), subtitles: subtitles(plan, scenario, wording),
      sections: [Report.Section(paragraphs: [subject()])] + results.flatMap(sections)
        + [Report.Section(notes: notes())])
  }

  private func subject() -> String {
    let names = levers.map { swept in
      let id = swept.lever.id
      let written = swept.lever.written.map { value($0, of: swept.lever, digits: 3) }
      return wording.say(
        written == nil ? "sweep.lever-further" : "sweep.lever",
        ["lever": .text(label(swept.lever)), "id": .text(id), "value": .text(written ?? "")])
    }
    return names.count == 1
      ? wording.say("sweep.one", ["lever": .text(names[0])])
      : wording.say("sweep.two", ["down": .text(names[0]), "across": .text(names[1])])
  }

  private func sections(_ result: SweptTarget) -> [Report.Section] {
    let goal: Double? =
      switch result.target.goal {
      case .atMost(let goal), .atLeast(let goal): goal
      default: nil
      }
    let area = plan.areas.count > 1 ? "\(result.area) · " : ""
    let name = wording.target(result.target, result.indicator, goal)
    let heading = "\(area)\(name), \(result.target.when.year)"
    let flat = isFlat(result) ? [wording.say("sweep.flat")] : []
    guard levers.count == 2 else {
      return [Report.Section(heading: heading, paragraphs: flat, table: table(result))]
    }
    let maps = maps(result)
    return maps.enumerated().map { index, table in
      Report.Section(
        heading: index == 0 ? heading : nil,
        paragraphs: index == 0 ? flat + [still(result)] : [], table: table)
    }
  }

  /// Whether all numbers come to the same.
  private func isFlat(_ result: SweptTarget) -> Bool {
    guard let first = result.cells.first else { return false }
    return result.cells.count > 1
      && result.cells.allSatisfy {
        $0.projected == first.projected && $0.probability == first.probability
      }
  }

  // MARK: One lever

  private func table(_ result: SweptTarget) -> ReportTable {
    let columns: [ReportTable.Column] = [
      .init(label(levers[0].lever), .trailing, wraps: .readily),
      .init(wording.say("heading.projected"), wraps: .ifNeeded),
      .init(wording.say("heading.chance"), .trailing), .init(wording.say("heading.verdict")),
    ]
    let rows = result.cells.map { row($0, result, name(of: $0)) }
    let still = row(result.still, result, wording.say("sweep.as-it-is"))
    return ReportTable(columns: columns, rows: rows + [still], breaks: [rows.count])
  }

  private func name(of cell: SweptTarget.Cell) -> String {
    guard let number = cell.values[0] else { return wording.absent }
    return value(number, of: levers[0].lever)
  }

  private func row(
    _ cell: SweptTarget.Cell, _ result: SweptTarget, _ name: String
  ) -> [String] {
    [
      name, projection(cell, result.indicator), chance(cell), wording.verdict(cell.verdict),
    ]
  }

  private func projection(_ cell: SweptTarget.Cell, _ indicator: Indicator) -> String {
    guard let projected = cell.projected else { return wording.absent }
    return wording.projection(
      projected.rounded(decimals: indicator.decimals), cell.interval80, indicator.decimals)
  }

  private func chance(_ cell: SweptTarget.Cell) -> String {
    if let probability = cell.probability { return wording.chance(probability) }
    return cell.isAssumed ? wording.say("word.chance-assumed") : wording.absent
  }

  // MARK: Two levers

  /// The map, in parts of a dozen columns.
  private func maps(_ result: SweptTarget) -> [ReportTable] {
    let across = levers[1].values
    return stride(from: 0, to: across.count, by: 12).map { start in
      let part = start..<min(start + 12, across.count)
      let columns =
        [ReportTable.Column(label(levers[0].lever), .trailing, wraps: .readily)]
        + part.map { .init(heading(across[$0], isFirst: $0 == start), .trailing) }
      let rows = levers[0].values.indices.map { row in
        [value(levers[0].values[row], of: levers[0].lever)]
          + part.map { column in
            let cell = result.cells[row * across.count + column]
            return cell.probability.map(wording.shaded) ?? chance(cell)
          }
      }
      return ReportTable(columns: columns, rows: rows)
    }
  }

  private func still(_ result: SweptTarget) -> String {
    wording.say(
      "sweep.still",
      [
        "projected": .text(projection(result.still, result.indicator)),
        "chance": .text(chance(result.still)),
      ])
  }

  // MARK: Words

  private func label(_ lever: SoughtLever) -> String {
    guard let indicator = wording.subject(lever.indicator, of: plan) else { return lever.id }
    return wording.assumption(lever.assumption(0), of: indicator)
  }

  /// A number with its unit, all its digits.
  private func value(_ value: Double, of lever: SoughtLever, digits: Int = 15) -> String {
    guard let indicator = wording.subject(lever.indicator, of: plan) else { return "" }
    return wording.value(value, of: lever.assumption(value), indicator, digits: digits)
  }

  /// A number above a column: the unit, which may be long, stands at the first alone.
  private func heading(_ number: Double, isFirst: Bool) -> String {
    let lever = levers[1].lever
    switch lever.unit {
    case .amount, .level, .years:
      guard !isFirst else { return value(number, of: lever) }
      let decimals = Wording.decimals(of: number, atLeast: 0)
      if case .amount = lever.unit { return wording.signed(number, decimals) }
      return wording.number(number, decimals)
    case .factor, .share, .effect: return value(number, of: lever)
    }
  }

  private func notes() -> [String] {
    var notes: [String] = []
    if results.contains(where: { $0.target.status == .assumed }) {
      notes.append(wording.say("note.assumed"))
    }
    if levers.count == 2 { notes.append(wording.say("shade.legend")) }
    notes.append(wording.say("sweep.draws"))
    return notes
  }
}

extension Wording {
  /// A chance with a symbol that says how good it is, so that a map can be read at a glance without
  /// colour: `x 15%`, `! 44%`, `+ 62%`, `# 85%`.
  func shaded(_ probability: Double) -> String {
    let symbol =
      probability >= 0.8 ? "#" : probability >= 0.5 ? "+" : probability >= 0.2 ? "!" : "x"
    return "\(symbol) \(chance(probability))"
  }
}
