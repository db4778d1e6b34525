import Diagnostics
import Foundation
import PlanFiles
import Planning
import Reporting

/// A frozen forecast as a file: its rows, and in the last one the fingerprint of all above it.
enum FrozenFile {
  static func text(_ frozen: FrozenForecast) -> String {
    let renderer = DatasetRenderer(.csv)
    let rows = renderer.render(.frozen(frozen))
    let seal = renderer.render(.frozenSeal(Fingerprint.hex(rows.utf8)))
    // The seal's own header is that of the rows.
    return rows + seal.drop { $0 != "\n" }.dropFirst()
  }

  /// The files of a reading with their fingerprints; one that is gone meanwhile is left out.
  static func inputs(_ files: [String]) -> [FrozenForecast.Input] {
    files.compactMap { path in
      fingerprint(of: path).map { FrozenForecast.Input(path: path, fingerprint: $0) }
    }
  }

  /// Those of the frozen plan and scenario files that are other ones today: their targets and
  /// levers may have changed. Data change whenever figures come.
  static func changedPlans(of frozen: FrozenForecast) -> [String] {
    frozen.inputs.filter { input in
      InputPath.isPlan(input.path) && fingerprint(of: input.path) != input.fingerprint
    }.map(\.path)
  }

  private static func fingerprint(of path: String) -> String? {
    FileManager.default.contents(atPath: path).map { Fingerprint.hex($0) }
  }

  /// Reads one back; what is wrong ends the command.
  static func read(_ path: String, with console: Console) throws -> FrozenForecast {
    let (bytes, name) = try WholeFile.bytes(of: path, missing: "frozen-missing", console: console)
    let reader = FrozenForecastReader { Fingerprint.hex($0) }
    let (forecast, diagnostics) = reader.read(bytes, name: name)
    console.show(diagnostics)
    guard let forecast else { throw ExitStatus.badData }
    return forecast
  }
}
