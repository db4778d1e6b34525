import ArgumentParser

/// How a forecast is written: as every result, or in the form of scenario databases.
enum ForecastFormat: ExpressibleByArgument, Equatable {
  case result(OutputFormat)
  case iamc

  init?(argument: String) {
    if argument == "iamc" {
      self = .iamc
    } else if let format = OutputFormat(argument: argument) {
      self = .result(format)
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] { OutputFormat.allValueStrings + ["iamc"] }

  var defaultValueDescription: String {
    switch self {
    case .result(let format): format.rawValue
    case .iamc: "iamc"
    }
  }
}

/// The output options of a forecast.
struct ForecastOutputOptions: ParsableArguments {
  @Option(
    help: """
      How results are written. Tables and Markdown follow the language; CSV and JSON have plain \
      numbers and English words. iamc is the CSV of scenario databases, which pyam reads: a column \
      a year, observed figures as the scenario historical.
      """)
  var format: ForecastFormat = .result(.table)

  @OptionGroup var file: FileOption

  @Option(help: .hidden)
  var width: Int?

  var output: String? { file.output }

  func validate() throws { try results.validate() }

  /// The same as options of every command; iamc is a CSV file.
  var results: OutputOptions {
    var options = OutputOptions()
    switch format {
    case .result(let format): options.format = format
    case .iamc: options.format = .csv
    }
    options.file = file
    options.width = width
    return options
  }
}
