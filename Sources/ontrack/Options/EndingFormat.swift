import ArgumentParser
import Diagnostics
import Foundation

/// A format that a file's name may ask for by its ending.
protocol EndingFormat: RawRepresentable<String>, CaseIterable, ExpressibleByArgument {
  /// Without the dot, in small letters; the longest of several that fit counts.
  var endings: [String] { get }
}

extension EndingFormat {
  /// The format that was named, else that of the file's ending, else the one without a file. An
  /// ending that nobody knows ends the command.
  static func chosen(
    _ named: Self?, file: String?, otherwise: Self, with console: Console
  ) throws -> Self {
    if let named { return named }
    guard let file else { return otherwise }
    let name = (file as NSString).lastPathComponent.lowercased()
    let fitting = allCases.flatMap { format in
      format.endings.filter { name.hasSuffix("." + $0) }.map { (format, $0.count) }
    }
    if let longest = fitting.max(by: { $0.1 < $1.1 }) { return longest.0 }
    var arguments: [String: Diagnostics.Argument] = [
      "file": .text(file), "known": .list(allCases.map { .text("`.\($0.endings[0])`") }),
      "formats": .list(allCases.map { .text($0.rawValue) }),
    ]
    let ending = (file as NSString).pathExtension
    if !ending.isEmpty { arguments["ending"] = .text(".\(ending)") }
    console.show([
      .error(ending.isEmpty ? "report-no-ending" : "report-ending", at: nil, arguments)
    ])
    throw ExitStatus.usage
  }
}
