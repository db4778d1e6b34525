/// Collects what is found wrong, up to a limit, and hands it out in the order of the text.
public struct DiagnosticBag: Sendable {
  /// How many are kept in full; of the rest only the number is told.
  public let limit: Int

  private var kept: [Diagnostic] = []
  private var keptErrors = 0

  /// How many were found beyond the limit.
  public private(set) var omitted = 0

  /// How many of all that were added are errors, kept or not.
  public private(set) var errorCount = 0

  /// How many of all that were added are warnings, kept or not.
  public private(set) var warningCount = 0

  public init(limit: Int = 100) { self.limit = max(1, limit) }

  public var isEmpty: Bool { kept.isEmpty }

  /// Whether any of all that were added is an error.
  public var hasErrors: Bool { errorCount > 0 }

  /// Whether a further error would only be counted. What it says need not be worked out then, which
  /// for a row of thousands of wrong cells is the difference between moments and hours:
  /// ``countError()``.
  public var isFullOfErrors: Bool { keptErrors == limit }

  /// Counts an error that will not be shown.
  ///
  /// Traps unless the bag ``isFullOfErrors``.
  public mutating func countError() {
    precondition(isFullOfErrors, "an error that can be kept says what it is")
    errorCount += 1
    omitted += 1
  }

  /// Adds one. When the bag is full, an error takes the place of the last warning or note.
  ///
  /// The note that closes another bag's ``diagnostics`` (`too-many`) is not kept but counted in.
  public mutating func append(_ diagnostic: Diagnostic) {
    if diagnostic.slug == "too-many",
      case .number(let count, _)? = diagnostic.message.arguments["count"]
    {
      omitted += Int(count)
      return
    }
    switch diagnostic.severity {
    case .error: errorCount += 1
    case .warning: warningCount += 1
    case .note: break
    }
    if kept.count < limit {
      kept.append(diagnostic)
      if diagnostic.severity == .error { keptErrors += 1 }
      return
    }
    omitted += 1
    if diagnostic.severity == .error,
      let last = kept.lastIndex(where: { $0.severity != .error })
    {
      kept.remove(at: last)
      kept.append(diagnostic)
      keptErrors += 1
    }
  }

  public mutating func append(contentsOf diagnostics: some Sequence<Diagnostic>) {
    for diagnostic in diagnostics { append(diagnostic) }
  }

  /// Adds everything another bag holds, with its counts.
  public mutating func append(contentsOf other: DiagnosticBag) {
    let before = (omitted, errorCount, warningCount)
    for diagnostic in other.kept { append(diagnostic) }
    omitted += other.omitted
    errorCount = before.1 + other.errorCount
    warningCount = before.2 + other.warningCount
  }

  /// All that were kept, ready to show: those without a place first, then file by file in the order
  /// in which the files first appear, each from top to bottom, equals in the order they came; last,
  /// where there were too many, a note with the number of the rest (`too-many`).
  public var diagnostics: [Diagnostic] {
    var files: [String: Int] = [:]
    for diagnostic in kept {
      guard let name = diagnostic.span?.source.name, files[name] == nil else { continue }
      files[name] = files.count + 1
    }
    let start = SourcePosition(line: 0, column: 0)
    let keyed = kept.enumerated().map { index, diagnostic in
      (
        file: diagnostic.span.flatMap { files[$0.source.name] } ?? 0,
        position: diagnostic.span?.start ?? start, index: index, diagnostic: diagnostic
      )
    }
    var sorted = keyed.sorted {
      ($0.file, $0.position, $0.index) < ($1.file, $1.position, $1.index)
    }
    .map(\.diagnostic)
    if omitted > 0 {
      let count = Argument.number(Double(omitted), decimals: 0)
      sorted.append(Diagnostic(.note, Message("too-many", ["count": count])))
    }
    return sorted
  }
}
