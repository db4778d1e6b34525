import Diagnostics
import Forecasting
import OrderedCollections
public import Planning
import Probability

/// The answer to "what would it take": a row a probability, and below it what the answer is held
/// against and what prevents it.
public struct SolutionReport: Sendable {
  let plan: Plan
  let scenario: Scenario
  let solutions: [Solution]
  let wording: Wording

  public init(plan: Plan, scenario: Scenario, solutions: [Solution], wording: Wording) {
    self.plan = plan
    self.scenario = scenario
    self.solutions = solutions
    self.wording = wording
  }

  public func report() -> Report {
    var sections: [Report.Section] = []
    if let first = solutions.first {
      sections.append(
        Report.Section(
          heading: heading(first), paragraphs: [subject(first)], table: table(),
          notes: first.target.status == .assumed ? [wording.say("note.assumed")] : []))
      let remarks = SolutionRemarks(plan: plan, wording: wording).remarks(solutions)
      sections.append(Report.Section(items: remarks))
    }
    return Report(
      title: wording.text(plan.name), subtitles: subtitles(plan, scenario, wording),
      sections: sections)
  }

  private func heading(_ solution: Solution) -> String {
    let goal: Double? =
      switch solution.target.goal {
      case .atMost(let goal), .atLeast(let goal): goal
      default: nil
      }
    let name = wording.target(solution.target, solution.indicator, goal)
    return "\(name), \(solution.target.when.year)"
  }

  private func subject(_ solution: Solution) -> String {
    let kind = solution.lever.slot == .gapShare ? "gap-share" : solution.lever.lever.kind.name
    let part = wording.subject(solution.lever.indicator, of: plan)
    let subject =
      solution.lever.isPart
      ? Message(
        "solve-subject.part", ["indicator": .localized(part?.label ?? solution.moved.label)])
      : Message("solve-subject.\(kind)", ["indicator": .localized(solution.moved.label)])
    // Areas whose figures end in different years begin in different years.
    let isOneYear = solutions.allSatisfy { $0.start == solution.start }
    return wording.say(
      isOneYear ? "solve.lever" : "solve.lever-any",
      [
        "subject": .message(subject), "year": .year(solution.start.number),
        "id": .text(solution.lever.id),
      ])
  }

  private func table() -> ReportTable {
    let hasAreas = plan.areas.count > 1
    var columns: [ReportTable.Column] =
      hasAreas ? [.init(wording.say("heading.area"))] : []
    columns += [
      .init(wording.say("heading.chance-wanted"), .trailing),
      .init(wording.say("heading.takes"), wraps: .ifNeeded),
      .init(wording.say("heading.times-record"), .trailing),
      .init(wording.say("heading.then"), wraps: .ifNeeded),
      .init(wording.say("heading.chance-then"), .trailing),
    ]
    var rows: [[String]] = []
    var breaks: Set<Int> = []
    for solution in solutions {
      if !rows.isEmpty { breaks.insert(rows.count) }
      for (index, answer) in solution.answers.enumerated() {
        let area = hasAreas ? [index == 0 ? solution.area : ""] : []
        rows.append(area + cells(answer, solution))
      }
    }
    return ReportTable(columns: columns, rows: rows, breaks: breaks)
  }

  private func cells(_ answer: Solution.Answer, _ solution: Solution) -> [String] {
    let asked = wording.chance(answer.asked)
    switch answer.outcome {
    case .reached(let trial, _):
      return [
        asked, wording.sought(solution, trial.value),
        answer.timesRecord.map(wording.times) ?? wording.absent,
        wording.projection(trial.projected, trial.interval80, solution.indicator.decimals),
        trial.probability.map { wording.chance($0) } ?? wording.absent,
      ]
    case .always:
      return [asked, wording.say("solve.nothing")] + Array(repeating: wording.absent, count: 3)
    case .prevented:
      return [asked, wording.say("solve.not-reached")] + Array(repeating: wording.absent, count: 3)
    }
  }
}

extension Wording {
  /// A number of a lever that is solved for, in words, without its years.
  func sought(_ solution: Solution, _ value: Double) -> String {
    if solution.lever.isPart {
      return solution.lever.unit == .share
        ? style.string((100 * value).rounded(decimals: 9), decimals: nil) + "%"
        : self.value(value, of: solution.moved, Self.decimals(of: value, atLeast: 0))
    }
    return written(solution, value)
  }

  private func written(_ solution: Solution, _ value: Double) -> String {
    lever(Lever(solution.lever.lever(value).kind), of: solution.moved)
  }

  /// A multiple: one decimal below ten, and two near one, where they tell more from less.
  func times(_ value: Double) -> String {
    let decimals = abs(value - 1) < 0.095 ? 2 : abs(value) < 9.95 ? 1 : 0
    return say("solve.times", ["value": .number(value, decimals: decimals)])
  }
}
