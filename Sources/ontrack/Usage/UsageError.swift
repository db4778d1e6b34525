import Diagnostics

/// What is wrong with the words of a command line, where a command itself finds it.
///
/// The parser passes on nothing of an error that it did not make but its description: so that is the
/// whole picture, in the language of the command line.
struct UsageError: Error, CustomStringConvertible {
  let diagnostic: Diagnostic

  /// `slug` without `usage-`, with which all of them start.
  init(_ slug: String, _ arguments: [String: Diagnostics.Argument] = [:]) {
    diagnostic = .error("usage-" + slug, at: nil, arguments)
  }

  var description: String {
    DiagnosticRenderer(Language.asked(in: CommandLine.arguments)).render(diagnostic)
  }

  /// Whether a text is the description of such an error.
  static func describes(_ text: String) -> Bool { text.hasPrefix("ontrack: error[usage-") }
}

extension Language {
  /// The language that `--lang` names, before the words are known to be right; English without it.
  static func asked(in arguments: [String]) -> Language {
    var asked = Language.english
    let words = arguments.prefix { $0 != "--" }
    for (word, next) in zip(words, words.dropFirst() + [""]) {
      let name =
        word == "--lang" ? next : word.hasPrefix("--lang=") ? String(word.dropFirst(7)) : ""
      if let language = Language(rawValue: name) { asked = language }
    }
    return asked
  }
}
