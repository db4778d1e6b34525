import ArgumentParser
import Diagnostics
import Foundation

/// What a whole report is written as.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case html, markdown

  /// The endings of file names that ask for it.
  var endings: [String] {
    switch self {
    case .html: ["html", "htm"]
    case .markdown: ["md", "markdown"]
    }
  }

  /// The format that a file's name asks for; nil where it does not say.
  init?(ending: String) {
    let ending = ending.lowercased()
    guard let format = Self.allCases.first(where: { $0.endings.contains(ending) }) else {
      return nil
    }
    self = format
  }

  /// The format that was named, else that of the file's ending, else HTML. An ending that nobody
  /// knows ends the command.
  static func chosen(
    _ named: ReportFormat?, file: String?, with console: Console
  ) throws -> ReportFormat {
    if let named { return named }
    guard let file, file != "-" else { return .html }
    let ending = (file as NSString).pathExtension
    if let format = ReportFormat(ending: ending) { return format }
    let known = Argument.list(allCases.map { .text("`.\($0.endings[0])`") })
    console.show([
      ending.isEmpty
        ? .error("report-no-ending", at: nil, ["file": .text(file), "known": known])
        : .error(
          "report-ending", at: nil,
          ["file": .text(file), "ending": .text(".\(ending)"), "known": known])
    ])
    throw ExitStatus.usage
  }
}
