public import Diagnostics

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

/// What `check` found, as a table for Markdown; on a terminal the diagnostics are drawn instead.
public struct FindingsReport: Sendable {
  let title: String
  let diagnostics: [Diagnostic]
  let wording: Wording

  public init(title: String, diagnostics: [Diagnostic], wording: Wording) {
    self.title = title
    self.diagnostics = diagnostics
    self.wording = wording
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
      .init(wording.say("heading.what"), wraps: true),
    ]
    return Report(
      title: title,
      sections: [
        Report.Section(
          paragraphs: rows.isEmpty ? [wording.say("check.nothing")] : [],
          table: ReportTable(columns: columns, rows: rows))
      ])
  }
}
