import Diagnostics
import Forecasting
import PlanFiles

/// The questions that a command was given, read from their file.
struct QuestionFile {
  let list: QuestionList
  /// What is wrong with its rows, or worth knowing.
  let diagnostics: [Diagnostic]
  let hasErrors: Bool

  /// Reads the whole file; what is wrong ends the command, unless it keeps going.
  init(_ path: String, keepsGoing: Bool, console: Console) throws {
    let source = try ByteSource(path, missing: "questions-missing", console: console)
    defer { source.close() }
    var reader = QuestionReader(name: source.name)
    try console.reporting { () throws(OutputFailure) in
      while true {
        let bytes = try source.read()
        if bytes.isEmpty { break }
        reader.read(bytes)
      }
    }
    let (questions, diagnostics) = reader.finish()
    list = questions
    self.diagnostics = diagnostics
    hasErrors = diagnostics.contains { $0.severity == .error }
    if hasErrors, !keepsGoing || questions.entries.isEmpty {
      console.show(diagnostics)
      throw ExitStatus.badData
    }
  }
}
