/// Draws a diagnostic as a user sees it: the place, the sentence, their own line, a mark, advice.
///
/// ```
/// plans/2026.yaml:14:12: error[lever-unit]: "10%" has two meanings
///    |
/// 14 |       add: 10%
///    |            ^^^ percent, or percentage points?
///    |
///    = help: write `add: 10 points` or `add: 10 percent`
/// ```
///
/// The first line stays machine-readable in every language. A diagnostic without a place starts with
/// `ontrack:` and has no excerpt; one in a source without text has its place and no excerpt.
public struct DiagnosticRenderer: Sendable {
  public let catalogue: Catalogue

  /// The columns that an excerpt may take; longer lines are shown around the mark, between `…`.
  public let excerptWidth: Int

  /// How many scalars of one quoted value are shown.
  let textLimit = 200

  public init(catalogue: Catalogue, excerptWidth: Int = 88) {
    self.catalogue = catalogue
    self.excerptWidth = max(20, excerptWidth)
  }

  public init(_ language: Language) { self.init(catalogue: Catalogue(language)) }

  /// The whole picture, each line ended by LF.
  public func render(_ diagnostic: Diagnostic) -> String {
    let message = diagnostic.message
    let place = diagnostic.span.map { VisibleText.escaped($0.location) } ?? "ontrack"
    let sentence = catalogue.render(message, textLimit: textLimit)
    var lines = ["\(place): \(diagnostic.severity.rawValue)[\(diagnostic.slug)]: \(sentence)"]
    let notes = catalogue.notes(of: message, textLimit: textLimit)
    let help = catalogue.help(of: message, textLimit: textLimit)

    var margin = " "
    if let span = diagnostic.span, !span.source.text.isEmpty,
      let line = span.source.line(span.start.line)
    {
      let number = "\(span.start.line)"
      margin = String(repeating: " ", count: number.utf8.count)
      let excerpt = Excerpt(
        line: line, span: span, gutterWidth: number.utf8.count + 3, width: excerptWidth)
      var marks = excerpt.marks
      if let label = catalogue.label(of: message, textLimit: textLimit) { marks += " " + label }
      lines.append("\(margin) |")
      lines.append(excerpt.text.isEmpty ? "\(number) |" : "\(number) | \(excerpt.text)")
      lines.append("\(margin) | \(marks)")
      if !notes.isEmpty || !help.isEmpty { lines.append("\(margin) |") }
    }
    for note in notes { lines.append("\(margin) = \(noteWord): \(note)") }
    for advice in help { lines.append("\(margin) = \(helpWord): \(advice)") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Several, in the order given, an empty line between them.
  public func render(_ diagnostics: some Sequence<Diagnostic>) -> String {
    diagnostics.map { render($0) }.joined(separator: "\n")
  }

  private var noteWord: String {
    switch catalogue.language {
    case .english: "note"
    case .vietnamese: "ghi chú"
    }
  }

  private var helpWord: String {
    switch catalogue.language {
    case .english: "help"
    case .vietnamese: "gợi ý"
    }
  }
}
