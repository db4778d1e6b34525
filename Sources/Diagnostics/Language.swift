/// A language that OnTrack speaks to its users.
public enum Language: String, Sendable, CaseIterable {
  case english = "en"
  case vietnamese = "vi"
}

/// A text that a user may give in several languages, as `{en: Poor households, vi: Hộ nghèo}`.
public struct LocalizedText: Sendable, Hashable {
  /// The text where no translation is given.
  public let fallback: String
  public let translations: [Language: String]

  public init(_ fallback: String, translations: [Language: String] = [:]) {
    self.fallback = fallback
    self.translations = translations
  }

  public func text(in language: Language) -> String { translations[language] ?? fallback }
}
