public import Diagnostics
import OrderedCollections
public import Planning

extension Dataset {
  /// One row a diagnostic: where it is, and what it says in the reader's language.
  public static func findings(
    _ diagnostics: [Diagnostic], _ language: Language
  ) -> Dataset {
    let renderer = DiagnosticRenderer(language)
    return Dataset(
      columns: ["file", "line", "column", "severity", "slug", "message", "notes", "help"],
      rows: diagnostics.map { diagnostic in
        let record = renderer.record(diagnostic)
        return [
          .optional(record.file), .optional(record.line), .optional(record.column),
          .text(record.severity), .text(record.slug), .text(record.message),
          .optional(record.notes.joined(separator: "; ")),
          .optional(record.help.joined(separator: "; ")),
        ]
      })
  }
}

/// What `check` found: drawn in the user's own text on a terminal, a table in Markdown.
public struct FindingsReport: Sendable {
  /// How many of each severity.
  public struct Counts: Sendable, Hashable {
    public let errors: Int
    public let warnings: Int
    public let notes: Int

    public init(errors: Int, warnings: Int, notes: Int) {
      self.errors = errors
      self.warnings = warnings
      self.notes = notes
    }
  }

  let path: String
  let plan: Plan?
  let diagnostics: [Diagnostic]
  let counts: Counts
  let wording: Wording

  /// `path` is the plan as the user named it; `plan` is nil where it has errors.
  public init(
    path: String, plan: Plan?, diagnostics: [Diagnostic], counts: Counts, wording: Wording
  ) {
    self.path = path
    self.plan = plan
    self.diagnostics = diagnostics
    self.counts = counts
    self.wording = wording
  }

  /// The diagnostics drawn in the user's text, and a line that counts them.
  public func text(width: Int) -> String {
    let renderer = DiagnosticRenderer(
      catalogue: Catalogue(wording.language), excerptWidth: max(20, width - 12))
    let drawn = renderer.render(diagnostics)
    let closing = TextRenderer.wrapped(summary, width).joined(separator: "\n") + "\n"
    return drawn.isEmpty ? closing : drawn + "\n" + closing
  }

  public func report() -> Report {
    let renderer = DiagnosticRenderer(wording.language)
    let rows = diagnostics.map { diagnostic in
      let record = renderer.record(diagnostic)
      let words = [record.message] + record.notes + record.help
      return [
        diagnostic.span?.location ?? wording.absent, "\(record.severity)[\(record.slug)]",
        words.joined(separator: "; "),
      ]
    }
    let columns: [ReportTable.Column] = [
      .init(wording.say("heading.place")), .init(wording.say("heading.finding")),
      .init(wording.say("heading.what"), wraps: .readily),
    ]
    return Report(
      title: plan.map { wording.text($0.name) } ?? path,
      sections: [
        Report.Section(
          paragraphs: rows.isEmpty ? [wording.say("check.nothing")] : [],
          table: ReportTable(columns: columns, rows: rows), notes: [summary])
      ])
  }

  private var summary: String {
    func number(_ value: Int) -> Argument { .number(Double(value), decimals: 0) }
    var arguments: [String: Argument] = [
      "errors": number(counts.errors), "warnings": number(counts.warnings),
      "notes": number(counts.notes),
    ]
    guard let plan else { return wording.say("check.summary-errors", arguments) }
    arguments["figures"] = number(plan.facts.all.count)
    arguments["indicators"] = number(plan.indicators.count)
    arguments["targets"] = number(plan.targets.count)
    arguments["scenarios"] = number(plan.scenarios.count)
    return wording.say("check.summary", arguments)
  }
}
