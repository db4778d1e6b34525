import ArgumentParser
import Diagnostics
import Forecasting
import Foundation
import PlanFiles

/// Makes the table that the software ships with; for its makers, and so not shown in the help.
struct LearnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Learn the table of the automatic trend from folders of series.",
    discussion: """
      Writes the JSON from which Scripts/make-learnt-table makes the table that ships. The same \
      files give the same bytes on one machine, whatever the order of their rows.

      Example:

        ontrack learn --real DIR --registers DIR --benchmarks DIR --output learnt-table.json
      """, shouldDisplay: false)

  @Option(help: ArgumentHelp("The folder of real-series.csv.", valueName: "dir"))
  var real: String

  @Option(help: ArgumentHelp("The folder of registers.csv.", valueName: "dir"))
  var registers: String?

  @Option(
    help: ArgumentHelp("The folder of m3-train.csv and countries-train.csv.", valueName: "dir"))
  var benchmarks: String?

  @Flag(help: "Use immunization.csv of the folder of real series too.")
  var immunization = false

  @Option(help: "The share of the knots' mean column that is mixed into every column.")
  var `guard` = TableTraining.guardShare

  @Option(help: "The share of the columns of all figures that is mixed into those of registers.")
  var registerGuard = TableTraining.registerGuardShare

  @Option(help: "What the choice of windows depends on.")
  var seed: UInt64 = 5

  @Option(name: [.short, .long], help: ArgumentHelp("Where to write it.", valueName: "file"))
  var output: String?

  @OptionGroup(title: "Messages") var messages: MessageOptions

  func validate() throws {
    for share in [`guard`, registerGuard] where !(0...1).contains(share) {
      throw UsageError("guard")
    }
  }

  func run() throws {
    var short = try indicators(real, TrainingFolders.short)
    if immunization { short += try indicators(real, TrainingFolders.immunization) }
    let counted = try registers.map { try indicators($0, TrainingFolders.registers) }
    let training = TableTraining(
      short: short, registers: counted ?? [], long: try benchmarks.map(longer) ?? [], seed: seed)
    let progress = Progress(
      "progress.rounds", total: 2 * TableTraining.rounds, console: messages.console)
    let directed = training.directed { progress?.add($0) }
    let undirected = directed == nil ? nil : training.undirected { progress?.add($0) }
    progress?.finish()
    guard let directed, let undirected else {
      throw UsageError("learn-short")
    }
    let text = LearntTableText(
      directed: directed, undirected: undirected, guardShare: `guard`,
      registerGuardShare: registerGuard)
    try messages.console.reporting { () throws(OutputFailure) in
      let destination = try Destination(path: output)
      try destination.write(Array(text.json.utf8))
      try destination.finish()
    }
  }

  private func indicators(
    _ folder: String, _ file: String
  ) throws -> [LearningSeries] {
    let path = (folder as NSString).appendingPathComponent(file)
    var reader = TrainingReader(
      name: path, better: TrainingFolders.better, counted: TrainingFolders.counted)
    return try told(reader.read(bytes(path)))
  }

  private func longer(_ folder: String) throws -> [(name: String, series: [LearningSeries])] {
    func series(_ file: String) throws -> [LocatedSeries] {
      let path = (folder as NSString).appendingPathComponent(file)
      return try told(SeriesReader.read(bytes(path), name: path))
    }
    let m3 = try series(TrainingFolders.long.m3)
    let countries = try series(TrainingFolders.long.countries)
    return [
      ("m3", TrainingFolders.amounts(m3)), ("countries", TrainingFolders.amounts(countries)),
      ("shares of countries", TrainingFolders.shares(countries)),
    ]
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      messages.console.show([.error("series-missing", at: nil, ["file": .text(path)])])
      throw ExitStatus.missingFile
    }
    return Array(data)
  }

  /// What was read, once its faults are told.
  private func told<Value>(
    _ result: (series: [Value], diagnostics: [Diagnostic])
  ) throws -> [Value] {
    messages.console.show(result.diagnostics)
    if result.diagnostics.contains(where: { $0.severity == .error }) { throw ExitStatus.badData }
    return result.series
  }
}
