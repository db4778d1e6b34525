/// The sentences of one language, by slug.
///
/// A sentence holds placeholders `{name}`. A label, note or help line whose placeholders are not
/// all given is left out, so that "did you mean" appears only where there is something to mean.
public struct Catalogue: Sendable {
  public struct Entry: Sendable, Hashable {
    /// The first line of a diagnostic, or the whole of a plain message.
    public let message: String
    /// The words behind the caret.
    public let label: String?
    public let notes: [String]
    public let help: [String]

    public init(_ message: String, label: String? = nil, notes: [String] = [], help: [String] = [])
    {
      self.message = message
      self.label = label
      self.notes = notes
      self.help = help
    }
  }

  public let language: Language
  public let entries: [String: Entry]

  public init(language: Language, entries: [String: Entry]) {
    self.language = language
    self.entries = entries
  }

  /// The catalogue of a language: every section of it, joined once a process.
  public init(_ language: Language) {
    switch language {
    case .english: self = Catalogue.wholeEnglish
    case .vietnamese: self = Catalogue.wholeVietnamese
    }
  }

  private static let wholeEnglish = Catalogue(language: .english, sections: english)
  private static let wholeVietnamese = Catalogue(language: .vietnamese, sections: vietnamese)

  private init(language: Language, sections: [[String: Entry]]) {
    var all: [String: Entry] = [:]
    for section in sections {
      all.merge(section) { first, _ in preconditionFailure("two entries for one slug: \(first)") }
    }
    self.init(language: language, entries: all)
  }
}
