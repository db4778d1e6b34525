import Diagnostics
import Forecasting
import PlanFiles

/// The questions that a command was given, read from their file.
struct QuestionFile {
  let list: QuestionList
  /// Whether rows of it were at fault.
  let hasErrors: Bool

  /// Reads the whole file; what is wrong goes to standard error and ends the command, unless it
  /// keeps going.
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
    console.show(diagnostics)
    list = questions
    hasErrors = diagnostics.contains { $0.severity == .error }
    if hasErrors, !keepsGoing || questions.entries.isEmpty { throw ExitStatus.badData }
  }
}
