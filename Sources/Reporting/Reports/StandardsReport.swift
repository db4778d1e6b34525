import Diagnostics
import Forecasting
public import Planning

/// The panel of published standards: what each body would say of the same progress.
public struct StandardsReport: Sendable {
  let plan: Plan
  let assessments: [Assessment]
  let standards: [PublishedStandard]
  let wording: Wording

  public init(
    plan: Plan, assessments: [Assessment], standards: [PublishedStandard], wording: Wording
  ) {
    self.plan = plan
    self.assessments = assessments
    self.standards = standards
    self.wording = wording
  }

  public func section() -> Report.Section {
    let several = plan.areas.count > 1
    var rows: [[String]] = []
    var breaks: Set<Int> = []
    for assessment in assessments where !assessment.standards.isEmpty {
      if !rows.isEmpty { breaks.insert(rows.count) }
      var name =
        (several ? "\(assessment.area) · " : "")
        + wording.target(assessment.target, assessment.indicator, assessment.targetValue)
      let answers = assessment.standards.filter { standards.contains($0.standard) }
      guard answers.contains(where: { $0.category != .undefined }) || answers.count == 1 else {
        rows.append([
          name, wording.say("standard.all"), wording.absent,
          wording.say("standard-class.undefined"),
        ])
        continue
      }
      for answer in answers {
        rows.append([
          name, wording.say("standard.\(answer.standard.rawValue)"), value(of: answer),
          wording.say("standard-class.\(answer.category.rawValue)"),
        ])
        name = ""
      }
    }
    let columns: [ReportTable.Column] = [
      .init(wording.say("heading.target"), wraps: .readily),
      .init(wording.say("heading.standard"), wraps: .readily),
      .init(wording.say("heading.value"), .trailing),
      .init(wording.say("heading.class"), wraps: .readily),
    ]
    return Report.Section(
      heading: wording.say("heading.standards"),
      table: ReportTable(columns: columns, rows: rows, breaks: breaks),
      notes: [wording.say("note.standards")])
  }

  /// The number that a class is read from, with what it is.
  private func value(of answer: PublishedStandard.Answer) -> String {
    guard let value = answer.value else { return wording.absent }
    func say(_ kind: String, _ decimals: Int) -> String {
      wording.say("standard-value.\(kind)", ["value": .number(value, decimals: decimals)])
    }
    switch answer.standard {
    case .unsd, .eurostat, .sdsn: return wording.number(value, 2)
    case .aarr: return say("rate", 2)
    case .escap: return say("index", 2)
    case .escapAnticipated:
      // A line that goes beyond the goal leaves no gap: the formula's absolute value hides it.
      return answer.category == .maintain && value > 10 ? wording.absent : say("gap", 1)
    }
  }
}

extension Dataset {
  /// One row a scenario, area, target and published standard.
  public static func standards(
    _ assessments: [Assessment], _ standards: [PublishedStandard]
  ) -> Dataset {
    Dataset(
      columns: ["scenario", "area", "target", "indicator", "year", "standard", "value", "class"],
      rows: assessments.flatMap { a in
        a.standards.filter { standards.contains($0.standard) }.map { answer in
          [
            .text(a.scenario), .text(a.area), .text(a.target.id), .text(a.indicator.id),
            .integer(a.target.when.year.number), .text(answer.standard.rawValue),
            .optional(answer.value), .text(answer.category.rawValue),
          ]
        }
      })
  }
}
