import Diagnostics

/// What the parser of the command line says of a mistake, as a message of the catalogue.
///
/// The parser keeps its errors to itself and passes on their text. Its sentences are those of
/// swift-argument-parser 1.8.2, the version that `Package.swift` names; what is none of them is said
/// in its own words.
struct ParserSentence {
  /// What the parser says.
  let text: String
  /// What the option or argument is for.
  var about: String?

  var message: Message {
    let (slug, arguments) = known ?? ("other", ["text": .text(text.replacing("\n", with: " "))])
    var all = arguments
    if let about { all["about"] = .text(about) }
    return Message("usage-" + slug, all)
  }

  private typealias Known = (slug: String, arguments: [String: Diagnostics.Argument])

  private var known: Known? { option ?? value ?? argument ?? shell }

  private var option: Known? {
    if let found = text.wholeMatch(
      of: /(?s)Unknown option '(.+?)'(?:\. Did .+?)?\n +or: Missing value for '(.+?)' in '.+'/)
    {
      return ("option-composite", ["option": .text("\(found.1)"), "known": .text("\(found.2)")])
    }
    if let found = text.wholeMatch(of: /(?s)Invalid option: (.+)/) {
      return ("option-unknown", ["option": .text("\(found.1)")])
    }
    guard
      let found = text.wholeMatch(
        of: /(?s)Unknown option '(.+?)'(?:\. Did you mean '(--?[^']+)'\?)?/)
    else { return nil }
    return ("option-unknown", ["option": .text("\(found.1)")].suggesting(found.2.map(String.init)))
  }

  private var value: Known? {
    if let found = text.wholeMatch(of: /(?s)Missing value for '(.+)'/) {
      return ("value-missing", ["option": .text("\(found.1)")])
    }
    if let found = text.wholeMatch(
      of: /(?s)The option '(.+?)' does not take any value, but '(.*)' was specified\./)
    {
      return ("value-not-taken", ["option": .text("\(found.1)"), "value": .text("\(found.2)")])
    }
    guard
      let found = text.wholeMatch(
        of: /(?s)The value '(.*)' is invalid for '([^']+)'(?:\. Please provide one of (.+))?/)
    else { return nil }
    let arguments: [String: Diagnostics.Argument] = [
      "value": .text("\(found.1)"), "option": .text("\(found.2)"),
    ]
    guard let choices = found.3.map(Self.choices), !choices.isEmpty else {
      return ("value-invalid", arguments)
    }
    return (
      "value-invalid",
      arguments.merging(["choices": .list(choices.map { .text($0) })]) { $1 }
        .suggesting(Suggestion.closest(to: "\(found.1)", among: choices))
    )
  }

  /// `'en' and 'vi'.`, or more of them with a line each.
  private static func choices(_ text: Substring) -> [String] {
    let quoted = text.matches(of: /'([^']*)'/).map { String($0.1) }
    return quoted.isEmpty ? text.matches(of: /\n +- (.+)/).map { String($0.1) } : quoted
  }

  private var argument: Known? {
    if let found = text.wholeMatch(of: /(?s)Missing expected argument '(.+)'/) {
      return ("argument-missing", ["argument": .text("\(found.1)")])
    }
    if let found = text.wholeMatch(of: /(?s)Unexpected argument '(.*)'/) {
      return ("argument-unexpected", ["word": .text("\(found.1)")])
    }
    guard let found = text.wholeMatch(of: /(?s)[0-9]+ unexpected arguments: '(.*)'/) else {
      return nil
    }
    let words = found.1.split(separator: "', '", omittingEmptySubsequences: false)
    return ("arguments-unexpected", ["words": .list(words.map { .text("\"\($0)\"") })])
  }

  private var shell: Known? {
    let shells = Diagnostics.Argument.list(
      (text.split(separator: "\n").last ?? "").split(separator: " ").map { .text("\($0)") })
    if let found = text.wholeMatch(of: /(?s)Can't generate completion scripts for '(.*)'\.\n.+/) {
      return ("shell-unknown", ["shell": .text("\(found.1)"), "shells": shells])
    }
    guard text.hasPrefix("Can't autodetect a supported shell.\n") else { return nil }
    return ("shell-not-found", ["shells": shells])
  }
}

extension [String: Diagnostics.Argument] {
  /// With the word that was probably meant, where there is one.
  func suggesting(_ word: String?) -> Self {
    guard let word else { return self }
    return merging(["suggestion": .text(word)]) { $1 }
  }
}
