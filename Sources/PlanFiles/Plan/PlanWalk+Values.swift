import Diagnostics
import Forecasting
import Planning

extension PlanWalk {
  /// The entries of a mapping; unknown keys are reported with the key that was probably meant.
  ///
  /// `place` names the mapping in messages: `word.in-plan`, `word.in-indicator` …
  mutating func fields(
    _ node: PlanNode, of owner: SourceSpan? = nil, keys: [String], in place: String
  ) -> Fields? {
    guard let entries = mapping(node) else { return nil }
    var isSplit = false
    var meant: Set<String> = []
    for entry in entries where !keys.contains(entry.key) {
      if entry.value.isEmpty, let first = entry.key.first, first.isNumber {
        // `{add: 0,4 points}`: the comma ends the value, and the rest becomes a key.
        error("plan-number-split", at: entry.keySpan, ["text": .text(entry.key)])
        isSplit = true
        continue
      }
      var arguments: [String: Argument] = [
        "key": .text(entry.key), "where": .message(Message(place)),
      ]
      if let close = Suggestion.closest(to: entry.key, among: keys) {
        arguments["suggestion"] = .text(close)
        meant.insert(close)
      } else {
        arguments["known"] = .list(keys.map { .text($0) })
      }
      error("unknown-key", at: entry.keySpan, arguments)
    }
    return Fields(
      owner: owner ?? node.span, entries: entries, meant: meant, hasSplitNumber: isSplit)
  }

  /// The value of a key that must be there; nil where it is missing, which is reported unless it
  /// was mistyped.
  mutating func required(
    _ key: String, _ fields: Fields, in place: String, at span: SourceSpan? = nil
  ) -> PlanNode? {
    if fields.lacks(key) {
      error(
        "missing-key", at: span ?? fields.owner,
        ["key": .text(key), "where": .message(Message(place))])
    }
    return fields[key]
  }

  mutating func mapping(_ node: PlanNode) -> [PlanEntry]? {
    switch node.content {
    case .mapping(let entries): return entries
    case .reported: return nil
    case .text where node.isEmpty:
      error("empty-value", at: node.span)
      return nil
    case .text, .list:
      error("expected-mapping", at: node.span, ["found": node.found])
      return nil
    }
  }

  /// Several values, where one alone may stand without brackets.
  mutating func items(_ node: PlanNode) -> [PlanNode]? {
    switch node.content {
    case .list(let items): return items
    case .reported: return nil
    case .text, .mapping: return [node]
    }
  }

  mutating func text(_ node: PlanNode) -> String? {
    switch node.content {
    case .text(let text, _):
      guard !node.isEmpty, !text.allSatisfy(\.isWhitespace) else {
        error("empty-value", at: node.span)
        return nil
      }
      return text
    case .reported: return nil
    case .list, .mapping:
      error("expected-text", at: node.span, ["found": node.found])
      return nil
    }
  }

  /// A text, or one in several languages: `{en: …, vi: …}`.
  mutating func localized(_ node: PlanNode) -> LocalizedText? {
    guard case .mapping(let entries) = node.content else { return text(node).map { .init($0) } }
    var translations: [Language: String] = [:]
    for entry in entries {
      guard let language = Language(rawValue: entry.key) else {
        error("language-unknown", at: entry.keySpan, ["key": .text(entry.key)])
        continue
      }
      if entry.value.isReported { continue }
      translations[language] = text(entry.value)
    }
    guard let fallback = translations[.english] ?? translations[.vietnamese] else {
      if entries.isEmpty { error("empty-value", at: node.span) }
      return nil
    }
    return LocalizedText(fallback, translations: translations)
  }

  /// One of the words of a list.
  mutating func word<Word>(_ node: PlanNode, as type: Word.Type) -> Word?
  where Word: RawRepresentable & CaseIterable, Word.RawValue == String {
    guard let text = text(node) else { return nil }
    if let word = Word(rawValue: text) { return word }
    unknownWord(text, at: node.span, among: Word.allCases.map(\.rawValue))
    return nil
  }

  mutating func unknownWord(_ text: String, at span: SourceSpan, among words: [String]) {
    var arguments: [String: Argument] = [
      "text": .text(text), "words": .list(words.map { .text($0) }),
    ]
    if let close = Suggestion.closest(to: text, among: words) {
      arguments["suggestion"] = .text(close)
    }
    error("unknown-word", at: span, arguments)
  }

  /// Names, one or a list of them, none twice.
  mutating func names(_ node: PlanNode) -> [Located<String>] {
    var names: [Located<String>] = []
    var places: [String: SourceSpan] = [:]
    for item in items(node) ?? [] {
      guard let name = text(item) else { continue }
      if let first = places[name] {
        error("duplicate-entry", at: item.span, ["name": .text(name), "first": .place(first)])
        continue
      }
      places[name] = item.span
      names.append(Located(name, at: item.span))
    }
    return names
  }

  /// `true`, the only sense that a key like `hold` or `maintain` has.
  mutating func affirmed(_ node: PlanNode, key: String) -> Bool {
    guard let text = text(node) else { return false }
    if text.lowercased() == "true" { return true }
    error("expected-true", at: node.span, ["text": .text(text), "key": .text(key)])
    return false
  }

  /// Whether a name may stand in formulas and on the command line.
  mutating func isValidName(_ entry: PlanEntry) -> Bool {
    let scalars = entry.key.unicodeScalars
    let isValid =
      scalars.first.map { $0.properties.isAlphabetic || $0 == "_" } == true
      && scalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || scalar.properties.generalCategory == .nonspacingMark
          || scalar == "_" || scalar == "-" || scalar == "."
      } && scalars.count <= 100
    if !isValid { error("name-form", at: entry.keySpan, ["name": .text(entry.key)]) }
    return isValid
  }
}
