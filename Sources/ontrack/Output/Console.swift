import ArgumentParser
import Diagnostics

/// Tells the user what is wrong or worth knowing, on standard error.
struct Console {
  let language: Language
  /// Whether warnings and notes are kept back.
  let isQuiet: Bool

  /// Draws diagnostics, an empty line between them.
  func show(_ diagnostics: [Diagnostic]) {
    let shown = isQuiet ? diagnostics.filter { $0.severity == .error } : diagnostics
    guard !shown.isEmpty else { return }
    _ = FileBytes.write(
      Array(DiagnosticRenderer(language).render(shown).utf8), to: FileBytes.standardError)
  }

  /// Runs what writes; a failure is told and ends the command.
  func reporting<Value>(_ body: () throws(OutputFailure) -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      show([error.diagnostic])
      throw ExitStatus.outputFailure
    }
  }
}
