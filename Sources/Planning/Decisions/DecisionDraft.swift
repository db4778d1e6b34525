import Forecasting
import OrderedCollections

/// A plan's figures in every event, before they are held against the other plans'.
struct DecisionDraft {
  /// What is kept of one combination.
  struct Cell {
    private(set) var outcomes: [String: Decision.Outcome] = [:]
    private(set) var observed: Set<String> = []
    private let assessments: [String: Assessment]

    init(_ assessments: [String: Assessment]) {
      self.assessments = assessments
      for (id, assessment) in assessments {
        if assessment.isObserved { observed.insert(id) }
        outcomes[id] = Self.outcome(assessment)
      }
    }

    private static func outcome(_ assessment: Assessment) -> Decision.Outcome {
      if let requirement = assessment.requirement, let value = assessment.projectedRaw,
        assessment.isObserved || (assessment.isAssumed && assessment.probability == nil)
      {
        return .given(requirement.isMet(by: value))
      }
      guard assessment.verdict != .noVerdict, let p = assessment.probability else { return .none }
      return .chance(p)
    }

    func cell(_ targets: [Target], isCompared: Bool) -> Decision.Cell {
      let all = targets.map { outcomes[$0.id] ?? .none }
      let isWhole = isCompared && !targets.isEmpty
      return Decision.Cell(
        outcomes: all,
        allMet: isWhole
          ? JointChance.of(zip(targets, all).map { ($1, assessments[$0.id]) }) : nil,
        meanMet: isWhole ? all.compactMap(\.probability).reduce(0, +) : nil)
    }
  }

  let plan: Scenario
  /// Where nothing happens.
  let alone: [String: Assessment]
  let signposts: [Signpost]
  var cells: [Cell] = []

  init(plan: Scenario, alone: [String: Assessment], signposts: [Signpost]) {
    self.plan = plan
    self.alone = alone
    self.signposts = signposts
  }

  /// The plans held against each other.
  static func decision(
    _ drafts: [DecisionDraft], targets all: [Target], happenings: [Decision.Happening],
    area: String, _ plan: Plan
  ) -> Decision {
    let known = all.filter { target in drafts.contains { $0.alone[target.id] != nil } }
    let cells = drafts.flatMap(\.cells)
    let decided = known.filter { target in
      cells.allSatisfy { $0.observed.contains(target.id) }
    }
    let unknown = known.filter { target in
      cells.contains { $0.outcomes[target.id] ?? Decision.Outcome.none == .none }
    }
    let open = known.filter { target in
      !decided.contains { $0.id == target.id } && !unknown.contains { $0.id == target.id }
    }
    let rows = drafts.map { row($0, open, happenings, plan) }
    return Comparison(rows: rows, happenings: happenings).decision(
      area: area, targets: open, indicators: open.compactMap { plan.indicators[$0.indicator] },
      decided: decided, unknown: unknown)
  }

  private static func row(
    _ draft: DecisionDraft, _ open: [Target], _ happenings: [Decision.Happening], _ plan: Plan
  ) -> Decision.Row {
    let fixed = open.filter { target in
      draft.alone[target.id].map { $0.isAssumed && $0.probability == nil } ?? false
    }
    let own = open.filter { target in
      draft.alone[target.id].map { $0.target.goal != target.goal || $0.target.when != target.when }
        ?? false
    }
    let cells = draft.cells.map { $0.cell(open, isCompared: fixed.isEmpty) }
    return Decision.Row(
      plan: draft.plan, cells: cells, overall: overall(cells, happenings), fixed: fixed,
      ownGoals: own, worst: nil, regrets: nil, expectedRegret: nil,
      signposts: draft.signposts.filter { post in open.contains { $0.id == post.target.id } })
  }

  /// The cells weighted by the probabilities of their events; nil without.
  private static func overall(
    _ cells: [Decision.Cell], _ happenings: [Decision.Happening]
  ) -> Decision.Cell? {
    let weights = happenings.compactMap(\.probability)
    guard weights.count == cells.count, let first = cells.first else { return nil }
    func mean(_ values: [Double?]) -> Double? {
      let known = values.compactMap { $0 }
      guard known.count == weights.count else { return nil }
      return zip(known, weights).map { $0 * $1 }.reduce(0, +)
    }
    let outcomes = first.outcomes.indices.map { index -> Decision.Outcome in
      let column = cells.map { $0.outcomes[index] }
      if case .given = column[0], column.allSatisfy({ $0 == column[0] }) { return column[0] }
      return mean(column.map(\.probability)).map { .chance($0) } ?? .none
    }
    return Decision.Cell(
      outcomes: outcomes, allMet: mean(cells.map(\.allMet)), meanMet: mean(cells.map(\.meanMet)))
  }
}
