public import ArgumentParser
import Diagnostics
import Forecasting
import Foundation
import PlanFiles
import Planning
public import Tabular

extension DecimalMark: ExpressibleByArgument {}

/// How a plan and its data are read.
struct PlanOptions: ParsableArguments {
  @Option(
    help: """
      Decimal mark of the data. It wins over the plan's locale. Series have the dot unless it says \
      otherwise.
      """)
  var decimal: DecimalMark?

  @Option(
    help: ArgumentHelp(
      "A further folder that the plan's paths may lead to; may be repeated.", valueName: "dir"))
  var allow: [String] = []

  /// Reads a plan. What is found goes to standard error; an error ends the command.
  func plan(at path: String, areas: [String] = [], with console: Console) throws -> Plan {
    try checked(read(path, areas: areas), with: console)
  }

  /// The plan of a reading; what was found goes to standard error, and an error ends the command.
  func checked(_ reading: PlanReading, with console: Console) throws -> Plan {
    guard let plan = reading.plan, !reading.hasErrors else {
      console.show(reading.diagnostics)
      throw reading.isMissingFile ? ExitStatus.missingFile : ExitStatus.badData
    }
    console.show(reading.diagnostics)
    return plan
  }

  /// With `mayBeOver` the figures may have reached the plan's last year; with areas, those are read
  /// instead of the plan's.
  func read(_ path: String, areas: [String] = [], mayBeOver: Bool = false) -> PlanReading {
    PlanReader(
      options: PlanReadingOptions(
        workingDirectory: FileManager.default.currentDirectoryPath, allowedDirectories: allow,
        decimalMark: decimal, areas: areas, mayBeOver: mayBeOver)
    ).read(path: path)
  }
}

extension Lean.Word: ExpressibleByArgument {}

struct LeanOptions: ParsableArguments {
  @Option(
    name: .customLong("lean"),
    help: """
      What automatic trends may lean on, with commas: the series' own record, the stated direction \
      of good, how common each kind of change is among real series, and what the other areas of the \
      same indicator did (borrow). (default: own,direction,reference, or what the plan says)
      """)
  var words: CommaList<Lean.Word>?

  /// Nil where nothing was said.
  var lean: Lean? { words.map { Lean($0.elements) } }
}

/// How a plan is projected.
struct ProjectionFlags: ParsableArguments {
  @OptionGroup var leaning: LeanOptions

  @Option(help: "Seed of the random draws, instead of the plan's.")
  var seed: UInt64?

  @Option(help: "Random draws of each series, 100 to 1000000.")
  var draws = 10_000

  func validate() throws {
    guard (100...1_000_000).contains(draws) else {
      throw UsageError(
        "range",
        [
          "option": "--draws", "least": 100, "most": 1_000_000,
          "value": .number(Double(draws), decimals: 0),
        ])
    }
  }

  var options: ProjectionOptions {
    ProjectionOptions(draws: draws, lean: leaning.lean, seed: seed)
  }
}
