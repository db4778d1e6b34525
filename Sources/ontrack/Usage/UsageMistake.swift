import ArgumentParser
import Diagnostics

/// A command line that cannot be run, told in its language: what is wrong as every other error is
/// told, then how the command is written.
struct UsageMistake {
  let text: String

  /// Nil for everything else that ends a command: help that was asked for, an exit code.
  init?(_ error: any Error, of arguments: [String]) {
    guard !(error is ExitCode) else { return nil }
    let catalogue = Catalogue(Language.asked(in: arguments))
    let said = OnTrack.message(for: error)
    var text = said
    if !UsageError.describes(said) {
      guard OnTrack.exitCode(for: error) == ExitStatus.usage else { return nil }
      // What the help says of an option is in English.
      let about = catalogue.language == .english ? Self.about(error) : nil
      text = DiagnosticRenderer(catalogue: catalogue)
        .render(Diagnostic(.error, ParserSentence(text: said, about: about).message))
    }
    let command = OnTrack.configuration.subcommands.first {
      $0.configuration.commandName == arguments.dropFirst().first
    }
    let name = (["ontrack"] + [command?.configuration.commandName].compactMap { $0 })
      .joined(separator: " ")
    let usage = command.map { OnTrack.usageString(for: $0) } ?? OnTrack.usageString()
    let form = Message("usage.form", ["usage": .text(usage)])
    let more = Message("usage.more", ["help": .text("\(name) --help")])
    self.text = text + [form, more].map { catalogue.render($0) + "\n" }.joined()
  }

  /// What the help says of the option or argument that the parser names.
  private static func about(_ error: any Error) -> String? {
    for line in OnTrack.fullMessage(for: error).split(separator: "\n") {
      if let found = line.wholeMatch(of: /Help:  .+?  (.+)/) { return String(found.1) }
    }
    return nil
  }
}
