public import ArgumentParser
public import Diagnostics
import Reporting

enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case table, csv, json, markdown
}

extension Language: ExpressibleByArgument {}

/// The language, and whether messages are wanted.
struct MessageOptions: ParsableArguments {
  @Option(name: .customLong("lang"), help: "Language of tables and messages.")
  var language: Language = .english

  @Flag(help: "No warnings and notes; errors are still told.")
  var quiet = false

  var wording: Wording { Wording(language) }

  var console: Console { Console(language: language, isQuiet: quiet) }
}

/// How and where results are written.
struct OutputOptions: ParsableArguments {
  @Option(
    help: """
      How results are written. Tables and Markdown follow the language; CSV and JSON have plain \
      numbers and English words.
      """)
  var format: OutputFormat = .table

  @OptionGroup var file: FileOption

  @Option(help: .hidden)
  var width: Int?

  var output: String? { file.output }

  func validate() throws {
    if let width, width < 20 {
      throw UsageError(
        "least", ["option": "--width", "least": 20, "value": .number(Double(width), decimals: 0)])
    }
  }

  /// The columns of tables: those of the terminal, or of `COLUMNS`, up to 100; 100 where there is
  /// neither, and in files.
  var columns: Int { columns(most: 100) }

  private func columns(most: Int) -> Int {
    if let width { return width }
    if output == nil, let terminal = Terminal.columns { return min(terminal, most) }
    return most
  }

  /// Writes a report in the asked form, or its rows where those are asked for. A report with pictures
  /// in its tables may be somewhat wider.
  func write(
    _ report: @autoclosure () -> Report, rows: @autoclosure () -> Dataset,
    withPictures: Bool = false, to console: Console
  ) throws {
    let text =
      switch format {
      case .table: TextRenderer(width: columns(most: withPictures ? 116 : 100)).render(report())
      case .markdown: MarkdownRenderer().render(report())
      case .csv: DatasetRenderer(.csv).render(rows())
      case .json: DatasetRenderer(.json).render(rows())
      }
    try write(text, to: console)
  }

  /// Writes a whole text.
  func write(_ text: String, to console: Console) throws {
    try Destination.write(text, to: output, console: console)
  }

  func open(with console: Console) throws -> Destination {
    try console.reporting { () throws(OutputFailure) in try Destination(path: output) }
  }
}
